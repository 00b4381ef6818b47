//! The control endpoint, as a test in another language uses it.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking"
)]

mod support;

use mighty_sandbox::Sandbox;
use mighty_trace as _;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use support::{client, graphql, sandbox};

async fn control(
    sandbox: &Sandbox,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (StatusCode, Value) {
    let url = format!("{}/_sandbox{path}", sandbox.oauth_url());
    let request = client().request(method, url);
    let request = match body {
        Some(body) => request.body(body.to_string()),
        None => request,
    };
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn tokens_faults_and_expectations_need_no_rust() {
    let sandbox = sandbox().await;
    let (_, people) = control(&sandbox, Method::GET, "/people", None).await;
    let email = people[0]["email"].as_str().unwrap();
    let wanted = json!({ "email": email, "scopes": ["read:network"] });
    let (status, tokens) = control(&sandbox, Method::POST, "/tokens", Some(wanted)).await;
    assert_eq!(status, StatusCode::OK);
    let token = tokens["access_token"].as_str().unwrap();

    let fault = json!({ "status": 502, "operation": "Where", "times": 1 });
    let (status, made) = control(&sandbox, Method::POST, "/faults", Some(fault)).await;
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!(
        graphql(&sandbox, token).await.status(),
        StatusCode::BAD_GATEWAY
    );
    assert_eq!(graphql(&sandbox, token).await.status(), StatusCode::OK);
    let (_, faults) = control(&sandbox, Method::GET, "/faults", None).await;
    let counted = json!([{ "status": 502, "operation": "Where", "times": 1, "id": made["id"],
        "seen": 2, "happened": 1 }]);
    assert_eq!(faults, counted);

    let (_, requests) = control(&sandbox, Method::GET, "/requests", None).await;
    assert_eq!(requests.as_array().unwrap().len(), 2, "{requests}");
    let right = json!({ "operation": "Where", "status": 200, "times": 1 });
    let (status, _) = control(&sandbox, Method::POST, "/expect", Some(right)).await;
    assert_eq!(status, StatusCode::OK);
    let wrong = json!({ "operation": "Where", "times": 1 });
    let (status, said) = control(&sandbox, Method::POST, "/expect", Some(wrong)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        said["error"].as_str().unwrap().contains("but there were 2"),
        "{said}"
    );

    let path = format!("/faults/{}", made["id"]);
    let (status, _) = control(&sandbox, Method::DELETE, &path, None).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (status, _) = control(&sandbox, Method::DELETE, &path, None).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    control(&sandbox, Method::DELETE, "/requests", None).await;
    control(&sandbox, Method::DELETE, "/faults", None).await;
    assert!(sandbox.requests().is_empty() && sandbox.faults().is_empty());
}

#[tokio::test]
async fn the_clock_moves() {
    let sandbox = sandbox().await;
    let before = sandbox.clock().now();
    let hour = json!({ "advance": 3600 });
    let (_, answer) = control(&sandbox, Method::POST, "/clock", Some(hour)).await;
    assert_eq!(answer["now"], "2026-11-02T10:00:00Z");
    assert_eq!(sandbox.clock().now().as_second() - before.as_second(), 3600);
}

#[tokio::test]
async fn a_mistake_is_named() {
    let sandbox = sandbox().await;
    for (path, body, part) in [
        ("/faults", json!({ "status": 500, "tiems": 1 }), "tiems"),
        (
            "/tokens",
            json!({ "email": "no@one", "scopes": [] }),
            "no@one",
        ),
        ("/expect", json!({ "operation": "X" }), "times"),
        (
            "/expect",
            json!({ "kind": "x", "times": 1 }),
            "query or mutation",
        ),
        ("/clock", json!({}), "advance"),
    ] {
        let (status, said) = control(&sandbox, Method::POST, path, Some(body)).await;
        assert!(status.is_client_error(), "{path}");
        assert!(
            said["error"].as_str().unwrap().contains(part),
            "{path}: {said}"
        );
    }
}

#[tokio::test]
async fn a_page_in_a_browser_can_not_use_it() {
    let sandbox = sandbox().await;
    let url = format!("{}/_sandbox/people", sandbox.oauth_url());
    let get = || client().get(&url);
    assert_eq!(get().send().await.unwrap().status(), StatusCode::OK);
    for (name, value) in [("origin", "http://127.0.0.1:1"), ("host", "harbor.example")] {
        let response = get().header(name, value).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{name}");
    }
}

#[tokio::test]
async fn every_route_that_is_listed_exists() {
    let sandbox = sandbox().await;
    let (_, listed) = control(&sandbox, Method::GET, "", None).await;
    for route in listed["routes"].as_array().unwrap() {
        let method = route[0].as_str().unwrap().parse().unwrap();
        let path = route[1]
            .as_str()
            .unwrap()
            .strip_prefix("/_sandbox")
            .unwrap();
        let path = path.replace("{id}", "1");
        let (status, answer) = control(&sandbox, method, &path, None).await;
        let is_served = status != StatusCode::METHOD_NOT_ALLOWED
            && (status != StatusCode::NOT_FOUND || answer["error"].is_string());
        assert!(is_served, "{route}: {status}");
    }
}
