//! A clock that tests move.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use mighty_webhooks::Clock;
use tokio::sync::oneshot;

#[derive(Clone, Debug)]
pub(crate) struct ManualClock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: Timestamp,
    sleepers: Vec<(Timestamp, oneshot::Sender<()>)>,
}

impl ManualClock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            now: "2026-11-02T09:00:00Z".parse().unwrap(),
            sleepers: Vec::new(),
        })))
    }

    /// Moves the time, and wakes those whose sleep has ended.
    pub(crate) fn advance(&self, by: Duration) {
        let mut state = self.0.lock().unwrap();
        state.now += by;
        let now = state.now;
        let sleepers = std::mem::take(&mut state.sleepers);
        let (due, later) = sleepers.into_iter().partition(|(at, _)| *at <= now);
        state.sleepers = later;
        drop(state);
        let due: Vec<(Timestamp, oneshot::Sender<()>)> = due;
        for (_, wake) in due {
            // Nobody sleeps any more if it was dropped.
            let _ = wake.send(());
        }
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.0.lock().unwrap().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (wake, woken) = oneshot::channel();
        let mut state = self.0.lock().unwrap();
        let end = state.now + SignedDuration::try_from(duration).unwrap();
        state.sleepers.push((end, wake));
        Box::pin(async move {
            // The clock is never dropped before its sleepers.
            let _ = woken.await;
        })
    }
}
