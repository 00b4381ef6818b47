//! The limiter of one process.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use mighty_runtime::{BoxFuture, Time, TokioTime};

use super::{Limiter, Usage, month::Tally, pace::Pace};

/// Turns within this process, first come, first served.
///
/// Without a rate everybody goes at once, until the server throttles: then it halves the pace, and
/// quickens it again with every answer.
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
    /// Whose turn is next; in order of arrival.
    line: tokio::sync::Mutex<()>,
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
        let now = time.now();
        Self {
            line: tokio::sync::Mutex::new(()),
            pace: Mutex::new(Pace::new(per_minute, now)),
            tally: Tally::new(now),
            time,
        }
    }

    /// Begins an operation, or says how long it must still wait.
    fn try_start(&self) -> Result<(), Duration> {
        let now = self.time.now();
        let mut pace = self.pace();
        let wait = pace.wait(now);
        if !wait.is_zero() {
            return Err(wait);
        }
        pace.start(now);
        drop(pace);
        self.tally.add(now, 1);
        Ok(())
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        // Nothing panics while it holds the lock.
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Limiter for LocalLimiter {
    fn turn(&self) -> BoxFuture<'_, ()> {
        Box::pin(async {
            let _first_in_line = self.line.lock().await;
            // Looked at again after the wait: a throttling may have come meanwhile.
            while let Err(wait) = self.try_start() {
                self.time.sleep(wait).await;
            }
        })
    }

    fn answered(&self) {
        self.pace().answered();
    }

    fn throttled(&self, retry_after: Option<Duration>) {
        self.pace().throttled(self.time.now(), retry_after);
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
