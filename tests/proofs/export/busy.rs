//! An export of a network that changes while it is read.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use mighty_export::{Archive, Sqlite};
use mighty_transport::{Client, Request};
use serde_json::{Value, json};

use crate::{Result, naive, rows::Table, world};

pub(crate) async fn prove(table: &mut Table) -> Result<()> {
    let sandbox = world::sandbox(0.3, Duration::from_millis(20)).await?;
    let client = world::client(&sandbox)?;
    let before = naive::read(&client).await?;
    let is_over = Arc::new(AtomicBool::new(false));
    let changes = Arc::new(AtomicU64::new(0));
    let space = ask(
        &client,
        "query S { network { spaces(first: 1) { nodes { id } } } }",
        json!({}),
    );
    let space = space.await?["network"]["spaces"]["nodes"][0]["id"].clone();
    let disturber = tokio::spawn(disturb(
        client.clone(),
        space,
        before.posts.iter().cloned().collect(),
        Arc::clone(&is_over),
        Arc::clone(&changes),
    ));
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("network.db");
    // Small operations, so that the export takes long enough.
    let slow = world::builder(&sandbox.graphql_url(), &world::token(&sandbox))?
        .cost_ceiling(200)
        .build()?;
    let report = world::export(&slow).to(Sqlite::new(&file)).run().await?;
    is_over.store(true, Ordering::Relaxed);
    disturber.await??;
    let after = naive::read(&client).await?;
    let archive = Archive::open(&file)?;
    let mut missing = 0;
    for (name, before, after) in [
        ("members", before.members, after.members),
        ("posts", before.posts, after.posts),
        ("comments", before.comments, after.comments),
        ("reactions", before.reactions, after.reactions),
        ("rsvps", before.rsvps, after.rsvps),
    ] {
        let throughout: Vec<&String> = before.intersection(&after).collect();
        let rows = archive.query(&format!("SELECT id FROM {name}"))?;
        let ids: std::collections::BTreeSet<&str> =
            rows.iter().filter_map(|row| row[0].as_str()).collect();
        missing += throughout
            .iter()
            .filter(|id| !ids.contains(id.as_str()))
            .count();
    }
    eprintln!(
        "busy: {} operations, {} moved lists",
        report.operations,
        report.moved.len()
    );
    let changes = changes.load(Ordering::Relaxed);
    table.at_least("busy: changes while it was read", changes as f64, 100.0);
    table.at_most(
        "busy: records missing that were there throughout",
        missing as f64,
        0.0,
    );
    Ok(())
}

async fn ask(client: &Client, document: &'static str, variables: Value) -> Result<Value> {
    Ok(client
        .send(Request::<Value>::new("", document, variables))
        .await?)
}

/// Posts arrive and vanish, and comments are written, until it is over.
async fn disturb(
    client: Client,
    space: Value,
    posts: Vec<String>,
    is_over: Arc<AtomicBool>,
    changes: Arc<AtomicU64>,
) -> Result<()> {
    let create =
        "mutation P($input: CreatePostInput!) { createPost(input: $input) { errors post { id } } }";
    let delete = "mutation D($input: DeletePostInput!) { deletePost(input: $input) { errors } }";
    let comment =
        "mutation C($input: CreateCommentInput!) { createComment(input: $input) { errors } }";
    let mut victims = posts.iter().filter(|id| is_post(id));
    let mut kept = posts.iter().rev();
    while !is_over.load(Ordering::Relaxed) {
        let input =
            json!({ "input": { "spaceId": space, "title": "News", "body": "<p>News</p>" } });
        ask(&client, create, input).await?;
        if let Some(id) = victims.next() {
            ask(&client, delete, json!({ "input": { "id": id } })).await?;
        }
        if let Some(id) = kept.next() {
            let input = json!({ "input": { "postId": id, "body": "<p>Seen</p>" } });
            // The post may be one of those that have vanished.
            let _ = ask(&client, comment, input).await;
        }
        changes.fetch_add(3, Ordering::Relaxed);
    }
    Ok(())
}

fn is_post(id: &str) -> bool {
    mighty_core::GlobalId::parse(id).is_ok_and(|id| id.class().as_deref() == Some("Post"))
}
