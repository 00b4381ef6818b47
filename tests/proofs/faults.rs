//! The result of each kind of operation with each kind of failure. The table states the expected
//! results. The program makes every exchange on loopback, prints the whole table, and fails if a
//! result differs.

#[path = "support/faults/mod.rs"]
mod faults;

use std::process::ExitCode;

use faults::{Result, Stage, rows};

#[tokio::main]
async fn main() -> Result<ExitCode> {
    println!(
        "{:<24}{:<22}{:<22}{:<22}{:<8}body kept",
        "trouble", "query", "idempotent mutation", "plain mutation", "status"
    );
    let stage = Stage::set().await?;
    let mut faults = Vec::new();
    let rows = rows();
    for row in &rows {
        let (cells, wrong) = stage.meet(row).await?;
        let status = row
            .status()
            .map_or("–".to_owned(), |status| status.to_string());
        let body: String = row.body().chars().take(30).collect();
        println!(
            "{:<24}{:<22}{:<22}{:<22}{status:<8}{body}",
            row.trouble, cells[0], cells[1], cells[2]
        );
        faults.extend(wrong);
    }
    println!(
        "\n{} exchanges, {} not as claimed (goal: 0)",
        rows.len() * 3,
        faults.len()
    );
    for fault in &faults {
        println!("  {fault}");
    }
    Ok(if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
