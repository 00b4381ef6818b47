//! The trait of rate limiters.

use std::{fmt, time::Duration};

use mighty_runtime::BoxFuture;

use super::usage::Usage;

/// Decides when the next operation may be sent, and learns from the answers.
///
/// By default each client has its own [`LocalLimiter`](crate::LocalLimiter). Clients that share a
/// limiter share its pace. Every request counts, including retries, because the network's quota
/// counts operations.
pub trait Limiter: Send + Sync + fmt::Debug + 'static {
    /// Completes when the caller may send one operation. If the future is dropped before, it takes
    /// no slot from the waiting callers.
    ///
    /// If the limiter knows that the wait will be longer than the caller can wait (`within`), it
    /// returns the length of the wait as the error. The call then fails at once as throttled, and
    /// its error has that time as `retry_after`.
    fn acquire(&self, within: Duration) -> BoxFuture<'_, Result<(), Duration>>;

    /// The server accepted an operation that was sent this long `ago`.
    fn answered(&self, ago: Duration);

    /// The server refused an operation that was sent this long `ago` as one too many, and may have
    /// asked for a pause. Completes when all processes that share the pace have been informed.
    fn throttled(&self, ago: Duration, retry_after: Option<Duration>) -> BoxFuture<'_, ()>;

    /// The number of operations in this month.
    fn usage(&self) -> BoxFuture<'_, Usage>;
}
