//! The number of operations in a month.

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
