//! The number of operations in a month.

/// The number of operations in the current month, in UTC, as the limiter counts them. A
/// [`LocalLimiter`](crate::LocalLimiter) counts from its creation, or from [a number that you
/// set](crate::LocalLimiter::used_this_month). A `RedisLimiter` counts for all processes that share
/// it, as long as Redis keeps the count. The network's admin page shows the server's own count,
/// which includes the operations of other applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// The year, for example 2026.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// The number of operations sent. Each retry counts.
    pub operations: u64,
    /// Whether the count is current. If a shared limiter has lost its connection, this is false;
    /// the count is then the last one that it received, plus the operations that it allowed by
    /// itself since.
    pub up_to_date: bool,
}
