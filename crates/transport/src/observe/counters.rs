//! Metrics since the client was made.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a client and its clones have done since the client was built. You can read it without a
/// metrics library.
///
/// Each number only grows. The numbers are read one after the other, so they may not match exactly
/// while calls are in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Counters {
    /// Calls that have ended, including those refused before anything was sent.
    pub calls: u64,
    /// Calls that ended in an error.
    pub failures: u64,
    /// Requests sent, including retries.
    pub attempts: u64,
    /// Requests that repeated a failed one, including those with a refreshed token or on the other
    /// path.
    pub retries: u64,
    /// Requests whose callers gave up before the answer came. Apart from this, only `attempts` and
    /// `retries` count them, because their calls have no end.
    pub cancelled: u64,
    /// Requests that the server refused as too many.
    pub throttled: u64,
    /// Requests answered with a page for browsers.
    pub challenges: u64,
    /// Calls that were not sent because they would cost too much.
    pub too_costly: u64,
    /// Mutations for which it is unknown whether they were carried out.
    pub unknown_outcomes: u64,
    /// The sum of the costs that the server reported.
    pub cost: u64,
}

/// The same numbers, while they are counted.
#[derive(Debug, Default)]
pub(crate) struct Metrics {
    pub(crate) calls: Counter,
    pub(crate) failures: Counter,
    pub(crate) attempts: Counter,
    pub(crate) retries: Counter,
    pub(crate) cancelled: Counter,
    pub(crate) throttled: Counter,
    pub(crate) challenges: Counter,
    pub(crate) too_costly: Counter,
    pub(crate) unknown_outcomes: Counter,
    pub(crate) cost: Counter,
}

/// A number that several threads can add to.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    // Relaxed: the number guards no other memory.
    pub(crate) fn add(&self, more: u64) {
        self.0.fetch_add(more, Ordering::Relaxed);
    }

    fn read(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Metrics {
    pub(crate) fn read(&self) -> Counters {
        Counters {
            calls: self.calls.read(),
            failures: self.failures.read(),
            attempts: self.attempts.read(),
            retries: self.retries.read(),
            cancelled: self.cancelled.read(),
            throttled: self.throttled.read(),
            challenges: self.challenges.read(),
            too_costly: self.too_costly.read(),
            unknown_outcomes: self.unknown_outcomes.read(),
            cost: self.cost.read(),
        }
    }
}
