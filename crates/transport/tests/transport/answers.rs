//! Each kind of answer, met by each kind of operation.

use std::{error::Error as _, net::TcpListener, time::Duration};

use httpmock::MockServer;
use mighty_transport::{Client, Error, ErrorKind, ErrorKind::*, Request};

use crate::{
    server::{Act, Server},
    setup::{Clock, Viewer, builder, client, idempotent_mutation, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;
const PAGE: &str = "<!DOCTYPE html><html><title>Just a moment...</title></html>";
const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";

/// What is expected of one operation: the kind (none for success), and the requests it takes.
type Expected = (Option<ErrorKind>, usize);

/// Status, content type, body; then query, idempotent mutation, plain mutation.
type Row = (u16, &'static str, &'static [u8], [Expected; 3]);

/// The same for all three, with no second request.
const fn once(kind: ErrorKind) -> [Expected; 3] {
    [(Some(kind), 1); 3]
}

/// Repeated where that is harmless, otherwise of unknown outcome.
const fn unclear(kind: ErrorKind, requests: usize) -> [Expected; 3] {
    [
        (Some(kind), requests),
        (Some(kind), requests),
        (Some(UnknownOutcome), 1),
    ]
}

const ROWS: &[Row] = &[
    (200, JSON, GOOD.as_bytes(), [(None, 1); 3]),
    (
        200,
        "application/graphql-response+json",
        GOOD.as_bytes(),
        [(None, 1); 3],
    ),
    (
        200,
        JSON,
        br#"{"data":{"me":{"id":"1"}},"errors":[],"extensions":null,"more":[1]}"#,
        [(None, 1); 3],
    ),
    // Errors, with data, beside null, alone.
    (
        200,
        JSON,
        br#"{"data":{"me":{"id":"1"}},"errors":[{"message":"x","path":["me","name"]}]}"#,
        once(GraphQl),
    ),
    (
        200,
        JSON,
        br#"{"data":{"me":null},"errors":[{"message":"x","path":["me"]}]}"#,
        once(GraphQl),
    ),
    (
        200,
        JSON,
        br#"{"data":null,"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}"#,
        once(GraphQl),
    ),
    (
        200,
        JSON,
        br#"{"errors":[{"message":"too complex"}]}"#,
        once(GraphQl),
    ),
    (
        200,
        JSON,
        br#"{"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"#,
        unclear(GraphQl, 1),
    ),
    (400, JSON, br#"{"errors":[{"message":"x"}]}"#, once(GraphQl)),
    (
        403,
        JSON,
        br#"{"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}"#,
        once(GraphQl),
    ),
    // Refused before anything was done: safe to repeat for all. A fixed token can't be renewed.
    (
        200,
        JSON,
        br#"{"data":null,"errors":[{"message":"x","extensions":{"code":"THROTTLED"}}]}"#,
        [(Some(Throttled), 4); 3],
    ),
    (
        429,
        JSON,
        br#"{"errors":[{"message":"x"}]}"#,
        [(Some(Throttled), 4); 3],
    ),
    (
        429,
        HTML,
        b"<html>slow down</html>",
        [(Some(Throttled), 4); 3],
    ),
    (
        200,
        JSON,
        br#"{"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}"#,
        once(Unauthenticated),
    ),
    (
        401,
        JSON,
        br#"{"errors":[{"message":"x"}]}"#,
        once(Unauthenticated),
    ),
    (
        401,
        JSON,
        br#"{"error":"invalid_token"}"#,
        once(Unauthenticated),
    ),
    (401, "text/plain", b"", once(Unauthenticated)),
    // Statuses that are answers.
    (404, HTML, b"<html>no network</html>", once(NotFound)),
    (
        404,
        JSON,
        br#"{"errors":[{"message":"x","extensions":{"code":"NOT_FOUND"}}]}"#,
        once(NotFound),
    ),
    (302, HTML, b"<html>moved</html>", once(Http)),
    (413, "text/plain", b"too large", once(Http)),
    // Nothing was read, it says; but proxies say it of slow servers, too.
    (408, "text/plain", b"", unclear(Http, 4)),
    (
        408,
        JSON,
        br#"{"errors":[{"message":"x"}]}"#,
        unclear(Http, 4),
    ),
    // Challenges.
    (403, HTML, PAGE.as_bytes(), unclear(Challenge, 2)),
    (
        403,
        "text/plain",
        b"error code: 1020",
        unclear(Challenge, 2),
    ),
    (200, HTML, PAGE.as_bytes(), unclear(Challenge, 2)),
    (200, JSON, PAGE.as_bytes(), unclear(Challenge, 2)),
    (
        503,
        HTML,
        b"<html><script src=/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1></html>",
        unclear(Challenge, 2),
    ),
    // Pages that only quote the word, or what the edge puts into pages of every kind.
    (
        404,
        HTML,
        b"<html>no network called 30-day-challenge</html>",
        once(NotFound),
    ),
    (
        429,
        HTML,
        b"<html>slow down, 30-day-challenge</html>",
        [(Some(Throttled), 4); 3],
    ),
    (
        503,
        HTML,
        b"<html><script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></html>",
        unclear(Http, 4),
    ),
    (403, JSON, br#"{"error":"forbidden"}"#, once(Http)),
    // The server's own trouble.
    (
        500,
        JSON,
        br#"{"errors":[{"message":"x"}]}"#,
        unclear(Http, 4),
    ),
    (502, HTML, b"<html>Bad Gateway</html>", unclear(Http, 4)),
    (503, "text/plain", b"", unclear(Http, 4)),
    // Answers that can't be read.
    (200, JSON, b"", unclear(Decode, 1)),
    (204, JSON, b"", unclear(Decode, 1)),
    (200, JSON, br#"{"data":{"me":{"id":"1"#, unclear(Decode, 1)),
    (
        200,
        JSON,
        b"{\"data\":{\"me\":{\"id\":\"\xff\xfe\"}}}",
        unclear(Decode, 1),
    ),
    (
        200,
        JSON,
        br#"{"data":{"me":{"id":1}}}"#,
        unclear(Decode, 1),
    ),
    (200, JSON, br#"{"data":{}}"#, unclear(Decode, 1)),
    (200, JSON, br#"{"data":null}"#, unclear(Decode, 1)),
    (200, JSON, br#"{"status":"ok"}"#, unclear(Decode, 1)),
    (200, JSON, b"[]", unclear(Decode, 1)),
    (200, JSON, b"pong", unclear(Decode, 1)),
];

#[tokio::test]
async fn every_answer_has_its_kind_its_number_of_requests_and_keeps_its_facts() {
    let server = MockServer::start_async().await;
    for (index, (status, content_type, body, expected)) in ROWS.iter().enumerate() {
        let path = format!("/row/{index}");
        for ((kind, requests), (label, request)) in expected.iter().zip(operations()) {
            let case = format!(
                "{label} {status} {content_type} {}",
                String::from_utf8_lossy(body)
            );
            let mock = server
                .mock_async(|when, then| {
                    when.method("POST").path(&path);
                    then.status(*status)
                        .header("content-type", *content_type)
                        .header("x-request-id", "req-1")
                        .body(body);
                })
                .await;
            let outcome = client(&server.url(&path)).send(request).await;
            assert_eq!(mock.calls_async().await, *requests, "{case}");
            mock.delete_async().await;
            match (kind, outcome) {
                (None, Ok(data)) => assert_eq!(data.me.id, "1", "{case}"),
                (Some(kind), Err(error)) => {
                    assert_eq!(error.kind(), *kind, "{case}: {error}");
                    assert_eq!(error.status(), Some(*status), "{case}");
                    assert_eq!(error.request_id(), Some("req-1"), "{case}");
                    assert_eq!(error.attempts() as usize, *requests, "{case}");
                    assert_eq!(error.body_start(), String::from_utf8_lossy(body), "{case}");
                    assert_cause(&error, expected[0].0, &case);
                }
                (_, outcome) => panic!("{case}: {outcome:?}"),
            }
        }
    }
}

#[tokio::test]
async fn every_broken_exchange_has_its_kind_and_its_number_of_requests() {
    let part = Act::half();
    for (act, kind, status) in [
        (Act::Reset, Interrupted, None),
        (Act::BreakOff(String::new()), Interrupted, None),
        (Act::BreakOff(part.clone()), Interrupted, Some(200)),
        (Act::Stall(String::new()), Timeout, None),
        (Act::Stall(part), Timeout, Some(200)),
    ] {
        for ((expected, requests), (label, request)) in unclear(kind, 4).iter().zip(operations()) {
            let case = format!("{label} {act:?}");
            let server = Server::follow([act.clone()]).await;
            // Only silence is to be waited out, on a machine that may be busy.
            let patience = match act {
                Act::Stall(_) => Duration::from_millis(150),
                _ => Duration::from_secs(20),
            };
            let client = builder(&server.url(), &Clock::default())
                .timeout(patience)
                .build()
                .expect("client");
            let error = client.send(request).await.expect_err(&case);
            assert_eq!(Some(error.kind()), *expected, "{case}: {error}");
            assert_eq!(server.seen().len(), *requests, "{case}");
            assert_eq!(error.status(), status, "{case}");
            if status.is_some() {
                assert_eq!(error.body_start(), r#"{"data":{"me""#, "{case}");
                assert_eq!(error.request_id(), Some("half"), "{case}");
            }
            assert_cause(&error, Some(kind), &case);
        }
    }
}

#[tokio::test]
async fn what_never_left_is_repeated_for_every_operation() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("bind");
    let url = format!("http://{}/graphql", listener.local_addr().expect("address"));
    drop(listener);
    for (label, request) in operations() {
        let error = client(&url).send(request).await.expect_err(label);
        assert_eq!((error.kind(), error.attempts()), (Connect, 4), "{label}");
        assert!(error.is_retryable(), "{label}");
    }
}

#[tokio::test]
async fn a_broken_answer_whose_status_says_it_all_is_judged_by_the_status() {
    let broken = "HTTP/1.1 429 X\r\nretry-after: 7\r\ncontent-length: 500\r\n\r\n{";
    let server = Server::follow([Act::BreakOff(broken.into()), Act::json(GOOD)]).await;
    let data = client(&server.url()).send(mutation()).await.expect("data");
    assert_eq!(data.me.id, "1");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_asked_for_again() {
    let body = format!(r#"{{"data":{{"me":{{"id":"{}"}}}}}}"#, "1".repeat(5000));
    for ((expected, requests), (label, request)) in unclear(Decode, 1).iter().zip(operations()) {
        let server = Server::follow([Act::json(&body)]).await;
        let client = builder(&server.url(), &Clock::default())
            .max_response(4096)
            .build()
            .expect("client");
        let error = client.send(request).await.expect_err(label);
        assert_eq!(
            (Some(error.kind()), server.seen().len()),
            (*expected, *requests),
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

/// An unknown outcome names what happened as its cause, and forbids another try.
fn assert_cause(error: &Error, cause: Option<ErrorKind>, case: &str) {
    if error.kind() == UnknownOutcome {
        let source = error
            .source()
            .and_then(|source| source.downcast_ref::<Error>());
        assert_eq!(source.map(Error::kind), cause, "{case}");
        assert!(!error.is_retryable(), "{case}");
        assert!(
            error.hint().is_some_and(|hint| hint.contains("read back")),
            "{case}"
        );
    }
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
