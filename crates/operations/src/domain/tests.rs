//! What is missing of an answer, and what that says.

#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::error::Error as _;

use httpmock::MockServer;
use mighty_core::{GlobalId, UserAgent};
use mighty_schema::inputs::CreatePostInput;
use mighty_transport::{Client, ErrorKind};
use serde_json::{Value, json};

use super::*;
use crate::operations::notifications::UpdateNotification;

/// A client whose every request gets this answer.
async fn answered(data: Value) -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    let answer = json!({ "data": data, "extensions": { "cost": { "complexity": 3 } } });
    server
        .mock_async(|when, then| {
            when.path("/graphql");
            then.header("x-request-id", "8f3c").json_body(answer);
        })
        .await;
    let client = Client::builder()
        .endpoint(server.url("/graphql"))
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
            "token-of-the-tests",
        )))
        .build()
        .expect("client");
    (server, client)
}

/// The error tells which answer it is about.
fn assert_facts(error: &Error, operation: &str) {
    assert_eq!(error.operation(), Some(operation));
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.request_id(), Some("8f3c"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.extensions()["cost"]["complexity"], 3);
}

#[tokio::test]
async fn a_payload_with_neither_object_nor_refusal_leaves_the_outcome_unknown() {
    let empty = json!({ "post": null, "errors": [] });
    for payload in [Value::Null, empty] {
        let (_server, client) = answered(json!({ "createPost": payload })).await;
        let created = Posts::new(&client).create(CreatePostInput::new("1")).await;
        let error = created.expect_err("nothing made");
        assert_eq!(error.kind(), ErrorKind::UnknownOutcome, "{error}");
        assert_facts(&error, "CreatePost");
        let cause = error.source().and_then(|cause| cause.downcast_ref());
        let cause: &Error = cause.expect("cause");
        assert_eq!(cause.kind(), ErrorKind::Decode);
        assert_facts(cause, "CreatePost");
    }
}

#[tokio::test]
async fn of_a_mutation_that_may_be_repeated_it_is_an_answer_that_lacks_something() {
    assert!(UpdateNotification::IDEMPOTENCE.allows_repeats());
    let (_server, client) = answered(json!({ "updateNotification": null })).await;
    let marked = Notifications::new(&client)
        .mark_read(GlobalId::new("Notification", 1))
        .await;
    let error = marked.expect_err("nothing made");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_facts(&error, "UpdateNotification");
}

#[tokio::test]
async fn what_is_null_is_absent_and_the_error_names_the_answer() {
    let (_server, client) = answered(json!({ "network": { "post": null } })).await;
    let error = Posts::new(&client).get("123").await.expect_err("null");
    assert_eq!(error.kind(), ErrorKind::Absent);
    assert!(error.is_not_found());
    assert_facts(&error, "GetPost");
}

#[tokio::test]
async fn a_post_of_another_kind_is_no_event() {
    let post = json!({ "__typename": "Post" });
    let (_server, client) = answered(json!({ "network": { "post": post } })).await;
    let error = Events::new(&client).get("123").await.expect_err("a post");
    assert_eq!(error.kind(), ErrorKind::Absent);
    assert!(error.to_string().contains("another kind"), "{error}");
    assert_facts(&error, "GetEvent");
}
