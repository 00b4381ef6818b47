//! Headers of one call.

use mighty_transport::{CallOptions, ErrorKind};

use crate::{
    server::{Act, Server},
    setup::{client, mutation, query},
};

#[tokio::test]
async fn a_call_may_bring_headers_of_its_own() {
    let server = Server::follow([Act::json(r#"{"data":{"me":{"id":"1"}}}"#)]).await;
    let client = client(&server.url());
    let options = CallOptions::default().header("X-Correlation", "7f");
    client.send_with(query(), options).await.expect("data");
    client.send(query()).await.expect("data");
    let seen = server.seen();
    assert_eq!(seen[0].header("x-correlation"), Some("7f"));
    assert_eq!(seen[1].header("x-correlation"), None);
}

#[tokio::test]
async fn a_header_that_is_the_clients_own_makes_the_call_end_unsent() {
    let server = Server::follow([Act::status(500, "")]).await;
    let options = CallOptions::default().header("authorization", "Bearer another-secret");
    let outcome = client(&server.url()).send_with(mutation(), options).await;
    let error = outcome.expect_err("reserved");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().starts_with("Touch: "), "{error}");
    assert!(!format!("{error:?}").contains("another-secret"));
    assert_eq!(server.seen().len(), 0);
}
