//! How many operations a network may run.

use std::{collections::VecDeque, sync::Mutex, time::Duration};

use jiff::{SignedDuration, Timestamp};

use crate::sync::lock;

const MINUTE: Duration = Duration::from_secs(60);
/// The vendor doesn't state when a month begins, so any thirty days count.
const MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How many GraphQL operations a network may run, by the sandbox's clock. More are answered with
/// status 429 and the code `THROTTLED`, and have no effect. There is no limit by default.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use mighty_sandbox::{Limits, Sandbox};
///
/// let limits = Limits::default().per_minute(200).per_month(5_000).announced(true);
/// let sandbox = Sandbox::builder().limits(limits).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    per_minute: Option<usize>,
    per_month: Option<usize>,
    announced: bool,
}

impl Limits {
    /// Sets how many operations may run in any 60 seconds.
    pub fn per_minute(mut self, operations: usize) -> Self {
        self.per_minute = Some(operations);
        self
    }

    /// Sets how many operations may run in any 30 days.
    pub fn per_month(mut self, operations: usize) -> Self {
        self.per_month = Some(operations);
        self
    }

    /// Sets whether a refusal has a `Retry-After` header. No reports of the API mention one, so by
    /// default it has none.
    pub fn announced(mut self, announced: bool) -> Self {
        self.announced = announced;
        self
    }
}

/// The operations of a network.
#[derive(Debug)]
pub(crate) struct Quota {
    limits: Limits,
    times: Mutex<VecDeque<Timestamp>>,
}

/// An operation is over a limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OverLimit {
    /// When the next one may run, if that is announced.
    pub(crate) retry_after: Option<Duration>,
}

impl Quota {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            limits,
            times: Mutex::default(),
        }
    }

    /// Counts an operation, or refuses it. A refused one isn't counted.
    pub(crate) fn take(&self, now: Timestamp) -> Result<(), OverLimit> {
        let windows = [
            (self.limits.per_minute, MINUTE),
            (self.limits.per_month, MONTH),
        ];
        let Some(longest) = windows
            .iter()
            .filter_map(|(most, window)| most.map(|_| *window))
            .max()
        else {
            return Ok(());
        };
        let mut times = lock(&self.times);
        while times.front().is_some_and(|time| *time + longest <= now) {
            times.pop_front();
        }
        for (most, window) in windows {
            let Some(most) = most else { continue };
            // The operation that has to leave the window before one more fits.
            let blocking = match times.len().checked_sub(most) {
                None => continue,
                Some(index) => times.get(index),
            };
            let free_at = blocking.map_or(now + window, |time| *time + window);
            if free_at > now {
                let wait = free_at.duration_since(now).max(SignedDuration::ZERO);
                let wait = Duration::try_from(wait).unwrap_or_default();
                return Err(OverLimit {
                    retry_after: self.limits.announced.then_some(wait),
                });
            }
        }
        times.push_back(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::epoch;

    fn at(seconds: i64) -> Timestamp {
        epoch() + SignedDuration::from_secs(seconds)
    }

    fn refused(seconds: u64) -> Result<(), OverLimit> {
        let retry_after = Some(Duration::from_secs(seconds));
        Err(OverLimit { retry_after })
    }

    #[test]
    fn operations_leave_the_minute_one_by_one() {
        let quota = Quota::new(Limits::default().per_minute(2).announced(true));
        assert_eq!(quota.take(at(0)), Ok(()));
        assert_eq!(quota.take(at(20)), Ok(()));
        assert_eq!(quota.take(at(30)), refused(30));
        assert_eq!(quota.take(at(60)), Ok(()));
        assert_eq!(quota.take(at(60)), refused(20));
        assert_eq!(quota.take(at(80)), Ok(()));
    }

    #[test]
    fn the_month_is_a_limit_of_its_own() {
        let quota = Quota::new(Limits::default().per_minute(5).per_month(3).announced(true));
        for day in 0..3 {
            assert_eq!(quota.take(at(day * 86_400)), Ok(()));
        }
        assert_eq!(quota.take(at(3 * 86_400)), refused(27 * 86_400));
        assert_eq!(quota.take(at(30 * 86_400)), Ok(()));
    }

    #[test]
    fn nothing_is_allowed_with_a_limit_of_none_and_all_without_a_limit() {
        let none = Quota::new(Limits::default().per_minute(0));
        assert_eq!(none.take(at(0)), Err(OverLimit { retry_after: None }));
        let all = Quota::new(Limits::default());
        assert!((0..1_000).all(|_| all.take(at(0)).is_ok()));
        assert!(lock(&all.times).is_empty());
    }
}
