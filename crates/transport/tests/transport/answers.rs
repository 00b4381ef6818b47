//! What a request is, and answers that are judged by less than the whole. (Each kind of answer, met
//! by each kind of operation, is a table of its own: `cargo xtask prove faults`.)

use mighty_transport::{Client, ErrorKind, ErrorKind::*, Request};

use crate::{
    server::{Act, Server},
    setup::{Clock, Viewer, builder, client, idempotent_mutation, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;
/// Of unknown outcome where it must not be repeated.
const UNREADABLE: [ErrorKind; 3] = [Decode, Decode, UnknownOutcome];

#[tokio::test]
async fn a_broken_answer_whose_status_says_it_all_is_judged_by_the_status() {
    let broken = "HTTP/1.1 429 X\r\nretry-after: 7\r\ncontent-length: 500\r\n\r\n{";
    let server = Server::follow([Act::BreakOff(broken.into()), Act::json(GOOD)]).await;
    let data = client(&server.url()).send(mutation()).await.expect("data");
    assert_eq!(data.me.id, "1");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_byte_order_mark_before_the_json_is_ignored() {
    let server = Server::follow([Act::json(format!("\u{feff}{GOOD}"))]).await;
    let data = client(&server.url()).send(query()).await.expect("data");
    assert_eq!(data.me.id, "1");

    let refusal = r#"{"data":null,"errors":[{"message":"No","extensions":{"code":"FORBIDDEN"}}]}"#;
    let server = Server::follow([Act::json(format!("\u{feff}{refusal}"))]).await;
    let error = client(&server.url())
        .send(query())
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), GraphQl);
    assert_eq!(error.graphql_errors()[0].message, "No");
}

#[tokio::test]
async fn errors_that_are_not_a_list_and_say_nothing_are_an_ill_formed_answer() {
    for errors in ["{}", "\"\"", r#"{"extensions":{"trace":1}}"#] {
        let body = format!(r#"{{"data":{{"me":{{"id":"1"}}}},"errors":{errors}}}"#);
        for (expected, (label, request)) in UNREADABLE.into_iter().zip(operations()) {
            let server = Server::follow([Act::json(&body)]).await;
            let error = client(&server.url())
                .send(request)
                .await
                .expect_err("ill-formed");
            assert_eq!(error.kind(), expected, "{label} {errors}");
            assert!(error.to_string().contains("`errors` is neither"), "{error}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_asked_for_again() {
    let body = format!(r#"{{"data":{{"me":{{"id":"{}"}}}}}}"#, "1".repeat(5000));
    for (expected, (label, request)) in UNREADABLE.into_iter().zip(operations()) {
        let server = Server::follow([Act::json(&body)]).await;
        let client = builder(&server.url(), &Clock::default())
            .max_response(4096)
            .build()
            .expect("client");
        let error = client.send(request).await.expect_err(label);
        assert_eq!(
            (error.kind(), server.seen().len()),
            (expected, 1),
            "{label}"
        );
        assert!(error.to_string().contains("4096"), "{error}");
    }
}

fn operations() -> [(&'static str, Request<Viewer>); 3] {
    [
        ("query", query()),
        ("idempotent mutation", idempotent_mutation()),
        ("mutation", mutation()),
    ]
}

#[tokio::test]
async fn one_request_is_one_post_with_the_headers_that_the_api_asks_for() {
    let server = Server::follow([Act::json(GOOD)]).await;
    let request = mutation();
    let client: Client = client(&server.url());
    client.send(&request).await.expect("data");
    let seen = server.seen().remove(0);
    assert!(
        seen.head
            .starts_with("POST /networks/harbor/graphql HTTP/1.1"),
        "{}",
        seen.head
    );
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(
        seen.header("accept"),
        Some("application/graphql-response+json, application/json;q=0.9")
    );
    assert_eq!(
        seen.header("authorization"),
        Some("Bearer first-secret-access-token")
    );
    assert!(
        seen.header("user-agent")
            .is_some_and(|agent| agent.starts_with("transport-tests/1 "))
    );
    let body: serde_json::Value = serde_json::from_str(&seen.body).expect("body");
    assert_eq!(body, request.body());
}
