//! The thread that uses the connection.
//!
//! SQLite writes to the disk once a transaction. So the thread does everything that waits in one
//! transaction, and answers after its commit: a burst of events costs few writes.

use std::{sync::mpsc, thread};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tokio::sync::oneshot;

use super::convert::{inbox_error, kind};
use crate::inbox::{InboxError, InboxErrorKind};

/// At most so much is done in one transaction.
const BATCH: usize = 256;

/// Sends work to the thread. The thread ends when the last clone is dropped.
#[derive(Clone)]
pub(super) struct Worker {
    jobs: mpsc::Sender<Box<dyn Job>>,
}

impl Worker {
    pub(super) fn start(connection: Connection) -> Result<Self, InboxError> {
        let (jobs, receiver) = mpsc::channel();
        thread::Builder::new()
            .name("webhook-inbox".to_owned())
            .spawn(move || run(connection, &receiver))
            .map_err(|error| InboxError::new(InboxErrorKind::Other, error))?;
        Ok(Self { jobs })
    }

    /// Runs `work` in a transaction, and returns its result after the commit.
    pub(super) async fn call<T: Send + 'static>(
        &self,
        work: impl FnMut(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        let (answer, answered) = oneshot::channel();
        let job = Box::new(Call {
            work,
            result: None,
            answer,
        });
        let ended = || InboxError::new(InboxErrorKind::Other, "its thread has ended");
        self.jobs.send(job).map_err(|_| ended())?;
        answered.await.map_err(|_| ended())?
    }
}

trait Job: Send {
    fn work(&mut self, transaction: &Transaction<'_>);
    /// Answers, with the error if the transaction failed.
    fn answer(self: Box<Self>, transaction: Result<(), InboxError>);
}

struct Call<W, T> {
    work: W,
    result: Option<Result<T, InboxError>>,
    answer: oneshot::Sender<Result<T, InboxError>>,
}

impl<W, T> Job for Call<W, T>
where
    W: FnMut(&Transaction<'_>) -> rusqlite::Result<T> + Send,
    T: Send,
{
    /// If it fails, it alone is undone, not the others of the transaction.
    fn work(&mut self, transaction: &Transaction<'_>) {
        let result = transaction
            .execute_batch("SAVEPOINT job")
            .and_then(|()| (self.work)(transaction));
        let end = if result.is_ok() {
            "RELEASE job"
        } else {
            "ROLLBACK TO job; RELEASE job"
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
        // Nobody waits any more if the caller was cancelled.
        let _ = self.answer.send(result);
    }
}

fn run(mut connection: Connection, jobs: &mpsc::Receiver<Box<dyn Job>>) {
    while let Ok(first) = jobs.recv() {
        let waiting = jobs.try_iter().take(BATCH - 1);
        let mut batch: Vec<_> = std::iter::once(first).chain(waiting).collect();
        let transaction = in_transaction(&mut connection, &mut batch);
        for job in batch {
            let ended = transaction
                .as_ref()
                .copied()
                .map_err(|error| InboxError::new(kind(error), error.to_string()));
            job.answer(ended);
        }
    }
}

fn in_transaction(connection: &mut Connection, batch: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    // It takes the lock for writing at once, so that it can't fail halfway because of another
    // process.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for job in batch {
        // SQLite may have ended the transaction after an error. Without one, nothing more is done.
        if transaction.is_autocommit() {
            break;
        }
        job.work(&transaction);
    }
    transaction.commit()
}
