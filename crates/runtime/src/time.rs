//! The clocks and the sleep.

use std::{
    fmt,
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use futures_util::future::BoxFuture;
use tokio::time::Instant;

/// What time it is, and how to wait. Injected wherever behaviour depends on it, so that tests
/// don't sleep.
///
/// There are two clocks. The wall clock says when a token ends, and is compared with dates that a
/// server sends. It may be set forward or back at any moment. Deadlines, waits and ages are measured
/// by the monotonic clock, which nobody sets.
pub trait Time: Send + Sync + fmt::Debug + 'static {
    /// The wall clock. It may jump, in both directions.
    fn now(&self) -> SystemTime;

    /// The monotonic clock: how much time has passed since a fixed moment, which may be any. It never
    /// goes back, and [`sleep`](Self::sleep) is measured by it.
    ///
    /// ```
    /// use mighty_runtime::{Time as _, TokioTime};
    ///
    /// let begun = TokioTime.monotonic();
    /// let passed = TokioTime.monotonic() - begun;
    /// # assert!(passed < std::time::Duration::from_secs(3600));
    /// ```
    fn monotonic(&self) -> Duration;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clocks and tokio's timer. Its sleep must be awaited within a tokio runtime that has
/// time enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTime;

impl Time for TokioTime {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        // Tokio's, which its sleep is measured by: a test can pause both.
        let now = Instant::now();
        now.saturating_duration_since(*START.get_or_init(|| now))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
