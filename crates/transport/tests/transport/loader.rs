//! Look-ups that come at the same time.

use std::{collections::BTreeSet, task::Poll};

use futures_util::{FutureExt as _, poll};
use mighty_transport::{Client, Code, Error, ErrorKind, Loader, Request};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    server::{Act, Server},
    setup::client,
};

#[derive(Debug, Deserialize)]
struct Nodes {
    nodes: Vec<Option<Node>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Node {
    id: String,
}

fn loader(client: &Client, cost: u64) -> Loader<String, Node> {
    let operation = |ids: Vec<String>| {
        let document = "query GetNodes($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        Request::<Nodes>::new("GetNodes", document, json!({ "ids": ids }))
    };
    Loader::over(client, cost, operation, |data| data.nodes)
}

async fn load_all(loader: &Loader<String, Node>, ids: &[&str]) -> Vec<Result<Option<Node>, Error>> {
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
async fn what_is_asked_for_together_is_one_operation_and_each_gets_its_own() {
    let server = echo(&["b"]).await;
    let loader = loader(&client(&server.url()), 1);
    let found = load_all(&loader, &["a", "b", "c", "a"]).await;
    for (place, id) in [(0, "a"), (2, "c"), (3, "a")] {
        let node = found[place].as_ref().expect(id).as_ref().expect(id);
        assert_eq!(node.id, id);
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

#[tokio::test]
async fn a_batch_stays_below_the_ceiling() {
    let server = echo(&[]).await;
    let loader = loader(&client(&server.url()), 400);
    let ids = ["a", "b", "c", "d", "e", "f", "g"];
    for found in load_all(&loader, &ids).await {
        assert!(found.expect("node").is_some());
    }
    let mut sizes: Vec<_> = asked(&server).iter().map(Vec::len).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 3, 3]);
}

#[tokio::test]
async fn a_failure_of_the_whole_reaches_everybody_and_whoever_gives_up_harms_nobody() {
    let server = Server::follow([
        Act::json(json!({ "data": { "nodes": [null] } })),
        Act::status(401, ""),
    ])
    .await;
    let loader = loader(&client(&server.url()), 1);
    let given_up = loader.load("a".into());
    drop(given_up);
    assert_eq!(loader.load("a".into()).await.expect("null"), None);
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
    let loader = loader(&client(&server.url()), 1);
    let first = tokio::spawn({
        let loader = loader.clone();
        async move { loader.load("a".into()).await }
    });
    tokio::task::yield_now().await;
    let second = loader.load("b".into());
    first.abort();
    assert_eq!(
        second.await.expect("node").map(|node| node.id).as_deref(),
        Some("b")
    );
}

#[tokio::test]
async fn an_answer_that_is_too_short_is_an_error_for_those_it_leaves_out() {
    let short = json!({ "data": { "nodes": [] } });
    let server = Server::follow([Act::json(short)]).await;
    let error = loader(&client(&server.url()), 1).load("a".into()).await;
    assert_eq!(error.expect_err("short").kind(), ErrorKind::Decode);
}

#[test]
fn a_runtime_that_ends_takes_its_waiters_along_but_not_those_who_come_later() {
    let lasting = tokio::runtime::Runtime::new().expect("runtime");
    let server = lasting.block_on(echo(&[]));
    let loader = loader(&client(&server.url()), 1);
    let mut lost = Box::pin(loader.load("a".into()));
    let brief = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("runtime");
    // Its one thread is busy here, so the batch has not begun when the runtime ends.
    brief.block_on(async { assert_eq!(poll!(&mut lost).map(|_| ()), Poll::Pending) });
    drop(brief);
    let (lost, found) = lasting.block_on(async { (lost.await, loader.load("a".into()).await) });
    assert_eq!(lost.expect_err("lost").kind(), ErrorKind::Interrupted);
    assert!(found.expect("node").is_some());
}

#[test]
fn a_loader_outside_of_a_runtime_says_so_and_stays_of_use() {
    let runtime = tokio::runtime::Runtime::new().expect("runtime");
    let server = runtime.block_on(echo(&[]));
    let loader = loader(&client(&server.url()), 1);
    let outside = loader.load("a".into()).now_or_never().expect("at once");
    let error = outside.expect_err("outside");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("tokio runtime"), "{error}");
    assert!(runtime.block_on(loader.load("a".into())).is_ok());
}
