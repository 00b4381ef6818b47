//! The pace against a server that counts, on a clock that goes on by itself where all wait.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::StatusCode;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits, Time};
use mighty_transport::{Client, ErrorKind, Limiter, LocalLimiter, RetryPolicy};
use tokio::time::Instant;

use crate::setup::{Clock, builder, query};

const GOOD: &[u8] = br#"{"data":{"me":{"id":"1"}}}"#;

/// tokio's paused clock.
#[derive(Debug, Clone, Copy)]
struct Paused(Instant);

impl Paused {
    fn new() -> Arc<Self> {
        Arc::new(Self(Instant::now()))
    }
}

impl Time for Paused {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.0.elapsed()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Takes so many operations a second, one second's worth at once, and answers after 50 ms.
#[derive(Debug)]
struct Quota(Mutex<QuotaState>);

#[derive(Debug)]
struct QuotaState {
    a_second: f64,
    left: f64,
    seen: Instant,
    taken: u32,
    throttled: u32,
}

impl Quota {
    fn new(a_second: f64) -> Arc<Self> {
        Arc::new(Self(Mutex::new(QuotaState {
            a_second,
            left: a_second,
            seen: Instant::now(),
            taken: 0,
            throttled: 0,
        })))
    }

    fn take(&self) -> bool {
        let mut state = self.0.lock().expect("quota");
        let gained = state.seen.elapsed().as_secs_f64() * state.a_second;
        state.left = (state.left + gained).min(state.a_second.max(1.0));
        state.seen = Instant::now();
        let takes = state.left >= 1.0;
        if takes {
            state.left -= 1.0;
            state.taken += 1;
        } else {
            state.throttled += 1;
        }
        takes
    }

    fn change(&self, a_second: f64) {
        self.0.lock().expect("quota").a_second = a_second;
    }

    /// How many operations a second it took and what share of all it refused, from now on.
    async fn measure(&self, seconds: u32) -> (f64, f64) {
        let begin = {
            let state = self.0.lock().expect("quota");
            (state.taken, state.throttled)
        };
        tokio::time::sleep(Duration::from_secs(seconds.into())).await;
        let state = self.0.lock().expect("quota");
        let (taken, throttled) = (state.taken - begin.0, state.throttled - begin.1);
        (
            f64::from(taken) / f64::from(seconds),
            f64::from(throttled) / f64::from(taken + throttled),
        )
    }
}

impl HttpClient for Quota {
    fn exchange(
        &self,
        _: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(25)).await;
            let mut answer = http::Response::new(Bytes::from_static(GOOD));
            if !self.take() {
                *answer.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
            Ok(answer)
        })
    }
}

/// 64 workers that send again as soon as they have an answer, whichever it is.
fn crowd(quota: &Arc<Quota>, limiter: Option<u32>) {
    let time = Paused::new();
    let client: Client = builder("http://127.0.0.1:1/graphql", &Clock::default())
        .limiter(Arc::new(LocalLimiter::new(
            limiter,
            Arc::clone(&time) as Arc<dyn Time>,
        )))
        .time(time)
        .http_client(Arc::clone(quota) as Arc<dyn HttpClient>)
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    for _ in 0..64 {
        let client = client.clone();
        tokio::spawn(async move {
            loop {
                let _ = client.send(query()).await;
            }
        });
    }
}

#[tokio::test(start_paused = true)]
async fn a_crowd_settles_below_what_the_server_takes_and_follows_it_up() {
    for set in [None, Some(6000)] {
        let quota = Quota::new(20.0);
        crowd(&quota, set);
        let (_, first) = quota.measure(3).await;
        let (taken, throttled) = quota.measure(60).await;
        assert!(first > 0.2, "the server was not too slow: {first}");
        assert!(throttled < 0.05, "{set:?}: {throttled}");
        assert!(taken > 14.0, "{set:?}: {taken}");
        quota.change(80.0);
        quota.measure(60).await;
        let (taken, throttled) = quota.measure(60).await;
        assert!(throttled < 0.05, "{set:?}: {throttled}");
        assert!(taken > 56.0, "{set:?}: {taken}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_takes_few_is_not_swamped_either() {
    let quota = Quota::new(0.5);
    crowd(&quota, None);
    quota.measure(30).await;
    let (taken, throttled) = quota.measure(600).await;
    assert!(throttled < 0.25, "{throttled}");
    assert!(taken > 0.3, "{taken}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_gets_no_turn_before_its_deadline_fails_at_once_and_says_when_to_come() {
    let time = Paused::new();
    let quota = Quota::new(1000.0);
    let limiter = Arc::new(LocalLimiter::new(None, Arc::clone(&time) as Arc<dyn Time>));
    let client = builder("http://127.0.0.1:1/graphql", &Clock::default())
        .limiter(Arc::clone(&limiter) as Arc<dyn Limiter>)
        .time(Arc::clone(&time) as Arc<dyn Time>)
        .http_client(quota)
        .build()
        .expect("client");
    let pause = Duration::from_secs(300);
    limiter.throttled(Duration::ZERO, Some(pause)).await;
    let began = Instant::now();
    let error = client.send(query()).await.expect_err("pause");
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert_eq!(error.retry_after(), Some(pause));
    assert!(error.is_retryable());
    tokio::time::sleep(pause).await;
    client.send(query()).await.expect("data");
}
