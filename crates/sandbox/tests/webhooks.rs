//! The state of webhooks: paused, disabled, enabled again, as the API shows it.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use std::time::Duration;

use mighty_sandbox::{Admission, Sandbox};
use mighty_trace as _;
use serde_json::{Value, json};
use support::{client, sandbox};

const HOUR: Duration = Duration::from_secs(60 * 60);
const FIELDS: &str = "resourceId url disabled disabledAt consecutiveFailures";

async fn run(sandbox: &Sandbox, query: &str, variables: Value) -> Value {
    let scopes = ["read:network", "host:write:network_integrations"];
    let token = sandbox.tokens_for(sandbox.host(), scopes);
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(token.access_token)
        .json(&json!({ "query": query, "variables": variables }))
        .send()
        .await
        .unwrap();
    let mut answer: Value = response.json().await.unwrap();
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"].take()
}

/// A new webhook's number.
async fn create(sandbox: &Sandbox) -> u64 {
    let query = "mutation($input: CreateWebhookCallbackInput!) {
        createWebhookCallback(input: $input) { errors webhookCallback { resourceId } } }";
    let input = json!({
        "url": "https://app.example/hook",
        "apiKey": "the-key-of-the-hook",
        "includedEvents": ["MEMBER_JOINED"],
    });
    let data = run(sandbox, query, json!({ "input": input })).await;
    let id = &data["createWebhookCallback"]["webhookCallback"]["resourceId"];
    id.as_str().unwrap().parse().unwrap()
}

/// Updates a webhook, and returns its new state.
async fn update(sandbox: &Sandbox, id: u64, changes: Value) -> Value {
    let query = format!(
        "mutation($input: UpdateWebhookCallbackInput!) {{
        updateWebhookCallback(input: $input) {{ errors webhookCallback {{ {FIELDS} }} }} }}"
    );
    let mut input = changes;
    input["id"] = json!(id.to_string());
    let mut data = run(sandbox, &query, json!({ "input": input })).await;
    let payload = &mut data["updateWebhookCallback"];
    assert_eq!(payload["errors"], json!([]));
    payload["webhookCallback"].take()
}

/// The webhook as a query returns it.
async fn shown(sandbox: &Sandbox, id: u64) -> Value {
    let query = format!("{{ network {{ webhookCallbacks {{ nodes {{ {FIELDS} }} }} }} }}");
    let data = run(sandbox, &query, json!({})).await;
    let nodes = data["network"]["webhookCallbacks"]["nodes"].as_array();
    let id = id.to_string();
    let is_it = |node: &&Value| node["resourceId"] == id.as_str();
    nodes.unwrap().iter().find(is_it).unwrap().clone()
}

/// Five failures over three days.
fn disable(sandbox: &Sandbox, id: u64) {
    for hours in [0, 1, 2, 3, 66] {
        sandbox.clock().advance(HOUR * hours);
        assert!(sandbox.webhooks().report_failure(id));
    }
}

#[tokio::test]
async fn five_failures_in_a_row_over_three_days_disable_a_webhook() {
    let sandbox = sandbox().await;
    let id = create(&sandbox).await;
    disable(&sandbox, id);
    let webhook = shown(&sandbox, id).await;
    assert_eq!(webhook["consecutiveFailures"], 5);
    assert_eq!(webhook["disabled"], true);
    let at = sandbox.clock().now().to_string();
    assert_eq!(webhook["disabledAt"], at);
    assert_eq!(sandbox.webhooks().admit(id), Some(Admission::Disabled));
}

#[tokio::test]
async fn failures_within_less_than_three_days_do_not_disable() {
    let sandbox = sandbox().await;
    let id = create(&sandbox).await;
    for _ in 0..12 {
        sandbox.webhooks().report_failure(id);
        sandbox.clock().advance(HOUR * 6);
    }
    let webhook = shown(&sandbox, id).await;
    assert_eq!(webhook["consecutiveFailures"], 12);
    assert_eq!(webhook["disabled"], false);
    assert_eq!(webhook["disabledAt"], Value::Null);
}

#[tokio::test]
async fn a_success_resets_the_count() {
    let sandbox = sandbox().await;
    let id = create(&sandbox).await;
    for _ in 0..4 {
        sandbox.webhooks().report_failure(id);
        sandbox.clock().advance(HOUR * 24);
    }
    sandbox.webhooks().report_success(id);
    assert_eq!(shown(&sandbox, id).await["consecutiveFailures"], 0);
    sandbox.webhooks().report_failure(id);
    assert_eq!(shown(&sandbox, id).await["disabled"], false);
}

#[tokio::test]
async fn only_another_url_enables_a_disabled_webhook() {
    let sandbox = sandbox().await;
    let id = create(&sandbox).await;
    disable(&sandbox, id);
    let same = json!({ "url": "https://app.example/hook", "apiKey": "another-key" });
    assert_eq!(update(&sandbox, id, same).await["disabled"], true);
    let other = json!({ "url": "https://app.example/moved" });
    let webhook = update(&sandbox, id, other).await;
    assert_eq!(webhook["url"], "https://app.example/moved");
    assert_eq!(webhook["disabled"], false);
    assert_eq!(webhook["disabledAt"], Value::Null);
    assert_eq!(webhook["consecutiveFailures"], 0);
    assert_eq!(sandbox.webhooks().admit(id), Some(Admission::Deliver));
}

#[tokio::test]
async fn the_circuit_breaker_pauses_a_failing_webhook_and_probes_it() {
    let sandbox = sandbox().await;
    let id = create(&sandbox).await;
    let webhooks = sandbox.webhooks();
    for _ in 0..3 {
        assert_eq!(webhooks.admit(id), Some(Admission::Deliver));
        webhooks.report_failure(id);
    }
    let Some(Admission::Paused { until }) = webhooks.admit(id) else {
        unreachable!("three failures pause a webhook");
    };
    let pause = until.duration_since(sandbox.clock().now());
    sandbox.clock().advance(pause.unsigned_abs());
    assert_eq!(webhooks.admit(id), Some(Admission::Probe));
    assert!(matches!(webhooks.admit(id), Some(Admission::Paused { .. })));
    webhooks.report_success(id);
    assert_eq!(webhooks.admit(id), Some(Admission::Deliver));
    // The API does not show a pause: the webhook was not disabled.
    assert_eq!(shown(&sandbox, id).await["disabled"], false);
}

#[tokio::test]
async fn a_webhook_has_its_url_its_events_and_its_secret_key() {
    let sandbox = sandbox().await;
    let id = create(&sandbox).await;
    let webhooks = sandbox.webhooks().all();
    let webhook = webhooks
        .iter()
        .find(|webhook| webhook.resource_id == id)
        .unwrap();
    assert_eq!(webhook.url, "https://app.example/hook");
    assert_eq!(webhook.api_key.as_deref(), Some("the-key-of-the-hook"));
    assert_eq!(
        webhook.included_events,
        Some(vec!["MEMBER_JOINED".to_owned()])
    );
    assert!(!format!("{webhook:?}").contains("the-key-of-the-hook"));
    let secrets = sandbox.secrets();
    assert!(secrets.contains(&"the-key-of-the-hook".to_owned()));
    assert_eq!(sandbox.webhooks().admit(1), None);
    assert!(!sandbox.webhooks().report_failure(1) && !sandbox.webhooks().report_success(1));
}
