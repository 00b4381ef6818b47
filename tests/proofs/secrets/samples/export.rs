//! The types of exports. Their requests carry the token, and their rows are private.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use mighty_export::{
    Archive, Batch, ChangeKind, Column, Csv, Export, JsonLines, Key, Kind, Media, Postgres, Report,
    Shape, Sink, SinkError, Sqlite, State, Xlsx, tables, viewer, views,
};
use mighty_networks::Mighty;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits};
use mighty_sandbox::Sandbox;
use serde_json::json;

use super::{Result, printed::Printed};

const TOKEN: &str = "a~token-that-an-export-sends";

/// Prints them, and returns the secrets in them.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let sandbox = Sandbox::start().await?;
    let scopes = [
        "read:network",
        "host:read:network",
        "host:read:network_members",
    ];
    let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
    let folder = tempfile::tempdir()?;
    let with = |token: &str| {
        Mighty::builder(sandbox.subdomain())
            .graphql_url(sandbox.graphql_url())
            .user_agent("proofs/1.0")
            .access_token(token)
            .build()
    };
    let mighty = with(&token)?;
    let observed = Arc::new(Mutex::new(Printed::default()));
    let observer = Arc::clone(&observed);
    let export = Export::of(mighty.client())
        .members()
        .spaces()
        .on_progress(move |progress| {
            let mut printed = observer.lock().unwrap_or_else(PoisonError::into_inner);
            printed.value(progress);
        });
    printed.value(&export);
    let member = sandbox
        .tokens_for(sandbox.member(), ["read:network"])
        .access_token;
    let plan = Export::of(with(&member)?.client()).members().plan().await?;
    printed.value(&plan);
    plan.tables.iter().for_each(|table| printed.value(table));
    plan.left_out
        .iter()
        .for_each(|left_out| printed.value(left_out));
    let sink = JsonLines::new(folder.path().join("network.jsonl"));
    printed.value(&sink);
    printed.value(&Csv::new(folder.path()));
    let prepared = export.clone().to(sink);
    printed.value(&prepared);
    printed.value(&prepared.run().await?);
    printed.extend(&observed.lock().unwrap_or_else(PoisonError::into_inner));
    let database = folder.path().join("network.db");
    let sink = Sqlite::new(&database);
    printed.value(&sink);
    export.clone().to(sink).run().await?;
    let mut archive = Archive::open(&database)?;
    printed.value(&archive);
    let media = Media::new(folder.path()).http_client(Arc::new(Offline));
    printed.value(&media);
    let downloaded = media.download(&mut archive).await?;
    printed.value(&downloaded);
    downloaded
        .missing
        .iter()
        .for_each(|file| printed.value(file));
    printed.value(&viewer(&archive, folder.path())?);
    printed.value(&Xlsx::new(folder.path().join("network.xlsx")));
    // The password is one of the secrets.
    let address = format!("postgres://somebody:{TOKEN}@127.0.0.1:1/network?sslmode=disable");
    let postgres = Postgres::new(address);
    printed.value(&postgres);
    printed.outcome(export.clone().to(postgres).run().await);
    views().iter().for_each(|view| printed.value(view));
    let changes = archive.diff(jiff::Timestamp::UNIX_EPOCH, jiff::Timestamp::MAX)?;
    changes
        .iter()
        .take(1)
        .for_each(|change| printed.value(change));
    printed.value(&ChangeKind::Removed);
    for table in tables() {
        printed.value(table);
    }
    let column = Column::new("own", "own").kind(Kind::Reference("members"));
    printed.value(&column.kind);
    printed.value(&column);
    let mut rows = export.rows()?;
    printed.value(&rows);
    if let Some(row) = rows.next().await? {
        printed.value(&row);
        printed.value(row.shape());
        printed.value(&row.key());
    }
    printed.value(&Batch::default());
    report(printed)?;

    printed.outcome(Export::of(mighty.client()).rows().map(drop));
    let refused = with(TOKEN)?;
    let export = Export::of(refused.client()).members();
    printed.outcome(export.to(Full).run().await);
    let export = Export::of(refused.client()).members();
    printed.outcome(export.to(Csv::new(folder.path())).run().await);
    Ok(vec![token, member, TOKEN.to_owned()])
}

/// A report with everything that can go wrong.
fn report(printed: &mut Printed) -> Result<()> {
    let place = json!({ "source": "posts", "parent": "Z2lk" });
    let mut gap = place.clone();
    gap["read"] = json!(3);
    gap["reason"] = json!("FORBIDDEN: no");
    let mut unreadable = place.clone();
    unreadable["path"] = json!("title");
    unreadable["reason"] = json!("it is null");
    let mut difference = place.clone();
    difference["counted"] = json!(3);
    difference["came"] = json!(2);
    let report: Report = serde_json::from_value(json!({
        "as_of": "2026-11-28T00:00:00Z", "complete": false, "stopped": "budget",
        "tables": { "posts": { "rows": 1, "total": 2 } },
        "gaps": [gap], "unreadable": [unreadable], "unreadable_count": 1,
        "refused": [{ "source": "posts", "path": "title", "code": "FORBIDDEN", "count": 1 }],
        "differences": [difference], "moved": [place],
        "repaired": [{ "source": "posts", "parent": null, "id": "7", "path": "title" }],
        "operations": 1, "cost": 1, "repeated_rows": 1,
    }))?;
    printed.value(&report);
    report.repaired.iter().for_each(|text| printed.value(text));
    report.gaps.iter().for_each(|gap| {
        printed.value(gap);
        printed.value(&gap.place);
    });
    report
        .unreadable
        .iter()
        .for_each(|record| printed.value(record));
    report.refused.iter().for_each(|field| printed.value(field));
    report
        .differences
        .iter()
        .for_each(|difference| printed.value(difference));
    report
        .tables
        .values()
        .for_each(|table| printed.value(table));
    Ok(())
}

/// A sink that is always full.
struct Full;

impl Sink for Full {
    async fn open(&mut self, _: &[Shape]) -> Result<State, SinkError> {
        Err(SinkError::new("writing rows", "no space is left"))
    }

    async fn keys(&mut self, _: &Shape) -> Result<Vec<Key>, SinkError> {
        Ok(Vec::new())
    }

    async fn start(&mut self) -> Result<(), SinkError> {
        Ok(())
    }

    async fn write(&mut self, _: Batch) -> Result<(), SinkError> {
        Ok(())
    }
}

/// Reaches no host.
#[derive(Debug)]
struct Offline;

impl HttpClient for Offline {
    fn exchange(
        &self,
        _: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, std::result::Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async {
            Err(HttpError::new(
                HttpErrorKind::Connect,
                "there is no network",
            ))
        })
    }
}
