//! Signed requests.

use std::{error::Error as _, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode};
use mighty_http::{
    Error, ErrorKind, RetryBudget, RetryPolicy, SignedClient, SignedRequest,
    retry::{RetryLoop, TimeLimit},
};
use mighty_runtime::{HttpErrorKind, default_client};
use url::Url;

use crate::{
    clock::Clock,
    server::{BODY, Server, answer},
};

fn part(address: impl Into<String>) -> SignedRequest {
    let mut signed = SignedRequest::new("upload of part 1", Method::PUT, address);
    signed.body = Bytes::from_static(BODY);
    signed
}

/// Sends a request with the default policy.
async fn send(
    clock: &Clock,
    endpoint: &str,
    signed: &SignedRequest,
) -> Result<http::Response<Bytes>, Error> {
    let http = default_client().expect("client");
    let endpoint = Url::parse(endpoint).expect("endpoint");
    let (policy, budget) = (RetryPolicy::default(), RetryBudget::default());
    let limit = TimeLimit::Wait(Duration::from_secs(60));
    let retries = RetryLoop::new(clock, &policy, &budget, limit);
    let user_agent = HeaderValue::from_static("http-tests/1");
    let client = SignedClient::new(&*http, &endpoint, retries).with_user_agent(&user_agent);
    client.send(signed).await
}

#[tokio::test]
async fn transient_failures_are_retried() {
    let busy = answer(503, "", "");
    let asked = answer(429, "retry-after: 7\r\n", "");
    let server = Server::start([String::new(), busy, asked, answer(200, "", "done")]).await;
    let clock = Clock::default();
    let sent = send(&clock, &server.url("/graphql"), &part("/parts/1")).await;
    assert_eq!(sent.expect("an answer").body(), "done");
    assert!(clock.sleeps()[2] >= Duration::from_secs(7));
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    for request in requests {
        assert!(
            request.starts_with("PUT /parts/1 HTTP/1.1\r\n"),
            "{request}"
        );
        assert!(request.contains("user-agent: http-tests/1"), "{request}");
        assert!(!request.contains("authorization"), "{request}");
    }
}

#[tokio::test]
async fn an_error_has_the_facts_of_the_last_answer_and_no_secret() {
    let head = "x-request-id: 8f3c\r\n";
    let refused = answer(403, head, "expired: signature-of-this-part");
    let server = Server::start([answer(500, "", ""), refused]).await;
    let url = server.url("/1?signature=signature-of-this-part");
    let error = send(&Clock::default(), &url, &part(&url)).await;
    let error = error.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    assert_eq!(error.body_start(), "expired: [redacted]");
    assert!(!error.is_transient());
    assert_eq!(
        error.to_string(),
        "upload of part 1: unexpected status (HTTP 403, request 8f3c, 2 attempts)"
    );
    let printed = format!("{error:?}");
    assert!(!printed.contains("signature-of"), "{printed}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start([answer(200, "", "")]).await;
    let location = format!("location: {}\r\n", elsewhere.url("/"));
    let server = Server::start([answer(307, &location, "")]).await;
    let url = server.url("/1");
    let error = send(&Clock::default(), &url, &part(&url)).await;
    let error = error.expect_err("a redirect");
    assert_eq!(error.status(), Some(StatusCode::TEMPORARY_REDIRECT));
    assert!(error.to_string().contains("redirect"), "{error}");
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn an_unusable_address_is_refused_before_anything_is_sent() {
    let local = Server::start([answer(200, "", "")]).await;
    let api = "https://api.example/graphql";
    for address in [
        local.url("/1"),
        "http://storage.example/1".to_owned(),
        "https://me:hunter2@storage.example/1".to_owned(),
        "ftp://storage.example/1".to_owned(),
    ] {
        let error = send(&Clock::default(), api, &part(&address)).await;
        let error = error.expect_err(&address);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Address, 0));
        assert!(!error.to_string().contains("storage"), "{error}");
    }
    assert!(local.requests().is_empty());
}

#[tokio::test]
async fn a_broken_connection_is_the_source_of_the_error() {
    let server = Server::start([String::new()]).await;
    let url = server.url("/1");
    let error = send(&Clock::default(), &url, &part(&url)).await;
    let error = error.expect_err("no answer");
    assert_eq!(
        error.kind(),
        ErrorKind::Exchange(HttpErrorKind::Interrupted)
    );
    assert_eq!((error.attempts(), error.status()), (4, None));
    assert!(error.is_transient() && error.source().is_some());
    assert!(error.into_http_error().is_some());
}
