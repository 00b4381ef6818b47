//! Ten thousand mutations through a proxy that cuts, delays and repeats at random: none may be
//! executed twice, and each call's result must agree with the server's log.

#[path = "support/storm.rs"]
mod storm;
#[path = "support/wire.rs"]
mod wire;

use std::{error::Error, process::ExitCode};

const MUTATIONS: u64 = 10_000;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let report = storm::weather(MUTATIONS).await?;
    println!("{report}");
    let holds = report.twice == 0 && report.untrue == 0;
    Ok(if holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
