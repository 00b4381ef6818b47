//! The log of requests, and assertions about it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use std::{
    io,
    sync::{Arc, Mutex},
};

use mighty_sandbox::{Fault, OperationKind, Sandbox};
use mighty_trace as _;
use serde_json::{Value, json};
use support::{client, sandbox};

const WRITE: &str = "mutation Write($title: String!) { createTag(input: { title: $title }) { errors tag { title } } }";

async fn send(sandbox: &Sandbox, query: &str, variables: Value) -> Value {
    let scopes = [
        "read:network",
        "host:write:network_members",
        "host:write:network_integrations",
        "host:read:network",
        "write:assets",
    ];
    let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
    let request = client().post(sandbox.graphql_url()).bearer_auth(token);
    let request = request.json(&json!({ "query": query, "variables": variables }));
    request.send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn the_log_has_the_variables_and_the_answer() {
    let sandbox = sandbox().await;
    send(&sandbox, WRITE, json!({ "title": "Rope" })).await;
    let request = sandbox.requests().pop().unwrap();
    assert_eq!(request.variables, Some(json!({ "title": "Rope" })));
    let tag = &request.answer.unwrap()["data"]["createTag"]["tag"];
    assert_eq!(*tag, json!({ "title": "Rope" }));
    sandbox.forget_requests();
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn an_invalid_document_and_a_fault_are_in_the_log_as_well() {
    let sandbox = sandbox().await;
    send(&sandbox, "query Wrong { nothing }", json!({})).await;
    sandbox.fault(Fault::code("NOT_FOUND"));
    send(&sandbox, WRITE, json!({ "title": "Rope" })).await;
    let requests = sandbox.requests();
    let errors = &requests[0].answer.as_ref().unwrap()["errors"];
    assert_eq!(errors[0]["extensions"]["code"], "undefinedField");
    assert_eq!(requests[1].operation_name.as_deref(), Some("Write"));
    assert_eq!(requests[1].variables, Some(json!({ "title": "Rope" })));
    sandbox
        .expect()
        .operation("Write")
        .field("createTag")
        .times(1);
}

#[tokio::test]
async fn secrets_are_not_in_the_log() {
    let sandbox = sandbox().await;
    let file =
        json!({ "fileName": "a.png", "fileSize": 10, "contentType": "image/png", "kind": "IMAGE" });
    let _ = file;
    let webhook = "mutation($input: CreateWebhookCallbackInput!) {
        createWebhookCallback(input: $input) { errors webhookCallback { id key: apiKey } } }";
    let input = json!({ "url": "https://example.com/hook", "apiKey": "a-key-that-nobody-may-see" });
    send(&sandbox, webhook, json!({ "input": input })).await;
    let token = sandbox
        .tokens_for(sandbox.member(), ["read:network"])
        .access_token;
    send(&sandbox, WRITE, json!({ "title": format!("see {token}!") })).await;

    let text = serde_json::to_string(
        &sandbox
            .requests()
            .iter()
            .map(|it| it.to_json())
            .collect::<Vec<_>>(),
    )
    .unwrap();
    assert!(
        text.contains("createWebhookCallback") && text.contains("createTag"),
        "{text}"
    );
    for secret in sandbox.secrets() {
        assert!(!text.contains(&secret), "{secret} is in {text}");
    }
    assert!(!text.contains("nobody-may-see"), "{text}");
    assert!(text.contains(r#""key":"[secret]""#), "{text}");
}

#[tokio::test]
async fn an_expectation_counts_the_requests_that_are_meant() {
    let sandbox = sandbox().await;
    for title in ["Rope", "Sail", "Rope"] {
        send(&sandbox, WRITE, json!({ "title": title })).await;
    }
    let rope = || {
        sandbox
            .expect()
            .operation("Write")
            .variables(json!({ "title": "Rope" }))
    };
    rope().times(2);
    rope().at_least(1);
    rope()
        .status(200)
        .kind(OperationKind::Mutation)
        .viewer(sandbox.host())
        .times(2);
    sandbox.expect().field("createPost").never();
    sandbox.expect().path("/oauth/token").never();
    let answer = json!({ "data": { "createTag": { "errors": [] } } });
    sandbox.expect().answer(answer).times(3);
    assert_eq!(rope().matching().len(), 2);
}

#[tokio::test]
async fn a_failure_shows_how_the_requests_differ() {
    let sandbox = sandbox().await;
    send(&sandbox, WRITE, json!({ "title": "Rope" })).await;
    send(&sandbox, WRITE, json!({ "title": "Sail" })).await;
    let expectation = sandbox
        .expect()
        .operation("Write")
        .variables(json!({ "title": "Sail" }));
    let said = expectation.check(2).unwrap_err().to_string();
    assert_eq!(
        said,
        "expected 2 requests with operation Write, variables {\"title\":\"Sail\"}, but there were 1\n\
         - mutation Write -> 200 (sandbox-000001)\n    \
         variables.title: expected \"Sail\", was \"Rope\"\n\
         = mutation Write -> 200 (sandbox-000002)"
    );
    let panicked = std::panic::catch_unwind(|| sandbox.expect().operation("Read").times(1));
    let text = panicked.unwrap_err();
    assert!(
        text.downcast::<String>()
            .unwrap()
            .contains("expected Read, was Write")
    );
}

/// Collects what is printed.
#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn each_request_is_printed_as_a_line_of_json() {
    let page = Page::default();
    let builder = Sandbox::builder().print_requests(page.clone());
    let sandbox = builder.start().await.unwrap();
    send(&sandbox, WRITE, json!({ "title": "Rope" })).await;
    send(&sandbox, "{ me { id } }", json!({})).await;
    let text = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["operation"], "Write");
    assert_eq!(lines[0]["variables"]["title"], "Rope");
    assert_eq!(lines[1]["root_fields"], json!(["me"]));
}
