//! The clock and the sleep.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use futures_util::future::BoxFuture;

/// What time it is, and how to wait. Injected wherever behaviour depends on it, so that tests
/// don't sleep.
pub trait Time: Send + Sync + fmt::Debug + 'static {
    /// The wall clock. It may jump, in both directions.
    fn now(&self) -> SystemTime;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock and tokio's timer. Its sleep must be awaited within a tokio runtime that has
/// time enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTime;

impl Time for TokioTime {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
