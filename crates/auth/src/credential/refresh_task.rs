//! One refresh for all waiters, in a task of its own.

use std::{
    future::{Future, poll_fn},
    sync::{Arc, Mutex, PoisonError, Weak},
    task::{Context, Poll, Waker},
};

use futures_util::{
    FutureExt as _,
    future::{BoxFuture, Either, Shared, select},
};
use mighty_runtime::Time;
use tokio::runtime::Handle;

use crate::{
    AccessToken, Error,
    driven::{RUNTIME_LIMIT, is_driven, is_foreign},
};

/// The reasons for a task that ended without an outcome.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lost {
    /// Its runtime was shut down.
    ByItsRuntime,
    /// A waiter in another runtime dropped its work.
    ToAnother,
}

type Outcome = Result<Result<AccessToken, Error>, Lost>;

/// A refresh under way. All waiters share its outcome.
#[derive(Clone)]
pub(super) struct RefreshTask {
    outcome: Shared<BoxFuture<'static, Outcome>>,
    work: Weak<Work>,
    is_slow: bool,
    /// The task's runtime.
    runtime: Handle,
}

impl RefreshTask {
    /// Starts `work` in a task of `runtime`.
    pub(super) fn spawn(
        runtime: &Handle,
        work: impl Future<Output = Result<AccessToken, Error>> + Send + 'static,
    ) -> Self {
        let work = Arc::new(Work::new(work));
        let weak = Arc::downgrade(&work);
        let task = runtime.spawn(poll_fn(move |context| work.poll(context)));
        let outcome = task.map(|outcome| outcome.unwrap_or(Err(Lost::ByItsRuntime)));
        Self {
            outcome: outcome.boxed().shared(),
            work: weak,
            is_slow: false,
            runtime: runtime.clone(),
        }
    }

    pub(super) fn outcome(&self) -> Shared<BoxFuture<'static, Outcome>> {
        self.outcome.clone()
    }

    /// Waits for the outcome. If the task's runtime is another one and is not being driven any
    /// more, the task's work is dropped, and with it its locks. Tokens that have arrived are in the
    /// state, so the next refresh saves them.
    pub(super) async fn finished(&self, time: &dyn Time) -> Outcome {
        let mut outcome = self.outcome();
        while self.is_foreign() {
            match select(outcome, time.sleep(RUNTIME_LIMIT)).await {
                Either::Left((outcome, _)) => return outcome,
                Either::Right((_, under_way)) => outcome = under_way,
            }
            let is_still = !is_driven(&self.runtime, time).await;
            if is_still && self.work.upgrade().is_some_and(|work| work.take_away()) {
                tracing::warn!("a refresh was left behind in a runtime that is not driven");
                return Err(Lost::ToAnother);
            }
        }
        outcome.await
    }

    /// Whether the task's runtime is not the caller's, so that the task may end with it.
    pub(super) fn is_foreign(&self) -> bool {
        is_foreign(&self.runtime)
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        self.outcome.ptr_eq(&other.outcome)
    }

    /// Whether it takes so long that callers with a valid token don't wait for it.
    pub(super) fn is_slow(&self) -> bool {
        self.is_slow
    }

    pub(super) fn set_slow(&mut self) {
        self.is_slow = true;
    }
}

/// The work of a task, where others can drop it: a task can't be ended from outside while its
/// runtime is not driven. Only the task keeps it alive.
struct Work(Mutex<WorkState>);

struct WorkState {
    work: Option<BoxFuture<'static, Result<AccessToken, Error>>>,
    /// Woken when the work is taken away.
    task: Option<Waker>,
}

impl Work {
    fn new(work: impl Future<Output = Result<AccessToken, Error>> + Send + 'static) -> Self {
        Self(Mutex::new(WorkState {
            work: Some(work.boxed()),
            task: None,
        }))
    }

    /// Drops the work, unless it is being polled at this moment.
    fn take_away(&self) -> bool {
        let (work, task) = match self.0.try_lock() {
            Ok(mut state) => (state.work.take(), state.task.take()),
            Err(_) => return false,
        };
        drop(work);
        if let Some(task) = task {
            task.wake();
        }
        true
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Outcome> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.task = Some(context.waker().clone());
        match state.work.as_mut() {
            Some(work) => work.poll_unpin(context).map(Ok),
            None => Poll::Ready(Err(Lost::ToAnother)),
        }
    }
}
