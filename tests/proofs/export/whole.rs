//! A full export, beside a naive reader.

use std::{
    collections::BTreeSet,
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use mighty_core::GlobalId;
use mighty_export::{Archive, Report, Sqlite};
use mighty_transport::{Client, Request};
use serde_json::{Value, json};

use crate::{
    Result,
    naive::{self, Found},
    rows::Table,
    world,
};

const LATENCY: Duration = Duration::from_millis(50);

/// The records that an operation can bring.
const PER_OPERATION: f64 = 1_450.0;

pub(crate) async fn prove(table: &mut Table) -> Result<()> {
    let sandbox = world::sandbox(1.0, LATENCY).await?;
    let client = world::client(&sandbox)?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("network.db");

    let paid = AtomicU64::new(0);
    let begun = Instant::now();
    let report = world::export(&client)
        .on_progress(move |progress| {
            // The cost of each operation: 1,500 is the most.
            let cost = progress.report.cost;
            eprint!("{} ", cost - paid.swap(cost, Ordering::Relaxed));
        })
        .to(Sqlite::new(&file))
        .run()
        .await?;
    let took = begun.elapsed();
    eprintln!();
    let records = records(&report);
    eprintln!(
        "{records} records, {} operations, {took:.1?}, {} repeated rows, cost {}",
        report.operations, report.repeated_rows, report.cost
    );
    let begun = Instant::now();
    let found = naive::read(&client).await?;
    let naively = begun.elapsed();
    eprintln!("naive: {} operations, {naively:.1?}", found.operations);

    let bound = records as f64 / PER_OPERATION;
    let operations = report.operations as f64;
    table.at_least("records", records as f64, 80_000.0);
    table.at_most("operations / (records / 1,450)", operations / bound, 1.15);
    table.at_least(
        "operations of a naive reader / operations",
        found.operations as f64 / operations,
        25.0,
    );
    table.at_least(
        "time of a naive reader / time",
        naively.as_secs_f64() / took.as_secs_f64(),
        20.0,
    );
    let (missing, twice) = compare(&file, &found)?;
    table.at_most("records that are missing", missing as f64, 0.0);
    table.at_most(
        "records that are there twice, or should not be",
        twice as f64,
        0.0,
    );
    table.at_least(
        "the report says that it is complete",
        f64::from(report.complete),
        1.0,
    );
    again(table, &client, &file, &found, operations).await
}

/// A second export, after one record in a hundred has changed.
async fn again(
    table: &mut Table,
    client: &Client,
    file: &Path,
    found: &Found,
    first: f64,
) -> Result<()> {
    let is_post =
        |id: &&String| GlobalId::parse(id).is_ok_and(|id| id.class().as_deref() == Some("Post"));
    let posts: Vec<&String> = found.posts.iter().filter(is_post).collect();
    for post in posts.iter().step_by(100) {
        let input = json!({ "input": { "id": post } });
        change(client, "deletePost", "DeletePostInput", input).await?;
    }
    for post in posts.iter().skip(1).step_by(10) {
        let input = json!({ "input": { "postId": post, "body": "A comment that is new" } });
        change(client, "createComment", "CreateCommentInput", input).await?;
    }
    for member in found.members.iter().skip(500).step_by(200) {
        let input = json!({ "input": { "id": member } });
        change(client, "deleteMember", "DeleteMemberInput", input).await?;
    }
    for number in 0..50 {
        let input = json!({ "input": {
            "email": format!("new.{number}@crowd.example"),
            "firstName": "New",
            "lastName": number.to_string(),
            "sendWelcomeEmail": false,
        } });
        change(client, "createMember", "CreateMemberInput", input).await?;
    }
    // The crowd is older than this, so that only the counts tell what has changed.
    let report = world::export(client)
        .lookback(Duration::ZERO)
        .to(Sqlite::new(file))
        .run()
        .await?;
    eprintln!(
        "again: {} operations, {} lists unchanged with {} records",
        report.operations, report.unchanged_lists, report.unchanged_records
    );
    table.at_most(
        "again after a change of 1 %: operations (% of the first run)",
        report.operations as f64 / first * 100.0,
        5.0,
    );
    let found = naive::read(client).await?;
    let (missing, surplus) = compare(file, &found)?;
    table.at_most(
        "again: records that are missing or too many",
        (missing + surplus) as f64,
        0.0,
    );
    Ok(())
}

async fn change(client: &Client, field: &str, kind: &str, variables: Value) -> Result<()> {
    let document = format!("mutation M($input: {kind}!) {{ {field}(input: $input) {{ errors }} }}");
    let request = Request::<Value>::new("M", document, variables);
    let data = client.send(request).await?;
    let errors = &data[field]["errors"];
    if errors.as_array().is_some_and(Vec::is_empty) {
        Ok(())
    } else {
        Err(format!("{field}: {errors}").into())
    }
}

/// The records of connections; those of lists inside other records cost nothing.
fn records(report: &Report) -> u64 {
    [
        "members",
        "spaces",
        "posts",
        "comments",
        "reactions",
        "comment_reactions",
        "rsvps",
    ]
    .map(|table| report.rows(table))
    .iter()
    .sum()
}

/// Compares a copy with what a naive reader found, id by id: how many are missing, and how many are
/// too many.
pub(crate) fn compare(file: &Path, found: &Found) -> Result<(usize, usize)> {
    let archive = Archive::open(file)?;
    let (mut missing, mut surplus) = (0, 0);
    for (table, expected) in [
        ("members", &found.members),
        ("posts", &found.posts),
        ("comments", &found.comments),
        ("reactions", &found.reactions),
        ("rsvps", &found.rsvps),
    ] {
        let rows = archive.query(&format!("SELECT id FROM {table} WHERE _deleted_at IS NULL"))?;
        let ids: BTreeSet<String> = rows
            .iter()
            .filter_map(|row| Some(row[0].as_str()?.to_owned()))
            .collect();
        missing += expected.difference(&ids).count();
        surplus += ids.difference(expected).count() + rows.len() - ids.len();
    }
    Ok((missing, surplus))
}
