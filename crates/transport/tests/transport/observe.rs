//! What a client shows of its work.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use mighty_transport::ErrorKind;

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}},"extensions":{"cost":{"complexity":4}}}"#;

/// Number, status, error, cost, and whether another one follows.
type Shown = (u32, Option<u16>, Option<ErrorKind>, Option<u64>, bool);

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
                    attempt.error,
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
            (1, None, Some(ErrorKind::Interrupted), None, true),
            (2, Some(429), Some(ErrorKind::Throttled), None, true),
            (3, Some(200), None, Some(4), false),
            (1, None, Some(ErrorKind::Interrupted), None, false),
        ]
    );
    let counters = client.clone().counters();
    assert_eq!((counters.calls, counters.failures), (2, 1));
    assert_eq!((counters.attempts, counters.retries), (4, 2));
    assert_eq!((counters.throttled, counters.challenges), (1, 0));
    assert_eq!((counters.unknown_outcomes, counters.cost), (1, 4));
    assert_eq!(client.usage().await.operations, 4);
}
