//! An export whose process is killed 200 times.

use std::{
    env,
    process::{Command, Stdio},
    time::Duration,
};

use mighty_export::Sqlite;

use crate::{Result, naive, rows::Table, whole::compare, world};

const KILLS: usize = 200;

/// Operations are small, so that there are thousands of them.
const CEILING: u64 = 20;

const VARIABLES: [&str; 3] = [
    "PROVE_EXPORT_ENDPOINT",
    "PROVE_EXPORT_TOKEN",
    "PROVE_EXPORT_FILE",
];

/// The process that is killed. None if this is not it.
pub(crate) async fn work_if_told() -> Option<Result<()>> {
    let [endpoint, token, file] = VARIABLES.map(env::var);
    let (endpoint, token, file) = (endpoint.ok()?, token.ok()?, file.ok()?);
    Some(work(&endpoint, &token, &file).await)
}

async fn work(endpoint: &str, token: &str, file: &str) -> Result<()> {
    let client = world::builder(endpoint, token)?
        .cost_ceiling(CEILING)
        .build()?;
    let export = world::export(&client).in_flight(1);
    export.to(Sqlite::new(file)).run().await?;
    Ok(())
}

pub(crate) async fn prove(table: &mut Table) -> Result<()> {
    let sandbox = world::sandbox(1.0, Duration::ZERO).await?;
    let token = world::token(&sandbox);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("network.db");
    let start = || {
        Command::new(env::current_exe()?)
            .env(VARIABLES[0], sandbox.graphql_url())
            .env(VARIABLES[1], &token)
            .env(VARIABLES[2], &file)
            .stdout(Stdio::null())
            .spawn()
    };
    let operations = || {
        let requests = sandbox.requests();
        requests
            .iter()
            .filter(|request| request.operation_name.as_deref() == Some("ExportPages"))
            .count()
    };
    let mut kills = 0;
    let mut is_over = false;
    while !is_over && kills < KILLS {
        let before = operations();
        let wanted = 1 + kills * 7 % 23;
        let mut process = start()?;
        while operations() < before + wanted && !is_over {
            tokio::time::sleep(Duration::from_millis(2)).await;
            is_over = process.try_wait()?.is_some();
        }
        if !is_over {
            tokio::time::sleep(Duration::from_millis(kills as u64 * 3 % 11)).await;
            process.kill()?;
            process.wait()?;
            kills += 1;
        }
    }
    let mut process = start()?;
    while process.try_wait()?.is_none() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let sent = operations() as f64;
    // What one run without a kill needs.
    let client = world::builder(&sandbox.graphql_url(), &token)?
        .cost_ceiling(CEILING)
        .build()?;
    let report = world::export(&client)
        .in_flight(1)
        .to(Sqlite::new(folder.path().join("whole.db")))
        .run()
        .await?;
    let needed = report.operations as f64;
    let found = naive::read(&world::client(&sandbox)?).await?;
    let (missing, surplus) = compare(&file, &found)?;
    table.at_least("kills", kills as f64, KILLS as f64);
    table.at_most(
        "killed: operations that were repeated (%)",
        (sent / needed - 1.0) * 100.0,
        5.0,
    );
    table.at_most(
        "killed: records that are missing or too many",
        (missing + surplus) as f64,
        0.0,
    );
    Ok(())
}
