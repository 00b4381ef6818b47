//! What a client shows of its work.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use mighty_transport::{CallOptions, Ending, ErrorKind, RetryPolicy};

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}},"extensions":{"cost":{"complexity":4}}}"#;

/// Number, status, ending, cost, and whether another one follows.
type Shown = (u32, Option<u16>, Ending, Option<u64>, bool);

#[tokio::test]
async fn a_hook_sees_each_attempt_and_counters_sum_them_up() {
    let script = [
        Act::Reset,
        Act::with_headers(429, "retry-after: 1\r\n", "{}"),
        Act::json(GOOD),
        Act::Reset,
    ];
    let server = Server::follow(script).await;
    let shown: Arc<Mutex<Vec<Shown>>> = Arc::default();
    let client = builder(&server.url(), &Clock::default())
        .on_attempt({
            let shown = Arc::clone(&shown);
            move |attempt| {
                assert!(attempt.duration > Duration::ZERO);
                assert!(!format!("{attempt:?}").contains("private note"));
                shown.lock().expect("shown").push((
                    attempt.number,
                    attempt.status,
                    attempt.ending,
                    attempt.cost,
                    attempt.retry_in.is_some(),
                ));
            }
        })
        .build()
        .expect("client");
    client.send(query()).await.expect("data");
    client.send(mutation()).await.expect_err("reset");
    assert_eq!(
        *shown.lock().expect("shown"),
        [
            (1, None, Ending::Failure(ErrorKind::Interrupted), None, true),
            (
                2,
                Some(429),
                Ending::Failure(ErrorKind::Throttled),
                None,
                true
            ),
            (3, Some(200), Ending::Success, Some(4), false),
            (
                1,
                None,
                Ending::Failure(ErrorKind::Interrupted),
                None,
                false
            ),
        ]
    );
    let counters = client.clone().counters();
    assert_eq!((counters.calls, counters.failures), (2, 1));
    assert_eq!((counters.attempts, counters.retries), (4, 2));
    assert_eq!((counters.throttled, counters.challenges), (1, 0));
    assert_eq!((counters.unknown_outcomes, counters.cost), (1, 4));
    assert_eq!(client.usage().await.operations, 4);
}

#[tokio::test]
async fn a_call_that_is_given_up_after_it_was_sent_is_counted_and_shown_as_cancelled() {
    let server = Server::follow([Act::Stall(String::new())]).await;
    let shown: Arc<Mutex<Vec<Shown>>> = Arc::default();
    let client = builder(&server.url(), &Clock::default())
        .time(Arc::new(mighty_runtime::TokioTime))
        .on_attempt({
            let shown = Arc::clone(&shown);
            move |attempt| {
                shown.lock().expect("shown").push((
                    attempt.number,
                    attempt.status,
                    attempt.ending,
                    attempt.cost,
                    attempt.retry_in.is_some(),
                ));
            }
        })
        .build()
        .expect("client");
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.send(mutation()).await }
    });
    server.arrival().await;
    assert_eq!(client.counters().attempts, 1, "it has been sent");
    call.abort();
    assert!(call.await.expect_err("given up").is_cancelled());
    assert_eq!(
        *shown.lock().expect("shown"),
        [(1, None, Ending::Cancelled, None, false)]
    );
    let counters = client.counters();
    assert_eq!((counters.attempts, counters.cancelled), (1, 1));
    assert_eq!((counters.calls, counters.failures), (0, 0));
}

#[tokio::test]
async fn a_hook_that_panics_takes_neither_the_call_nor_the_process_down() {
    let server = Server::follow([Act::json(GOOD), Act::Stall(String::new())]).await;
    let client = builder(&server.url(), &Clock::default())
        .time(Arc::new(mighty_runtime::TokioTime))
        .on_attempt(|_| panic!("a hook of the test's"))
        .build()
        .expect("client");
    client.send(query()).await.expect("data");

    // The second panic, while the first one unwinds, would abort the process.
    let task = tokio::spawn({
        let client = client.clone();
        async move {
            let mut call = std::pin::pin!(client.send(query()));
            while client.counters().attempts < 2 {
                tokio::select! {
                    biased;
                    _ = &mut call => {}
                    () = tokio::task::yield_now() => {}
                }
            }
            panic!("the call is dropped in this unwinding");
        }
    });
    assert!(task.await.expect_err("panicked").is_panic());
    assert_eq!(client.counters().cancelled, 1);
}

#[tokio::test]
async fn a_call_that_is_refused_before_it_is_sent_is_counted() {
    let server = Server::follow([Act::json(GOOD)]).await;
    let client = builder(&server.url(), &Clock::default())
        .cost_ceiling(3)
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    let error = client.send(query().with_cost(4)).await;
    assert_eq!(error.expect_err("cost").kind(), ErrorKind::CostExceeded);
    let options = CallOptions::default().header("authorization", "mine");
    let error = client.send_with(query(), options).await;
    assert_eq!(error.expect_err("header").kind(), ErrorKind::Config);
    let counters = client.counters();
    assert_eq!((counters.calls, counters.failures), (2, 2));
    assert_eq!((counters.too_costly, counters.attempts), (1, 0));
}
