//! The world over HTTP: tokens, requests, and lasting changes.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use std::time::Duration;

use mighty_sandbox::{OperationKind, Person, Sandbox};
use mighty_trace as _;
use serde_json::{Value, json};
use support::{client, graphql, sandbox};

/// Sends an operation as a person, with a token of these scopes.
async fn ask(
    sandbox: &Sandbox,
    person: &Person,
    scopes: &[&str],
    query: &str,
    variables: &Value,
) -> Value {
    let token = sandbox
        .tokens_for(person, scopes.iter().copied())
        .access_token;
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(token)
        .json(&json!({ "query": query, "variables": variables }))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}

const SPACE: &str = "{ network { spaces(first: 1) { nodes { id } } } }";
const CREATE: &str = "mutation Create($input: CreatePostInput!) {
    createPost(input: $input) { errors post { id title status publishedAt } } }";

async fn space(sandbox: &Sandbox) -> Value {
    let answer = ask(sandbox, sandbox.member(), &[], SPACE, &json!({})).await;
    answer["data"]["network"]["spaces"]["nodes"][0]["id"].clone()
}

#[tokio::test]
async fn a_person_can_read_the_posts_of_another() {
    let sandbox = sandbox().await;
    let input = json!({ "input": { "spaceId": space(&sandbox).await, "title": "Ahoy" } });
    let written = ask(&sandbox, sandbox.member(), &["write:posts"], CREATE, &input).await;
    let id = &written["data"]["createPost"]["post"]["id"];
    let query = "query($id: ID!) { node(id: $id) { ... on Post { title creator { name } } } }";
    let read = ask(
        &sandbox,
        sandbox.host(),
        &["read:network"],
        query,
        &json!({ "id": id }),
    )
    .await;
    assert_eq!(read["data"]["node"]["title"], "Ahoy");
    assert_eq!(
        read["data"]["node"]["creator"]["name"],
        sandbox.member().name()
    );
}

#[tokio::test]
async fn each_sandbox_has_its_own_world() {
    let (one, other) = (sandbox().await, sandbox().await);
    let input = json!({ "input": { "spaceId": space(&one).await, "title": "Only here" } });
    let written = ask(&one, one.member(), &["write:posts"], CREATE, &input).await;
    let id = json!({ "id": written["data"]["createPost"]["post"]["id"] });
    let query = "query($id: ID!) { node(id: $id) { id } }";
    let here = ask(&one, one.member(), &["read:network"], query, &id).await;
    assert!(here.get("errors").is_none());
    let there = ask(&other, other.member(), &["read:network"], query, &id).await;
    assert_eq!(there["errors"][0]["extensions"]["code"], "NOT_FOUND");
}

#[tokio::test]
async fn the_world_uses_the_sandboxs_clock() {
    let sandbox = sandbox().await;
    let input = json!({ "input": { "spaceId": space(&sandbox).await, "title": "Soon",
        "status": "SCHEDULED", "publishedAt": "2026-11-02T10:00:00Z" } });
    let written = ask(&sandbox, sandbox.member(), &["write:posts"], CREATE, &input).await;
    let post = &written["data"]["createPost"]["post"];
    assert_eq!(post["status"], "scheduled");
    sandbox.clock().advance(Duration::from_secs(2 * 60 * 60));
    let query = "query($id: ID!) { node(id: $id) { ... on Post { status } } }";
    let id = json!({ "id": post["id"] });
    let read = ask(
        &sandbox,
        sandbox.member(),
        &["read:posts", "read:network"],
        query,
        &id,
    )
    .await;
    assert_eq!(read["data"]["node"]["status"], "posted");
}

#[tokio::test]
async fn the_log_says_whether_an_operation_is_a_query_or_a_mutation() {
    let sandbox = sandbox().await;
    let token = sandbox
        .tokens_for(sandbox.member(), ["read:network"])
        .access_token;
    graphql(&sandbox, &token).await;
    let input = json!({ "input": { "spaceId": "0" } });
    ask(&sandbox, sandbox.member(), &["write:posts"], CREATE, &input).await;
    let requests = sandbox.requests();
    let kinds: Vec<_> = requests.iter().map(|request| request.kind).collect();
    assert_eq!(
        kinds,
        [Some(OperationKind::Query), Some(OperationKind::Mutation)]
    );
    assert_eq!(requests[1].root_fields, ["createPost"]);
}

#[tokio::test]
async fn the_token_of_a_banned_member_is_refused() {
    let sandbox = sandbox().await;
    let token = sandbox
        .tokens_for(sandbox.member(), ["read:network"])
        .access_token;
    assert_eq!(graphql(&sandbox, &token).await.status(), 200);
    let document = "mutation($id: ID!) { banMember(input: { memberId: $id }) { errors } }";
    let variables = json!({ "id": sandbox.member().global_id() });
    let scopes = ["host:write:network_members"];
    let answer = ask(&sandbox, sandbox.host(), &scopes, document, &variables).await;
    assert_eq!(answer["data"]["banMember"]["errors"], json!([]));
    let response = graphql(&sandbox, &token).await;
    assert_eq!(response.status(), 401);
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
}
