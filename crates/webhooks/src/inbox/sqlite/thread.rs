//! The thread that uses the connection.
//!
//! SQLite writes to the disk once a transaction. So the thread does everything that waits in one
//! transaction, and answers after its commit: a burst of events costs few writes.

use std::{sync::mpsc, thread};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tokio::sync::oneshot;

use super::convert::{inbox_error, kind};
use crate::inbox::{InboxError, InboxErrorKind};

/// The maximum number of tasks in one transaction.
const BATCH: usize = 256;

/// Sends work to the thread. The thread ends when the last clone is dropped.
#[derive(Clone)]
pub(super) struct Worker {
    tasks: mpsc::Sender<Box<dyn DatabaseTask>>,
}

impl Worker {
    pub(super) fn start(connection: Connection) -> Result<Self, InboxError> {
        let (tasks, receiver) = mpsc::channel();
        thread::Builder::new()
            .name("webhook-inbox".to_owned())
            .spawn(move || run(connection, &receiver))
            .map_err(|error| InboxError::new(InboxErrorKind::Other, error))?;
        Ok(Self { tasks })
    }

    /// Runs `work` in a transaction, and returns its result after the commit.
    pub(super) async fn call<T: Send + 'static>(
        &self,
        work: impl FnMut(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        let (answer, answered) = oneshot::channel();
        let task = Box::new(TaskWithReply {
            work,
            result: None,
            answer,
        });
        let ended = || InboxError::new(InboxErrorKind::Other, "its thread has ended");
        self.tasks.send(task).map_err(|_| ended())?;
        answered.await.map_err(|_| ended())?
    }
}

/// Work for the thread.
trait DatabaseTask: Send {
    fn work(&mut self, transaction: &Transaction<'_>);
    /// Answers, with the error if the transaction failed.
    fn answer(self: Box<Self>, transaction: Result<(), InboxError>);
}

/// A task whose caller waits for its result.
struct TaskWithReply<W, T> {
    work: W,
    result: Option<Result<T, InboxError>>,
    answer: oneshot::Sender<Result<T, InboxError>>,
}

impl<W, T> DatabaseTask for TaskWithReply<W, T>
where
    W: FnMut(&Transaction<'_>) -> rusqlite::Result<T> + Send,
    T: Send,
{
    /// If it fails, it alone is undone, not the others of the transaction.
    fn work(&mut self, transaction: &Transaction<'_>) {
        let result = transaction
            .execute_batch("SAVEPOINT task")
            .and_then(|()| (self.work)(transaction));
        let end = if result.is_ok() {
            "RELEASE task"
        } else {
            "ROLLBACK TO task; RELEASE task"
        };
        // This fails if SQLite has ended the whole transaction. The commit then reports it.
        let ended = transaction.execute_batch(end);
        let result = result.and_then(|value| ended.map(|()| value));
        self.result = Some(result.map_err(inbox_error));
    }

    fn answer(self: Box<Self>, transaction: Result<(), InboxError>) {
        let result = match (transaction, self.result) {
            // Its own error says more than that of the transaction.
            (_, Some(Err(error))) | (Err(error), _) => Err(error),
            (Ok(()), Some(Ok(value))) => Ok(value),
            (Ok(()), None) => Err(InboxError::new(
                InboxErrorKind::Other,
                "the transaction ended early",
            )),
        };
        // No one waits any more if the caller was cancelled.
        let _ = self.answer.send(result);
    }
}

fn run(mut connection: Connection, tasks: &mpsc::Receiver<Box<dyn DatabaseTask>>) {
    while let Ok(first) = tasks.recv() {
        let waiting = tasks.try_iter().take(BATCH - 1);
        let mut batch: Vec<_> = std::iter::once(first).chain(waiting).collect();
        let transaction = in_transaction(&mut connection, &mut batch);
        for task in batch {
            let ended = transaction
                .as_ref()
                .copied()
                .map_err(|error| InboxError::new(kind(error), error.to_string()));
            task.answer(ended);
        }
    }
}

fn in_transaction(
    connection: &mut Connection,
    batch: &mut [Box<dyn DatabaseTask>],
) -> rusqlite::Result<()> {
    // It takes the lock for writing at once, so that it can't fail halfway because of another
    // process.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for task in batch {
        // SQLite may have ended the transaction after an error. Without one, nothing more is done.
        if transaction.is_autocommit() {
            break;
        }
        task.work(&transaction);
    }
    transaction.commit()
}
