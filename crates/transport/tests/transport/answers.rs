//! What a request is, and answers that are judged by less than the whole. (Each kind of answer, met
//! by each kind of operation, is a table of its own: `cargo xtask prove faults`.)

use mighty_transport::{CallOptions, Client, ErrorKind, ErrorKind::*, Request};
use serde_json::json;

use crate::{
    server::{Act, Server},
    setup::{self, Clock, Viewer, builder, client, idempotent_mutation, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;
/// Of unknown outcome where it must not be repeated.
const UNREADABLE: [ErrorKind; 3] = [Decode, Decode, UnknownOutcome];

#[tokio::test]
async fn an_interrupted_answer_with_an_error_status_is_classified_by_its_status() {
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
    let odd = [
        "{}",
        "\"\"",
        r#"{"extensions":{"trace":1}}"#,
        "false",
        "true",
        "0",
        "1.5",
    ];
    for errors in odd {
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

#[tokio::test]
async fn a_text_that_is_not_unicode_costs_that_text_and_its_path_is_told() {
    let body = r#"{"data":{"me":{"id":"a\ud83d"}},"extensions":{"note":"\ude00"}}"#;
    let server = Server::follow([Act::json(body)]).await;
    let client = client(&server.url());
    let answer = client.send_with(query(), CallOptions::default()).await;
    let answer = answer.expect("data");
    assert_eq!(answer.data.me.id, "a\u{fffd}");
    assert_eq!(answer.meta.extensions["note"], "\u{fffd}");
    assert_eq!(answer.meta.repaired, ["data.me.id", "extensions.note"]);
}

#[tokio::test]
async fn the_paths_of_repaired_texts_are_kept_for_failed_and_partial_answers() {
    let body = r#"{"data":{"me":{"id":"a\ud83d"}},"errors":[{"message":"half \ude00"}]}"#;
    let paths = ["data.me.id", "errors[0].message"];
    let server = Server::follow([Act::json(body)]).await;
    let client = client(&server.url());
    let error = client.send(query()).await.expect_err("refused");
    assert_eq!(error.meta().repaired, paths);
    let error = client.send(mutation()).await.expect_err("refused");
    assert_eq!(error.meta().repaired, paths);
    let partial = client.send_partial(query()).await.expect("partial");
    assert_eq!(partial.data.expect("data").me.id, "a\u{fffd}");
    assert_eq!(partial.meta.repaired, paths);
}

#[tokio::test]
async fn a_field_that_nobody_asked_for_is_skipped_at_any_depth_and_others_are_an_error() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let skipped = format!(r#"{{"data":{{"me":{{"id":"1","new":{deep}}}}}}}"#);
    let server = Server::follow([Act::json(skipped)]).await;
    let data = client(&server.url()).send(query()).await.expect("data");
    assert_eq!(data.me.id, "1");

    let read = format!(r#"{{"data":{{"me":{{"id":"1"}}}},"extensions":{deep}}}"#);
    let server = Server::follow([Act::json(read)]).await;
    let error = client(&server.url()).send(query()).await.expect_err("deep");
    assert_eq!(error.kind(), Decode);
    assert!(error.to_string().contains("recursion limit"), "{error}");
}

#[tokio::test]
async fn numbers_in_extensions_and_partial_data_are_not_rounded() {
    let numbers = "[9223372036854775809,18446744073709551617,1e999,0.1,-3]";
    let exact = json!([
        9_223_372_036_854_775_809_u64,
        "18446744073709551617",
        "1e999",
        0.1,
        -3
    ]);
    let good = format!(r#"{{"data":{{"me":{{"id":"1"}}}},"extensions":{{"n":{numbers}}}}}"#);
    let server = Server::follow([Act::json(good)]).await;
    let client = setup::client(&server.url());
    let answer = client.send_with(query(), CallOptions::default()).await;
    assert_eq!(answer.expect("data").meta.extensions["n"], exact);

    let failed = format!(
        r#"{{"data":{{"me":{{"n":{numbers}}}}},"errors":[{{"message":"No","extensions":{{"n":{numbers}}}}}]}}"#
    );
    let server = Server::follow([Act::json(failed)]).await;
    let client = setup::client(&server.url());
    let error = client.send(query()).await.expect_err("No");
    assert_eq!(error.partial_data().expect("data")["me"]["n"], exact);
    assert_eq!(error.graphql_errors()[0].extensions["n"], exact);
}
