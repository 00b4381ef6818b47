//! A clock for tests.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use mighty_runtime::{BoxFuture, Time};

/// A clock on which a sleep ends at once and moves the time forward.
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
