//! Faults that a test scripts, as a client sees them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use std::time::Duration;

use mighty_sandbox::{DEMO_CLIENT_ID, Fault, OperationKind, Sandbox};
use mighty_trace as _;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use support::{client, client_builder, sandbox};

const WRITE: &str = "mutation Write($title: String!) { createTag(input: { title: $title }) { errors tag { id title } } }";
const TAGS: &str = "query Tags { network { tags(first: 50) { nodes { title color } } } }";

struct Bench {
    sandbox: Sandbox,
    token: String,
}

impl Bench {
    async fn new() -> Self {
        let sandbox = sandbox().await;
        let scopes = [
            "read:network",
            "host:read:network_members",
            "host:write:network_members",
        ];
        let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
        Self { sandbox, token }
    }

    fn fault(&self, fault: Fault) -> &Self {
        self.sandbox.fault(fault);
        self
    }

    async fn try_send(&self, query: &str, variables: Value) -> reqwest::Result<Response> {
        client_builder()
            .user_agent("faults")
            .timeout(Duration::from_secs(20))
            .build()?
            .post(self.sandbox.graphql_url())
            .bearer_auth(&self.token)
            .json(&json!({ "query": query, "variables": variables }))
            .send()
            .await
    }

    async fn status(&self, query: &str) -> StatusCode {
        let variables = json!({ "title": "Rope" });
        self.try_send(query, variables).await.unwrap().status()
    }

    async fn json(&self, query: &str) -> Value {
        let variables = json!({ "title": "Rope" });
        let answer = self.try_send(query, variables).await.unwrap();
        answer.json().await.unwrap()
    }

    /// How many tags have the title that [`WRITE`] gives. Called without faults.
    async fn written(&self) -> usize {
        self.sandbox.clear_faults();
        let answer = self.json(TAGS).await;
        let nodes = answer["data"]["network"]["tags"]["nodes"].as_array();
        let nodes = nodes.unwrap_or_else(|| panic!("{answer:#}"));
        nodes.iter().filter(|tag| tag["title"] == "Rope").count()
    }
}

#[tokio::test]
async fn a_status_comes_from_before_the_api_and_has_no_effect() {
    let bench = Bench::new().await;
    bench.fault(Fault::status(503).operation("Write").after(1).times(2));
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(bench.status(WRITE).await.as_u16());
    }
    assert_eq!(seen, [200, 503, 503, 200]);
    assert_eq!(bench.status(TAGS).await, StatusCode::OK);
    assert_eq!(bench.sandbox.faults()[0].happened, 2);
    assert_eq!(bench.written().await, 2, "the other two had no effect");
}

#[tokio::test]
async fn a_code_is_an_error_without_data_or_at_a_field() {
    let bench = Bench::new().await;
    bench.fault(Fault::code("SOMETHING_NEW").kind(OperationKind::Mutation));
    let answer = bench.json(WRITE).await;
    assert_eq!(answer["data"], Value::Null);
    assert_eq!(answer["errors"][0]["extensions"]["code"], "SOMETHING_NEW");
    assert_eq!(bench.written().await, 0);

    bench.fault(Fault::code("FORBIDDEN").field("Tag.color"));
    bench.status(WRITE).await;
    let answer = bench.json(TAGS).await;
    let error = &answer["errors"][0];
    assert_eq!(error["extensions"]["code"], "FORBIDDEN", "{answer:#}");
    assert_eq!(
        error["path"],
        json!(["network", "tags", "nodes", 0, "color"])
    );
    assert!(bench.written().await > 0);
}

#[tokio::test]
async fn a_throttled_request_says_when_to_try_again() {
    let bench = Bench::new().await;
    bench.fault(Fault::throttle(Duration::from_millis(1_500)).times(1));
    let answer = bench.try_send(TAGS, json!({})).await.unwrap();
    assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.headers()["retry-after"], "2");
    let answer: Value = answer.json().await.unwrap();
    assert_eq!(answer["errors"][0]["extensions"]["code"], "THROTTLED");
    assert_eq!(bench.status(TAGS).await, StatusCode::OK);
}

#[tokio::test]
async fn content_can_be_of_another_type() {
    let bench = Bench::new().await;
    bench.fault(Fault::content("text/html", "<p>Sign in to the Wi-Fi</p>"));
    let answer = bench.try_send(TAGS, json!({})).await.unwrap();
    assert_eq!(answer.headers()["content-type"], "text/html");
    assert_eq!(answer.text().await.unwrap(), "<p>Sign in to the Wi-Fi</p>");
}

#[tokio::test]
async fn connections_close_before_within_and_after_the_answer() {
    let bench = Bench::new().await;
    bench.fault(Fault::hang_up());
    assert!(
        bench
            .try_send(WRITE, json!({ "title": "Rope" }))
            .await
            .is_err()
    );
    assert_eq!(bench.written().await, 0);

    bench.fault(Fault::cut_after(20));
    let answer = bench.try_send(TAGS, json!({})).await.unwrap();
    let announced = answer.content_length().unwrap();
    assert!(announced > 20);
    assert!(answer.bytes().await.is_err());

    bench.sandbox.clear_faults();
    bench.fault(Fault::lose_answer().field("Mutation.createTag"));
    assert!(
        bench
            .try_send(WRITE, json!({ "title": "Rope" }))
            .await
            .is_err()
    );
    assert_eq!(bench.written().await, 1, "the write was carried out");
}

#[tokio::test]
async fn a_stalled_answer_never_ends() {
    let bench = Bench::new().await;
    let client = client_builder().user_agent("faults");
    let client = client.timeout(Duration::from_millis(300)).build().unwrap();
    let send = || {
        let request = client.post(bench.sandbox.graphql_url());
        let request = request.bearer_auth(&bench.token);
        request.json(&json!({ "query": TAGS })).send()
    };
    bench.fault(Fault::stall());
    assert!(send().await.unwrap_err().is_timeout());
    bench.sandbox.clear_faults();
    bench.fault(Fault::stall_after(10));
    let answer = send().await.unwrap();
    assert!(answer.bytes().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_delayed_request_is_carried_out_later() {
    let bench = Bench::new().await;
    bench.fault(Fault::delay(Duration::from_millis(200)));
    let begun = std::time::Instant::now();
    assert_eq!(bench.status(TAGS).await, StatusCode::OK);
    assert!(begun.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn a_request_that_arrives_twice_is_carried_out_twice() {
    let bench = Bench::new().await;
    bench.fault(Fault::twice());
    let answer = bench.json(WRITE).await;
    assert_eq!(answer["data"]["createTag"]["tag"]["title"], "Rope");
    assert_eq!(bench.written().await, 2);
}

#[tokio::test]
async fn a_token_ends_in_the_middle_of_the_work() {
    let bench = Bench::new().await;
    let tokens = bench
        .sandbox
        .tokens_for(bench.sandbox.host(), ["read:network"]);
    let bench = Bench {
        token: tokens.access_token.clone(),
        ..bench
    };
    let refresh = |token: String| {
        let form = [
            ("grant_type", "refresh_token".to_owned()),
            ("client_id", DEMO_CLIENT_ID.to_owned()),
            ("refresh_token", token),
        ];
        let url = format!("{}/oauth/token", bench.sandbox.oauth_url());
        client().post(url).form(&form).send()
    };
    bench.fault(Fault::expire_token().after(1).times(1));
    assert_eq!(bench.status("{ me { id } }").await, StatusCode::OK);
    assert_eq!(
        bench.status("{ me { id } }").await,
        StatusCode::UNAUTHORIZED
    );
    let answer = refresh(tokens.refresh_token).await.unwrap();
    assert_eq!(
        answer.status(),
        StatusCode::OK,
        "the refresh token still works"
    );

    let tokens = bench
        .sandbox
        .tokens_for(bench.sandbox.host(), ["read:network"]);
    let bench = Bench {
        token: tokens.access_token,
        ..bench
    };
    bench.fault(Fault::revoke_token());
    assert_eq!(
        bench.status("{ me { id } }").await,
        StatusCode::UNAUTHORIZED
    );
    let url = format!("{}/oauth/token", bench.sandbox.oauth_url());
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", DEMO_CLIENT_ID),
        ("refresh_token", &tokens.refresh_token),
    ];
    let answer = client().post(url).form(&form).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_schema_can_change_between_two_requests() {
    let bench = Bench::new().await;
    let sdl = client()
        .get(bench.sandbox.schema_url())
        .send()
        .await
        .unwrap();
    let sdl = sdl.text().await.unwrap();
    let tag = sdl.split("\ntype Tag ").nth(1).unwrap();
    let color = tag
        .lines()
        .find(|line| line.trim().starts_with("color"))
        .unwrap();
    let (before, after) = sdl.split_once(tag).unwrap();
    let changed = format!("{before}{}{after}", tag.replacen(color, "", 1));

    bench.fault(Fault::schema("type Query {").times(1));
    assert!(
        bench.json(TAGS).await.get("errors").is_none(),
        "not a schema"
    );
    bench.fault(Fault::schema(&changed).after(1).times(1));
    assert!(bench.json(TAGS).await.get("errors").is_none());
    let answer = bench.json(TAGS).await;
    assert_eq!(
        answer["errors"][0]["extensions"]["code"], "undefinedField",
        "{answer:#}"
    );
    let served = client()
        .get(bench.sandbox.schema_url())
        .send()
        .await
        .unwrap();
    assert_eq!(served.text().await.unwrap(), changed);
    assert!(bench.json("{ network { tags { nodes { title } } } }").await["data"].is_object());
}
