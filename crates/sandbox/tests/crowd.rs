//! A community with many more records.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "tests fail by panicking, their helpers too"
)]

mod support;

use std::time::{Duration, Instant};

use mighty_sandbox::{Crowd, Sandbox};
use mighty_trace as _;
use serde_json::{Value, json};
use support::client;

async fn ask(sandbox: &Sandbox, query: &str) -> Value {
    let scopes = ["read:network", "host:read:network"];
    let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
    let answer = client()
        .post(sandbox.graphql_url())
        .bearer_auth(token)
        .json(&json!({ "query": query }))
        .send()
        .await
        .expect("an answer");
    answer.json().await.expect("JSON")
}

#[tokio::test]
async fn a_crowd_is_the_same_every_time() {
    let crowd = || {
        Crowd::default()
            .members(70)
            .posts(30)
            .comments(90)
            .reactions(200)
            .events(6)
            .rsvps(60)
    };
    let query = "{ network {
        members(sort: RESOURCE_ID, sortOrder: DESC, first: 50) {
            totalCount nodes { name membership { joinedAt } }
        }
        posts(last: 50) { nodes { ... on PostInterface {
            title commentCount reactions { emoji count } comments(first: 3) { nodes { bodyText } }
        } ... on Event { startsAt rsvps(first: 3) { nodes { status } } } } }
    } }";
    let mut answers = Vec::new();
    for _ in 0..2 {
        let sandbox = Sandbox::builder()
            .crowd(crowd())
            .start()
            .await
            .expect("sandbox");
        answers.push(ask(&sandbox, query).await["data"].take());
    }
    assert_eq!(answers[0], answers[1]);
    let members = &answers[0]["network"]["members"];
    assert_eq!(members["totalCount"], json!(128 + 70));
    assert!(members["nodes"][0]["membership"]["joinedAt"].is_string());
}

#[tokio::test]
async fn latency_is_added_to_each_operation() {
    let latency = Duration::from_millis(80);
    let sandbox = Sandbox::builder()
        .latency(latency)
        .start()
        .await
        .expect("sandbox");
    let begun = Instant::now();
    ask(&sandbox, "{ network { id } }").await;
    assert!(begun.elapsed() >= latency);
}
