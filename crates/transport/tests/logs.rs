//! What the log tells, and what it must not. In a process of its own, because the subscriber is
//! everyone's: so nothing that any thread writes escapes it.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

#[path = "transport/log.rs"]
mod log;

use std::{net::SocketAddr, time::Duration};

use httpmock::MockServer;
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_transport::{Client, ClientBuilder, Request, RetryPolicy};
use serde_json::{Value, json};
use tokio::net::TcpListener;
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
    let good = r#"{"data":{},"extensions":{"cost":{"complexity":7}}}"#;
    let refused = r#"{"errors":[{"message":"x"}],"data":null}"#;
    let answers = [(200, good), (503, ""), (401, ""), (202, refused)];
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
        "graphql.operation{otel.name=query Find ",
        "graphql.operation.name=\"Find\"",
        "graphql.operation.type=\"query\"",
        "server.port=",
        "http.request{",
        "http.request.resend_count=3",
        "duration_ms=",
        "http.request.method=\"POST\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=200 attempts=1 graphql.cost=7 duration_ms=",
        "trying again",
        "error.type=\"http\" otel.status_code=\"ERROR\" http.response.status_code=503 attempts=4",
        "error.type=\"unauthenticated\" otel.status_code=\"ERROR\" \
         http.response.status_code=401 attempts=1",
        "error.type=\"graphql\" otel.status_code=\"ERROR\" http.response.status_code=202 \
         attempts=1",
        // Of the requests: the status is the error's type, and errors in an answer are none of HTTP.
        "http.request{otel.name=\"POST\"",
        &format!("url.full={}", server.url("/503 ")),
        "http.response.status_code=503 error.type=\"503\" otel.status_code=\"ERROR\"}: \
         mighty_transport::trace: close",
        "http.response.status_code=202}: mighty_transport::trace: close",
    ] {
        assert!(text.contains(fact), "{fact} is missing in {text}");
    }
    // What breaks, what is refused before it is sent, and what the caller gives up.
    let seen = log.text().len();
    let nobody = format!("http://{}/x?key=in-the-query", unused_address());
    let client = builder(&nobody)
        .retry(RetryPolicy::none())
        .cost_ceiling(10)
        .build()
        .expect("client");
    client.send(find()).await.expect_err("nobody");
    client.send(find().with_cost(11)).await.expect_err("cost");
    let (listener, url) = silence().await;
    let silent = builder(&url).build().expect("client");
    let given_up = silent.send(find());
    tokio::select! {
        biased;
        outcome = given_up => panic!("{outcome:?}"),
        accepted = listener.accept() => drop(accepted),
    }
    let text = log.text().split_off(seen);
    for fact in [
        "error.type=\"connect\" otel.status_code=\"ERROR\"}: mighty_transport::trace: close",
        "error.type=\"cost_exceeded\" otel.status_code=\"ERROR\" attempts=0 duration_ms=",
        "error.type=\"cancelled\"}: mighty_transport::trace: close",
        "error.type=\"cancelled\" duration_ms=",
    ] {
        assert!(text.contains(fact), "{fact} is missing in {text}");
    }
    assert!(!text.contains("in-the-query"), "{text}");
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

fn unused_address() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("bind");
    listener.local_addr().expect("address")
}

/// One who takes connections and says nothing.
async fn silence() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    (listener, format!("http://{address}/x"))
}
