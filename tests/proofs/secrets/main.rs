//! Checks that no output contains a secret. All tests of the workspace run with every event at
//! TRACE written to a file. Then this program does the same with a whole session on the sandbox,
//! with every kind of error, caused by servers that repeat every request, and with a sample of
//! every public type. The log and the output of every type and error are searched for every token,
//! code, state, verifier, password and client secret of these runs, in each form that encoders give
//! it.

mod forms;
mod log;
mod samples;
mod scan;
mod suite;

use std::process::ExitCode;

use log::Log;
use samples::Result;
use scan::{Found, Secrets};

/// How many leaks are printed at most for one place.
const PRINTED: usize = 20;

/// The result of the check.
struct Outcome {
    found: Vec<Found>,
    types: usize,
    /// Public types and kinds of errors without a printed sample.
    missing: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match prove().await {
        Ok(outcome) => outcome,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    println!(
        "{:34} {:>10} {:>8} {:>6} {:>7}",
        "", "bytes", "secrets", "goal", "shown"
    );
    for row in &outcome.found {
        println!(
            "{:34} {:>10} {:>8} {:>6} {:>7}",
            row.place,
            row.bytes,
            row.secrets,
            0,
            row.shown.len()
        );
        for around in row.shown.iter().take(PRINTED) {
            println!("    {around}");
        }
    }
    println!(
        "\n{:34} {:>10} {:>8} {:>6} {:>7}",
        "", "types", "", "goal", "missing"
    );
    println!(
        "{:34} {:>10} {:>8} {:>6} {:>7}",
        "public types and kinds of errors",
        outcome.types,
        "",
        0,
        outcome.missing.len()
    );
    for missing in &outcome.missing {
        println!("    {missing}");
    }
    // An empty text proves nothing.
    let is_good = |row: &Found| row.shown.is_empty() && row.bytes > 0 && row.secrets > 0;
    if outcome.found.iter().all(is_good) && outcome.missing.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn prove() -> Result<Outcome> {
    let mut found = suite::run()?;
    let log = Log::begin();
    let samples = samples::print().await?;
    let secrets = Secrets::new(samples.secrets);
    found.push(secrets.scan("a life, and trouble: TRACE", &log.text()));
    found.push(secrets.scan("types and errors: Debug, Display", &samples.text));
    Ok(Outcome {
        found,
        types: samples.types,
        missing: samples.missing,
    })
}
