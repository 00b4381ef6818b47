//! Many callers find the token expired at the same time: ten thousand tasks of one process, and
//! eight processes that share an account through files and through Redis. There is one refresh each
//! time, and no call fails.

#[path = "../../crates/auth/tests/auth/redis_server.rs"]
mod redis_server;
mod session;

use std::{process::ExitCode, sync::Arc, time::Duration};

use mighty_runtime::{TokioTime, default_client};
use mighty_sandbox::{Clock, EPOCH, Sandbox};
use redis_server::RedisServer;
use session::{
    Place, Result,
    process::{PROCESS_LIMIT, Process},
    worker::{self, GO, READY, Role},
};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _};

const TASKS: usize = 10_000;
const PROCESSES: usize = 8;
const ROUNDS: usize = 10;

/// None of them ends.
const LOCK_TTL: Duration = Duration::from_secs(60);

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match worker::run_if_told().await {
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

/// The result for one kind of herd.
struct Row {
    herd: String,
    refreshes: usize,
    goal: usize,
    failures: usize,
}

async fn prove() -> Result<bool> {
    let home = tempfile::tempdir()?;
    let directory = |name: &str| home.path().join(name).display().to_string();
    let mut rows = vec![
        tasks(directory("one")).await?,
        processes("file", directory("many")).await?,
    ];
    let redis = RedisServer::start();
    if let Some(server) = &redis {
        rows.push(processes("Redis", server.url()).await?);
    }
    println!(
        "{:42} {:>6} {:>9} {:>8}",
        "", "goal", "refreshes", "failures"
    );
    for row in &rows {
        println!(
            "{:42} {:>6} {:>9} {:>8}",
            row.herd, row.goal, row.refreshes, row.failures
        );
    }
    let reached = rows
        .iter()
        .all(|row| row.refreshes == row.goal && row.failures == 0);
    Ok(reached && redis.is_some())
}

async fn sandbox() -> Result<Sandbox> {
    let clock = Clock::running(EPOCH.parse()?);
    Ok(Sandbox::builder().clock(clock).start().await?)
}

async fn tasks(store: String) -> Result<Row> {
    let sandbox = sandbox().await?;
    let place = Place {
        oauth_url: sandbox.oauth_url(),
        store,
        lock_ttl: LOCK_TTL,
    };
    place.begin_session(&sandbox).await?;
    let auth = place.client(default_client()?, Arc::new(TokioTime))?;
    let credential = auth.resume().await?.ok_or("the store is empty")?;
    let callers: Vec<_> = (0..TASKS)
        .map(|_| {
            let credential = credential.clone();
            tokio::spawn(async move { credential.token().await })
        })
        .collect();
    let mut failures = 0;
    for caller in callers {
        failures += usize::from(caller.await?.is_err());
    }
    Ok(Row {
        herd: format!("{TASKS} tasks"),
        refreshes: refreshes(&sandbox),
        goal: 1,
        failures,
    })
}

/// Several rounds. In each round all processes have read the expired token before any of them may
/// refresh.
async fn processes(name: &str, store: String) -> Result<Row> {
    let sandbox = sandbox().await?;
    let place = Place {
        oauth_url: sandbox.oauth_url(),
        store,
        lock_ttl: LOCK_TTL,
    };
    let mut failures = 0;
    for _ in 0..ROUNDS {
        place.begin_session(&sandbox).await?;
        let mut herd = Vec::new();
        for _ in 0..PROCESSES {
            let mut process = Process::start(Role::Burst, &place)?;
            ready(&mut process).await?;
            herd.push(process);
        }
        for process in &mut herd {
            go(process).await?;
        }
        for process in herd {
            if let Err(error) = process.end().await {
                eprintln!("{error}");
                failures += 1;
            }
        }
    }
    Ok(Row {
        herd: format!("{PROCESSES} processes x 100 tasks on {name}, {ROUNDS} rounds"),
        refreshes: refreshes(&sandbox),
        goal: ROUNDS,
        failures,
    })
}

async fn ready(process: &mut Process) -> Result<()> {
    let mut line = String::new();
    tokio::time::timeout(PROCESS_LIMIT, process.output.read_line(&mut line)).await??;
    if line.trim() == READY {
        Ok(())
    } else {
        Err("a worker did not come as far as being ready".into())
    }
}

async fn go(process: &mut Process) -> Result<()> {
    let input = process.child.stdin.as_mut().ok_or("no standard input")?;
    input.write_all(format!("{GO}\n").as_bytes()).await?;
    Ok(())
}

/// How often a sandbox received a refresh request. Refused ones count as well, because they show
/// that a process did not wait for its turn.
fn refreshes(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let asked = requests
        .iter()
        .filter(|request| request.grant_type.as_deref() == Some("refresh_token"));
    asked.count()
}
