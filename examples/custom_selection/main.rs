//! Select only the fields that you want, with your own structs.
//!
//! `cargo run --example custom_selection --features cynic` starts the sandbox and needs no account.
//! To use a real network, set `MIGHTY_NETWORK` and `MIGHTY_ACCESS_TOKEN`. The example then writes
//! nothing.
//!
//! | file | shows |
//! |---|---|
//! | `roster` | variables, an interface, a connection that is read page by page |
//! | `timeline` | a ready-made enum as a variable, a union, a connection within a connection |
//! | `draft` | a ready-made input, a mutation whose rejection is an error |

mod draft;
mod roster;
mod timeline;

use std::env;

use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;

/// The example can fail with any error.
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const USER_AGENT: &str = concat!(
    "custom-selection/",
    env!("CARGO_PKG_VERSION"),
    " (+https://example.org)"
);

#[tokio::main]
async fn main() -> Result<()> {
    let Ok(network) = env::var("MIGHTY_NETWORK") else {
        return with_sandbox().await;
    };
    let token = env::var("MIGHTY_ACCESS_TOKEN").map_err(|_| "set MIGHTY_ACCESS_TOKEN as well")?;
    let mighty = Mighty::builder(network)
        .user_agent(USER_AGENT)
        .access_token(token)
        .build()?;
    let printed = read(&mighty).await;
    // A refresh may still be running, and its new tokens must not be lost.
    mighty.settle().await?;
    printed
}

async fn read(mighty: &Mighty) -> Result<()> {
    timeline::print(mighty).await?;
    roster::print(mighty).await
}

async fn with_sandbox() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let scopes = [
        Scope::READ_NETWORK,
        Scope::READ_USERINFO,
        Scope::WRITE_POSTS,
        Scope::HOST_READ_NETWORK,
        Scope::HOST_READ_NETWORK_MEMBERS,
    ];
    let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    let mighty = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .user_agent(USER_AGENT)
        .access_token(token)
        .build()?;
    let printed = read_and_write(&mighty).await;
    mighty.settle().await?;
    printed
}

async fn read_and_write(mighty: &Mighty) -> Result<()> {
    let space = timeline::print(mighty).await?;
    roster::print(mighty).await?;
    draft::write(mighty, space.ok_or("no post has a space")?).await
}
