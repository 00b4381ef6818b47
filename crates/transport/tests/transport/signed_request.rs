//! Requests beside GraphQL.

use bytes::Bytes;
use http::{HeaderValue, Method, header::CONTENT_TYPE};
use mighty_transport::{ErrorKind, RetryPolicy, SignedRequest};

use crate::{
    server::{Act, Server},
    setup::{Clock, TOKEN, builder, client},
};

const API: &str = "https://api.example/networks/1/graphql";

fn part(address: impl Into<String>) -> SignedRequest {
    let mut signed = SignedRequest::new("upload of a part", Method::PUT, address);
    let content_type = HeaderValue::from_static("video/mp4");
    signed.headers.insert(CONTENT_TYPE, content_type);
    signed.body = Bytes::from_static(b"bytes");
    signed
}

#[tokio::test]
async fn it_carries_what_it_says_and_never_the_token() {
    let storage = Server::follow([Act::with_headers(200, "etag: \"e1\"\r\n", "")]).await;
    let client = client(&storage.url());
    for address in [storage.url(), "/networks/1/parts/2".to_owned()] {
        let answer = client.send_signed(part(address)).await.expect("taken");
        assert_eq!(answer.headers()["etag"], "\"e1\"");
    }
    for seen in storage.seen() {
        assert!(!seen.head.contains(TOKEN), "{}", seen.head);
        assert_eq!(seen.header("authorization"), None);
        assert_eq!(seen.header("content-type"), Some("video/mp4"));
        assert!(
            seen.header("user-agent")
                .is_some_and(|agent| agent.contains("tests"))
        );
        assert_eq!(seen.body, "bytes");
    }
    let last = storage.seen().pop().expect("two");
    assert!(
        last.head.starts_with("PUT /networks/1/parts/2 "),
        "{}",
        last.head
    );
}

#[tokio::test]
async fn an_address_that_is_not_secure_is_sent_nothing() {
    let here = Server::follow([Act::status(200, "")]).await;
    let remote = client(API);
    for address in [
        here.url(),
        "http://storage.example/1".to_owned(),
        "https://me:hunter2@storage.example/1".to_owned(),
        "ftp://storage.example/1".to_owned(),
    ] {
        let error = remote.send_signed(part(address.clone())).await;
        let error = error.expect_err(&address);
        assert_eq!(error.kind(), ErrorKind::Config, "{address}");
        assert_eq!(error.operation(), Some("upload of a part"));
        assert!(!error.to_string().contains("storage.example"), "{error}");
    }
    assert!(here.seen().is_empty());
    let host = remote.signed_request_host("https://storage.example/1?signature=s");
    assert_eq!(host.expect("a host"), "storage.example");
    assert_eq!(
        remote.signed_request_host("/parts/1").expect("a host"),
        "api.example"
    );
}

#[tokio::test]
async fn transient_failures_are_retried_and_other_failures_are_reported_without_secrets() {
    let script = [Act::Reset, Act::status(503, ""), Act::status(200, "")];
    let server = Server::follow(script).await;
    let clock = Clock::default();
    let patient = builder(&server.url(), &clock).build().expect("client");
    patient.send_signed(part("/1")).await.expect("taken");
    assert_eq!(server.seen().len(), 3);
    assert_eq!(clock.sleeps().len(), 2);

    // As it is, as it is written in the address, as it is written in JSON, and cut off.
    let echo = "expired: signature/of-this-part, signature%2Fof-this-part, \
                signature\\/of-this-part, session-token-0123";
    let echo = format!("{echo} {}", "signature/of-this-part ".repeat(40));
    let head = "x-request-id: signature/of-this-part\r\n";
    let server = Server::follow([Act::with_headers(403, head, &echo)]).await;
    let mut request = part("/1?signature=signature%2Fof-this-part");
    let session =
        HeaderValue::from_static("AWS4 Credential=of-somebody-01,Hash=session-token-0123");
    request.headers.insert("authorization", session);
    let shown = format!("{request:?}");
    let error = client(&server.url()).send_signed(request).await;
    let error = error.expect_err("refused");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Http, Some(403)));
    assert_eq!(error.attempts(), 1);
    assert!(error.body_start().starts_with("expired"));
    let told = format!("{shown} {error} {error:?}");
    for secret in ["signature", "session-token-0123"] {
        assert!(!told.contains(secret), "{told}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_no_wait_is_endless() {
    let elsewhere = Server::follow([Act::status(200, "")]).await;
    let location = format!("location: {}\r\n", elsewhere.url());
    let server = Server::follow([Act::with_headers(307, &location, "")]).await;
    let error = client(&server.url()).send_signed(part("/1")).await;
    let error = error.expect_err("a redirect");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Http, Some(307)));
    assert!(error.to_string().contains("redirect"), "{error}");
    assert!(elsewhere.seen().is_empty());

    let asked = Act::with_headers(429, "retry-after: 86400\r\n", "");
    let server = Server::follow([asked]).await;
    let clock = Clock::default();
    let client = builder(&server.url(), &clock)
        .retry(RetryPolicy::default())
        .build()
        .expect("client");
    let error = client.send_signed(part("/1")).await.expect_err("throttled");
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert!(clock.sleeps().is_empty());
}
