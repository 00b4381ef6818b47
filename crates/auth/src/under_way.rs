//! The sign-ins and sign-outs under way. Each runs in a task of its own and may go on after its
//! caller, so a program that is about to end has to wait for them.

use std::{
    collections::BTreeMap,
    future::Future,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::{runtime::Handle, sync::watch};

use crate::{
    Error, ErrorKind,
    driven::{RUNTIME_LIMIT, is_driven, is_foreign},
};

/// Tasks that others can wait for. Clones share everything.
#[derive(Debug, Clone, Default)]
pub(crate) struct UnderWay(Arc<Mutex<Tasks>>);

#[derive(Debug, Default)]
struct Tasks {
    next: u64,
    under_way: BTreeMap<u64, Task>,
}

#[derive(Debug, Clone)]
struct Task {
    runtime: Handle,
    /// Closed when the task has ended.
    ended: watch::Receiver<()>,
}

impl UnderWay {
    /// Prepares `work` for a task in `runtime`. From now on it is under way, until it has ended or
    /// was dropped.
    pub(crate) fn track<F: Future>(
        &self,
        runtime: &Handle,
        work: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        let (end, ended) = watch::channel(());
        let task = Task {
            runtime: runtime.clone(),
            ended,
        };
        let mut tasks = self.lock();
        let number = tasks.next;
        tasks.next += 1;
        tasks.under_way.insert(number, task);
        drop(tasks);
        let tracked = Tracked {
            under_way: self.clone(),
            number,
            _end: end,
        };
        async move {
            let _tracked = tracked;
            work.await
        }
    }

    /// Waits until all tasks have ended, but not for a task in a runtime that is not driven any
    /// more.
    ///
    /// # Errors
    /// A task was left behind in such a runtime.
    pub(crate) async fn ended(&self, time: &dyn Time) -> Result<(), Error> {
        let mut outcome = Ok(());
        let mut next = 0;
        while let Some((number, task)) = self.first_from(next) {
            if !task.has_ended(time).await {
                outcome = Err(left_behind());
            }
            next = number + 1;
        }
        outcome
    }

    fn first_from(&self, number: u64) -> Option<(u64, Task)> {
        let tasks = self.lock();
        let (number, task) = tasks.under_way.range(number..).next()?;
        Some((*number, task.clone()))
    }

    fn lock(&self) -> MutexGuard<'_, Tasks> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Task {
    /// Waits for the end. Returns false if it may never come.
    async fn has_ended(mut self, time: &dyn Time) -> bool {
        // No value is ever sent, so this waits until the sender is dropped.
        let mut ended = pin!(self.ended.changed());
        while is_foreign(&self.runtime) {
            let limit = time.sleep(RUNTIME_LIMIT);
            if let Either::Left(_) = select(ended.as_mut(), limit).await {
                return true;
            }
            if !is_driven(&self.runtime, time).await {
                return false;
            }
        }
        let _ = ended.await;
        true
    }
}

/// Takes a task off the list when it has ended, and when it is dropped.
struct Tracked {
    under_way: UnderWay,
    number: u64,
    _end: watch::Sender<()>,
}

impl Drop for Tracked {
    fn drop(&mut self) {
        self.under_way.lock().under_way.remove(&self.number);
    }
}

fn left_behind() -> Error {
    Error::new(
        ErrorKind::Cancelled,
        "a sign-in or sign-out was left behind in a tokio runtime that is not driven any more",
    )
    .with_hint("wait for it in its own runtime before you leave that runtime")
}
