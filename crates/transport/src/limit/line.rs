//! Those who wait for their turn, in order of arrival.

use std::{
    pin::pin,
    time::{Duration, SystemTime},
};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::sync::{Mutex, MutexGuard, watch};

/// Shorter waits are not worth telling everybody.
const WORTH_TELLING: Duration = Duration::from_secs(1);

/// A line in which everybody knows of long waits, so that those who can't wait that long leave it.
#[derive(Debug)]
pub(super) struct Line {
    order: Mutex<()>,
    /// How long nobody's turn comes, and when that was said.
    news: watch::Sender<(Duration, SystemTime)>,
}

impl Line {
    pub(super) fn new() -> Self {
        Self {
            order: Mutex::new(()),
            news: watch::Sender::new((Duration::ZERO, SystemTime::UNIX_EPOCH)),
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
        let entered = time.now();
        let mut news = self.news.subscribe();
        let mut place = pin!(self.order.lock());
        loop {
            let (wait, told) = *news.borrow_and_update();
            let now = time.now();
            // A clock that was set back makes no wait longer than it was said to be.
            let wait = wait.saturating_sub(since(told, now));
            if !wait.is_zero() && wait >= within.saturating_sub(since(entered, now)) {
                return Err(wait);
            }
            match select(place.as_mut(), pin!(news.changed())).await {
                Either::Left((first, _)) => return Ok(first),
                Either::Right(_) => {}
            }
        }
    }

    /// Tells that nobody's turn comes for so long.
    pub(super) fn tell(&self, wait: Duration, now: SystemTime) {
        if wait >= WORTH_TELLING {
            self.news.send_replace((wait, now));
        }
    }
}

/// How much time has passed; none where the clock was set back.
pub(super) fn since(then: SystemTime, now: SystemTime) -> Duration {
    now.duration_since(then).unwrap_or_default()
}
