//! Who says when the next operation may be sent.

use std::{fmt, time::Duration};

use mighty_runtime::BoxFuture;

/// Gives out turns, and learns from what the server says.
///
/// [`LocalLimiter`](crate::LocalLimiter) is the one that a client uses by itself; one that many
/// clients share makes them share a pace. Every request counts, repeated ones too: the network's
/// quota counts operations.
pub trait Limiter: Send + Sync + fmt::Debug + 'static {
    /// Completes when the caller may send one operation. Dropped before, it takes nothing from
    /// those who wait behind.
    fn turn(&self) -> BoxFuture<'_, ()>;

    /// The server took an operation.
    fn answered(&self);

    /// The server refused an operation as one too many, and maybe asked to be left alone for a
    /// while.
    fn throttled(&self, retry_after: Option<Duration>);

    /// What has been used this month.
    fn usage(&self) -> BoxFuture<'_, Usage>;
}

/// Operations counted since the month began, in UTC. The network's admin page has the server's own
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
}
