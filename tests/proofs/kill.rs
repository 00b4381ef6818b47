//! A process that refreshes in a loop is killed at random, a thousand times for each store and each
//! kind of server. After each kill a new process must still have the session, unless the server had
//! already rotated the refresh token and its answer was not saved: no client can prevent that, only
//! make it less likely. If the server still accepts the last refresh token for a while, that must
//! not lose a session either. Sometimes the next process is killed as well, before the session is
//! checked.
//!
//! Programs that end by themselves during a refresh, and wait for it as the documentation says,
//! lose no session, even with a slow server.

mod leave;
#[path = "../../crates/auth/tests/auth/redis_server.rs"]
mod redis_server;
mod session;

use std::{
    path::Path,
    process::{ExitCode, Stdio},
    time::{Duration, Instant},
};

use mighty_sandbox::{Clock, EPOCH, OAuthProfile, Sandbox};
use redis_server::RedisServer;
use session::{
    Place, Result,
    process::{self, PROCESS_LIMIT},
    worker::{self, ASKS, RECEIVED, Role, SAVED},
};

/// The number of kills for each store and each kind of server. The first argument replaces it, to
/// try the program.
const KILLS: usize = 1000;

/// Long enough to be killed anywhere between the first request and about the tenth refresh.
const LONGEST_LIFE: Duration = Duration::from_millis(40);

/// How long others wait for the lock of a killed process. If the machine is so busy that a living
/// process can't extend its lock in that time, that process has to try again.
const LOCK_TTL: Duration = Duration::from_millis(200);

/// At least this many kills must fall into a refresh. Otherwise the result proves nothing.
const REFRESHING: f64 = 0.1;

/// At most this many processes may end before they are killed, for example because their lock
/// expired on a busy machine.
const ENDED: f64 = 0.05;

/// The number of programs that end by themselves, for each kill.
const LEAVING: f64 = 0.1;

/// This many of them wait for the slow server at the same time.
const SLOW_PROGRAMS: usize = 20;

/// The progress of the processes, as they reported it, and how often a kill lost the session.
#[derive(Default)]
struct Tally {
    kills: usize,
    /// Before its first request, or between two refreshes.
    elsewhere: usize,
    /// It had sent a request, and had no answer yet.
    asking: usize,
    /// It had the answer and had not saved it. With files this takes as long as reading the answer
    /// and one write to an open file, about twenty microseconds. With Redis it takes a round trip
    /// to another process. The number of such kills is printed and has no goal, because it depends
    /// on the machine. A test of the file store shows that nothing else happens in between.
    received: usize,
    refreshing: usize,
    /// It ended by itself before it was killed.
    ended: usize,
}

impl Tally {
    fn lost(&self) -> usize {
        self.elsewhere + self.asking + self.received
    }
}

/// A line of the table.
struct Row {
    what: String,
    figure: usize,
    goal: Goal,
}

enum Goal {
    None,
    Exactly(usize),
    AtLeast(usize),
    AtMost(usize),
}

impl Row {
    fn new(what: impl Into<String>, figure: usize, goal: Goal) -> Self {
        Self {
            what: what.into(),
            figure,
            goal,
        }
    }

    fn is_reached(&self) -> bool {
        match self.goal {
            Goal::None => true,
            Goal::Exactly(goal) => self.figure == goal,
            Goal::AtLeast(goal) => self.figure >= goal,
            Goal::AtMost(goal) => self.figure <= goal,
        }
    }

    fn print(&self) {
        let goal = match self.goal {
            Goal::None => "-".to_owned(),
            Goal::Exactly(goal) => goal.to_string(),
            Goal::AtLeast(goal) => format!(">= {goal}"),
            Goal::AtMost(goal) => format!("<= {goal}"),
        };
        println!("{:46} {goal:>8} {:>8}", self.what, self.figure);
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    if let Some(worked) = worker::run_if_told().await {
        return ended(worked.map(|()| true));
    }
    ended(prove().await)
}

fn ended(outcome: Result<bool>) -> ExitCode {
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
    let kills = match std::env::args().nth(1) {
        Some(kills) => kills.parse()?,
        None => KILLS,
    };
    let home = tempfile::tempdir()?;
    let directory = home.path().join("tokens").display().to_string();
    let mut rows = proved("file", &directory, kills).await?;
    rows.extend(left_slowly(&home.path().join("slow")).await?);
    let redis = RedisServer::start();
    if let Some(server) = &redis {
        rows.extend(proved("Redis", &server.url(), kills).await?);
    }
    println!("{:46} {:>8} {:>8}", "", "goal", "figure");
    for row in &rows {
        row.print();
    }
    Ok(rows.iter().all(Row::is_reached) && redis.is_some())
}

async fn proved(name: &str, store: &str, kills: usize) -> Result<Vec<Row>> {
    let single_use = killed_often(OAuthProfile::Full, store, kills).await?;
    let grace = killed_often(OAuthProfile::Grace, store, kills).await?;
    let part = |share: f64| (kills as f64 * share).ceil() as usize;
    let programs = part(LEAVING);
    let left = leave::during_refreshes(store, LOCK_TTL, programs).await?;
    let ended = |tally: &Tally| {
        Row::new(
            "  ended before they were killed, not counted",
            tally.ended,
            Goal::AtMost(part(ENDED)),
        )
    };
    let refreshing = |tally: &Tally| {
        Row::new(
            "  killed within a refresh",
            tally.refreshing,
            Goal::AtLeast(part(REFRESHING)),
        )
    };
    Ok(vec![
        Row::new(
            format!("{name}: kills, single use"),
            single_use.kills,
            Goal::Exactly(kills),
        ),
        refreshing(&single_use),
        ended(&single_use),
        Row::new(
            "  sessions lost outside the window",
            single_use.elsewhere,
            Goal::Exactly(0),
        ),
        Row::new(
            "  lost: rotated, answer not received",
            single_use.asking,
            Goal::None,
        ),
        Row::new(
            "  lost: answer received, not written",
            single_use.received,
            Goal::None,
        ),
        Row::new(
            format!("{name}: kills, grace for the last token"),
            grace.kills,
            Goal::Exactly(kills),
        ),
        refreshing(&grace),
        ended(&grace),
        Row::new("  sessions lost", grace.lost(), Goal::Exactly(0)),
        Row::new(
            format!("{name}: programs that end during a refresh"),
            left.programs,
            Goal::Exactly(programs),
        ),
        Row::new("  sessions lost", left.lost, Goal::Exactly(0)),
    ])
}

async fn left_slowly(home: &Path) -> Result<Vec<Row>> {
    let left = leave::from_a_slow_server(home, LOCK_TTL, SLOW_PROGRAMS).await?;
    let slow = leave::SLOW.as_secs();
    Ok(vec![
        Row::new(
            format!("file: the same, if the answer takes {slow} s"),
            left.programs,
            Goal::Exactly(SLOW_PROGRAMS),
        ),
        Row::new("  sessions lost", left.lost, Goal::Exactly(0)),
    ])
}

async fn killed_often(profile: OAuthProfile, store: &str, kills: usize) -> Result<Tally> {
    // Its clock runs. Otherwise all tokens would expire at the same instant.
    let sandbox = Sandbox::builder()
        .oauth(profile)
        .clock(Clock::running(EPOCH.parse()?))
        .start()
        .await?;
    let place = Place {
        oauth_url: sandbox.oauth_url(),
        store: store.to_owned(),
        lock_ttl: LOCK_TTL,
    };
    place.begin_session(&sandbox).await?;
    let mut tally = Tally::default();
    while tally.kills < kills {
        let Some(mut last) = kill_one(&place, &mut tally).await? else {
            // It had a session, so it should have gone on.
            tally.ended += 1;
            if tally.ended > kills {
                return Err("the processes end before they are killed".into());
            }
            continue;
        };
        // The next process finds the state that this one has left, and may be killed as well.
        if tally.kills < kills && fastrand::u8(..5) == 0 {
            // If it finds the session lost, it only sends one request.
            if let Some(next) = kill_one(&place, &mut tally).await?
                && (next.has_saved || !last.is_in_window())
            {
                last = next;
            }
        }
        if leave::holds_session(&place).await? {
            continue;
        }
        *match last.word.as_deref() {
            Some(ASKS) => &mut tally.asking,
            Some(RECEIVED) => &mut tally.received,
            _ => &mut tally.elsewhere,
        } += 1;
        place.begin_session(&sandbox).await?;
    }
    sandbox.shutdown().await;
    Ok(tally)
}

/// The output of a process until it was killed.
struct Last {
    word: Option<String>,
    has_saved: bool,
}

impl Last {
    fn is_in_window(&self) -> bool {
        matches!(self.word.as_deref(), Some(ASKS | RECEIVED))
    }
}

/// Starts a process and kills it (SIGKILL) after a while, unless it has ended by then.
async fn kill_one(place: &Place, tally: &mut Tally) -> Result<Option<Last>> {
    let words = tempfile::NamedTempFile::new()?;
    // With a pipe each line would wake its reader, which would take the processor from the process
    // at the very moments of interest.
    let mut process = process::command(Role::Churn, place)?
        .stdin(Stdio::null())
        .stdout(words.reopen()?)
        .stderr(Stdio::null())
        .spawn()?;
    // How long a process takes to start depends on the machine. Some are killed while they start.
    if fastrand::u8(..8) > 0 {
        let limit = Instant::now() + PROCESS_LIMIT;
        while words.as_file().metadata()?.len() == 0 && Instant::now() < limit {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
    tokio::time::sleep(LONGEST_LIFE.mul_f64(fastrand::f64())).await;
    if process.try_wait()?.is_some() {
        return Ok(None);
    }
    process.kill().await?;
    let said = std::fs::read_to_string(words.path())?;
    let last = Last {
        word: said.lines().last().map(str::to_owned),
        has_saved: said.lines().any(|line| line == SAVED),
    };
    tally.kills += 1;
    tally.refreshing += usize::from(last.is_in_window());
    Ok(Some(last))
}
