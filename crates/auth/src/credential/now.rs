//! What time it is, by both clocks.

use std::time::{Duration, SystemTime};

use mighty_runtime::Time;

/// One moment. Tokens end by the wall clock; waits and ages are measured by the monotonic one, which
/// nobody sets forward or back.
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
