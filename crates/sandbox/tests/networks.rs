//! Several networks in one process, behind one API address.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking"
)]

mod support;

use mighty_sandbox::{Fault, Sandbox, World};
use mighty_trace as _;
use serde_json::{Value, json};
use support::{client, sandbox};

const QUERY: &str = "query Plan { network { title currentBillingPlan: billingPlan
    features: featureToggles { key } } }";

async fn beside(sandbox: &Sandbox) -> Sandbox {
    let world = World::empty()
        .network("Sail Club", "sail")
        .network_id(51_000)
        .plan("launch")
        .features(["chat"]);
    let builder = Sandbox::builder().world(world).beside(sandbox);
    builder.start().await.unwrap()
}

/// Sends [`QUERY`] to the address of one sandbox, for the network of this name.
async fn ask(at: &Sandbox, network: &str, token: &str) -> (u16, Value) {
    let url = format!("{}/networks/{network}/graphql", at.oauth_url());
    let request = client().post(url).bearer_auth(token);
    let answer = request
        .json(&json!({ "query": QUERY }))
        .send()
        .await
        .unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

#[tokio::test]
async fn each_network_is_served_at_both_addresses_with_its_own_plan_and_features() {
    let harbor = sandbox().await;
    let sail = beside(&harbor).await;
    let scopes = ["read:network", "host:read:network"];
    let harbor_token = harbor.tokens_for(harbor.host(), scopes).access_token;
    let sail_token = sail.tokens_for(sail.host(), scopes).access_token;
    for at in [&harbor, &sail] {
        for name in ["sail", "51000"] {
            let (status, answer) = ask(at, name, &sail_token).await;
            assert_eq!(status, 200, "{answer}");
            let network = &answer["data"]["network"];
            assert_eq!(network["title"], "Sail Club", "{answer}");
            assert_eq!(network["currentBillingPlan"], "launch");
            assert_eq!(network["features"], json!([{ "key": "chat" }]));
        }
        let (_, answer) = ask(at, "harbor", &harbor_token).await;
        assert_eq!(answer["data"]["network"]["title"], "Harbor Makers");
    }
}

#[tokio::test]
async fn tokens_faults_and_logs_are_those_of_one_network() {
    let harbor = sandbox().await;
    let sail = beside(&harbor).await;
    let harbor_token = harbor
        .tokens_for(harbor.host(), ["read:network"])
        .access_token;
    let sail_token = sail.tokens_for(sail.host(), ["read:network"]).access_token;
    assert_eq!(ask(&harbor, "sail", &harbor_token).await.0, 401);
    assert_eq!(ask(&sail, "harbor", &sail_token).await.0, 401);

    harbor.fault(Fault::status(503));
    assert_eq!(ask(&harbor, "sail", &sail_token).await.0, 200);
    assert_eq!(ask(&sail, "harbor", &harbor_token).await.0, 503);
    sail.expect().operation("Plan").status(200).times(1);
    harbor.expect().operation("Plan").status(200).never();
    assert_eq!(sail.requests().len(), 2);
    assert_eq!(harbor.requests().len(), 2);
}

#[tokio::test]
async fn a_network_that_has_stopped_is_not_served_and_its_name_is_free() {
    let harbor = sandbox().await;
    let sail = beside(&harbor).await;
    let taken = Sandbox::builder()
        .world(World::empty().network("Other", "sail").network_id(52_000))
        .beside(&harbor);
    let refused = taken.start().await.unwrap_err();
    assert!(refused.to_string().contains("sail"), "{refused}");
    let same_number = Sandbox::builder()
        .beside(&harbor)
        .start()
        .await
        .unwrap_err();
    assert!(same_number.to_string().contains("48213"), "{same_number}");

    let token = sail.tokens_for(sail.host(), ["read:network"]).access_token;
    sail.shutdown().await;
    assert_eq!(ask(&harbor, "sail", &token).await.0, 404);
    let again = beside(&harbor).await;
    assert_eq!(again.subdomain(), "sail");
}

#[tokio::test]
async fn sandboxes_of_copied_settings_are_no_neighbours() {
    let settings = Sandbox::builder();
    let one = settings.clone().start().await.unwrap();
    let other = settings.start().await.unwrap();
    let token = one.tokens_for(one.host(), ["read:network"]).access_token;
    assert_eq!(ask(&one, "harbor", &token).await.0, 200);
    assert_eq!(ask(&other, "harbor", &token).await.0, 401);
}
