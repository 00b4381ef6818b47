//! Times of retries and leases.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mighty_runtime::Time;

/// The current time of the wall clock.
pub(crate) fn now(time: &dyn Time) -> Timestamp {
    // A clock beyond the year 9999 counts as the end of time.
    Timestamp::try_from(time.now()).unwrap_or(Timestamp::MAX)
}

/// `now` and a while later.
pub(crate) fn after(now: Timestamp, while_: Duration) -> Timestamp {
    SignedDuration::try_from(while_)
        .ok()
        .and_then(|duration| now.checked_add(duration).ok())
        .unwrap_or(Timestamp::MAX)
}
