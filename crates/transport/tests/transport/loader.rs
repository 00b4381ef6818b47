//! Look-ups that come at the same time.

use std::{collections::BTreeSet, task::Poll};

use futures_util::{FutureExt as _, poll};
use mighty_transport::{Client, Code, Error, ErrorKind, Loader, Request, RequiredScopes};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, client},
};

#[derive(Debug, Deserialize)]
struct Nodes {
    nodes: Vec<Option<Node>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Node {
    id: String,
}

fn loader(client: &Client) -> Loader<String, Node> {
    let operation = |ids: Vec<String>| {
        let document = "query GetNodes($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        Request::<Nodes>::new("GetNodes", document, json!({ "ids": ids }))
            .with_required_scopes(SCOPES)
    };
    let is_of = |id: &String, node: &Node| Some(*id == node.id);
    Loader::over(client, "/nodes", operation, |data| data.nodes, is_of)
}

const SCOPES: &[RequiredScopes] = &[RequiredScopes {
    coordinate: "Query.nodes",
    any_of: &["read:network"],
}];

async fn load_all(loader: &Loader<String, Node>, ids: &[&str]) -> Vec<Result<Node, Error>> {
    let loads = ids.iter().map(|id| loader.load((*id).to_owned()));
    futures_util::future::join_all(loads).await
}

/// The ids that were asked for, by request.
fn asked(server: &Server) -> Vec<Vec<String>> {
    let ids = |body: &str| {
        let body: Value = serde_json::from_str(body).expect("body");
        let ids = body["variables"]["ids"].as_array().expect("ids").clone();
        ids.iter()
            .map(|id| id.as_str().expect("id").to_owned())
            .collect()
    };
    server.seen().iter().map(|seen| ids(&seen.body)).collect()
}

/// A server that answers each id with its node, in order, but those in `errors` with an error.
async fn echo(refused: &'static [&'static str]) -> Server {
    Server::answer(move |seen| {
        let body: Value = serde_json::from_str(&seen.body).expect("body");
        let ids = body["variables"]["ids"].as_array().expect("ids");
        let is_refused = |id: &Value| refused.contains(&id.as_str().expect("id"));
        let nodes: Vec<Value> = ids
            .iter()
            .map(|id| {
                if is_refused(id) {
                    Value::Null
                } else {
                    json!({ "id": id })
                }
            })
            .collect();
        let errors: Vec<Value> = (0..ids.len())
            .filter(|place| is_refused(&ids[*place]))
            .map(|place| {
                json!({
                    "message": "x", "path": ["nodes", place], "extensions": { "code": "NOT_FOUND" },
                })
            })
            .collect();
        Act::json(json!({ "data": { "nodes": nodes }, "errors": errors }))
    })
    .await
}

#[tokio::test]
async fn look_ups_made_together_are_one_operation_and_each_gets_its_own_record() {
    let server = echo(&["b"]).await;
    let loader = loader(&client(&server.url()));
    let found = load_all(&loader, &["a", "b", "c", "a"]).await;
    for (place, id) in [(0, "a"), (2, "c"), (3, "a")] {
        assert_eq!(found[place].as_ref().expect(id).id, id);
    }
    let error = found[1].as_ref().expect_err("refused");
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::GraphQl, Some(&Code::NotFound))
    );
    assert!(error.is_not_found());
    assert_eq!(error.operation(), Some("GetNodes"));
    let asked = asked(&server);
    assert_eq!(asked.len(), 1);
    let ids: BTreeSet<_> = asked[0].iter().map(String::as_str).collect();
    assert_eq!((asked[0].len(), ids), (3, BTreeSet::from(["a", "b", "c"])));
    // Nothing is remembered.
    loader.load("a".into()).await.expect("node");
    assert_eq!(server.seen().len(), 2);
}

/// Sizes of the batches, from small to large.
fn sizes(server: &Server) -> Vec<usize> {
    let mut sizes: Vec<_> = asked(server).iter().map(Vec::len).collect();
    sizes.sort_unstable();
    sizes
}

#[tokio::test]
async fn a_batch_stays_below_the_ceiling() {
    let server = echo(&[]).await;
    let frugal = builder(&server.url(), &Clock::default()).cost_ceiling(3);
    let loader = loader(&frugal.build().expect("client"));
    for found in load_all(&loader, &["a", "b", "c", "d", "e", "f", "g"]).await {
        found.expect("node");
    }
    assert_eq!(sizes(&server), [1, 3, 3]);
}

#[tokio::test]
async fn a_batch_shrinks_once_its_operation_turns_out_to_cost_more() {
    // Each node costs 40, which no document tells.
    let server = Server::answer(|seen| {
        let body: Value = serde_json::from_str(&seen.body).expect("body");
        let ids = body["variables"]["ids"].as_array().expect("ids");
        let nodes: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
        Act::json(json!({
            "data": { "nodes": nodes },
            "extensions": { "cost": { "complexity": 40 * ids.len() } },
        }))
    })
    .await;
    let strict = builder(&server.url(), &Clock::default()).cost_ceiling(1_500);
    let loader = loader(&strict.build().expect("client"));
    let ids: Vec<String> = (0..50).map(|id| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    for _ in 0..2 {
        for found in load_all(&loader, &ids).await {
            found.expect("node");
        }
    }
    assert_eq!(sizes(&server), [13, 37, 50]);
}

/// What two callers get where the answer is this.
async fn pair(body: Value) -> (Result<Node, Error>, Result<Node, Error>) {
    let answer = Act::with_headers(200, "x-request-id: 8f3c\r\n", body);
    let server = Server::answer(move |seen| {
        // The order of the ids is not settled.
        let swapped = seen.body.find("\"a\"") > seen.body.find("\"b\"");
        let Act::Answer(head, body) = answer.clone() else {
            return answer.clone();
        };
        let mut body: Value = serde_json::from_str(&body).expect("body");
        if swapped {
            if let Some(Value::Array(nodes)) = body.pointer_mut("/data/nodes") {
                nodes.reverse();
            }
            for error in body["errors"].as_array_mut().expect("errors") {
                if let Some(place) = error.pointer_mut("/path/1") {
                    *place = json!(1 - place.as_u64().expect("place"));
                }
            }
        }
        Act::Answer(head, body.to_string())
    })
    .await;
    let mut found = load_all(&loader(&client(&server.url())), &["a", "b"]).await;
    let second = found.pop().expect("b");
    (found.pop().expect("a"), second)
}

#[tokio::test]
async fn a_record_with_an_error_beside_it_is_an_error_that_carries_it() {
    let (a, b) = pair(json!({
        "data": { "nodes": [{ "id": "a", "email": null }, { "id": "b" }] },
        "errors": [{
            "message": "x", "path": ["nodes", 0, "email"], "extensions": { "code": "FORBIDDEN" },
        }],
        "extensions": { "cost": { "complexity": 2 } },
    }))
    .await;
    assert_eq!(b.expect("b").id, "b");
    let error = a.expect_err("a hole");
    assert_eq!(error.kind(), ErrorKind::GraphQl);
    assert_eq!(
        error.partial_data(),
        Some(&json!({ "id": "a", "email": null }))
    );
    assert_eq!(error.graphql_errors().len(), 1);
    assert_eq!((error.status(), error.attempts()), (Some(200), 1));
    assert_eq!(error.request_id(), Some("8f3c"));
    assert_eq!(error.extensions()["cost"]["complexity"], 2);
    let explanation = error.explain().expect("explanation");
    assert_eq!(explanation.missing_scopes, SCOPES);
}

#[tokio::test]
async fn a_record_reaches_the_caller_of_its_id_and_nobody_else() {
    for (nodes, a_came, b_came) in [
        (json!([{ "id": "b" }, { "id": "a" }]), true, true),
        (json!([{ "id": "b" }]), false, true),
        (json!([{ "id": "a" }, { "id": "a" }]), true, false),
        (json!([{ "id": "x" }, { "id": "b" }]), false, true),
        (json!([]), false, false),
        (
            json!([{ "id": "a" }, { "id": "b" }, { "id": "c" }]),
            true,
            true,
        ),
    ] {
        let body = json!({ "data": { "nodes": nodes }, "errors": [] });
        let (a, b) = pair(body).await;
        for (found, id, came) in [(a, "a", a_came), (b, "b", b_came)] {
            match found {
                Ok(node) => assert_eq!((node.id.as_str(), true), (id, came), "{nodes}"),
                Err(error) => {
                    assert!(!came, "{nodes}: {error}");
                    assert_eq!(error.kind(), ErrorKind::Decode);
                }
            }
        }
    }
}

#[tokio::test]
async fn callers_share_what_the_server_sent_and_hold_no_copy_each() {
    let ids: Vec<String> = (0..50).map(|id| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let errors = vec![json!({ "message": "x".repeat(100), "extensions": { "a": 1 } }); 2_000];
    let wide = json!("y".repeat(100_000));
    for data in [
        json!({ "nodes": vec![Value::Null; 50] }),
        json!({ "other": wide }),
    ] {
        let body = json!({ "data": data, "errors": errors, "extensions": { "wide": wide } });
        let server = Server::follow([Act::json(body)]).await;
        let found = load_all(&loader(&client(&server.url())), &ids).await;
        let errors: Vec<Error> = found.into_iter().filter_map(Result::err).collect();
        assert_eq!(errors.len(), 50);
        let first = &errors[0];
        assert_eq!(first.graphql_errors().len(), 2_000);
        for error in &errors[1..] {
            let same = std::ptr::eq(error.graphql_errors(), first.graphql_errors());
            assert!(same, "a copy of the errors");
            let same = std::ptr::eq(error.extensions(), first.extensions());
            assert!(same, "a copy of the extensions");
            match (error.partial_data(), first.partial_data()) {
                (Some(one), Some(other)) => assert!(std::ptr::eq(one, other), "a copy of the data"),
                (one, other) => assert_eq!(one, other),
            }
        }
    }
}

#[test]
fn callers_of_one_runtime_do_not_wait_for_another_that_is_not_driven() {
    let driven = tokio::runtime::Runtime::new().expect("runtime");
    let server = driven.block_on(echo(&[]));
    let loader = loader(&client(&server.url()));
    let idle = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");
    let mut first = Box::pin(loader.load("a".into()));
    idle.block_on(async { assert_eq!(poll!(&mut first).map(|_| ()), Poll::Pending) });
    // The first one's batch is on a runtime that nobody drives any more.
    let second = driven.block_on(async {
        let load = loader.load("a".into());
        tokio::time::timeout(std::time::Duration::from_secs(20), load).await
    });
    second
        .expect("no wait for the other runtime")
        .expect("node");
    idle.block_on(first).expect("node");
}

#[tokio::test]
async fn an_error_that_leads_to_no_record_is_that_of_the_record_which_did_not_come() {
    let (a, b) = pair(json!({
        "data": { "nodes": [{ "id": "a" }, null] },
        "errors": [{ "message": "x", "extensions": { "code": "NOT_FOUND" } }],
    }))
    .await;
    assert_eq!(a.expect("a").id, "a");
    assert!(b.expect_err("missing").is_not_found());
    // Where all came, any of them may have a hole; none is lost.
    let (a, b) = pair(json!({
        "data": { "nodes": [{ "id": "a" }, { "id": "b" }] },
        "errors": [{ "message": "x" }],
    }))
    .await;
    for (found, id) in [(a, "a"), (b, "b")] {
        let error = found.expect_err("a hole");
        assert_eq!(error.partial_data(), Some(&json!({ "id": id })));
    }
}

#[tokio::test]
async fn the_error_of_one_is_of_the_kind_that_its_code_says() {
    for (code, kind) in [
        ("THROTTLED", ErrorKind::Throttled),
        ("UNAUTHENTICATED", ErrorKind::Unauthenticated),
        ("INTERNAL_SERVER_ERROR", ErrorKind::GraphQl),
    ] {
        let (a, b) = pair(json!({
            "data": { "nodes": [null, { "id": "b" }] },
            "errors": [{
                "message": "x", "path": ["nodes", 0], "extensions": { "code": code },
            }],
        }))
        .await;
        assert_eq!(b.expect("b").id, "b");
        let error = a.expect_err(code);
        assert_eq!(error.kind(), kind);
        assert_eq!(error.is_retryable(), kind == ErrorKind::Throttled);
        assert_eq!(error.needs_login(), kind == ErrorKind::Unauthenticated);
        assert_eq!(error.request_id(), Some("8f3c"));
    }
}

#[tokio::test]
async fn what_is_null_is_absent_and_what_cannot_be_read_is_kept() {
    let (a, b) = pair(json!({
        "data": { "nodes": [null, { "id": 7 }] },
        "errors": [{ "message": "x", "path": ["nodes", 1, "id"] }],
    }))
    .await;
    // The other's misfit makes the whole list unreadable.
    assert_eq!(a.expect_err("unread").kind(), ErrorKind::Decode);
    let error = b.expect_err("a hole");
    assert_eq!(error.partial_data(), Some(&json!({ "id": 7 })));
    let (a, _) = pair(json!({ "data": { "nodes": [null, { "id": "b" }] }, "errors": [] })).await;
    let error = a.expect_err("null");
    assert_eq!(error.kind(), ErrorKind::Absent);
    assert_eq!(
        (error.operation(), error.status(), error.request_id()),
        (Some("GetNodes"), Some(200), Some("8f3c"))
    );
    let explanation = error.explain().expect("explanation");
    assert_eq!(explanation.missing_scopes, SCOPES);
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_an_error_for_its_own_caller_only() {
    // Each id is answered with its node, but "7" is not an id.
    let server = Server::answer(|seen| {
        let body: Value = serde_json::from_str(&seen.body).expect("body");
        let ids = body["variables"]["ids"].as_array().expect("ids");
        let node = |id: &Value| match id.as_str() {
            Some("7") => json!({ "id": 7 }),
            Some("8") => Value::Null,
            _ => json!({ "id": id }),
        };
        let nodes: Vec<Value> = ids.iter().map(node).collect();
        Act::json(json!({ "data": { "nodes": nodes } }))
    })
    .await;
    let loader = loader(&client(&server.url()));
    let ids: Vec<String> = (0..50).map(|id| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    for (id, found) in ids.iter().zip(load_all(&loader, &ids).await) {
        match (*id, found) {
            ("7", found) => {
                let error = found.expect_err("not read");
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert!(error.to_string().contains("data.nodes["), "{error}");
                assert_eq!(
                    (error.operation(), error.status()),
                    (Some("GetNodes"), Some(200))
                );
            }
            ("8", found) => assert_eq!(found.expect_err("null").kind(), ErrorKind::Absent),
            (id, found) => assert_eq!(found.expect("read").id, id),
        }
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_failed_batch_fails_every_caller_and_a_cancelled_caller_affects_no_other() {
    let server = Server::follow([
        Act::json(json!({ "data": { "nodes": [null] } })),
        Act::status(401, ""),
    ])
    .await;
    let loader = loader(&client(&server.url()));
    let given_up = loader.load("a".into());
    drop(given_up);
    let null = loader.load("a".into()).await.expect_err("null");
    assert_eq!(null.kind(), ErrorKind::Absent);
    for found in load_all(&loader, &["a", "b"]).await {
        let error = found.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert!(error.needs_login());
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_caller_that_is_cancelled_takes_nobodys_answer_along() {
    let server = echo(&[]).await;
    let loader = loader(&client(&server.url()));
    let first = tokio::spawn({
        let loader = loader.clone();
        async move { loader.load("a".into()).await }
    });
    tokio::task::yield_now().await;
    let second = loader.load("b".into());
    first.abort();
    assert_eq!(second.await.expect("node").id, "b");
}

#[tokio::test]
async fn an_answer_that_is_too_short_is_an_error_for_those_it_leaves_out() {
    let short = json!({ "data": { "nodes": [] } });
    let server = Server::follow([Act::json(short)]).await;
    let error = loader(&client(&server.url())).load("a".into()).await;
    assert_eq!(error.expect_err("short").kind(), ErrorKind::Decode);
}

#[test]
fn a_runtime_that_ends_takes_its_waiters_along_but_not_those_who_come_later() {
    let lasting = tokio::runtime::Runtime::new().expect("runtime");
    let server = lasting.block_on(echo(&[]));
    let loader = loader(&client(&server.url()));
    let mut lost = Box::pin(loader.load("a".into()));
    let brief = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("runtime");
    // Its one thread is busy here, so the batch has not begun when the runtime ends.
    brief.block_on(async { assert_eq!(poll!(&mut lost).map(|_| ()), Poll::Pending) });
    drop(brief);
    let (lost, found) = lasting.block_on(async { (lost.await, loader.load("a".into()).await) });
    assert_eq!(lost.expect_err("lost").kind(), ErrorKind::Interrupted);
    found.expect("node");
}

#[test]
fn a_loader_outside_of_a_runtime_says_so_and_stays_of_use() {
    let runtime = tokio::runtime::Runtime::new().expect("runtime");
    let server = runtime.block_on(echo(&[]));
    let loader = loader(&client(&server.url()));
    let outside = loader.load("a".into()).now_or_never().expect("at once");
    let error = outside.expect_err("outside");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("tokio runtime"), "{error}");
    assert!(runtime.block_on(loader.load("a".into())).is_ok());
}
