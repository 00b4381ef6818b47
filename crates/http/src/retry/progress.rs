//! The time and the attempts of one call.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::Duration,
};

use futures_util::future::{Either, select};
use mighty_runtime::Time;

/// What the time limit of a call covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeLimit {
    /// The whole call: all attempts, and the waits between them.
    Call(Duration),
    /// Each wait between two attempts. The attempts have a time limit of their own.
    Wait(Duration),
}

/// The time and the attempts of one call, so far.
pub struct Progress<'a> {
    time: &'a dyn Time,
    limit: TimeLimit,
    /// By the monotonic clock: the wall clock may be changed during the call.
    started: Duration,
    attempts: u32,
    pub(super) retries: u32,
}

impl<'a> Progress<'a> {
    pub(super) fn begin(time: &'a dyn Time, limit: TimeLimit) -> Self {
        Self {
            time,
            limit,
            started: time.monotonic(),
            attempts: 0,
            retries: 0,
        }
    }

    /// Counts a request that is about to be sent, and returns its number, from 1.
    pub fn count_attempt(&mut self) -> u32 {
        self.attempts += 1;
        self.attempts
    }

    /// The number of requests sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The time until the deadline. None if it has passed.
    pub fn remaining(&self) -> Option<Duration> {
        self.remaining_at(self.time.monotonic())
    }

    /// The time from `now`, by the monotonic clock, until the deadline. None if it has passed.
    pub fn remaining_at(&self, now: Duration) -> Option<Duration> {
        let remaining = match self.limit {
            TimeLimit::Call(limit) => limit.checked_sub(now.saturating_sub(self.started))?,
            TimeLimit::Wait(limit) => limit,
        };
        Some(remaining).filter(|remaining| !remaining.is_zero())
    }

    /// The output of `wait`. None if the deadline comes first.
    pub async fn in_time<T>(&self, wait: impl Future<Output = T>) -> Option<T> {
        let mut wait = pin!(wait);
        let tried = poll_fn(|context| Poll::Ready(wait.as_mut().poll(context)));
        if let Poll::Ready(done) = tried.await {
            return Some(done);
        }
        let deadline = self.time.sleep(self.remaining()?);
        match select(wait, deadline).await {
            Either::Left((done, _)) => Some(done),
            Either::Right(_) => None,
        }
    }
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("limit", &self.limit)
            .field("started", &self.started)
            .field("attempts", &self.attempts)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}
