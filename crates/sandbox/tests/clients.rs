//! Clients that are slow, stop in the middle or send too much: each is refused in bounded time.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking"
)]

mod support;

use std::time::Duration;

use mighty_sandbox::Sandbox;
use mighty_trace as _;
use serde_json::json;
use support::{client, graphql, sandbox};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// Far more than the patience of [`impatient`].
const LONG: Duration = Duration::from_secs(30);

async fn impatient() -> Sandbox {
    let patience = Duration::from_millis(300);
    Sandbox::builder().patience(patience).start().await.unwrap()
}

async fn connect(sandbox: &Sandbox) -> TcpStream {
    let address = sandbox.oauth_url().replace("http://", "");
    TcpStream::connect(address).await.unwrap()
}

/// All that the server sends until it closes the connection.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A reset ends the connection as well.
    let _ = timeout(LONG, stream.read_to_end(&mut bytes)).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn a_connection_without_a_whole_head_is_closed() {
    let sandbox = impatient().await;
    let mut silent = connect(&sandbox).await;
    let mut half = connect(&sandbox).await;
    half.write_all(b"POST /networks/harbor/graphql HTTP/1.1\r\nHost: ")
        .await
        .unwrap();
    rest(&mut silent).await;
    rest(&mut half).await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    assert!(
        graphql(&sandbox, &tokens.access_token)
            .await
            .status()
            .is_success()
    );
}

#[tokio::test]
async fn a_body_that_never_ends_is_a_request_timeout() {
    let sandbox = impatient().await;
    let mut stream = connect(&sandbox).await;
    stream
        .write_all(
            b"POST /networks/harbor/graphql HTTP/1.1\r\nHost: here\r\nUser-Agent: test\r\n\
              Content-Length: 1000\r\n\r\n{",
        )
        .await
        .unwrap();
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test]
async fn a_client_that_does_not_read_loses_its_connection() {
    let sandbox = impatient().await;
    let mut stream = connect(&sandbox).await;
    // The schema is larger than what the sockets buffer only if it is asked for often.
    let request =
        b"GET /networks/harbor/graphql/schema HTTP/1.1\r\nHost: here\r\nUser-Agent: t\r\n\r\n";
    let refused = timeout(LONG, async {
        while stream.write_all(request).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    refused.await.unwrap();
}

#[tokio::test]
async fn a_body_of_ten_megabytes_is_refused_and_the_client_gets_to_know() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    for _ in 0..3 {
        let response = client()
            .post(sandbox.graphql_url())
            .bearer_auth(&tokens.access_token)
            .json(&json!({ "query": "#".repeat(10_000_000) }))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 413);
    }
}
