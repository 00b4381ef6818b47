//! What the log tells, and what it must not. In a process of its own, because the subscriber is
//! everyone's: so nothing that any thread writes escapes it.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

#[path = "transport/log.rs"]
mod log;

use std::time::Duration;

use httpmock::MockServer;
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_transport::{Client, ClientBuilder, Request, RetryPolicy};
use serde_json::{Value, json};
use tracing_subscriber::{EnvFilter, fmt::format::FmtSpan};

use log::Log;

const TOKEN: &str = "secret-access-token";

#[tokio::test]
async fn the_log_tells_of_each_call_but_neither_token_nor_variables() {
    let log = Log::default();
    tracing_subscriber::fmt()
        // The mock server is not ours, and prints the requests it gets.
        .with_env_filter(EnvFilter::new("trace,httpmock=off"))
        .with_span_events(FmtSpan::FULL)
        .with_writer(log.clone())
        .with_ansi(false)
        .init();
    let server = MockServer::start_async().await;
    let answers: [(u16, &str); 3] = [(200, r#"{"data":{}}"#), (503, ""), (401, "")];
    for (status, body) in answers {
        let path = format!("/{status}");
        server
            .mock_async(|when, then| {
                when.path(&path);
                then.status(status).body(body);
            })
            .await;
        let client = builder(&server.url(&path)).build().expect("client");
        assert_eq!(client.send(find()).await.is_ok(), status == 200);
    }
    let text = log.text();
    assert!(!text.contains(TOKEN), "{text}");
    assert!(!text.contains("private words"), "{text}");
    for fact in [
        "graphql.operation{",
        "graphql.operation.name=\"Find\"",
        "graphql.operation.type=\"query\"",
        "server.port=",
        "http.request{",
        "http.request.resend_count=3",
        "duration_ms=",
        "http.request.method=\"POST\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=200 attempts=1",
        "trying again",
        "error.type=\"http\" http.response.status_code=503 attempts=4",
        "error.type=\"unauthenticated\" http.response.status_code=401 attempts=1",
    ] {
        assert!(text.contains(fact), "{fact} is missing in {text}");
    }
    // Where they are asked for, the variables are there, without what is named like a secret.
    let client = builder(&server.url("/200")).trace_variables(true).build();
    client.expect("client").send(find()).await.expect("data");
    let text = log.text();
    assert!(
        text.contains("private words") && text.contains("apiKey"),
        "{text}"
    );
    assert!(!text.contains("live-key"), "{text}");
}

fn builder(endpoint: &str) -> ClientBuilder {
    Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("log-test/1").expect("user agent"))
        .credential(Credential::fixed(TOKEN))
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
}

fn find() -> Request<Value> {
    let document = "query Find($text: String!) { search(text: $text) { id } }";
    let variables = json!({ "text": "private words", "apiKey": "live-key" });
    Request::new("Find", document, variables)
}
