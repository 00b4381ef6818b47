//! How long no request is sent after refreshes failed.

use std::{error::Error as _, time::Duration};

use mighty_runtime::{
    HttpError,
    bounds::{REFRESH_BACKOFF, REFRESH_PAUSE},
};

use super::now::Now;
use crate::{Error, ErrorKind};

/// The wait after the first failure. It doubles with each failure in a row.
const FIRST: Duration = Duration::from_secs(1);

/// The failures in a row. All callers share them, so all of them can ask again at the same time.
#[derive(Debug, Default)]
pub(super) struct Backoff {
    failures: u32,
    last: Option<Failure>,
}

#[derive(Debug)]
struct Failure {
    /// By the monotonic clock.
    at: Duration,
    wait: Duration,
    error: Error,
}

impl Backoff {
    /// Records a failed refresh. Returns the error with the time until the next request is allowed,
    /// or unchanged if the next caller may ask at once.
    pub(super) fn failed(&mut self, error: Error, now: Now) -> Error {
        if !came_from_an_exchange(&error) {
            return error;
        }
        let wait = wait(self.failures, error.retry_after(), fastrand::f64());
        self.failures = self.failures.saturating_add(1);
        let error = error.with_retry_after(Some(wait));
        self.last = Some(Failure {
            at: now.monotonic,
            wait,
            error: error.clone(),
        });
        error
    }

    /// The error that a caller gets instead of a request, until the wait is over.
    pub(super) fn error(&self, now: Now) -> Option<Error> {
        let last = self.last.as_ref()?;
        let left = last.wait.saturating_sub(now.since(last.at));
        (!left.is_zero()).then(|| last.error.clone().with_retry_after(Some(left)))
    }

    /// Lets the next caller ask at once.
    pub(super) fn skip(&mut self) {
        self.last = None;
    }
}

/// Whether the next request is likely to meet the same failure. Errors of the store or the runtime
/// say nothing about the server. An error of a setting does if it came from the HTTP client: a
/// proxy that asks for a password answers every request, and wants no more of them than a server.
fn came_from_an_exchange(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Store | ErrorKind::Cancelled => false,
        ErrorKind::Config => error
            .source()
            .is_some_and(|source| source.is::<HttpError>()),
        _ => !error.needs_login(),
    }
}

/// `random` is between 0 and 1. With it, processes that failed at the same time try again at
/// different times.
fn wait(failures: u32, asked: Option<Duration>, random: f64) -> Duration {
    let doubled = FIRST
        .saturating_mul(1 << failures.min(16))
        .min(REFRESH_BACKOFF);
    let jittered = doubled.mul_f64(0.75 + random.clamp(0.0, 1.0) / 4.0);
    jittered.max(asked.unwrap_or_default().min(REFRESH_PAUSE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_limit_and_the_server_s_wait_has_a_limit_too() {
        let waits: Vec<_> = (0..8).map(|n| wait(n, None, 1.0).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(wait(u32::MAX, None, 0.0), Duration::from_secs(45));
        let asked = |seconds| wait(0, Some(Duration::from_secs(seconds)), 1.0).as_secs();
        assert_eq!((asked(0), asked(60), asked(u64::MAX)), (1, 60, 600));
    }
}
