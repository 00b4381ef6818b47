//! Metrics since the client was made.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a client has done since it was made, together with its clones: readable without any
/// metrics library.
///
/// Each number only grows. They are read one after the other, so among calls under way they may not
/// add up to the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Counters {
    /// Calls that have ended, those refused before anything was sent included.
    pub calls: u64,
    /// Those of them that ended in an error.
    pub failures: u64,
    /// Requests sent, repeated ones counted each time.
    pub attempts: u64,
    /// Requests that repeated a failed one, be it with a renewed token or on another path.
    pub retries: u64,
    /// Requests whose callers gave up before the answer had come. They are in no other number but
    /// `attempts` and `retries`: their calls have no end.
    pub cancelled: u64,
    /// Requests that the server refused as too many.
    pub throttled: u64,
    /// Requests answered with a page for browsers.
    pub challenges: u64,
    /// Calls refused before they were sent, because they would cost too much.
    pub too_costly: u64,
    /// Mutations of which nobody knows whether they were carried out.
    pub unknown_outcomes: u64,
    /// The costs that the server reported, summed.
    pub cost: u64,
}

/// The same, while it is counted.
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

/// A number that many add to.
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
