//! Compares the cost of a call with bare reqwest and serde_json and with graphql_client, over the
//! same connection and into equally rich types: instructions per call, counted by callgrind, and
//! requests per second with 64 concurrent calls. Each client runs in a process of its own, and so
//! does the server. Two more counts show the shares of a call's instructions: the connection alone,
//! and reading a page alone.
//!
//! With the feature `simd-json`, this workspace's client reads with simd-json.

mod callgrind;
mod derived;
mod page;
mod readers;
mod ways;
#[path = "../../proofs/support/wire.rs"]
mod wire;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, ExitCode, Stdio},
    time::{Duration, Instant},
};

use page::PAGES;
use readers::Reader;
use ways::{Asker, Result, Way};

/// The goal for our instructions per call, divided by those of bare reqwest with serde_json, on
/// both pages. With simd-json the goal is for the large page, where reading takes nearly all
/// instructions.
const GOAL: f64 = 1.00;
const GOAL_FASTER: f64 = 0.90;
/// The goal for the instructions of the generated readers, divided by those of serde's derive, for
/// the same types and the same text.
const GOAL_READERS: f64 = 1.00;

const UNDER_WAY: usize = 64;
/// Odd, so that there is a median.
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_millis(600);

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve", members] => runtime()?.block_on(page::serve(members.parse()?))?,
        ["ask", way, endpoint, calls] => {
            let calls: u64 = calls.parse()?;
            runtime()?.block_on(ask(Way::parse(way)?, endpoint, calls))?;
        }
        ["read", reader, members, times] => {
            read(Reader::parse(reader)?, members.parse()?, times.parse()?)?;
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

fn read(reader: Reader, members: usize, times: u64) -> Result<()> {
    let page = page::body(members);
    for _ in 0..times {
        if reader.read(page.as_bytes())? != members {
            return Err("not all members were read".into());
        }
    }
    Ok(())
}

/// Calls per second.
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
    let counts = callgrind::is_installed();
    let faster = cfg!(feature = "simd-json");
    let reader = if faster { "simd-json" } else { "serde_json" };
    println!("mighty reads with {reader}");
    let mut reached = true;
    if !counts {
        println!("valgrind is not installed, so no instructions are counted: nothing is shown");
        reached = false;
    }
    for (page, members) in PAGES {
        let server = Server::start(members)?;
        let rates = rates(&server.endpoint)?;
        println!(
            "\n{page:<24}{:>14}{:>8}{:>14}{:>8}",
            "instructions", "ratio", "calls/s", "ratio"
        );
        let mut instructions = Vec::new();
        if counts {
            for way in Way::ALL {
                instructions.push(callgrind::each(&["ask", way.name(), &server.endpoint])?);
            }
        }
        for (place, way) in Way::ALL.into_iter().enumerate() {
            let (count, ratio) = match instructions.as_slice() {
                [] => ("–".to_owned(), f64::NAN),
                counts => (
                    counts[place].to_string(),
                    counts[place] as f64 / counts[1] as f64,
                ),
            };
            let (rate, pace) = rates[place];
            let name = way.name();
            println!("{name:<24}{count:>14}{ratio:>8.3}{rate:>14.0}{pace:>8.3}");
            let is_large = page == PAGES[0].0;
            let goal = if faster && is_large {
                GOAL_FASTER
            } else {
                GOAL
            };
            if way == Way::Ours && counts {
                println!("{:<24}{:>14}{:>8.3}", "  goal", "at most", goal);
                reached &= ratio <= goal;
            }
        }
        if let &[ours, _, _, wire] = instructions.as_slice() {
            // On the small page there is little to read.
            reached &= shares(members, ours, wire)? || !is_large(page);
        }
    }
    Ok(if reached {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn is_large(page: &str) -> bool {
    page == PAGES[0].0
}

/// Prints the shares of a call's instructions. Returns whether the generated readers take fewer
/// instructions than derived ones.
fn shares(members: usize, ours: u64, wire: u64) -> Result<bool> {
    let by = |part: u64, whole: u64| part as f64 / whole as f64;
    println!("of mighty's, the wire   {wire:>14}{:>8.3}", by(wire, ours));
    println!(
        "  reading and all else  {:>14}{:>8.3}",
        ours.saturating_sub(wire),
        by(ours.saturating_sub(wire), ours)
    );
    println!("a page read alone, by serde_json:");
    let counts = Reader::ALL
        .map(|reader| callgrind::each(&["read", reader.name(), &members.to_string()]))
        .into_iter()
        .collect::<Result<Vec<u64>>>()?;
    let of = |reader: Reader| counts[reader as usize];
    for reader in Reader::ALL {
        let (name, count) = (reader.name(), of(reader));
        let ratio = by(count, of(Reader::Derived));
        println!("  {name:<22}{count:>14}{ratio:>8.3}");
        if reader == Reader::Written {
            println!("  {:<22}{:>14}{GOAL_READERS:>8.3}", "  goal", "at most");
        }
    }
    Ok(by(of(Reader::Written), of(Reader::Derived)) <= GOAL_READERS)
}

/// The calls per second of each client, and their ratio to the second client's: the medians of
/// several rounds. In each round every client has its turn.
fn rates(endpoint: &str) -> Result<Vec<(f64, f64)>> {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let mut round = Vec::new();
        for way in Way::ALL {
            let run = Command::new(std::env::current_exe()?)
                .args(["load", way.name(), endpoint])
                .stderr(Stdio::inherit())
                .output()?;
            round.push(String::from_utf8(run.stdout)?.trim().parse::<f64>()?);
        }
        rounds.push(round);
    }
    let middle = |figure: &dyn Fn(&Vec<f64>) -> f64| {
        let mut figures: Vec<f64> = rounds.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[ROUNDS / 2]
    };
    let ways = 0..Way::ALL.len();
    Ok(ways
        .map(|way| {
            (
                middle(&|round| round[way]),
                middle(&|round| round[way] / round[1]),
            )
        })
        .collect())
}

/// A server in a process of its own. It ends with this value.
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
