//! A server that refuses, fails and moves.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use bytes::Bytes;
use mighty_export::{Export, JsonLines, Report, Row};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits, default_client};
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, RetryPolicy};
use serde_json::{Value, json};

use crate::support::{sorted, token};

/// What happens to an answer: from the number of the request and the document.
type Change = dyn Fn(u32, &str, Value) -> Answer + Send + Sync;

enum Answer {
    Data(Value),
    Status(u16, &'static str),
}

/// A proxy in front of the sandbox that changes answers.
struct Proxy {
    to: Arc<dyn HttpClient>,
    seen: AtomicU32,
    change: Box<Change>,
}

impl std::fmt::Debug for Proxy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proxy")
    }
}

impl HttpClient for Proxy {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        let number = self.seen.fetch_add(1, Ordering::Relaxed);
        let asked: Value = serde_json::from_slice(request.body()).expect("JSON");
        let document = asked["query"].as_str().expect("a document").to_owned();
        let answer = self.to.exchange(request, limits);
        Box::pin(async move {
            let answer = answer.await?;
            let (mut head, body) = answer.into_parts();
            let body = serde_json::from_slice(&body).expect("JSON");
            head.headers.remove("content-length");
            let body = match (self.change)(number, &document, body) {
                Answer::Data(body) => body,
                Answer::Status(status, wait) => {
                    head.status = http::StatusCode::from_u16(status).expect("a status");
                    head.headers
                        .insert("retry-after", wait.parse().expect("a value"));
                    json!({})
                }
            };
            Ok(http::Response::from_parts(head, body.to_string().into()))
        })
    }
}

fn client(
    sandbox: &Sandbox,
    change: impl Fn(u32, &str, Value) -> Answer + Send + Sync + 'static,
) -> Client {
    Client::builder()
        .endpoint(sandbox.graphql_url())
        .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(token(sandbox)))
        .retry(RetryPolicy::none())
        .http_client(Arc::new(Proxy {
            to: default_client().expect("a client"),
            seen: AtomicU32::new(0),
            change: Box::new(change),
        }))
        .build()
        .expect("client")
}

async fn rows(export: Export) -> (Vec<Row>, Report) {
    let mut rows = export.rows().expect("an export");
    let mut all = Vec::new();
    while let Some(row) = rows.next().await.expect("a row") {
        all.push(row);
    }
    (all, rows.report().clone())
}

/// The alias under which a document asks for a field of the network.
fn alias(document: &str, field: &str) -> Option<String> {
    let before = document.find(&format!(": {field}"))?;
    let start = document[..before].rfind(' ')? + 1;
    Some(document[start..before].to_owned())
}

fn failed(mut answer: Value, path: &Value, code: &str) -> Value {
    let error = json!({ "message": "it failed", "path": path, "extensions": { "code": code } });
    answer["errors"] = json!([error]);
    answer
}

#[tokio::test]
async fn a_throttled_export_keeps_its_state_and_says_when_to_go_on() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.jsonl");
    let good = client(&sandbox, |_, _, answer| Answer::Data(answer));
    let whole = folder.path().join("whole.jsonl");
    let export = Export::of(&good).members().posts().comments();
    export
        .clone()
        .to(JsonLines::new(&whole))
        .run()
        .await
        .expect("a report");

    let throttling = client(&sandbox, |number, _, answer| match number {
        0 => Answer::Data(answer),
        _ => Answer::Status(429, "30"),
    });
    let throttled = Export::of(&throttling).members().posts().comments();
    let error = throttled
        .to(JsonLines::new(&path))
        .run()
        .await
        .expect_err("throttled");
    let wait = error.retry_after().expect("a wait").as_secs();
    assert!((29..=30).contains(&wait), "{wait}");
    assert!(error.is_retryable() && !error.needs_login());
    assert!(
        error
            .to_string()
            .contains("its state is kept, run it again in"),
        "{error}"
    );
    assert!(error.report().rows("members") > 0);

    let report = export
        .to(JsonLines::new(&path))
        .run()
        .await
        .expect("a report");
    assert!(report.complete);
    assert_eq!(sorted(&path), sorted(&whole));
}

#[tokio::test]
async fn a_list_that_fails_is_read_alone_and_then_reported_as_a_gap() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let alone = Arc::new(AtomicU32::new(0));
    let seen = Arc::clone(&alone);
    let client = client(&sandbox, move |_, document, answer| {
        let Some(alias) = alias(document, "badges") else {
            return Answer::Data(answer);
        };
        if !document.contains("members") {
            seen.fetch_add(1, Ordering::Relaxed);
        }
        let mut answer = answer;
        answer["data"]["network"] = Value::Null;
        answer["data"] = Value::Null;
        let path = json!(["network", alias]);
        Answer::Data(failed(answer, &path, "INTERNAL_SERVER_ERROR"))
    });
    let (rows, report) = rows(Export::of(&client).members().badges().spaces()).await;
    assert_eq!(alone.load(Ordering::Relaxed), 1);
    assert_eq!(
        rows.iter().filter(|row| row.table() == "members").count(),
        128
    );
    assert!(rows.iter().any(|row| row.table() == "tags"));
    assert!(!report.complete);
    let [gap] = report.gaps.as_slice() else {
        panic!("{report:#?}")
    };
    assert_eq!((gap.place.source.as_str(), gap.read), ("badges", 0));
    assert!(gap.reason.contains("it failed"), "{}", gap.reason);
}

#[tokio::test]
async fn a_record_that_fails_its_page_costs_that_record_only() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = client(&sandbox, |_, document, answer| {
        let Some(alias) = alias(document, "members") else {
            return Answer::Data(answer);
        };
        // One member's name can't be read, and the list may not hold a null.
        if !document.contains("firstName") {
            return Answer::Data(answer);
        }
        let mut answer = answer;
        let edges = answer["data"]["network"][&alias]["edges"].as_array();
        let place = edges.and_then(|edges| {
            edges
                .iter()
                .position(|edge| edge["node"]["name"] == json!("Dov Dahl"))
        });
        match place {
            Some(place) => {
                answer["data"] = Value::Null;
                let path = json!(["network", alias, "edges", place, "node", "name"]);
                Answer::Data(failed(answer, &path, "INTERNAL_SERVER_ERROR"))
            }
            None => Answer::Data(answer),
        }
    });
    let export = Export::of(&client).members();
    let sound = crate::support::host(&sandbox);
    let (all, _) = rows(Export::of(&sound).members()).await;
    let victim = all
        .iter()
        .find(|row| row.get("name") == Some(&json!("Dov Dahl")));
    let Some(victim) = victim else {
        let names: Vec<_> = all
            .iter()
            .filter_map(|row| row.get("name"))
            .take(20)
            .collect();
        panic!("{names:?}")
    };
    let (rows, report) = rows(export).await;
    let count = rows.iter().filter(|row| row.table() == "members").count();
    assert_eq!(count, 127, "{report:#?}");
    assert_eq!(report.unreadable_count, 1, "{report:#?}");
    let record = &report.unreadable[0];
    assert_eq!(
        record.id.as_deref(),
        victim.get("id").and_then(Value::as_str)
    );
    assert_eq!(record.path, "name");
    assert!(report.gaps.is_empty() && !report.complete);
}

#[tokio::test]
async fn a_field_of_another_kind_costs_that_record_only() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = client(&sandbox, |_, document, mut answer| {
        if let Some(alias) = alias(document, "spaces(") {
            let edges = &mut answer["data"]["network"][alias]["edges"];
            edges[2]["node"]["createdAt"] = json!("yesterday");
        }
        Answer::Data(answer)
    });
    let (rows, report) = rows(Export::of(&client).spaces()).await;
    assert_eq!(rows.iter().filter(|row| row.table() == "spaces").count(), 7);
    let record = &report.unreadable[0];
    assert_eq!(
        (record.path.as_str(), record.place.source.as_str()),
        ("createdAt", "spaces")
    );
    assert!(record.id.is_some());
}

#[tokio::test]
async fn an_operation_that_the_server_refuses_as_too_costly_is_split() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = client(&sandbox, |_, document, answer| {
        let sizes = document.split("first: ").skip(1).filter_map(|rest| {
            rest.split(|end: char| !end.is_ascii_digit())
                .next()?
                .parse::<u64>()
                .ok()
        });
        if sizes.sum::<u64>() > 400 {
            let message = "Query has complexity of 900, which exceeds max complexity of 400";
            let refusal = json!({ "data": null, "errors": [{ "message": message }] });
            return Answer::Data(refusal);
        }
        Answer::Data(answer)
    });
    let (rows, report) = rows(Export::of(&client).all()).await;
    assert!(report.complete, "{report:#?}");
    let (all, _) = self::rows(Export::of(&crate::support::host(&sandbox)).all()).await;
    assert_eq!(rows.len(), all.len());
}

#[tokio::test]
async fn a_table_that_the_schema_does_not_have_is_reported_and_the_others_are_read() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = client(&sandbox, |_, document, answer| {
        if document.contains("on TagConnection") {
            let message = "Field 'tags' doesn't exist on type 'Network'";
            let extensions = json!({
                "code": "undefinedField", "typeName": "Network", "fieldName": "tags",
            });
            let error = json!({ "message": message, "extensions": extensions });
            return Answer::Data(json!({ "errors": [error] }));
        }
        Answer::Data(answer)
    });
    let (rows, report) = rows(Export::of(&client).members().badges().spaces()).await;
    assert!(rows.iter().any(|row| row.table() == "badges"));
    assert!(!rows.iter().any(|row| row.table() == "tags"));
    let [gap] = report.gaps.as_slice() else {
        panic!("{report:#?}")
    };
    assert_eq!(gap.place.source, "tags");
    assert!(gap.reason.contains("Network.tags"), "{}", gap.reason);
}
