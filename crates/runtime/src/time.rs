//! The clocks and the timer.

use std::{
    fmt,
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use futures_util::future::BoxFuture;
use tokio::time::Instant;

/// The clocks and the timer. Code that depends on time takes this trait as a parameter, so that
/// tests don't have to sleep.
///
/// There are two clocks. The wall clock tells when a token expires, and is compared with dates from
/// a server. It can be set forward or back at any time. The monotonic clock measures deadlines,
/// waits and ages, and can't be set.
pub trait Time: Send + Sync + fmt::Debug + 'static {
    /// The wall clock. It can jump in both directions.
    fn now(&self) -> SystemTime;

    /// The monotonic clock: the time since some fixed moment. It never goes back, and
    /// [`sleep`](Self::sleep) uses it.
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

/// The system's clocks and tokio's timer. Await its sleep in a tokio runtime that has time enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTime;

impl Time for TokioTime {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        // Tokio's clock, which its timer uses: a test can pause both.
        let now = Instant::now();
        now.saturating_duration_since(*START.get_or_init(|| now))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
