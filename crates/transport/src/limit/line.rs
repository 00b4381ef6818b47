//! The queue of waiting calls, in order of arrival.

use std::{pin::pin, time::Duration};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::sync::{Mutex, MutexGuard, watch};

/// Shorter waits are not announced.
const WORTH_TELLING: Duration = Duration::from_secs(1);

/// A queue that announces long waits, so that calls that can't wait that long leave it.
#[derive(Debug)]
pub(super) struct Line {
    order: Mutex<()>,
    /// The announced wait until the next slot, and the time of the announcement, by the monotonic
    /// clock.
    news: watch::Sender<(Duration, Duration)>,
}

impl Line {
    pub(super) fn new() -> Self {
        Self {
            order: Mutex::new(()),
            news: watch::Sender::new((Duration::ZERO, Duration::ZERO)),
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
        let mut news = self.news.subscribe();
        let mut place = pin!(self.order.lock());
        loop {
            let (wait, told) = *news.borrow_and_update();
            let now = time.monotonic();
            let wait = wait.saturating_sub(now.saturating_sub(told));
            if !wait.is_zero() && wait >= within.saturating_sub(now.saturating_sub(entered)) {
                return Err(wait);
            }
            match select(place.as_mut(), pin!(news.changed())).await {
                Either::Left((first, _)) => return Ok(first),
                Either::Right(_) => {}
            }
        }
    }

    /// Announces that there is no free slot for this long.
    pub(super) fn tell(&self, wait: Duration, now: Duration) {
        if wait >= WORTH_TELLING {
            self.news.send_replace((wait, now));
        }
    }
}
