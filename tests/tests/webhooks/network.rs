//! A sandbox that causes events, and mutations on it.

use mighty_sandbox::{Sandbox, ScopeProfile, WebhookDelivery};
use serde_json::{Value, json};

use crate::client::client;

pub(crate) struct Network {
    pub(crate) sandbox: Sandbox,
}

impl Network {
    pub(crate) async fn start() -> Self {
        Self::start_with(WebhookDelivery::default()).await
    }

    pub(crate) async fn start_with(delivery: WebhookDelivery) -> Self {
        let builder = Sandbox::builder()
            .scopes(ScopeProfile::Beta)
            .deliver_webhooks(delivery);
        Self {
            sandbox: builder.start().await.unwrap(),
        }
    }

    async fn send(&self, query: &str, variables: Value) -> Value {
        let token = self
            .sandbox
            .tokens_for(self.sandbox.host(), ["read:network"]);
        let response = client()
            .post(self.sandbox.graphql_url())
            .header("User-Agent", "webhook-tests/1.0")
            .header("Content-Type", "application/json")
            .bearer_auth(token.access_token)
            .body(json!({ "query": query, "variables": variables }).to_string())
            .send()
            .await
            .unwrap();
        let body = response.text().await.unwrap();
        let mut answer: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(answer.get("errors"), None, "{answer}");
        answer["data"].take()
    }

    pub(crate) async fn query(&self, query: &str) -> Value {
        self.send(query, json!({})).await
    }

    /// A mutation of the host that succeeds, and the record in its payload.
    pub(crate) async fn mutate(&self, name: &str, input: Value, selection: &str) -> Value {
        let mut kind = name.to_owned();
        kind[..1].make_ascii_uppercase();
        let query = format!(
            "mutation($input: {kind}Input!) {{ {name}(input: $input) {{ errors {selection} }} }}"
        );
        let mut data = self.send(&query, json!({ "input": input })).await;
        let payload = data[name].take();
        assert_eq!(payload["errors"], json!([]), "{name}");
        payload
    }

    /// The GlobalIDs of some spaces.
    pub(crate) async fn spaces(&self) -> Vec<String> {
        let data = self
            .query("{ network { spaces(first: 5) { nodes { id } } } }")
            .await;
        let spaces = data["network"]["spaces"]["nodes"].as_array().unwrap();
        let ids = spaces.iter().map(|space| space["id"].as_str().unwrap());
        ids.map(str::to_owned).collect()
    }
}
