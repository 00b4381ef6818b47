//! How often, and how long to wait.

use std::time::Duration;

/// How often requests are retried, and how long to wait between attempts. The limit of the wait
/// doubles with each retry up to a maximum, and the wait is a random time below that limit (full
/// jitter), so that many clients that fail together don't retry together.
///
/// The policy doesn't decide whether a failure may be retried at all: that follows from the failure
/// and from whether the request may be carried out twice ([`Repeats`](crate::retry::Repeats)).
///
/// ```
/// use std::time::Duration;
///
/// use mighty_http::RetryPolicy;
///
/// let policy = RetryPolicy::default()
///     .max_attempts(8)
///     .max_delay(Duration::from_secs(60));
/// # let _ = policy;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

/// Four attempts, with waits below 0.5, 1 and 2 seconds.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
        }
    }
}

impl RetryPolicy {
    /// One attempt only. (If the server refuses the token, the token is still refreshed and the
    /// request is sent once more.)
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// The maximum number of attempts of one call, including the first; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts.max(1);
        self
    }

    /// The limit of the first wait.
    #[must_use]
    pub fn base_delay(mut self, base_delay: Duration) -> Self {
        self.base_delay = base_delay;
        self
    }

    /// The limit of every wait that the server didn't ask for.
    #[must_use]
    pub fn max_delay(mut self, max_delay: Duration) -> Self {
        self.max_delay = max_delay;
        self
    }

    /// The wait before retry number `retry` (from 1). `random` is drawn from 0 to 1.
    ///
    /// A wait that the server asked for is never shortened; the random share is added to it.
    pub(super) fn delay(&self, retry: u32, retry_after: Option<Duration>, random: f64) -> Duration {
        let doublings = retry.saturating_sub(1).min(31);
        let limit = self
            .base_delay
            .saturating_mul(1 << doublings)
            .min(self.max_delay);
        let jitter = Duration::try_from_secs_f64(limit.as_secs_f64() * random.clamp(0.0, 1.0))
            .unwrap_or(limit);
        retry_after.unwrap_or_default().saturating_add(jitter)
    }

    /// Whether the policy allows `retry` attempts after the first one.
    pub(super) fn allows(&self, retry: u32) -> bool {
        retry < self.max_attempts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_limit_and_jitter_shortens_them() {
        let policy = RetryPolicy::default()
            .base_delay(Duration::from_millis(100))
            .max_delay(Duration::from_millis(350));
        let longest: Vec<_> = (1..=4)
            .map(|retry| policy.delay(retry, None, 1.0).as_millis())
            .collect();
        assert_eq!(longest, [100, 200, 350, 350]);
        assert_eq!(policy.delay(3, None, 0.0), Duration::ZERO);
        assert_eq!(policy.delay(2, None, 0.5), Duration::from_millis(100));
        assert_eq!(
            policy.delay(u32::MAX, None, 1.0),
            Duration::from_millis(350)
        );
    }

    #[test]
    fn the_wait_that_the_server_asks_for_is_kept_even_beyond_the_limit() {
        let policy = RetryPolicy::default();
        let asked = Duration::from_secs(90);
        assert_eq!(policy.delay(1, Some(asked), 0.0), asked);
        let endless = policy.base_delay(Duration::MAX).max_delay(Duration::MAX);
        assert_eq!(endless.delay(1, Some(asked), 1.0), Duration::MAX);
    }

    #[test]
    fn there_is_always_a_first_attempt() {
        assert!(RetryPolicy::none().max_attempts(0).allows(0));
        assert!(!RetryPolicy::none().allows(1));
        assert!(RetryPolicy::default().allows(3));
        assert!(!RetryPolicy::default().allows(4));
    }
}
