//! After a failure of the server no request is sent for a while. All callers share that wait, with
//! or without a valid token.

use std::time::Duration;

use axum::response::{IntoResponse as _, Response};
use futures_util::future::join_all;
use mighty_auth::{Credential, ErrorKind};

use crate::support::*;

const SECOND: Duration = Duration::from_secs(1);

fn busy(retry_after: &'static str) -> Response {
    let status = axum::http::StatusCode::TOO_MANY_REQUESTS;
    (status, [("retry-after", retry_after)], "{}").into_response()
}

/// The results of many callers at the same time.
async fn crowd(credential: &Credential) -> Vec<Result<String, mighty_auth::Error>> {
    let calls = (0..100).map(|_| async { credential.token().await.map(|token| sent(&token)) });
    join_all(calls).await
}

#[tokio::test]
async fn a_hundred_callers_for_three_seconds_make_a_handful_of_requests() {
    for answer in [|| html(503, "down"), || busy("1")] {
        let server = Server::start(move |_| async move { answer() });
        let (auth, clock, _) = client(&server);
        let credential = credential(&auth, &clock, Duration::ZERO);
        for _ in 0..30 {
            for outcome in crowd(&credential).await {
                let error = outcome.expect_err("down");
                assert!(error.is_transient(), "{error}");
                let wait = error.retry_after().expect("a time to come back");
                assert!(wait <= 4 * SECOND, "{wait:?}");
            }
            clock.advance(SECOND / 10);
        }
        assert!(server.count() <= 3, "{} requests", server.count());
    }
}

#[tokio::test]
async fn the_server_s_retry_after_is_kept_up_to_a_limit() {
    for (asked, wait) in [("60", 60), ("9000000000", 600)] {
        let server = Server::start(move |received| async move {
            match received.number {
                1 => busy(asked),
                number => pair(number),
            }
        });
        let (auth, clock, _) = client(&server);
        let credential = credential(&auth, &clock, Duration::ZERO);
        let error = credential.token().await.expect_err("too many");
        let wait = Duration::from_secs(wait);
        assert_eq!(error.retry_after(), Some(wait));
        clock.advance(wait - SECOND);
        let error = credential.token().await.expect_err("too early");
        assert_eq!(
            (error.status(), error.retry_after()),
            (Some(429), Some(SECOND))
        );
        assert_eq!(server.count(), 1, "no request was sent before the time");
        clock.advance(SECOND);
        let token = credential.token().await.expect("granted");
        assert_eq!(sent(&token), "Bearer access-2");
    }
}

#[tokio::test]
async fn during_the_wait_a_valid_token_is_handed_out_and_no_request_is_sent() {
    let server = Server::start(|_| async { busy("40") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 30 * SECOND);
    for _ in 0..29 {
        for outcome in crowd(&credential).await {
            assert_eq!(outcome.expect("live"), "Bearer access-0");
        }
        clock.advance(SECOND);
    }
    clock.advance(SECOND);
    let error = credential.token().await.expect_err("over");
    assert_eq!(error.retry_after(), Some(10 * SECOND));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_success_ends_the_wait_and_a_failure_of_the_store_starts_none() {
    let server = Server::start(|received| async move {
        match received.number {
            1 | 2 | 4 => html(503, "down"),
            number => pair(number),
        }
    });
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    for wait in [1, 2] {
        credential.token().await.expect_err("down");
        clock.advance(wait * SECOND);
    }
    credential.token().await.expect("granted");
    clock.advance(60 * MINUTE);
    let error = credential.token().await.expect_err("down");
    let wait = error.retry_after().expect("a time");
    assert!(wait <= SECOND, "counted from the beginning: {wait:?}");
    clock.advance(wait);

    store.fails.store(true, std::sync::atomic::Ordering::SeqCst);
    let error = credential.token().await.expect_err("no store");
    assert_eq!(
        (error.kind(), error.retry_after()),
        (ErrorKind::Store, None)
    );
    store
        .fails
        .store(false, std::sync::atomic::Ordering::SeqCst);
    credential.token().await.expect("at once");
}

#[tokio::test]
async fn setting_the_wall_clock_does_not_change_the_wait() {
    let day = 24 * 3600 * SECOND;
    let jumps: [fn(&Clock, Duration); 2] = [Clock::set_forward, Clock::set_back];
    for jump in jumps {
        let server = Server::start(move |_| async move { busy("60") });
        let (auth, clock, _) = client(&server);
        let credential = credential(&auth, &clock, Duration::ZERO);
        credential.token().await.expect_err("busy");
        clock.advance(SECOND);
        jump(&clock, day);
        // With the clock set back the old token seems valid again, but the API refuses it.
        if let Ok(token) = credential.token().await {
            credential.invalidate(&token);
        }
        let error = credential.token().await.expect_err("too early");
        assert_eq!(error.retry_after(), Some(59 * SECOND));
        assert_eq!(server.count(), 1, "the wait of a minute goes on");
        clock.advance(61 * SECOND);
        assert!(credential.token().await.is_err());
        assert_eq!(server.count(), 2, "and ends after a minute");
    }
}
