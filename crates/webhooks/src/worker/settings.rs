//! What a worker knows.

use std::{fmt, sync::Arc, time::Duration};

use mighty_runtime::{Time, TokioTime};

use super::{handlers::Handlers, retries::Retries};
use crate::Inbox;

/// A shorter lease would end between two extensions.
pub(super) const SHORTEST_LEASE: Duration = Duration::from_millis(50);
/// A shorter pause would only keep the inbox busy.
pub(super) const SHORTEST_POLL: Duration = Duration::from_millis(10);

pub(super) struct Settings {
    pub(super) inbox: Arc<dyn Inbox>,
    pub(super) time: Arc<dyn Time>,
    pub(super) handlers: Handlers,
    pub(super) retries: Retries,
    pub(super) parallel: usize,
    pub(super) attempt_limit: Duration,
    pub(super) lease: Duration,
    pub(super) poll: Duration,
    pub(super) keep_handled: Duration,
}

/// How far a worker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Running,
    /// It claims no more events.
    Ending,
    /// It cancels the handlers.
    Cancelled,
}

impl Settings {
    pub(super) fn new(inbox: Arc<dyn Inbox>) -> Self {
        Self {
            inbox,
            time: Arc::new(TokioTime),
            handlers: Handlers::default(),
            retries: Retries::default(),
            parallel: 8,
            attempt_limit: Duration::from_secs(10 * 60),
            lease: Duration::from_secs(30),
            poll: Duration::from_secs(1),
            keep_handled: Duration::from_secs(30 * 24 * 60 * 60),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("inbox", &self.inbox)
            .field("handlers", &self.handlers)
            .field("retries", &self.retries)
            .field("parallel", &self.parallel)
            .field("attempt_limit", &self.attempt_limit)
            .field("lease", &self.lease)
            .field("poll", &self.poll)
            .field("keep_handled", &self.keep_handled)
            .finish_non_exhaustive()
    }
}
