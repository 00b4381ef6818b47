//! What has happened in a process since Redis last heard of it.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// What Redis is still to be told. Times are by the monotonic clock.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unreported {
    /// When the youngest request was sent that was answered.
    pub(super) answered: Option<Duration>,
    /// The same of those that were throttled.
    pub(super) throttled: Option<Duration>,
    /// Until when the server wants to be left alone.
    pub(super) pause: Option<Duration>,
    /// Operations that were sent while Redis was away.
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

/// Unreported that are being told: they go back to where they came from unless they arrived. A caller may
/// be dropped while it talks to Redis, and Redis may be away. What arrived and was not confirmed is
/// told twice, which at worst counts operations twice.
pub(super) struct Telling<'a> {
    from: &'a Mutex<Unreported>,
    news: Option<Unreported>,
}

impl<'a> Telling<'a> {
    pub(super) fn begin(from: &'a Mutex<Unreported>) -> (Self, Unreported) {
        let mut held = from.lock().unwrap_or_else(PoisonError::into_inner);
        let news = std::mem::take(&mut *held);
        drop(held);
        let telling = Self {
            from,
            news: Some(news),
        };
        (telling, news)
    }

    pub(super) fn arrived(mut self) {
        self.news = None;
    }
}

impl Drop for Telling<'_> {
    fn drop(&mut self) {
        if let Some(news) = self.news.take() {
            let mut held = self.from.lock().unwrap_or_else(PoisonError::into_inner);
            held.add(news);
        }
    }
}
