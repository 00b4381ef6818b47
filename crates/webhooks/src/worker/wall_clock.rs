//! What a worker does if the wall clock is set while it runs.
//!
//! Leases and retries have times of the wall clock, because several machines share an inbox. The
//! monotonic clock shows how much time has really passed.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mighty_runtime::Time;

use crate::clock::{after, now};

/// A smaller difference between the clocks is no jump.
const TOLERANCE: Duration = Duration::from_secs(1);

/// The times of both clocks at the last look.
#[derive(Debug)]
pub(super) struct WallClock {
    wall: Timestamp,
    monotonic: Duration,
    /// Since when no event was due within the longest time that a worker gives.
    too_late_since: Option<Duration>,
}

impl WallClock {
    pub(super) fn new(time: &dyn Time) -> Self {
        Self {
            wall: now(time),
            monotonic: time.monotonic(),
            too_late_since: None,
        }
    }

    /// Whether the clock was set forward since the last look. Then the leases of events under way
    /// seem to have ended.
    pub(super) fn was_set_forward(&mut self, time: &dyn Time) -> bool {
        let (wall, monotonic) = (now(time), time.monotonic());
        let passed = monotonic.saturating_sub(self.monotonic);
        let is_ahead = wall > after(after(self.wall, passed), TOLERANCE);
        (self.wall, self.monotonic) = (wall, monotonic);
        is_ahead
    }

    /// Whether the clock was set back: for longer than `lease`, the next event has been due later
    /// than in `longest`, which is later than any worker asks for.
    pub(super) fn was_set_back(
        &mut self,
        time: &dyn Time,
        due: Timestamp,
        longest: Duration,
        lease: Duration,
    ) -> bool {
        let limit = after(after(now(time), longest), TOLERANCE);
        if due.duration_since(limit) <= SignedDuration::ZERO {
            self.too_late_since = None;
            return false;
        }
        let monotonic = time.monotonic();
        let since = *self.too_late_since.get_or_insert(monotonic);
        monotonic.saturating_sub(since) > lease
    }
}
