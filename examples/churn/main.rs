//! Who joined, left, changed a role or plan, or fell silent between two exports.
//!
//! `cargo run --example churn` starts the sandbox and needs no account: it copies the network, has some
//! members join and leave, copies it again, and compares the two copies. To use a real network, set
//! `MIGHTY_NETWORK` and `MIGHTY_ACCESS_TOKEN`, and run it once a day: it compares the last two exports
//! of the file that is named as the argument, or of `churn.db`.

use std::{collections::BTreeMap, env};

use mighty_export::{Archive, Change, ChangeKind, Export, Sqlite};
use mighty_networks::{
    inputs::{CreateMemberInput, CreateMemberInputRequired},
    jiff::SignedDuration,
    kinds::{Badge, User},
    prelude::*,
};
use mighty_sandbox::Sandbox;

const USER_AGENT: &str = "churn/1.0 (+https://example.org)";

const SCOPES: [&str; 7] = [
    "read:network",
    "read:userinfo",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_plans",
    "host:read:network_spaces",
    "host:write:network_members",
];

/// Who has not visited for so long is silent.
const SILENT_AFTER: SignedDuration = SignedDuration::from_hours(30 * 24);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = env::args().nth(1).unwrap_or_else(|| "churn.db".to_owned());
    match env::var("MIGHTY_NETWORK") {
        Ok(network) => {
            let builder = Mighty::builder(network).access_token(env::var("MIGHTY_ACCESS_TOKEN")?);
            copy(&builder.user_agent(USER_AGENT).build()?, &file).await?;
        }
        Err(_) => {
            let sandbox = Sandbox::start().await?;
            let token = sandbox.tokens_for(sandbox.host(), SCOPES).access_token;
            let mighty = Mighty::builder(sandbox.subdomain())
                .graphql_url(sandbox.graphql_url())
                .access_token(token)
                .user_agent(USER_AGENT)
                .build()?;
            copy(&mighty, &file).await?;
            change(&mighty, &file).await?;
            copy(&mighty, &file).await?;
        }
    }
    show(&Archive::open(&file)?)
}

/// Copies the members with all that can change.
async fn copy(mighty: &Mighty, file: &str) -> Result<(), Box<dyn std::error::Error>> {
    let report = Export::of(mighty.client())
        .members()
        .memberships()
        .badges()
        .plans()
        .subscriptions()
        .to(Sqlite::new(file))
        .run()
        .await?;
    let members = report.rows("members");
    println!(
        "{members} members, read with {} operations",
        report.operations
    );
    Ok(())
}

/// Has some members join, leave and get a badge.
async fn change(mighty: &Mighty, file: &str) -> Result<(), Box<dyn std::error::Error>> {
    for (first_name, last_name) in [("Ada", "Byron"), ("Grace", "Hopper")] {
        let member = CreateMemberInput::new(CreateMemberInputRequired {
            email: format!("{first_name}.{last_name}@example.com"),
            first_name: first_name.into(),
            last_name: last_name.into(),
        });
        mighty.members().create(member).await?;
    }
    let archive = Archive::open(file)?;
    let contributors = "SELECT id FROM members WHERE network_role = 'CONTRIBUTOR' LIMIT 3";
    for row in archive.query(contributors)? {
        let id: GlobalIdOf<User> = row[0].as_str().unwrap_or_default().parse()?;
        mighty.members().delete(&id, Irreversible).await?;
    }
    let without = "SELECT b.id, m.id FROM badges b, members m WHERE m.network_role = 'MODERATOR' \
                   AND NOT EXISTS (SELECT 1 FROM member_badges WHERE member_id = m.id) LIMIT 1";
    for row in archive.query(without)? {
        let badge: GlobalIdOf<Badge> = row[0].as_str().unwrap_or_default().parse()?;
        let member: GlobalIdOf<User> = row[1].as_str().unwrap_or_default().parse()?;
        let granted = mighty.badges().grant(&badge, [&member]).await?;
        println!("A badge for a moderator: {:?}", granted.outcome);
    }
    Ok(())
}

/// Prints what has changed between the last two exports.
fn show(archive: &Archive) -> Result<(), Box<dyn std::error::Error>> {
    let times = archive.times()?;
    let [.., before, after] = times.as_slice() else {
        println!("This was the first export. Run it again tomorrow.");
        return Ok(());
    };
    println!("\nFrom {before} to {after}:");
    let mut counts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in archive.diff(*before, *after)? {
        let Some(what) = describe(&change) else {
            continue;
        };
        counts
            .entry(what)
            .or_default()
            .push(name(archive, &change)?);
    }
    for (what, names) in &counts {
        println!("  {} {what}: {}", names.len(), names.join(", "));
    }
    let silent = archive.fell_silent(*before - SILENT_AFTER, *after - SILENT_AFTER, *after)?;
    println!("  {} fell silent", silent.len());
    Ok(())
}

fn describe(change: &Change) -> Option<&'static str> {
    match (change.what.as_str(), change.kind) {
        ("member", ChangeKind::Added) => Some("joined"),
        ("member", ChangeKind::Removed) => Some("left"),
        ("member", ChangeKind::Changed) => Some("changed their role"),
        ("badge", ChangeKind::Added) => Some("got a badge"),
        ("badge", ChangeKind::Removed) => Some("lost a badge"),
        ("plan", ChangeKind::Added) => Some("subscribed"),
        ("plan", ChangeKind::Removed) => Some("ended a subscription"),
        ("plan", ChangeKind::Changed) => Some("changed their plan"),
        _ => None,
    }
}

/// The name of the member. Rows of members who have left are kept.
fn name(archive: &Archive, change: &Change) -> Result<String, Box<dyn std::error::Error>> {
    let members = archive.query("SELECT id, name FROM members")?;
    let found = members
        .iter()
        .find(|row| row[0].as_str() == change.member_id.as_deref());
    let name = found.and_then(|row| row[1].as_str());
    Ok(name.unwrap_or("somebody").to_owned())
}
