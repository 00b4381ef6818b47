//! A clock that tests move.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use mighty_runtime::Time;
use tokio::sync::{oneshot, watch};

/// The time when every clock begins.
fn begin() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

#[derive(Clone, Debug)]
pub(crate) struct ManualClock(Arc<watch::Sender<State>>);

#[derive(Debug)]
struct State {
    now: Timestamp,
    /// How far the wall clock is ahead.
    ahead: SignedDuration,
    sleepers: Vec<(Timestamp, oneshot::Sender<()>)>,
}

impl ManualClock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(State {
            now: begin(),
            ahead: SignedDuration::ZERO,
            sleepers: Vec::new(),
        })))
    }

    /// The wall clock.
    pub(crate) fn now(&self) -> Timestamp {
        let state = self.0.borrow();
        state.now + state.ahead
    }

    /// Sets the wall clock forward or back. No time passes.
    pub(crate) fn set(&self, by: SignedDuration) {
        self.0.send_modify(|state| state.ahead += by);
    }

    /// Moves the time, and wakes those whose sleep has ended.
    pub(crate) fn advance(&self, by: Duration) {
        self.0.send_modify(|state| {
            state.now += by;
            let now = state.now;
            for (_, wake) in state.sleepers.extract_if(.., |(at, _)| *at <= now) {
                // The sleep may have been dropped.
                let _ = wake.send(());
            }
        });
    }

    /// Waits until this many sleep at the same time.
    pub(crate) async fn until_asleep(&self, count: usize) {
        let mut state = self.0.subscribe();
        let asleep = state.wait_for(|state| {
            let asleep = state.sleepers.iter().filter(|(_, wake)| !wake.is_closed());
            asleep.count() >= count
        });
        asleep.await.unwrap();
    }
}

impl Time for ManualClock {
    fn now(&self) -> SystemTime {
        Self::now(self).into()
    }

    fn monotonic(&self) -> Duration {
        let passed = self.0.borrow().now.duration_since(begin());
        passed.try_into().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (wake, woken) = oneshot::channel();
        self.0.send_modify(|state| {
            let end = state.now + SignedDuration::try_from(duration).unwrap();
            state.sleepers.push((end, wake));
        });
        Box::pin(async move {
            // The clock is never dropped before its sleepers.
            let _ = woken.await;
        })
    }
}
