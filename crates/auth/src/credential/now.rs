//! The current time, by the wall clock and by the monotonic clock.

use std::time::{Duration, SystemTime};

use mighty_runtime::Time;

/// One moment. The expiry of tokens uses the wall clock. Waits and ages use the monotonic clock,
/// which can't be changed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    /// The wall clock.
    pub(super) wall: SystemTime,
    /// The monotonic clock.
    pub(super) monotonic: Duration,
}

impl Now {
    pub(super) fn read(time: &dyn Time) -> Self {
        Self {
            wall: time.now(),
            monotonic: time.monotonic(),
        }
    }

    /// How much time has passed since a moment of the monotonic clock.
    pub(super) fn since(&self, then: Duration) -> Duration {
        self.monotonic.saturating_sub(then)
    }
}
