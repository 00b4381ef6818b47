//! The limiter of one process.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use mighty_runtime::{BoxFuture, Time, TokioTime};

use super::{Limiter, Usage, month::Tally, pace::Pace, queue::WaitQueue};

/// A rate limiter for one process. Calls on one tokio runtime get their slots in order of arrival.
///
/// Without a rate, calls are sent at once until the server throttles. Then the limiter halves the
/// pace, and raises it again by a twentieth of the old pace each second while operations are
/// answered.
///
/// ```
/// use std::sync::Arc;
///
/// use mighty_http::LocalLimiter;
///
/// // At most 200 operations in any minute, up to ten of them at once.
/// let limiter = Arc::new(LocalLimiter::per_minute(200));
/// # let _ = limiter;
/// ```
pub struct LocalLimiter {
    time: Arc<dyn Time>,
    queue: WaitQueue<()>,
    pace: Mutex<Pace>,
    tally: Tally,
}

impl LocalLimiter {
    /// No rate limit until the server throttles.
    pub fn unlimited() -> Self {
        Self::new(None, Arc::new(TokioTime))
    }

    /// At most `operations` in any minute.
    pub fn per_minute(operations: u32) -> Self {
        Self::new(Some(operations), Arc::new(TokioTime))
    }

    /// Uses your own clock. `per_minute` is the maximum number of operations in any minute.
    pub fn new(per_minute: Option<u32>, time: Arc<dyn Time>) -> Self {
        Self {
            queue: WaitQueue::new(),
            pace: Mutex::new(Pace::new(per_minute, time.monotonic())),
            tally: Tally::new(time.now()),
            time,
        }
    }

    /// Starts this month's count with operations that were sent before: those of an earlier
    /// process, for example, or the number on the network's admin page.
    #[must_use]
    pub fn used_this_month(self, operations: u64) -> Self {
        self.tally.add(self.time.now(), operations);
        self
    }

    async fn take_turn(&self, within: Duration) -> Result<(), Duration> {
        let entered = self.time.monotonic();
        let _first_in_queue = self.queue.enter(&*self.time, within).await?;
        // Check again after the wait, because the server may have throttled in the meantime.
        while let Err((wait, now)) = self.try_start() {
            self.queue.announce(wait, now);
            if wait >= within.saturating_sub(now.saturating_sub(entered)) {
                return Err(wait);
            }
            self.time.sleep(wait).await;
        }
        Ok(())
    }

    /// Starts an operation, or returns how long it must still wait, and the current time.
    fn try_start(&self) -> Result<(), (Duration, Duration)> {
        let mut pace = self.pace();
        let now = self.time.monotonic();
        let wait = pace.wait(now);
        if !wait.is_zero() {
            return Err((wait, now));
        }
        pace.start(now);
        drop(pace);
        self.tally.add(self.time.now(), 1);
        Ok(())
    }

    /// The clock is read while this lock is held, so that time never goes backwards for the pace.
    fn pace(&self) -> MutexGuard<'_, Pace> {
        // Nothing panics while it holds the lock.
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Like [`Limiter::throttled`], without informing other processes.
    pub(super) fn slow_down(&self, ago: Duration, retry_after: Option<Duration>) {
        let mut pace = self.pace();
        let now = self.time.monotonic();
        pace.throttled(now, ago, retry_after);
        let wait = pace.wait(now);
        drop(pace);
        self.queue.announce(wait, now);
    }
}

impl Limiter for LocalLimiter {
    fn acquire(&self, within: Duration) -> BoxFuture<'_, Result<(), Duration>> {
        Box::pin(self.take_turn(within))
    }

    fn answered(&self, ago: Duration) {
        let mut pace = self.pace();
        if pace.is_slowed() {
            pace.answered(self.time.monotonic(), ago);
        }
    }

    fn throttled(&self, ago: Duration, retry_after: Option<Duration>) -> BoxFuture<'_, ()> {
        self.slow_down(ago, retry_after);
        Box::pin(std::future::ready(()))
    }

    fn usage(&self) -> BoxFuture<'_, Usage> {
        Box::pin(std::future::ready(self.tally.add(self.time.now(), 0)))
    }
}

impl fmt::Debug for LocalLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalLimiter")
            .field("pace", &*self.pace())
            .finish_non_exhaustive()
    }
}
