//! The limit of failed look-ups by e-mail address.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use super::errors::Fault;

/// How many look-ups may fail within the window.
const ALLOWED: usize = 10;
const WINDOW: Duration = Duration::from_secs(60);

/// The times of failed look-ups, for the whole network.
#[derive(Debug, Default)]
pub(crate) struct FailedLookups(Mutex<VecDeque<Timestamp>>);

impl FailedLookups {
    /// Counts a failure, or refuses if there were too many. Successful look-ups are not counted.
    pub(super) fn count(&self, now: Timestamp) -> Result<(), Fault> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while failures
            .front()
            .is_some_and(|failure| *failure + WINDOW <= now)
        {
            failures.pop_front();
        }
        if failures.len() >= ALLOWED {
            return Err(Fault::throttled(
                "Too many failed look-ups; try again later",
            ));
        }
        failures.push_back(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_refused_beyond_the_limit_until_the_window_has_passed() {
        let failed = FailedLookups::default();
        let now: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        for _ in 0..ALLOWED {
            failed.count(now).unwrap();
        }
        assert!(failed.count(now).is_err());
        assert!(failed.count(now + WINDOW).is_ok());
    }
}
