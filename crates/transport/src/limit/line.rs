//! Those who wait for their turn, in order of arrival.

use std::{pin::pin, time::Duration};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::sync::{Mutex, MutexGuard, watch};

/// Shorter waits are not worth telling everybody.
const WORTH_TELLING: Duration = Duration::from_secs(1);

/// A line in which everybody knows of long waits, so that those who can't wait that long leave it.
#[derive(Debug)]
pub(super) struct Line {
    order: Mutex<()>,
    /// How long nobody's turn comes, and when that was said, by the monotonic clock.
    news: watch::Sender<(Duration, Duration)>,
}

impl Line {
    pub(super) fn new() -> Self {
        Self {
            order: Mutex::new(()),
            news: watch::Sender::new((Duration::ZERO, Duration::ZERO)),
        }
    }

    /// The first place in the line, once it is the caller's; or how long the next turn is away,
    /// once that is longer than `within`.
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

    /// Tells that nobody's turn comes for so long.
    pub(super) fn tell(&self, wait: Duration, now: Duration) {
        if wait >= WORTH_TELLING {
            self.news.send_replace((wait, now));
        }
    }
}
