//! Exports into a database that has an earlier one.

use std::{collections::BTreeMap, path::Path, sync::Arc, time::Duration};

use mighty_export::{Archive, Export, Report, Sqlite};
use mighty_sandbox::Sandbox;
use mighty_transport::Client;
use serde_json::json;

use crate::{
    sqlite::{At, mutate},
    support::{host, token},
};

/// Long after everything in the sandbox.
const LATER: &str = "2027-06-01T00:00:00Z";

fn export(client: &Client, at: &'static str) -> Export {
    Export::of(client).all().time(Arc::new(At(at)))
}

async fn run(export: Export, path: &Path) -> Report {
    export.to(Sqlite::new(path)).run().await.expect("a report")
}

/// All rows that are not deleted, by table.
fn content(path: &Path) -> BTreeMap<&'static str, Vec<String>> {
    let archive = Archive::open(path).expect("a copy");
    let rows = |table: &mighty_export::Table| {
        let columns = table
            .columns
            .iter()
            .map(|column| format!("\"{}\"", column.name));
        let columns: Vec<String> = columns.collect();
        let sql = format!(
            "SELECT {} FROM {} WHERE _deleted_at IS NULL ORDER BY {}",
            columns.join(", "),
            table.name,
            table.key.join(", ")
        );
        let rows = archive.query(&sql).expect("rows");
        rows.iter().map(|row| json!(row).to_string()).collect()
    };
    mighty_export::tables()
        .map(|table| (table.name, rows(table)))
        .collect()
}

fn low(sandbox: &Sandbox) -> Client {
    Client::builder()
        .endpoint(sandbox.graphql_url())
        .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(token(sandbox)))
        .cost_ceiling(100)
        .build()
        .expect("client")
}

#[tokio::test]
async fn lists_that_have_not_changed_are_not_read_again() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = low(&sandbox);
    let first = run(export(&client, "2027-05-01T00:00:00Z"), &path).await;
    assert_eq!(first.unchanged_lists, 0);
    let archive = Archive::open(&path).expect("a copy");
    let sql = "SELECT id FROM posts WHERE type = 'Post' AND comment_count > 1 LIMIT 1";
    let post = archive.query(sql).expect("rows")[0][0].clone();
    let input = json!({ "postId": post, "body": "A new comment" });
    mutate(&client, "createComment", "CreateCommentInput", input).await;
    let reacted = archive.query("SELECT id FROM posts WHERE type = 'Post' LIMIT 1 OFFSET 40");
    let input = json!({ "targetId": reacted.expect("rows")[0][0], "emoji": "🎉" });
    mutate(&client, "createReaction", "CreateReactionInput", input).await;

    let second = run(export(&client, LATER), &path).await;
    assert!(second.complete, "{second:#?}");
    assert!(second.unchanged_lists > 100, "{second:#?}");
    assert!(
        second.operations < first.operations,
        "{} {}",
        second.operations,
        first.operations
    );
    let fresh = folder.path().join("fresh.db");
    run(export(&client, LATER), &fresh).await;
    assert_eq!(content(&path), content(&fresh));
    let new = "SELECT count(*) FROM comments WHERE body = 'A new comment'";
    assert_eq!(archive.query(new).expect("rows")[0][0], json!(1));
}

#[tokio::test]
async fn recent_lists_are_read_again_and_so_is_everything_in_a_full_export() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    let run = |export: Export| run(export, &path);
    run(export(&client, "2027-05-01T00:00:00Z")).await;
    let years = Duration::from_secs(10 * 365 * 24 * 3_600);
    let far = run(export(&client, LATER).lookback(years)).await;
    let full = run(export(&client, LATER).full()).await;
    let near = run(export(&client, LATER)).await;
    // Without a time, a space is never recent.
    let spaces = far.unchanged_lists;
    assert!(spaces < 10, "{far:#?}");
    assert_eq!(full.unchanged_lists, 0);
    assert!(near.unchanged_lists > spaces);
}

#[tokio::test]
async fn after_an_export_with_gaps_everything_is_read_again() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    run(export(&client, "2027-05-01T00:00:00Z"), &path).await;
    let connection = rusqlite::Connection::open(&path).expect("a database");
    connection
        .execute("UPDATE _runs SET complete = 0", [])
        .expect("changed");
    let report = run(export(&client, LATER), &path).await;
    assert_eq!(report.unchanged_lists, 0);
}

#[tokio::test]
async fn an_export_that_stops_goes_on_with_what_it_has_skipped() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = low(&sandbox);
    run(export(&client, "2027-05-01T00:00:00Z"), &path).await;
    let before = content(&path);
    let report = loop {
        let report = run(export(&client, LATER).budget(4), &path).await;
        if report.stopped.is_none() {
            break report;
        }
    };
    assert!(report.complete, "{report:#?}");
    assert_eq!(content(&path), before);
}
