//! The queue of waiting calls, in order of arrival.

use std::{pin::pin, time::Duration};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::sync::{Mutex, MutexGuard, watch};

/// Shorter waits are not announced.
const SHORTEST_ANNOUNCED: Duration = Duration::from_secs(1);

/// A queue that announces long waits, so that calls that can't wait that long leave it.
#[derive(Debug)]
pub(super) struct WaitQueue {
    order: Mutex<()>,
    /// The announced wait until the next slot, and the time of the announcement, by the monotonic
    /// clock.
    announced: watch::Sender<(Duration, Duration)>,
}

impl WaitQueue {
    pub(super) fn new() -> Self {
        Self {
            order: Mutex::new(()),
            announced: watch::Sender::new((Duration::ZERO, Duration::ZERO)),
        }
    }

    /// Waits for the first position in the queue. Returns the wait until the next slot as an error
    /// if that is known to be longer than `within`.
    pub(super) async fn enter(
        &self,
        time: &dyn Time,
        within: Duration,
    ) -> Result<MutexGuard<'_, ()>, Duration> {
        if let Ok(first) = self.order.try_lock() {
            return Ok(first);
        }
        let entered = time.monotonic();
        let mut announced = self.announced.subscribe();
        let mut first = pin!(self.order.lock());
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
