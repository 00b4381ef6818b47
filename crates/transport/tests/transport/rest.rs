//! Requests to REST routes of the network.

use bytes::Bytes;
use http::{HeaderValue, Method};
use mighty_transport::{ErrorKind, Idempotence, RestRequest};

use crate::{
    server::{Act, Server},
    setup::{Clock, TOKEN, builder, client},
};

fn request() -> RestRequest {
    let mut request = RestRequest::new("upload of an image", Method::POST, "assets");
    request.content_type = Some(HeaderValue::from_static("image/png"));
    request.body = Bytes::from_static(b"bytes");
    request
}

#[tokio::test]
async fn it_goes_to_the_route_beside_the_endpoint_with_the_token() {
    let server = Server::follow([Act::status(201, "{\"id\":1}")]).await;
    let answer = client(&server.url())
        .send_rest(request())
        .await
        .expect("taken");
    assert_eq!(answer.body(), "{\"id\":1}");
    let seen = server.seen().pop().expect("one");
    assert!(
        seen.head.starts_with("POST /networks/harbor/assets "),
        "{}",
        seen.head
    );
    assert_eq!(
        seen.header("authorization"),
        Some(&*format!("Bearer {TOKEN}"))
    );
    assert_eq!(seen.header("content-type"), Some("image/png"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.body, "bytes");
}

#[tokio::test]
async fn a_refusal_has_the_reasons_of_the_server_without_the_token() {
    let body = format!("{{\"errors\":[\"too large for {TOKEN}\"]}}");
    let server = Server::follow([Act::status(422, body)]).await;
    let error = client(&server.url()).send_rest(request()).await;
    let error = error.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(error.operation(), Some("upload of an image"));
    assert!(
        error.rejections()[0].starts_with("too large for "),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains(TOKEN), "{error}");
}

#[tokio::test]
async fn it_is_repeated_only_if_the_server_did_nothing_or_it_may_run_twice() {
    let scripts = || [Act::status(503, ""), Act::status(200, "")];
    let server = Server::follow(scripts()).await;
    let clock = Clock::default();
    let patient = builder(&server.url(), &clock).build().expect("client");
    let error = patient.send_rest(request()).await.expect_err("unknown");
    assert_eq!(error.kind(), ErrorKind::UnknownOutcome, "{error}");
    assert_eq!(server.seen().len(), 1);

    let server = Server::follow(scripts()).await;
    let patient = builder(&server.url(), &clock).build().expect("client");
    let mut request = request();
    request.idempotence = Idempotence::Idempotent;
    patient.send_rest(request).await.expect("taken");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_token_that_is_refused_and_has_no_other_is_an_error_of_that_kind() {
    let server = Server::follow([Act::status(401, "")]).await;
    let error = client(&server.url()).send_rest(request()).await;
    let error = error.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{error}");
    assert_eq!(
        server.seen().len(),
        1,
        "the same token would get the same answer"
    );
}
