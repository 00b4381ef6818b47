//! Who says when the next operation may be sent.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use mighty_runtime::BoxFuture;

use super::month::Month;

/// Gives out turns, and learns from what the server says.
///
/// [`LocalLimiter`](crate::LocalLimiter) is the one that a client uses by itself; one that many
/// clients share makes them share a pace. Every request counts, repeated ones too: the network's
/// quota counts operations.
pub trait Limiter: Send + Sync + fmt::Debug + 'static {
    /// Completes when the caller may send one operation. Dropped before, it takes nothing from
    /// those who wait behind.
    ///
    /// The error is how long it would take, as soon as it is known to be longer than the caller can
    /// wait (`within`): the call then fails as throttled, with that time as its
    /// [`retry_after`](crate::Error::retry_after), instead of waiting in vain.
    fn turn(&self, within: Duration) -> BoxFuture<'_, Result<(), Duration>>;

    /// The server took an operation that was sent so long `ago`.
    fn answered(&self, ago: Duration);

    /// The server refused an operation, sent so long `ago`, as one too many, and maybe asked to be
    /// left alone for a while. Completes when all who share the pace have been told.
    fn throttled(&self, ago: Duration, retry_after: Option<Duration>) -> BoxFuture<'_, ()>;

    /// What has been used this month.
    fn usage(&self) -> BoxFuture<'_, Usage>;
}

/// Operations counted in the current month, in UTC, by the limiter: a
/// [`LocalLimiter`](crate::LocalLimiter) counts from the moment it was made, or from
/// [what it was told](crate::LocalLimiter::used_this_month); a `RedisLimiter` counts for all that
/// share it, for as long as Redis keeps the count. The network's admin page has the server's own
/// count, which holds those of other applications, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// The year, for example 2026.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// Operations sent, those repeated counted each time.
    pub operations: u64,
    /// Whether this is the count of this moment. False for the last that a shared limiter heard
    /// before it lost touch with the others, and what it let pass by itself since.
    pub up_to_date: bool,
}

impl Usage {
    /// So many operations in the month of `now`, up to date.
    pub fn new(now: SystemTime, operations: u64) -> Self {
        Month::of(now).usage(operations)
    }
}
