//! When, how often and how long after.

use std::time::{Duration, Instant};

use mighty_transport::{CallOptions, ErrorKind, Idempotence, RetryPolicy};

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, client, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;

fn throttled(retry_after: &str) -> Act {
    Act::with_headers(429, &format!("retry-after: {retry_after}\r\n"), "{}")
}

#[tokio::test]
async fn a_failure_that_passes_leaves_no_trace_but_the_count() {
    let script = [Act::Reset, Act::status(502, ""), Act::json(GOOD)];
    let server = Server::follow(script).await;
    let response = client(&server.url())
        .send_with(query(), CallOptions::default())
        .await
        .expect("data");
    assert_eq!(response.meta.attempts, 3);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn waits_grow_and_stay_below_their_limits() {
    let server = Server::follow([Act::status(503, "")]).await;
    let clock = Clock::default();
    let policy = RetryPolicy::default()
        .max_attempts(6)
        .base_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(4));
    let client = builder(&server.url(), &clock)
        .retry(policy)
        .build()
        .expect("client");
    client.send(query()).await.expect_err("unavailable");
    let sleeps = clock.sleeps();
    assert_eq!(sleeps.len(), 5);
    for (sleep, limit) in sleeps.iter().zip([1, 2, 4, 4, 4]) {
        assert!(*sleep <= Duration::from_secs(limit), "{sleeps:?}");
    }
}

#[tokio::test]
async fn what_the_server_asks_for_is_waited_out() {
    // 2027-01-15T08:00:00Z is where the clock stands.
    for (asked, least) in [("7", 7), ("Fri, 15 Jan 2027 08:00:40 GMT", 40)] {
        let server = Server::follow([throttled(asked), Act::json(GOOD)]).await;
        let clock = Clock::default();
        let client = builder(&server.url(), &clock).build().expect("client");
        client.send(mutation()).await.expect("data");
        let slept = clock.sleeps()[0];
        let range = Duration::from_secs(least)..=Duration::from_secs(least + 1);
        assert!(range.contains(&slept), "{asked}: {slept:?}");
    }
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_is_not_begun() {
    let server = Server::follow([throttled("90")]).await;
    let clock = Clock::default();
    let client = builder(&server.url(), &clock)
        .deadline(Duration::from_secs(60))
        .build()
        .expect("client");
    let error = client.send(query()).await.expect_err("throttled");
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(90)));
    assert!(error.is_retryable());
    assert_eq!(clock.sleeps(), []);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn attempts_share_one_deadline() {
    let server = Server::follow([throttled("25")]).await;
    let clock = Clock::default();
    let options = CallOptions::default().deadline(Duration::from_secs(60));
    let error = builder(&server.url(), &clock)
        .build()
        .expect("client")
        .send_with(query(), options)
        .await
        .expect_err("throttled");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 3));
}

#[tokio::test]
async fn an_attempt_ends_with_the_deadline_at_the_latest() {
    let server = Server::follow([Act::Stall(String::new())]).await;
    let options = CallOptions::default()
        .deadline(Duration::from_millis(40))
        .retry(RetryPolicy::none());
    let started = Instant::now();
    let error = client(&server.url())
        .send_with(query(), options)
        .await
        .expect_err("stall");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    // Far from the 30 seconds that an attempt may take otherwise.
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_deadline_that_has_passed_sends_nothing_and_leaves_no_doubt_about_it() {
    let server = Server::follow([Act::json(GOOD)]).await;
    let options = CallOptions::default().deadline(Duration::ZERO);
    let error = client(&server.url())
        .send_with(mutation(), options)
        .await
        .expect_err("too late");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(error.is_retryable());
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn without_retries_one_request_is_all() {
    let server = Server::follow([Act::status(503, "")]).await;
    let options = CallOptions::default().retry(RetryPolicy::none());
    let error = client(&server.url())
        .send_with(query(), options)
        .await
        .expect_err("unavailable");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Http, 1));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_caller_who_knows_better_may_have_a_mutation_repeated() {
    let server = Server::follow([Act::Reset, Act::json(GOOD)]).await;
    let options = CallOptions::default().idempotence(Idempotence::Idempotent);
    let response = client(&server.url())
        .send_with(mutation(), options)
        .await
        .expect("data");
    assert_eq!(response.meta.attempts, 2);
}

#[tokio::test]
async fn calls_of_one_client_run_out_of_retries_together() {
    let server = Server::follow([Act::status(503, "")]).await;
    let client = client(&server.url());
    let mut attempts = 0;
    for _ in 0..40 {
        attempts += client
            .clone()
            .send(query())
            .await
            .expect_err("unavailable")
            .attempts();
    }
    // 40 first attempts and 40 retries, where each call for itself would have made 120.
    assert_eq!(attempts, 80);
    assert_eq!(server.seen().len(), 80);
}

#[tokio::test]
async fn a_call_that_is_given_up_sends_nothing_more_and_harms_no_other() {
    let server = Server::follow([Act::Stall(String::new()), Act::json(GOOD)]).await;
    let client = client(&server.url());
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.send(query()).await }
    });
    server.arrival().await;
    call.abort();
    assert!(call.await.expect_err("given up").is_cancelled());
    client.send(query()).await.expect("data");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_wall_clock_that_is_set_during_a_call_changes_neither_retries_nor_the_deadline() {
    let day = Duration::from_secs(24 * 3600);
    let jumps: [fn(&Clock, Duration); 2] = [Clock::set_forward, Clock::set_back];
    for jump in jumps {
        let clock = Clock::default();
        let server = {
            let (clock, mut count) = (clock.clone(), 0);
            Server::answer(move |_| {
                count += 1;
                jump(&clock, day);
                if count < 3 {
                    throttled("25")
                } else {
                    Act::json(GOOD)
                }
            })
            .await
        };
        let client = builder(&server.url(), &clock)
            .deadline(Duration::from_secs(60))
            .build()
            .expect("client");
        client.send(query()).await.expect("data");
        assert_eq!(server.seen().len(), 3);
        // The deadline still ends a call, by the time that has really passed.
        let server = Server::answer({
            let clock = clock.clone();
            move |_| {
                jump(&clock, day);
                throttled("25")
            }
        })
        .await;
        let client = builder(&server.url(), &clock)
            .deadline(Duration::from_secs(60))
            .build()
            .expect("client");
        let error = client.send(query()).await.expect_err("throttled");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 3));
    }
}

#[tokio::test]
async fn a_proxy_that_asks_for_a_sign_in_is_asked_once_and_the_hint_says_what_to_set() {
    let body = "<html>Proxy Authentication Required</html>";
    let html = "content-type: text/html\r\nproxy-authenticate: Basic\r\n";
    for answer in [Act::status(407, ""), Act::with_headers(407, html, body)] {
        for request in [query(), mutation()] {
            let server = Server::follow([answer.clone()]).await;
            let error = client(&server.url()).send(request).await;
            let error = error.expect_err("a proxy's refusal");
            assert_eq!((error.kind(), error.status()), (ErrorKind::Http, Some(407)));
            assert_eq!((error.attempts(), server.seen().len()), (1, 1));
            assert!(!error.is_retryable());
            let hint = error.hint().expect("a hint");
            assert!(hint.contains("HTTPS_PROXY"), "{hint}");
        }
    }
}
