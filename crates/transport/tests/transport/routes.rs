//! Challenge pages on the subdomain's path, and the numeric path beside it.

use mighty_transport::{CallOptions, ErrorKind, RetryPolicy};

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, client, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;
const PAGE: &str = "<!DOCTYPE html><title>Just a moment...</title>";

fn challenge() -> Act {
    Act::with_headers(403, "content-type: text/html\r\n", PAGE)
}

fn numeric(server: &Server) -> String {
    server.url().replace("harbor", "48213")
}

fn paths(server: &Server) -> Vec<String> {
    let second_word = |head: &str| head.split(' ').nth(1).expect("path").to_owned();
    server
        .seen()
        .iter()
        .map(|seen| {
            second_word(&seen.head)
                .replace("/networks/", "")
                .replace("/graphql", "")
        })
        .collect()
}

#[tokio::test]
async fn a_challenged_query_is_repeated_on_the_numeric_path_which_is_remembered() {
    let server = Server::follow([challenge(), Act::json(GOOD)]).await;
    let clock = Clock::default();
    let client = builder(&server.url(), &clock)
        .numeric_endpoint(numeric(&server))
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    let response = client
        .send_with(query(), CallOptions::default())
        .await
        .expect("data");
    assert_eq!(response.meta.attempts, 2);
    client.send(mutation()).await.expect("data");
    assert_eq!(paths(&server), ["harbor", "48213", "48213"]);
    assert_eq!(clock.sleeps(), []);
}

#[tokio::test]
async fn a_network_id_that_is_learnt_or_given_serves_as_well() {
    let script = || [Act::json(GOOD), challenge(), Act::json(GOOD)];
    let path = ["harbor", "harbor", "48213"];
    // Taught.
    let server = Server::follow(script()).await;
    let client = client(&server.url());
    client.send(query()).await.expect("data");
    client.learn_network_id(48213);
    client.send(query()).await.expect("data");
    assert_eq!(paths(&server), path);
    // Learnt from an answer.
    let server = Server::follow(script()).await;
    let client = builder(&server.url(), &Clock::default()).build();
    let client = client.expect("client");
    let telling = query().with_network_id(|data| data.me.id.parse::<u64>().ok().map(|_| 48213));
    client.send(telling).await.expect("data");
    assert_eq!(client.network_id(), Some(48213));
    client.send(query()).await.expect("data");
    assert_eq!(paths(&server), path);
    // Given, so that even the first request has a way round.
    let server = Server::follow([challenge(), Act::json(GOOD)]).await;
    let client = builder(&server.url(), &Clock::default())
        .network_id(48213)
        .build()
        .expect("client");
    client.send(query()).await.expect("data");
    assert_eq!(paths(&server), ["harbor", "48213"]);
}

#[tokio::test]
async fn a_challenged_mutation_is_not_repeated_but_the_next_call_goes_the_other_way() {
    let server = Server::follow([challenge(), Act::json(GOOD)]).await;
    let client = builder(&server.url(), &Clock::default())
        .numeric_endpoint(numeric(&server))
        .build()
        .expect("client");
    let error = client.send(mutation()).await.expect_err("challenge");
    assert_eq!(error.kind(), ErrorKind::UnknownOutcome);
    client.send(mutation()).await.expect("data");
    assert_eq!(paths(&server), ["harbor", "48213"]);
}

#[tokio::test]
async fn a_mutation_that_the_edge_says_it_kept_is_repeated_once_on_the_numeric_path() {
    let marked = || {
        let headers = "content-type: text/html\r\ncf-mitigated: challenge\r\n";
        Act::with_headers(403, headers, PAGE)
    };
    let server = Server::follow([marked(), Act::json(GOOD)]).await;
    let client = builder(&server.url(), &Clock::default())
        .numeric_endpoint(numeric(&server))
        .build()
        .expect("client");
    client.send(mutation()).await.expect("data");
    client.send(mutation()).await.expect("data");
    assert_eq!(paths(&server), ["harbor", "48213", "48213"]);
    // A second one is an answer: that nothing was done.
    let server = Server::follow([marked()]).await;
    let client = builder(&server.url(), &Clock::default())
        .numeric_endpoint(numeric(&server))
        .build()
        .expect("client");
    let error = client.send(mutation()).await.expect_err("challenge");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Challenge, 2));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn the_error_says_whether_there_was_another_path() {
    let server = Server::follow([challenge()]).await;
    let without = client(&server.url()).send(query()).await;
    let without = without.expect_err("challenge").to_string();
    assert!(
        without.contains("numeric path, which may work, is not known"),
        "{without}"
    );
    let with = builder(&server.url(), &Clock::default())
        .numeric_endpoint(numeric(&server))
        .build()
        .expect("client");
    let error = with.send(query()).await.expect_err("challenge");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Challenge, 2));
    assert!(
        error.to_string().contains("numeric path was tried"),
        "{error}"
    );
    let only_numeric = client(&numeric(&server)).send(query()).await;
    let only_numeric = only_numeric.expect_err("challenge").to_string();
    assert!(!only_numeric.contains("numeric"), "{only_numeric}");
}
