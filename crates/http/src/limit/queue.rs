//! The queues of waiting calls, one for each tokio runtime, in order of arrival.

use std::{pin::pin, sync::Arc, time::Duration};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

use super::per_runtime::PerRuntime;

/// Shorter waits are not announced.
const SHORTEST_ANNOUNCED: Duration = Duration::from_secs(1);

/// A queue that announces long waits, so that calls that can't wait that long leave it. Each runtime
/// has its own queue, because the first in a queue may belong to a runtime that is not running.
/// `S` is the state of such a queue, which belongs to the first in it.
#[derive(Debug)]
pub(super) struct WaitQueue<S> {
    orders: PerRuntime<Mutex<S>>,
    /// The announced wait until the next slot, and the time of the announcement, by the monotonic
    /// clock.
    announced: watch::Sender<(Duration, Duration)>,
}

impl<S: Default> WaitQueue<S> {
    pub(super) fn new() -> Self {
        Self {
            orders: PerRuntime::default(),
            announced: watch::Sender::new((Duration::ZERO, Duration::ZERO)),
        }
    }

    /// Waits for the first position in the queue of this runtime. Returns the wait until the next slot as an error
    /// if that is known to be longer than `within`.
    pub(super) async fn enter(
        &self,
        time: &dyn Time,
        within: Duration,
    ) -> Result<OwnedMutexGuard<S>, Duration> {
        let order = self.orders.get();
        if let Ok(first) = Arc::clone(&order).try_lock_owned() {
            return Ok(first);
        }
        let entered = time.monotonic();
        let mut announced = self.announced.subscribe();
        let mut first = pin!(order.lock_owned());
        loop {
            let (wait, at) = *announced.borrow_and_update();
            let now = time.monotonic();
            let wait = wait.saturating_sub(now.saturating_sub(at));
            if !wait.is_zero() && wait >= within.saturating_sub(now.saturating_sub(entered)) {
                return Err(wait);
            }
            match select(first.as_mut(), pin!(announced.changed())).await {
                Either::Left((first, _)) => return Ok(first),
                Either::Right(_) => {}
            }
        }
    }

    /// Announces that there is no free slot for this long.
    pub(super) fn announce(&self, wait: Duration, now: Duration) {
        if wait >= SHORTEST_ANNOUNCED {
            self.announced.send_replace((wait, now));
        }
    }
}
