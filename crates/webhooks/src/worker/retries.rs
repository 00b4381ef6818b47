//! When a failed event is tried again.

use std::time::Duration;

/// How often and when a failed event is tried again. The pause doubles from failure to failure.
///
/// ```
/// use std::time::Duration;
/// use mighty_webhooks::worker::Retries;
///
/// let retries = Retries::default()
///     .max_attempts(4)
///     .first_pause(Duration::from_secs(10))
///     .longest_pause(Duration::from_secs(30));
/// let pauses: Vec<_> = (1..=4).map(|attempt| retries.pause_after(attempt)).collect();
/// let seconds = |seconds| Some(Duration::from_secs(seconds));
/// assert_eq!(pauses, [seconds(10), seconds(20), seconds(30), None]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    max_attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
}

impl Default for Retries {
    /// Ten attempts within about 45 minutes: after 5 seconds, 10 seconds, and so on up to an hour.
    fn default() -> Self {
        Self {
            max_attempts: 10,
            first_pause: Duration::from_secs(5),
            longest_pause: Duration::from_secs(60 * 60),
        }
    }
}

impl Retries {
    /// How many attempts an event has in all. 0 counts as 1.
    #[must_use]
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self {
            max_attempts: attempts.max(1),
            ..self
        }
    }

    /// The pause after the first failure.
    #[must_use]
    pub fn first_pause(self, pause: Duration) -> Self {
        Self {
            first_pause: pause,
            ..self
        }
    }

    /// The longest pause.
    #[must_use]
    pub fn longest_pause(self, pause: Duration) -> Self {
        Self {
            longest_pause: pause,
            ..self
        }
    }

    /// The longest pause that is given.
    pub(super) fn longest(self) -> Duration {
        self.longest_pause
    }

    /// The pause after this attempt has failed, counted from 1. `None` after the last.
    #[must_use]
    pub fn pause_after(self, attempt: u32) -> Option<Duration> {
        let doublings = attempt.saturating_sub(1).min(31);
        let pause = self.first_pause.saturating_mul(1 << doublings);
        (attempt < self.max_attempts).then(|| pause.min(self.longest_pause))
    }

    pub(super) fn allow(self, attempt: u32) -> bool {
        attempt <= self.max_attempts
    }
}
