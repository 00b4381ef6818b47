//! The trait of rate limiters.

use std::{fmt, time::Duration};

use mighty_runtime::BoxFuture;

use super::usage::Usage;

/// Decides when the next operation may be sent, and learns from the answers.
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
    fn acquire(&self, within: Duration) -> BoxFuture<'_, Result<(), Duration>>;

    /// The server took an operation that was sent so long `ago`.
    fn answered(&self, ago: Duration);

    /// The server refused an operation, sent so long `ago`, as one too many, and maybe asked to be
    /// left alone for a while. Completes when all who share the pace have been told.
    fn throttled(&self, ago: Duration, retry_after: Option<Duration>) -> BoxFuture<'_, ()>;

    /// What has been used this month.
    fn usage(&self) -> BoxFuture<'_, Usage>;
}
