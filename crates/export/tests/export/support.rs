//! A sandbox with a client, and a naive reader to compare with.

use std::collections::BTreeMap;

use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, Request};
use serde_json::{Value, json};

/// The scopes that a host's export needs.
pub(crate) const SCOPES: [&str; 14] = [
    "read:userinfo",
    "read:network",
    "read:posts",
    "read:courses",
    "read:chats",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_posts",
    "host:read:network_events",
    "host:read:network_plans",
    "host:read:network_spaces",
    "write:posts",
    "write:comments",
    "host:write:network_members",
];

/// A client of the sandbox's host.
pub(crate) fn host(sandbox: &Sandbox) -> Client {
    client(&sandbox.graphql_url(), &token(sandbox))
}

pub(crate) fn token(sandbox: &Sandbox) -> String {
    sandbox.tokens_for(sandbox.host(), SCOPES).access_token
}

pub(crate) fn client(endpoint: &str, token: &str) -> Client {
    Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(Credential::fixed(token))
        .build()
        .expect("client")
}

/// The records of the network's connection `field`, by id, read page by page as people write it.
pub(crate) async fn naive(
    client: &Client,
    field: &str,
    selection: &str,
) -> BTreeMap<String, Value> {
    let mut records = BTreeMap::new();
    let mut after = Value::Null;
    loop {
        let arguments = if field.ends_with(')') {
            field.replace(')', ", first: 25, after: $after)")
        } else {
            format!("{field}(first: 25, after: $after)")
        };
        let document = format!(
            "query Naive($after: String) {{ network {{ list: {arguments} {{ \
             nodes {{ {selection} }} pageInfo {{ hasNextPage endCursor }} }} }} }}"
        );
        let request = Request::<Value>::new("", document, json!({ "after": after }));
        let data = client.send(request).await.expect("a page");
        let list = &data["network"]["list"];
        for node in list["nodes"].as_array().expect("nodes") {
            let id = node["id"].as_str().expect("an id").to_owned();
            assert!(records.insert(id, node.clone()).is_none(), "twice");
        }
        if list["pageInfo"]["hasNextPage"] != json!(true) {
            return records;
        }
        after = list["pageInfo"]["endCursor"].clone();
    }
}

/// The lines of a file of JSON Lines, by table and key: `RECORD`s only.
pub(crate) fn records(path: &std::path::Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).expect("a file");
    text.lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .filter(|message| message["type"] == json!("RECORD"))
        .collect()
}

/// The records in an order of their own, to compare two files.
pub(crate) fn sorted(path: &std::path::Path) -> Vec<String> {
    let mut lines: Vec<String> = records(path).iter().map(ToString::to_string).collect();
    lines.sort_unstable();
    lines
}
