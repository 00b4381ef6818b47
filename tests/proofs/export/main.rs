//! Exports of a network with 10,000 members: the number of operations, the time, and every row,
//! compared with a naive reader; processes that are killed 200 times; and a network that changes
//! while it is read.

mod busy;
mod kills;
mod naive;
mod rows;
mod whole;
mod world;

use std::process::ExitCode;

/// The error of any part.
type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match kills::work_if_told().await {
        Some(worked) => worked.map(|()| true),
        None => prove().await,
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn prove() -> Result<bool> {
    let mut table = rows::Table::default();
    whole::prove(&mut table).await?;
    kills::prove(&mut table).await?;
    busy::prove(&mut table).await?;
    Ok(table.print())
}
