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

#[tokio::test]
async fn the_next_export_starts_at_many_places_of_long_lists_even_if_they_have_moved() {
    let crowd = mighty_sandbox::Crowd::default()
        .members(900)
        .posts(600)
        .comments(900);
    let sandbox = Sandbox::builder()
        .crowd(crowd)
        .start()
        .await
        .expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    let export = |at| {
        let export = Export::of(&client).members().posts().comments();
        export.time(Arc::new(At(at)))
    };
    let first = run(export("2027-05-01T00:00:00Z"), &path).await;
    assert!(first.complete, "{first:#?}");
    let second = run(export("2027-05-02T00:00:00Z"), &path).await;
    assert!(second.complete, "{second:#?}");
    assert!(
        second.operations * 2 < first.operations,
        "{} {}",
        second.operations,
        first.operations
    );

    // The newest posts come first: places move up with each post that is deleted before them.
    let archive = Archive::open(&path).expect("a copy");
    let sql = "SELECT id FROM posts WHERE type = 'Post' AND status = 'posted' \
               ORDER BY published_at DESC LIMIT 150";
    for post in archive.query(sql).expect("rows").iter().step_by(3) {
        mutate(
            &client,
            "deletePost",
            "DeletePostInput",
            json!({ "id": post[0] }),
        )
        .await;
    }
    let sql = "SELECT id FROM members WHERE network_role = 'CONTRIBUTOR' LIMIT 12 OFFSET 100";
    for member in archive.query(sql).expect("rows") {
        mutate(
            &client,
            "deleteMember",
            "DeleteMemberInput",
            json!({ "id": member[0] }),
        )
        .await;
    }
    let third = run(export("2027-05-03T00:00:00Z"), &path).await;
    assert!(third.complete, "{third:#?}");
    assert!(
        third.operations < first.operations,
        "{} {}",
        third.operations,
        first.operations
    );
    let fresh = folder.path().join("fresh.db");
    run(export("2027-05-03T00:00:00Z"), &fresh).await;
    assert_eq!(content(&path), content(&fresh));
}

#[tokio::test]
async fn places_that_the_server_refuses_are_left_out() {
    let crowd = mighty_sandbox::Crowd::default().posts(400);
    let sandbox = Sandbox::builder()
        .crowd(crowd)
        .start()
        .await
        .expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    let export = || Export::of(&client).posts().time(Arc::new(At(LATER)));
    run(export(), &path).await;
    let before = content(&path);
    let connection = rusqlite::Connection::open(&path).expect("a database");
    let places = "UPDATE _state SET value = '{\"posts\": [\"no\", \"cursors\", \"at\", \"all\"]}' \
                  WHERE name = 'marks'";
    assert_eq!(connection.execute(places, []).expect("changed"), 1);
    let report = run(export(), &path).await;
    assert!(report.complete, "{report:#?}");
    assert_eq!(content(&path), before);
}
