//! The shared API host: which requests reach GraphQL and the SDL, and the answers to the others.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use std::time::Duration;

use mighty_sandbox::{OperationKind, Sandbox};
use mighty_trace as _;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use support::{client, client_builder, graphql, sandbox};

const QUERY: &str = "query Where { network { __typename } }";

fn member_token(sandbox: &Sandbox) -> String {
    sandbox
        .tokens_for(sandbox.member(), ["read:network"])
        .access_token
}

async fn code_of(response: Response) -> Value {
    let body: Value = response.json().await.unwrap();
    body["errors"][0]["extensions"]["code"].clone()
}

#[tokio::test]
async fn a_query_with_a_valid_token_is_answered() {
    let sandbox = sandbox().await;
    let response = graphql(&sandbox, &member_token(&sandbox)).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(
        response.json::<Value>().await.unwrap()["data"],
        json!({ "network": { "__typename": "Network" } })
    );
}

#[tokio::test]
async fn the_network_is_also_served_under_its_number() {
    let sandbox = sandbox().await;
    let url = format!(
        "{}/networks/{}/graphql",
        sandbox.oauth_url(),
        sandbox.network_id()
    );
    let response = client()
        .post(url)
        .bearer_auth(member_token(&sandbox))
        .json(&json!({ "query": QUERY }))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_new_subdomain_is_served_and_the_old_one_is_not() {
    let sandbox = sandbox().await;
    let token = sandbox
        .tokens_for(
            sandbox.host(),
            ["read:network", "host:write:network_integrations"],
        )
        .access_token;
    let post = async |network: &str, query: &str| {
        let url = format!("{}/networks/{network}/graphql", sandbox.oauth_url());
        client()
            .post(url)
            .bearer_auth(&token)
            .json(&json!({ "query": query }))
            .send()
            .await
            .unwrap()
    };
    let change = r#"mutation { updateNetworkSubdomain(input: { slug: "new-harbor" }) {
        errors network { slug } } }"#;
    let answer: Value = post(sandbox.subdomain(), change)
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(
        answer["data"]["updateNetworkSubdomain"]["network"]["slug"],
        "new-harbor"
    );
    assert_eq!(post("new-harbor", QUERY).await.status(), StatusCode::OK);
    let number = sandbox.network_id().to_string();
    assert_eq!(post(&number, QUERY).await.status(), StatusCode::OK);
    let old = post(sandbox.subdomain(), QUERY).await;
    assert_eq!(old.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn without_a_user_agent_everything_is_an_html_challenge() {
    let sandbox = sandbox().await;
    let nameless = client_builder().build().unwrap();
    let blank = client_builder().user_agent("  ").build().unwrap();
    for client in [nameless, blank] {
        let url = sandbox.graphql_url();
        let unknown = format!("{}/networks/atlantis/graphql", sandbox.oauth_url());
        let requests = [
            client
                .post(&url)
                .bearer_auth(member_token(&sandbox))
                .body("{}"),
            client.post(&url),
            client.get(&url),
            client.get(sandbox.schema_url()),
            client.post(&unknown),
        ];
        for request in requests {
            let response = request.send().await.unwrap();
            assert_eq!(response.status(), StatusCode::FORBIDDEN);
            assert!(
                response.headers()["content-type"]
                    .to_str()
                    .unwrap()
                    .starts_with("text/html")
            );
            assert!(response.text().await.unwrap().contains("<html"));
        }
    }
}

#[tokio::test]
async fn an_unknown_network_is_not_found_before_the_token_is_checked() {
    let sandbox = sandbox().await;
    for network in ["atlantis", "harbor.mn.co", "Harbor", "48214", "048213"] {
        let base = format!("{}/networks/{network}/graphql", sandbox.oauth_url());
        let posted = client().post(&base).json(&json!({ "query": QUERY }));
        let schema = client().get(format!("{base}/schema"));
        for request in [posted, schema] {
            let response = request.send().await.unwrap();
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{network}");
            assert_eq!(code_of(response).await, "NOT_FOUND", "{network}");
        }
    }
}

#[tokio::test]
async fn a_missing_or_wrong_token_is_unauthenticated() {
    let sandbox = sandbox().await;
    let token = member_token(&sandbox);
    let post = || {
        client()
            .post(sandbox.graphql_url())
            .json(&json!({ "query": QUERY }))
    };
    let requests = [
        (post(), "Bearer"),
        (
            post().bearer_auth("not-a-token"),
            "Bearer error=\"invalid_token\"",
        ),
        (post().bearer_auth(""), "Bearer"),
        (post().header("authorization", &token), "Bearer"),
        (
            post().header("authorization", format!("Basic {token}")),
            "Bearer",
        ),
        (
            post()
                .bearer_auth(&token)
                .header("authorization", "Bearer other"),
            "Bearer",
        ),
    ];
    for (request, challenge) in requests {
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(response.headers()["www-authenticate"], challenge);
        assert_eq!(code_of(response).await, "UNAUTHENTICATED");
    }
}

#[tokio::test]
async fn a_token_in_the_query_string_is_ignored() {
    let sandbox = sandbox().await;
    let url = format!(
        "{}?access_token={}",
        sandbox.graphql_url(),
        member_token(&sandbox)
    );
    let response = client()
        .post(url)
        .json(&json!({ "query": QUERY }))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_refresh_token_is_not_accepted_as_an_access_token() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let response = graphql(&sandbox, &tokens.refresh_token).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_access_token_is_valid_for_an_hour_of_the_sandboxs_clock() {
    let sandbox = sandbox().await;
    let token = member_token(&sandbox);
    sandbox.clock().advance(Duration::from_secs(3599));
    assert_eq!(graphql(&sandbox, &token).await.status(), StatusCode::OK);
    sandbox.clock().advance(Duration::from_secs(1));
    let response = graphql(&sandbox, &token).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(code_of(response).await, "UNAUTHENTICATED");
}

#[tokio::test]
async fn the_lifetime_of_access_tokens_can_be_set() {
    let ttl = Duration::from_secs(60);
    let sandbox = Sandbox::builder()
        .access_token_ttl(ttl)
        .start()
        .await
        .unwrap();
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    assert_eq!(tokens.expires_in, ttl);
    sandbox.clock().advance(ttl);
    let response = graphql(&sandbox, &tokens.access_token).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_endpoint_accepts_only_post_and_the_schema_only_get() {
    let sandbox = sandbox().await;
    for request in [
        client().get(sandbox.graphql_url()),
        client().put(sandbox.graphql_url()),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(response.headers()["allow"], "POST");
    }
    let response = client().post(sandbox.schema_url()).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_body_that_is_not_declared_as_json_is_refused() {
    let sandbox = sandbox().await;
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(member_token(&sandbox))
        .body(json!({ "query": QUERY }).to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(code_of(response).await, "BAD_USER_INPUT");
}

#[tokio::test]
async fn the_schema_is_served_as_text_without_a_token() {
    let sandbox = sandbox().await;
    let response = client().get(sandbox.schema_url()).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert!(
        response.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/plain")
    );
    assert!(response.text().await.unwrap().contains("type Query"));
}

#[tokio::test]
async fn every_response_has_its_own_request_id_which_is_in_the_log() {
    let sandbox = sandbox().await;
    let urls = [
        sandbox.schema_url(),
        sandbox.graphql_url(),
        format!("{}/nowhere", sandbox.oauth_url()),
        format!("{}/oauth/authorize", sandbox.oauth_url()),
    ];
    let mut ids = Vec::new();
    for url in &urls {
        let response = client().get(url).send().await.unwrap();
        ids.push(
            response.headers()["x-request-id"]
                .to_str()
                .unwrap()
                .to_owned(),
        );
    }
    let logged: Vec<_> = sandbox
        .requests()
        .into_iter()
        .map(|request| request.request_id)
        .collect();
    assert_eq!(logged, ids);
    ids.dedup();
    assert_eq!(ids.len(), urls.len());
}

#[tokio::test]
async fn the_log_has_the_person_and_the_operation() {
    let sandbox = sandbox().await;
    sandbox.clock().advance(Duration::from_secs(5));
    graphql(&sandbox, &member_token(&sandbox)).await;
    let requests = sandbox.requests();
    let [request] = requests.as_slice() else {
        panic!("one request was made: {requests:?}");
    };
    assert_eq!(request.at, sandbox.clock().now());
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/networks/harbor/graphql")
    );
    assert_eq!(request.status, 200);
    assert_eq!(request.operation_name.as_deref(), Some("Where"));
    assert_eq!(request.kind, Some(OperationKind::Query));
    assert_eq!(request.root_fields, ["network"]);
    assert_eq!(request.viewer, Some(sandbox.member().resource_id()));
    assert_eq!(request.grant_type, None);
}

#[tokio::test]
async fn two_sandboxes_share_nothing() {
    let (one, other) = (sandbox().await, sandbox().await);
    assert_ne!(one.graphql_url(), other.graphql_url());
    let response = graphql(&other, &member_token(&one)).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert!(one.requests().is_empty());
}

#[tokio::test]
async fn a_port_in_use_is_an_error_that_says_so() {
    let taken = sandbox().await;
    let port = taken
        .oauth_url()
        .rsplit(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let error = Sandbox::builder().port(port).start().await.unwrap_err();
    let message = error.to_string();
    for part in ["could not listen", &port.to_string(), "choose another"] {
        assert!(message.contains(part), "{message}");
    }
}

#[tokio::test]
async fn after_shutdown_no_request_is_answered() {
    let sandbox = sandbox().await;
    let url = sandbox.schema_url();
    assert!(client().get(&url).send().await.is_ok());
    sandbox.shutdown().await;
    assert!(client().get(&url).send().await.is_err());
}

#[tokio::test]
async fn the_served_schema_can_differ_from_the_executed_one() {
    let sandbox = Sandbox::builder()
        .served_sdl("type Query { moved: Boolean }")
        .start()
        .await
        .unwrap();
    let response = client().get(sandbox.schema_url()).send().await.unwrap();
    assert_eq!(
        response.text().await.unwrap(),
        "type Query { moved: Boolean }"
    );
    let answer = graphql(&sandbox, &member_token(&sandbox)).await;
    assert_eq!(answer.status(), StatusCode::OK);
}

#[tokio::test]
async fn operations_over_a_limit_are_throttled_until_the_clock_has_moved() {
    let limits = mighty_sandbox::Limits::default().per_minute(2);
    for announced in [false, true] {
        let builder = Sandbox::builder().limits(limits.announced(announced));
        let sandbox = builder.start().await.unwrap();
        let token = member_token(&sandbox);
        for _ in 0..2 {
            assert_eq!(graphql(&sandbox, &token).await.status(), StatusCode::OK);
        }
        let refused = graphql(&sandbox, &token).await;
        assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
        let retry_after = refused.headers().get("retry-after").cloned();
        assert_eq!(
            retry_after.map(|value| value == "60"),
            announced.then_some(true)
        );
        assert_eq!(code_of(refused).await, "THROTTLED");
        sandbox.clock().advance(Duration::from_secs(60));
        assert_eq!(graphql(&sandbox, &token).await.status(), StatusCode::OK);
    }
}
