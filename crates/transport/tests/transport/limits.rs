//! How many at once, how fast, and what a throttling changes.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits};
use mighty_transport::{CallOptions, ErrorKind, LocalLimiter, RetryPolicy};
use tokio::sync::Semaphore;

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, client, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;

/// Counts how many exchanges are under way together, and ends each when it is let.
#[derive(Debug)]
struct Counting {
    now: AtomicUsize,
    most: AtomicUsize,
    gate: Semaphore,
}

impl HttpClient for Counting {
    fn exchange(
        &self,
        _: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async {
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            self.gate.acquire().await.expect("open").forget();
            self.now.fetch_sub(1, Ordering::SeqCst);
            Ok(http::Response::new(Bytes::from_static(GOOD.as_bytes())))
        })
    }
}

#[tokio::test]
async fn no_more_calls_are_under_way_than_may_be() {
    let http = Arc::new(Counting {
        now: AtomicUsize::new(0),
        most: AtomicUsize::new(0),
        gate: Semaphore::new(0),
    });
    let client = builder("http://127.0.0.1:1/graphql", &Clock::default())
        // Real time: those who wait here wait for others, and not for a moment.
        .time(Arc::new(mighty_runtime::TokioTime))
        .http_client(Arc::clone(&http) as Arc<dyn HttpClient>)
        .max_concurrency(3)
        .build()
        .expect("client");
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(query()).await })
        })
        .collect();
    for call in calls {
        http.gate.add_permits(1);
        call.await.expect("task").expect("data");
    }
    assert_eq!(http.most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn who_gets_no_place_before_the_deadline_has_sent_nothing() {
    let server = Server::follow([Act::Stall(String::new())]).await;
    let client = builder(&server.url(), &Clock::default())
        .time(Arc::new(mighty_runtime::TokioTime))
        .max_concurrency(1)
        .build()
        .expect("client");
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.send(query()).await }
    });
    server.arrival().await;
    let options = CallOptions::default().deadline(Duration::from_millis(20));
    let error = client
        .send_with(mutation(), options)
        .await
        .expect_err("late");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    first.abort();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_rate_is_kept_and_the_months_operations_are_counted() {
    let server = Server::follow([Act::json(GOOD)]).await;
    let clock = Clock::default();
    let limiter = LocalLimiter::new(Some(60), Arc::new(clock.clone()));
    let client = builder(&server.url(), &clock)
        .limiter(Arc::new(limiter))
        .build()
        .expect("client");
    for _ in 0..63 {
        client.send(query()).await.expect("data");
    }
    // Three at once, then 60 more at 58 a minute.
    let waited: Duration = clock.sleeps().iter().sum();
    assert!((62..=63).contains(&waited.as_secs()), "{waited:?}");
    let usage = client.usage().await;
    assert_eq!((usage.year, usage.month, usage.operations), (2027, 1, 63));
}

#[tokio::test]
async fn a_throttling_slows_the_client_and_it_recovers() {
    let throttled = Act::status(429, "{}");
    let server = Server::follow([throttled, Act::json(GOOD)]).await;
    let clock = Clock::default();
    let client = builder(&server.url(), &clock)
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    client.send(query()).await.expect_err("throttled");
    let mut waits = Vec::new();
    for _ in 0..40 {
        let before: Duration = clock.sleeps().iter().sum();
        client.send(query()).await.expect("data");
        waits.push(clock.sleeps().iter().sum::<Duration>() - before);
    }
    assert!(waits[1] > Duration::from_secs(1), "{waits:?}");
    assert!(
        waits[2..].is_sorted_by(|earlier, later| earlier >= later),
        "{waits:?}"
    );
    assert!(waits[39] * 4 < waits[1], "{waits:?}");
    assert_eq!(client.counters().throttled, 1);
}

#[tokio::test]
async fn a_pause_that_the_server_asks_for_holds_for_all_calls() {
    let throttled = Act::with_headers(429, "retry-after: 30\r\n", "{}");
    let server = Server::follow([throttled, Act::json(GOOD)]).await;
    let clock = Clock::default();
    let client = builder(&server.url(), &clock)
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    client.send(query()).await.expect_err("throttled");
    client.clone().send(query()).await.expect("data");
    assert_eq!(clock.sleeps()[0], Duration::from_secs(30));
    let _ = client;
}

#[tokio::test]
async fn one_answer_can_not_stop_a_client_for_longer_than_the_longest_pause() {
    // An epoch time in place of seconds, seconds beyond any sense, and a date.
    for asked in ["1796000000", "9000000000", "Fri, 31 Dec 2077 23:59:59 GMT"] {
        for (set, longest) in [(None, 600), (Some(60), 60)] {
            let header = format!("retry-after: {asked}\r\n");
            let throttled = Act::with_headers(429, &header, "{}");
            let server = Server::follow([throttled, Act::json(GOOD)]).await;
            let clock = Clock::default();
            let mut builder = builder(&server.url(), &clock).retry(RetryPolicy::none());
            if let Some(seconds) = set {
                builder = builder.longest_pause(Duration::from_secs(seconds));
            }
            let client = builder.build().expect("client");
            let error = client.send(query()).await.expect_err("throttled");
            let told = error.retry_after().expect("the server's own value");
            assert!(told > Duration::from_secs(1_000_000_000), "{told:?}");
            clock.pass(Duration::from_secs(longest - 1));
            let early = CallOptions::default().deadline(Duration::from_millis(10));
            let error = client.send_with(query(), early).await;
            assert_eq!(error.expect_err("pause").kind(), ErrorKind::Throttled);
            clock.pass(Duration::from_secs(1));
            client.send(query()).await.expect("the probe");
            client.send(query()).await.expect("data");
        }
    }
}

#[tokio::test]
async fn without_a_throttling_nobody_waits() {
    let server = Server::follow([Act::json(GOOD)]).await;
    let clock = Clock::default();
    let client = builder(&server.url(), &clock).build().expect("client");
    for _ in 0..50 {
        client.send(query()).await.expect("data");
    }
    assert_eq!(clock.sleeps(), []);
    let other = self::client(&server.url());
    assert_eq!(other.counters().attempts, 0);
}
