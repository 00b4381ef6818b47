//! The clock for tokens, codes and the seeded world.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};

/// The time at which a sandbox starts, as an ISO 8601 instant in UTC.
pub const EPOCH: &str = "2026-11-02T09:00:00Z";

/// [`EPOCH`] in seconds since 1970. It is a constant, so that a default clock can't fail.
const EPOCH_SECONDS: i64 = 1_793_610_000;

/// The sandbox's own time. Clones share it, so if you move a clone, the server's time moves as
/// well.
///
/// ```
/// use mighty_sandbox::Clock;
/// use std::time::Duration;
///
/// let clock = Clock::default();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now().to_string(), "2026-11-02T10:00:00Z");
/// ```
#[derive(Clone, Debug)]
pub struct Clock {
    start: Timestamp,
    /// The instant from which real time counts; `None` if only [`Clock::advance`] moves the clock.
    running_since: Option<Instant>,
    advanced_nanos: Arc<AtomicU64>,
}

impl Clock {
    /// A clock that starts at `start` and moves only by [`Clock::advance`].
    #[must_use]
    pub fn frozen(start: Timestamp) -> Self {
        Self {
            start,
            running_since: None,
            advanced_nanos: Arc::default(),
        }
    }

    /// A clock that shows `start` now, runs with real time and can be moved ahead.
    #[must_use]
    pub fn running(start: Timestamp) -> Self {
        Self {
            running_since: Some(Instant::now()),
            ..Self::frozen(start)
        }
    }

    /// The current time of the sandbox.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let advanced = Duration::from_nanos(self.advanced_nanos.load(Ordering::SeqCst));
        let elapsed = self
            .running_since
            .map_or(Duration::ZERO, |since| since.elapsed());
        SignedDuration::try_from(advanced.saturating_add(elapsed))
            .ok()
            .and_then(|passed| self.start.checked_add(passed).ok())
            .unwrap_or(Timestamp::MAX)
    }

    /// Moves this clock and its clones ahead to a time. A time in the past changes nothing.
    pub(crate) fn advance_to(&self, time: Timestamp) {
        if let Ok(by) = Duration::try_from(time.duration_since(self.now())) {
            self.advance(by);
        }
    }

    /// Moves this clock and its clones ahead.
    ///
    /// All advances together stop after about 580 years, which is far longer than anything here
    /// lasts.
    pub fn advance(&self, by: Duration) {
        let by = u64::try_from(by.as_nanos()).unwrap_or(u64::MAX);
        // The update function always returns `Some`, so this can't fail.
        let _ = self
            .advanced_nanos
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |nanos| {
                Some(nanos.saturating_add(by))
            });
    }
}

impl Default for Clock {
    /// Frozen at [`EPOCH`].
    fn default() -> Self {
        Self::frozen(epoch())
    }
}

/// [`EPOCH`] as a value.
pub(crate) fn epoch() -> Timestamp {
    Timestamp::constant(EPOCH_SECONDS, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_the_epoch_are_equal() {
        assert_eq!(epoch(), EPOCH.parse().unwrap());
    }

    #[test]
    fn a_frozen_clock_moves_only_by_advance() {
        let clock = Clock::default();
        assert_eq!(clock.now(), epoch());
        let shared = clock.clone();
        shared.advance(Duration::from_millis(1500));
        assert_eq!(
            clock.now().duration_since(epoch()),
            SignedDuration::from_millis(1500)
        );
    }

    #[test]
    fn a_running_clock_moves_by_itself_and_can_be_moved() {
        let clock = Clock::running(epoch());
        let first = clock.now();
        clock.advance(Duration::from_secs(60));
        assert!(clock.now().duration_since(first) >= SignedDuration::from_secs(60));
        let before = clock.now();
        while clock.now() == before {
            std::hint::spin_loop();
        }
    }

    #[test]
    fn a_clock_never_overflows() {
        let clock = Clock::default();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > epoch());
    }
}
