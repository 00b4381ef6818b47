//! Reads the pages of a sequence: each when it is needed, or some ahead.

use std::task::{Context, Poll, ready};

use mighty_runtime::BoxFuture;
use tokio::{
    runtime::Handle,
    sync::mpsc::{self, Receiver},
    task::AbortHandle,
};

use super::sequence::{Sequence, Step};

/// Where the pages come from.
pub(super) enum Feed<T> {
    /// Nothing was read yet, or the last step was given.
    Idle,
    /// Pages are fetched when they are needed.
    Waiting(Box<Sequence<T>>),
    /// A page is being fetched.
    Fetching(BoxFuture<'static, (Box<Sequence<T>>, Step<T>)>),
    /// A task fetches pages ahead.
    Ahead(Receiver<Step<T>>, Stop),
}

/// Ends a task when it is dropped.
pub(super) struct Stop(AbortHandle);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T: Send + 'static> Feed<T> {
    /// Reads up to `ahead` pages before they are asked for. Without a tokio runtime, each page is
    /// read when it is needed.
    pub(super) fn new(sequence: Sequence<T>, ahead: usize) -> Self {
        match Handle::try_current() {
            Ok(runtime) if ahead > 0 => {
                let (steps, receiver) = mpsc::channel(ahead);
                let task = runtime.spawn(read_ahead(sequence, steps));
                Self::Ahead(receiver, Stop(task.abort_handle()))
            }
            _ => Self::Waiting(Box::new(sequence)),
        }
    }

    /// The next step; `None` if there is nothing to read from: the task has ended without a last
    /// step, because its runtime was shut down.
    pub(super) fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Option<Step<T>>> {
        loop {
            match std::mem::replace(self, Self::Idle) {
                Self::Idle => return Poll::Ready(None),
                Self::Waiting(mut sequence) => {
                    *self = Self::Fetching(Box::pin(async move {
                        let step = sequence.next().await;
                        (sequence, step)
                    }));
                }
                Self::Fetching(mut fetching) => match fetching.as_mut().poll(context) {
                    Poll::Pending => {
                        *self = Self::Fetching(fetching);
                        return Poll::Pending;
                    }
                    Poll::Ready((sequence, step)) => {
                        *self = Self::Waiting(sequence);
                        return Poll::Ready(Some(step));
                    }
                },
                Self::Ahead(mut steps, stop) => {
                    let step = steps.poll_recv(context);
                    *self = Self::Ahead(steps, stop);
                    let step = ready!(step);
                    if step.is_none() {
                        *self = Self::Idle;
                    }
                    return Poll::Ready(step);
                }
            }
        }
    }
}

/// Fetches a page only if there is room for it.
async fn read_ahead<T: Send>(mut sequence: Sequence<T>, steps: mpsc::Sender<Step<T>>) {
    while let Ok(room) = steps.reserve().await {
        let step = sequence.next().await;
        let is_last = !matches!(step, Step::Sheet(_));
        room.send(step);
        if is_last {
            return;
        }
    }
}
