//! A process that refreshes in a loop is killed at random, a thousand times over. After each time a
//! fresh process must still hold the session, save where the server had already rotated and its
//! answer had not come to rest: no client can close that. Where the server gives the last refresh
//! token a grace, not even that may cost a session.

mod session;

use std::{process::ExitCode, time::Duration};

use mighty_sandbox::{Clock, EPOCH, OAuthProfile, Sandbox};
use session::{
    Place, Result,
    process::Process,
    worker::{self, ASKS, RECEIVED, Role},
};
use tokio::io::AsyncReadExt as _;

const KILLS: usize = 1000;

/// Long enough to be killed anywhere between the start of the process and its tenth refresh or so.
const LONGEST_LIFE: Duration = Duration::from_millis(60);

/// How far the process was, by its own word, and how often that cost the session.
#[derive(Default)]
struct Tally {
    kills: usize,
    /// Before its first request, or between two refreshes.
    elsewhere: usize,
    /// It had asked, and had no answer yet.
    asking: usize,
    /// It had the answer in its hands and had not written it down.
    received: usize,
    refreshing: usize,
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
    let single_use = killed_often(OAuthProfile::Full).await?;
    let grace = killed_often(OAuthProfile::Grace).await?;
    let lost = |tally: &Tally| tally.elsewhere + tally.asking + tally.received;
    let rows = [
        ("kills, single use", single_use.kills, Some(KILLS)),
        ("  killed within a refresh", single_use.refreshing, None),
        (
            "  sessions lost outside the window",
            single_use.elsewhere,
            Some(0),
        ),
        (
            "  lost: rotated, answer not received",
            single_use.asking,
            None,
        ),
        (
            "  lost: answer received, not written",
            single_use.received,
            None,
        ),
        ("kills, grace for the last token", grace.kills, Some(KILLS)),
        ("  killed within a refresh", grace.refreshing, None),
        ("  sessions lost", lost(&grace), Some(0)),
    ];
    println!("{:40} {:>8} {:>8}", "", "goal", "figure");
    for (what, figure, goal) in rows {
        let goal = goal.map_or("-".to_owned(), |goal| goal.to_string());
        println!("{what:40} {goal:>8} {figure:>8}");
    }
    Ok(rows
        .iter()
        .all(|(_, figure, goal)| goal.is_none_or(|goal| goal == *figure)))
}

async fn killed_often(profile: OAuthProfile) -> Result<Tally> {
    // Its clock runs, or every token would end at the same instant.
    let sandbox = Sandbox::builder()
        .oauth(profile)
        .clock(Clock::running(EPOCH.parse()?))
        .start()
        .await?;
    let home = tempfile::tempdir()?;
    let place = Place {
        oauth_url: sandbox.oauth_url(),
        store: home.path().join("tokens").display().to_string(),
    };
    place.begin_session(&sandbox).await?;
    let mut tally = Tally::default();
    while tally.kills < KILLS {
        let delay = LONGEST_LIFE.mul_f64(fastrand::f64());
        let last = killed_after(delay, Process::start(Role::Churn, &place)?).await?;
        tally.kills += 1;
        let last = last.as_deref();
        tally.refreshing += usize::from(matches!(last, Some(ASKS | RECEIVED)));
        let Err(loss) = Process::start(Role::Check, &place)?.end().await else {
            continue;
        };
        // Anything but a refused refresh token is a fault of this program.
        if !loss.to_string().contains("invalid_grant") {
            return Err(loss);
        }
        *match last {
            Some(ASKS) => &mut tally.asking,
            Some(RECEIVED) => &mut tally.received,
            _ => &mut tally.elsewhere,
        } += 1;
        place.begin_session(&sandbox).await?;
    }
    sandbox.shutdown().await;
    Ok(tally)
}

/// Kills a process (SIGKILL) after `delay`. What it had said last, if anything.
async fn killed_after(delay: Duration, mut process: Process) -> Result<Option<String>> {
    tokio::time::sleep(delay).await;
    process.child.kill().await?;
    let mut said = String::new();
    process.output.read_to_string(&mut said).await?;
    Ok(said.lines().last().map(str::to_owned))
}
