//! The clock of retries and leases.

use std::{fmt, time::Duration};

use futures_util::future::BoxFuture;
use jiff::Timestamp;

/// The clock that decides when a failed event is tried again. Replace it in tests.
pub trait Clock: Send + Sync + fmt::Debug + 'static {
    /// The current time.
    fn now(&self) -> Timestamp;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock and tokio's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// `now` and a while later.
pub(crate) fn after(now: Timestamp, while_: Duration) -> Timestamp {
    jiff::SignedDuration::try_from(while_)
        .ok()
        .and_then(|duration| now.checked_add(duration).ok())
        .unwrap_or(Timestamp::MAX)
}
