//! A copy of a network in SQLite, brought up to date by a second run, and three questions to it.
//!
//! `cargo run --example mirror` starts the sandbox and needs no account. To use a real network, set
//! `MIGHTY_NETWORK` and `MIGHTY_ACCESS_TOKEN`. The copy is the file that is named as the argument,
//! or `network.db`.

use std::env;

use mighty_export::{Archive, Export, Sqlite};
use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;

const USER_AGENT: &str = "mirror/1.0 (+https://example.org)";

/// What a host's copy of everything needs.
const SCOPES: [&str; 9] = [
    "read:network",
    "read:userinfo",
    "read:chats",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_posts",
    "host:read:network_events",
    "host:read:network_plans",
    "host:read:network_spaces",
];

const QUESTIONS: [(&str, &str); 3] = [
    (
        "Who has not visited for the longest time?",
        "SELECT name, last_active_at FROM roster ORDER BY last_active_at LIMIT 3",
    ),
    (
        "Which posts have the most comments?",
        "SELECT post, count(*) FROM threads GROUP BY post_id ORDER BY 2 DESC, 1 LIMIT 3",
    ),
    (
        "Who comes to the most events?",
        "SELECT member, count(*) FROM event_attendance WHERE status = 'yes' \
         GROUP BY member_id ORDER BY 2 DESC, 1 LIMIT 3",
    ),
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox stops when it is dropped.
    let sandbox;
    let builder = match env::var("MIGHTY_NETWORK") {
        Ok(network) => Mighty::builder(network).access_token(env::var("MIGHTY_ACCESS_TOKEN")?),
        Err(_) => {
            sandbox = Sandbox::start().await?;
            Mighty::builder(sandbox.subdomain())
                .graphql_url(sandbox.graphql_url())
                .access_token(sandbox.tokens_for(sandbox.host(), SCOPES).access_token)
        }
    };
    let mighty = builder.user_agent(USER_AGENT).build()?;
    let file = env::args()
        .nth(1)
        .unwrap_or_else(|| "network.db".to_owned());

    let copied = copy_twice(&mighty, &file).await;
    // A refresh may still be running, and its new tokens must not be lost.
    mighty.settle().await?;
    copied?;
    let archive = Archive::open(&file)?;
    for (question, sql) in QUESTIONS {
        println!("\n{question}");
        for row in archive.query(sql)? {
            let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
            println!("  {}", cells.join("  "));
        }
    }
    Ok(())
}

async fn copy_twice(mighty: &Mighty, file: &str) -> Result<(), mighty_export::Error> {
    for run in ["first", "second"] {
        let report = Export::of(mighty.client())
            .all()
            .to(Sqlite::new(file))
            .run()
            .await?;
        let rows: u64 = report.tables.values().map(|table| table.rows).sum();
        println!(
            "The {run} run: {rows} rows with {} operations; {}",
            report.operations,
            if report.complete {
                "complete"
            } else {
                "with gaps"
            },
        );
    }
    Ok(())
}
