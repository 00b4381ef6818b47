//! The limiter of one process.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use mighty_runtime::{BoxFuture, Time, TokioTime};

use super::{Limiter, Usage, line::Line, month::Tally, pace::Pace};

/// Turns within this process, first come, first served.
///
/// Without a rate everybody goes at once, until the server throttles: then it halves the pace, and
/// quickens it again by a twentieth a second, as long as operations are answered.
///
/// ```
/// use std::sync::Arc;
///
/// use mighty_transport::LocalLimiter;
///
/// // At most 200 operations in any minute, ten at once among them.
/// let limiter = Arc::new(LocalLimiter::per_minute(200));
/// # let _ = limiter;
/// ```
pub struct LocalLimiter {
    time: Arc<dyn Time>,
    line: Line,
    pace: Mutex<Pace>,
    tally: Tally,
}

impl LocalLimiter {
    /// No rate, as long as the server doesn't throttle.
    pub fn unlimited() -> Self {
        Self::new(None, Arc::new(TokioTime))
    }

    /// At most `operations` in any minute.
    pub fn per_minute(operations: u32) -> Self {
        Self::new(Some(operations), Arc::new(TokioTime))
    }

    /// With another clock; `per_minute` is the most operations in any minute.
    pub fn new(per_minute: Option<u32>, time: Arc<dyn Time>) -> Self {
        Self {
            line: Line::new(),
            pace: Mutex::new(Pace::new(per_minute, time.monotonic())),
            tally: Tally::new(time.now()),
            time,
        }
    }

    /// Begins this month's count with operations that were sent before: those of an earlier
    /// process, say, or the figure of the network's admin page.
    #[must_use]
    pub fn used_this_month(self, operations: u64) -> Self {
        self.tally.add(self.time.now(), operations);
        self
    }

    async fn take_turn(&self, within: Duration) -> Result<(), Duration> {
        let entered = self.time.monotonic();
        let _first_in_line = self.line.enter(&*self.time, within).await?;
        // Looked at again after the wait: a throttling may have come meanwhile.
        while let Err((wait, now)) = self.try_start() {
            self.line.tell(wait, now);
            if wait >= within.saturating_sub(now.saturating_sub(entered)) {
                return Err(wait);
            }
            self.time.sleep(wait).await;
        }
        Ok(())
    }

    /// Begins an operation, or says how long it must still wait, and what time it is.
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

    /// The clock is read while this is held, so that nobody sees it go backwards.
    fn pace(&self) -> MutexGuard<'_, Pace> {
        // Nothing panics while it holds the lock.
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As in [`Limiter::throttled`], of which nobody else has to be told.
    pub(super) fn slow_down(&self, ago: Duration, retry_after: Option<Duration>) {
        let mut pace = self.pace();
        let now = self.time.monotonic();
        pace.throttled(now, ago, retry_after);
        let wait = pace.wait(now);
        drop(pace);
        self.line.tell(wait, now);
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
