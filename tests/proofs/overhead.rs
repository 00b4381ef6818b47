//! What a call costs beside bare reqwest with serde_json and beside graphql_client, all three over
//! the same wire and into types as rich: instructions per call, counted by callgrind, and requests
//! a second with 64 calls under way. Each way runs in a process of its own, the server in another.

#[path = "support/members.rs"]
mod members;
#[path = "support/page.rs"]
mod page;
#[path = "support/wire.rs"]
mod wire;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, ExitCode, Stdio},
    time::{Duration, Instant},
};

use members::{Asker, Result, Way};
use page::PAGES;

/// Instructions per call on the large page, by those of bare reqwest with serde_json.
const GOAL: f64 = 1.00;

/// Two counts of calls: their difference leaves out what a program does once.
const FEW: u64 = 20;
const MANY: u64 = 120;

const UNDER_WAY: usize = 64;
const ROUNDS: usize = 3;
const ROUND: Duration = Duration::from_secs(2);

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve", members] => runtime()?.block_on(page::serve(members.parse()?))?,
        ["ask", way, endpoint, calls] => {
            let calls: u64 = calls.parse()?;
            runtime()?.block_on(ask(Way::parse(way)?, endpoint, calls))?;
        }
        ["load", way, endpoint] => {
            let rate = runtime()?.block_on(load(Way::parse(way)?, endpoint))?;
            println!("{rate}");
        }
        _ => return compare(),
    }
    Ok(ExitCode::SUCCESS)
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
}

async fn ask(way: Way, endpoint: &str, calls: u64) -> Result<()> {
    let asker = Asker::new(way, endpoint)?;
    for _ in 0..calls {
        asker.ask().await?;
    }
    Ok(())
}

/// Calls a second.
async fn load(way: Way, endpoint: &str) -> Result<f64> {
    let asker = Asker::new(way, endpoint)?;
    asker.ask().await?;
    let began = Instant::now();
    let tasks: Vec<_> = (0..UNDER_WAY)
        .map(|_| {
            let asker = asker.clone();
            tokio::spawn(async move {
                let mut calls = 0u32;
                while began.elapsed() < ROUND {
                    asker.ask().await?;
                    calls += 1;
                }
                Result::<u32>::Ok(calls)
            })
        })
        .collect();
    let mut calls = 0;
    for task in tasks {
        calls += task.await??;
    }
    Ok(f64::from(calls) / began.elapsed().as_secs_f64())
}

fn compare() -> Result<ExitCode> {
    let mut reached = true;
    let has_valgrind = Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !has_valgrind {
        println!("valgrind is not installed, so no instructions are counted");
        reached = std::env::var("CI").as_deref() != Ok("true");
    }
    println!(
        "{:<7}{:<16}{:>14}{:>8}{:>14}{:>8}",
        "page", "way", "instructions", "ratio", "calls/s", "ratio"
    );
    for (page, members) in PAGES {
        let server = Server::start(members)?;
        let counts = if has_valgrind {
            Way::ALL
                .map(|way| instructions(way, &server.endpoint))
                .into_iter()
                .collect::<Result<Vec<_>>>()?
        } else {
            Vec::new()
        };
        let rates = rates(&server.endpoint)?;
        for (place, way) in Way::ALL.into_iter().enumerate() {
            let (count, ratio) = match counts.as_slice() {
                [] => ("–".to_owned(), f64::NAN),
                counts => (
                    counts[place].to_string(),
                    counts[place] as f64 / counts[1] as f64,
                ),
            };
            println!(
                "{page:<7}{:<16}{count:>14}{ratio:>8.3}{:>14.0}{:>8.3}",
                way.name(),
                rates[place],
                rates[place] / rates[1]
            );
            // Without a count there is nothing to fall short.
            if way == Way::Ours && page == PAGES[0].0 && ratio > GOAL {
                reached = false;
            }
        }
    }
    println!(
        "\ngoal: mighty's instructions on {} ≤ {GOAL:.2} × bare",
        PAGES[0].0
    );
    Ok(if reached {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Instructions per call.
fn instructions(way: Way, endpoint: &str) -> Result<u64> {
    let total = |calls: u64| -> Result<u64> {
        let run = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe()?)
            .args(["ask", way.name(), endpoint, &calls.to_string()])
            .output()?;
        let said = String::from_utf8_lossy(&run.stderr);
        if !run.status.success() {
            return Err(said.into_owned().into());
        }
        let collected = said
            .lines()
            .find_map(|line| line.split_once("Collected : "));
        let (_, count) = collected.ok_or("callgrind says no count")?;
        Ok(count.trim().parse()?)
    };
    Ok((total(MANY)? - total(FEW)?) / (MANY - FEW))
}

/// Calls a second of each way: the median of several rounds, taken in turns.
fn rates(endpoint: &str) -> Result<Vec<f64>> {
    let mut rounds = vec![Vec::new(); Way::ALL.len()];
    for _ in 0..ROUNDS {
        for (way, rates) in Way::ALL.into_iter().zip(&mut rounds) {
            let run = Command::new(std::env::current_exe()?)
                .args(["load", way.name(), endpoint])
                .stderr(Stdio::inherit())
                .output()?;
            rates.push(String::from_utf8(run.stdout)?.trim().parse::<f64>()?);
        }
    }
    Ok(rounds
        .into_iter()
        .map(|mut rates| {
            rates.sort_by(f64::total_cmp);
            rates[rates.len() / 2]
        })
        .collect())
}

/// A server in a process of its own, ended with this value.
struct Server {
    process: Child,
    endpoint: String,
}

impl Server {
    fn start(members: usize) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["serve", &members.to_string()])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut endpoint = String::new();
        let said = process.stdout.take().ok_or("no output")?;
        BufReader::new(said).read_line(&mut endpoint)?;
        Ok(Self {
            process,
            endpoint: endpoint.trim().to_owned(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
