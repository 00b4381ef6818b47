//! A first look at the SDK, start to finish.
//!
//! `cargo run --example quickstart` needs no account and no network: it starts the sandbox on a
//! loopback port, signs a member in through its pages, and walks through reading, writing, two
//! failures and an expired token.
//!
//! Against a real network: set `MIGHTY_NETWORK` and `MIGHTY_CLIENT_ID` (and `MIGHTY_CLIENT_SECRET`,
//! `MIGHTY_REDIRECT_URI`, `MIGHTY_SCOPES` as your OAuth application has them), and sign in with your
//! browser. Only the reading part runs then, unless `--write` is given. `MIGHTY_GRAPHQL_URL` and
//! `MIGHTY_OAUTH_URL` replace the network's addresses, for example by those of a sandbox that runs
//! as a program.

mod expiry;
mod failures;
mod reading;
mod session;
mod transcript;
mod writing;

use clap::Parser;

use session::Session;

/// What an example fails with: an error of the SDK, or a promise that did not hold.
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[derive(Parser)]
#[command(about, long_about = None)]
struct Arguments {
    /// Against a real network, write too: a post with a comment and a reaction, deleted again at the
    /// end; a vote, an RSVP and a read mark, which stay. Against the sandbox that always happens.
    #[arg(long)]
    write: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let session = Session::open(arguments.write).await?;
    let outcome = tour(&session, arguments.write).await;
    // A refresh may still be under way, and its new tokens must not be lost.
    session.mighty().settle().await?;
    outcome?;
    transcript::heading("Everything above held.");
    Ok(())
}

async fn tour(session: &Session, write: bool) -> Result<()> {
    let mighty = session.mighty();
    let seen = reading::read(mighty).await?;
    if session.is_sandbox() || write {
        let did_everything = writing::write(mighty, &seen).await?;
        transcript::ensure(
            did_everything || !session.is_sandbox(),
            "the sandbox has a poll, an event and a notification",
        )?;
    }
    if let Some(sandbox) = session.sandbox() {
        expiry::outlive(mighty, sandbox).await?;
    }
    Ok(())
}
