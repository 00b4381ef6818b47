//! A first look at the SDK.
//!
//! `cargo run --example quickstart` needs no account and no network. It starts the sandbox on a
//! loopback port, signs a member in, and shows reading, writing, two errors and an expired token.
//!
//! To use a real network, set `MIGHTY_NETWORK` and `MIGHTY_CLIENT_ID` (and `MIGHTY_CLIENT_SECRET`,
//! `MIGHTY_REDIRECT_URI`, `MIGHTY_SCOPES` if your OAuth application needs them), and sign in with
//! your browser. The example then only reads; with `--write` it also writes. `MIGHTY_GRAPHQL_URL`
//! and `MIGHTY_OAUTH_URL` replace the network's addresses, for example with those of a sandbox that
//! runs as a program.

mod expiry;
mod failures;
mod reading;
mod session;
mod transcript;
mod writing;

use clap::Parser;

use session::Session;

/// The example fails with an error of the SDK, or if a check fails.
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[derive(Parser)]
#[command(about, long_about = None)]
struct Arguments {
    /// Also write to a real network: a post with a comment and a reaction, which are deleted at the
    /// end, and a vote, an RSVP and a read notification, which stay. The example always writes to
    /// the sandbox.
    #[arg(long)]
    write: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let session = Session::open(arguments.write).await?;
    let outcome = tour(&session, arguments.write).await;
    // A refresh may still be running, and its new tokens must not be lost.
    session.mighty().settle().await?;
    outcome?;
    transcript::heading("All checks passed.");
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
        expiry::expire(mighty, sandbox).await?;
    }
    Ok(())
}
