//! Nothing that is printed holds a secret. All tests of the workspace run with every event at TRACE
//! written down. Then, with the same, a whole life is lived against the sandbox, servers that repeat
//! all they are sent bring about every kind of error, and a sample is made of every public type.
//! What was logged, and how every type and error prints itself, is searched for every token, code,
//! state, verifier, password and client secret that had to do with it, in each form that encoders
//! give it.

#[path = "secrets/auth_errors.rs"]
mod auth_errors;
#[path = "secrets/call_errors.rs"]
mod call_errors;
#[path = "secrets/forms.rs"]
mod forms;
#[path = "secrets/hostile.rs"]
mod hostile;
#[path = "secrets/life.rs"]
mod life;
#[path = "secrets/log.rs"]
mod log;
#[path = "secrets/printed.rs"]
mod printed;
#[path = "secrets/samples.rs"]
mod samples;
#[path = "secrets/scan.rs"]
mod scan;
#[expect(dead_code, reason = "other proofs need the rest")]
#[path = "support/server.rs"]
mod server;
#[path = "secrets/suite.rs"]
mod suite;
#[path = "secrets/types.rs"]
mod types;
#[expect(dead_code, reason = "other proofs need the rest")]
#[path = "support/wire.rs"]
mod wire;

use std::process::ExitCode;

use log::Log;
use printed::Printed;
use scan::{Found, Secrets};
use types::Types;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// How many leaks are printed, at most, of one place.
const PRINTED: usize = 20;

/// What the proof came to.
struct Outcome {
    found: Vec<Found>,
    types: usize,
    /// Public types, and kinds of errors, of which no sample was printed.
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
    // What is empty shows nothing, and proves nothing.
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
    // Among the trouble is code that panics with a secret; printing that is the program's doing.
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) if place.file().ends_with("hostile.rs") => {}
        _ => eprintln!("{panic}"),
    }));
    let mut printed = Printed::default();
    let mut secrets = life::print(&mut printed).await?;
    secrets.extend(auth_errors::print(&mut printed).await?);
    secrets.extend(call_errors::print(&mut printed).await?);
    secrets.extend(samples::print(&mut printed).await?);
    let secrets = Secrets::new(secrets);
    found.push(secrets.scan("a life, and trouble: TRACE", &log.text()));
    found.push(secrets.scan("types and errors: Debug, Display", &printed.text));
    let types = Types::read()?;
    Ok(Outcome {
        found,
        types: types.holders.len() + types.kinds.len(),
        missing: types.missing_in(&printed),
    })
}
