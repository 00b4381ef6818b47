//! What every test needs: a client on a clock that never makes anyone wait, and operations of each
//! kind.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_runtime::{BoxFuture, Time};
use mighty_trace::secret;
use mighty_transport::{Client, ClientBuilder, Idempotence, Request};
use serde::Deserialize;
use serde_json::json;

pub(crate) const TOKEN: &str = "first-secret-access-token";

/// A client with a fixed token on a clock of its own.
pub(crate) fn client(endpoint: &str) -> Client {
    builder(endpoint, &Clock::default())
        .build()
        .expect("client")
}

pub(crate) fn builder(endpoint: &str, clock: &Clock) -> ClientBuilder {
    Client::builder()
        .endpoint(endpoint)
        .user_agent(agent())
        .credential(Credential::fixed(secret(TOKEN)))
        .time(Arc::new(clock.clone()))
}

pub(crate) fn agent() -> UserAgent {
    UserAgent::new("transport-tests/1").expect("user agent")
}

/// What all three operations select.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Viewer {
    pub(crate) me: Me,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Me {
    pub(crate) id: String,
}

pub(crate) fn query() -> Request<Viewer> {
    Request::new("WhoAmI", "query WhoAmI { me { id } }", json!({}))
}

pub(crate) fn mutation() -> Request<Viewer> {
    let document = "mutation Touch($input: TouchInput!) { me(input: $input) { id } }";
    Request::new(
        "Touch",
        document,
        json!({ "input": { "note": "private note" } }),
    )
}

pub(crate) fn idempotent_mutation() -> Request<Viewer> {
    mutation().with_idempotence(Idempotence::Idempotent)
}

/// A clock on which a sleep takes no time but the clock's own.
#[derive(Debug, Clone)]
pub(crate) struct Clock(Arc<Mutex<ClockState>>);

#[derive(Debug)]
struct ClockState {
    wall: SystemTime,
    monotonic: Duration,
    sleeps: Vec<Duration>,
}

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(ClockState {
            wall: SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000),
            monotonic: Duration::from_secs(1000),
            sleeps: Vec::new(),
        })))
    }
}

impl Clock {
    pub(crate) fn pass(&self, time: Duration) {
        let mut state = self.0.lock().expect("clock");
        state.wall += time;
        state.monotonic += time;
    }

    /// Sets the wall clock forward, in no time.
    pub(crate) fn set_forward(&self, by: Duration) {
        self.0.lock().expect("clock").wall += by;
    }

    /// Sets the wall clock back, in no time.
    pub(crate) fn set_back(&self, by: Duration) {
        self.0.lock().expect("clock").wall -= by;
    }

    pub(crate) fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().expect("clock").sleeps.clone()
    }
}

impl Time for Clock {
    fn now(&self) -> SystemTime {
        self.0.lock().expect("clock").wall
    }

    fn monotonic(&self) -> Duration {
        self.0.lock().expect("clock").monotonic
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().expect("clock");
        state.wall += duration;
        state.monotonic += duration;
        state.sleeps.push(duration);
        Box::pin(std::future::ready(()))
    }
}
