//! A whole community in one folder: a copy in SQLite, its files, and web pages that need no server.
//!
//! `cargo run --example archive` starts the sandbox and needs no account. To use a real network, set
//! `MIGHTY_NETWORK` and `MIGHTY_ACCESS_TOKEN`. The folder is the argument, or `archive`. Open
//! `index.html` in it when the example has ended. Run it again to bring the folder up to date.
//!
//! The files of the sandbox's network do not exist, so the example leaves them out there.

use std::{env, fs, path::PathBuf};

use mighty_export::{Archive, Export, Media, Sqlite, viewer};
use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;

const USER_AGENT: &str = "archive/1.0 (+https://example.org)";

const SCOPES: [&str; 7] = [
    "read:network",
    "read:userinfo",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_posts",
    "host:read:network_events",
    "host:read:network_spaces",
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox stops when it is dropped.
    let mut sandbox = None;
    let builder = match env::var("MIGHTY_NETWORK") {
        Ok(network) => Mighty::builder(network).access_token(env::var("MIGHTY_ACCESS_TOKEN")?),
        Err(_) => {
            let sandbox = sandbox.insert(Sandbox::start().await?);
            Mighty::builder(sandbox.subdomain())
                .graphql_url(sandbox.graphql_url())
                .access_token(sandbox.tokens_for(sandbox.host(), SCOPES).access_token)
        }
    };
    let mighty = builder.user_agent(USER_AGENT).build()?;
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "archive".to_owned()));
    fs::create_dir_all(&folder)?;
    let file = folder.join("network.db");

    let report = Export::of(mighty.client())
        .members()
        .spaces()
        .posts()
        .comments()
        .to(Sqlite::new(&file))
        .run()
        .await?;
    println!("Copied with {} operations", report.operations);

    let mut archive = Archive::open(&file)?;
    if sandbox.is_none() {
        let media = Media::new(&folder).max_bytes(50 * 1024 * 1024);
        let report = media.download(&mut archive).await?;
        println!("{} new files", report.downloaded);
        for file in report.missing {
            println!("  missing: {}: {}", file.url, file.why);
        }
    }
    let written = viewer(&archive, &folder)?;
    println!(
        "{} pages with {} posts and {} comments: open {}",
        written.pages,
        written.posts,
        written.comments,
        folder.join("index.html").display(),
    );
    Ok(())
}
