//! The roster as CSV files: members with badges, tags and their last visit.
//!
//! `cargo run --example export_members` starts the sandbox and needs no account. To use a real
//! network, set `MIGHTY_NETWORK` and `MIGHTY_ACCESS_TOKEN` (of a host, for the last visits). The
//! files go to the folder that is named as the argument, or to `roster`.

use std::env;

use mighty_export::{Csv, Export};
use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;

const USER_AGENT: &str = "export-members/1.0 (+https://example.org)";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox stops when it is dropped.
    let sandbox;
    let builder = match env::var("MIGHTY_NETWORK") {
        Ok(network) => Mighty::builder(network).access_token(env::var("MIGHTY_ACCESS_TOKEN")?),
        Err(_) => {
            sandbox = Sandbox::start().await?;
            let scopes = [
                "read:network",
                "host:read:network",
                "host:read:network_members",
            ];
            Mighty::builder(sandbox.subdomain())
                .graphql_url(sandbox.graphql_url())
                .access_token(sandbox.tokens_for(sandbox.host(), scopes).access_token)
        }
    };
    let mighty = builder.user_agent(USER_AGENT).build()?;
    let folder = env::args().nth(1).unwrap_or_else(|| "roster".to_owned());

    let report = Export::of(mighty.client())
        .members()
        .to(Csv::new(&folder))
        .run()
        .await;
    // A refresh may still be running, and its new tokens must not be lost.
    mighty.settle().await?;
    let report = report?;
    println!(
        "{} members in {folder}/members.csv, read with {} operations",
        report.rows("members"),
        report.operations,
    );
    if !report.complete || !report.refused.is_empty() {
        println!("This is missing: {report:#?}");
    }
    Ok(())
}
