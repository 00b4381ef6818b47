//! The results in a process that Redis doesn't have yet.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// Results that Redis doesn't have yet. Times are by the monotonic clock.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unreported {
    /// When the latest of the answered requests was sent.
    pub(super) answered: Option<Duration>,
    /// When the latest of the throttled requests was sent.
    pub(super) throttled: Option<Duration>,
    /// The end of the pause that the server asked for.
    pub(super) pause: Option<Duration>,
    /// Operations that were sent while Redis could not be reached.
    pub(super) operations: u64,
}

impl Unreported {
    pub(super) fn add(&mut self, other: Self) {
        self.answered = self.answered.max(other.answered);
        self.throttled = self.throttled.max(other.throttled);
        self.pause = self.pause.max(other.pause);
        self.operations += other.operations;
    }
}

/// Results that are being reported. They are kept for the next report unless they arrived: a caller
/// may be dropped while it talks to Redis, and Redis may fail. Results that arrived without a
/// confirmation are reported twice, so at worst operations are counted twice.
pub(super) struct Report<'a> {
    from: &'a Mutex<Unreported>,
    unreported: Option<Unreported>,
}

impl<'a> Report<'a> {
    pub(super) fn begin(from: &'a Mutex<Unreported>) -> (Self, Unreported) {
        let mut held = from.lock().unwrap_or_else(PoisonError::into_inner);
        let unreported = std::mem::take(&mut *held);
        drop(held);
        let report = Self {
            from,
            unreported: Some(unreported),
        };
        (report, unreported)
    }

    pub(super) fn arrived(mut self) {
        self.unreported = None;
    }
}

impl Drop for Report<'_> {
    fn drop(&mut self) {
        if let Some(unreported) = self.unreported.take() {
            let mut held = self.from.lock().unwrap_or_else(PoisonError::into_inner);
            held.add(unreported);
        }
    }
}
