//! Nothing that is printed holds a secret. The test suite of `mighty-auth` runs with every event at
//! TRACE written down, then a whole life against the sandbox does: sign-in, calls, refreshes, each
//! kind of failure, sign-out. What was logged, and how every public type and error prints itself, is
//! searched for every token, code, verifier, password and client secret that had to do with it.

#[path = "secrets/life.rs"]
mod life;
#[path = "secrets/scan.rs"]
mod scan;
#[path = "secrets/suite.rs"]
mod suite;

use std::process::ExitCode;

use scan::Found;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> ExitCode {
    let found = match prove().await {
        Ok(found) => found,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    println!(
        "{:34} {:>10} {:>8} {:>6} {:>7}",
        "", "bytes", "secrets", "goal", "shown"
    );
    for row in &found {
        println!(
            "{:34} {:>10} {:>8} {:>6} {:>7}",
            row.place,
            row.bytes,
            row.secrets,
            0,
            row.shown.len()
        );
        for around in &row.shown {
            println!("    {around}");
        }
    }
    // What is empty shows nothing, and proves nothing.
    let is_good = |row: &Found| row.shown.is_empty() && row.bytes > 0 && row.secrets > 0;
    if found.iter().all(is_good) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn prove() -> Result<Vec<Found>> {
    let mut found = suite::run()?;
    found.extend(life::run().await?);
    Ok(found)
}
