//! A request in flight, from its start to its end.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use super::{Attempt, Ending};
use crate::{Error, Meta, prepared::Prepared, shared::Core};

/// Counts a request before it is sent, and calls the hook when it has ended. If this is dropped
/// before the end, the request counts as cancelled.
pub(crate) struct Underway<'a> {
    core: &'a Core,
    prepared: &'a Prepared,
    number: u32,
    begun: Instant,
    ended: bool,
}

impl<'a> Underway<'a> {
    /// The request with this number in its call is about to be sent.
    pub(crate) fn begin(core: &'a Core, prepared: &'a Prepared, number: u32) -> Self {
        core.metrics.attempts.add(1);
        core.metrics.retries.add(u64::from(number > 1));
        Self {
            core,
            prepared,
            number,
            begun: Instant::now(),
            ended: false,
        }
    }

    pub(crate) fn end(mut self, outcome: Result<&Meta, &Error>, retry_in: Option<Duration>) {
        self.ended = true;
        let (status, ending, cost) = match outcome {
            Ok(meta) => (Some(meta.status), Ending::Success, meta.complexity),
            Err(error) => {
                let ending = Ending::Failure(error.kind());
                (error.status(), ending, error.complexity())
            }
        };
        if let Some(cost) = cost {
            self.core.metrics.cost.add(cost);
            self.prepared.correct(&self.core.costs, cost);
            if outcome.is_ok() {
                self.core.cost_ceiling.answered(cost);
            }
        }
        self.show(status, ending, cost, retry_in);
    }

    fn show(
        &self,
        status: Option<u16>,
        ending: Ending,
        cost: Option<u64>,
        retry_in: Option<Duration>,
    ) {
        if let Some(hook) = &self.core.hook {
            let attempt = Attempt {
                operation: &self.prepared.name,
                operation_kind: self.prepared.kind,
                number: self.number,
                duration: self.begun.elapsed(),
                status,
                ending,
                cost,
                retry_in,
            };
            // A call that is dropped while its task unwinds reports from there: a second panic
            // would abort the process.
            if catch_unwind(AssertUnwindSafe(|| hook(&attempt))).is_err() {
                tracing::error!(
                    operation = &*self.prepared.name,
                    "the hook for attempts panicked; the call goes on"
                );
            }
        }
    }
}

impl Drop for Underway<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.core.metrics.cancelled.add(1);
            self.show(None, Ending::Cancelled, None, None);
        }
    }
}
