//! Combines look-ups that are made at the same time into one operation.
//!
//! The quota counts operations, so fifty tasks that each look up one record should not send fifty
//! operations. A [`Loader`] collects the keys that are requested within a tick, looks them all up
//! at once, and gives each caller its own result or error.
//!
//! | module | what it holds |
//! |---|---|
//! | `batch` | the number of look-ups that one operation may contain |
//! | `by_id` | [`find_by_id`]: finds the record of each id |
//! | `share` | divides an answer among the callers |

mod batch;
mod by_id;
mod share;

use std::{
    collections::HashMap,
    fmt,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use mighty_core::ConfigError;
use mighty_runtime::{BoxFuture, Time};
use tokio::{
    runtime::{Handle, Id},
    sync::oneshot,
};
use tracing::Instrument as _;

use crate::{CallOptions, Client, Error, ErrorKind, IntoRequest};

pub use by_id::find_by_id;
use share::{LookUpResult, Shared};

/// How long the first look-up waits for others: long enough for tasks that were woken together, but
/// too short to be noticed.
const TICK: Duration = Duration::from_millis(1);

/// The maximum number of look-ups in one operation.
const BATCH: usize = 50;

/// How many of the keys, counted from the first, go into the next batch.
type Fits<K> = dyn Fn(&[K]) -> usize + Send + Sync;

/// Looks up a batch. It returns as many results as keys, in the order of the keys.
type Fetch<K, V> = dyn Fn(Vec<K>) -> BoxFuture<'static, Vec<LookUpResult<V>>> + Send + Sync;

/// Collects single look-ups into batches. Clones share their batches.
///
/// If a caller gives up, the other callers are not affected: the batch runs in a task of its own,
/// so a tokio runtime is needed. Results are not cached.
pub struct Loader<K, V>(Arc<Inner<K, V>>);

struct Inner<K, V> {
    time: Arc<dyn Time>,
    tick: Duration,
    fits: Box<Fits<K>>,
    fetch: Box<Fetch<K, V>>,
    /// By the runtime that runs the batch. Callers of one runtime must not depend on another
    /// runtime, which may not be running at that moment.
    waiting: Mutex<HashMap<Id, Waiting<K, V>>>,
}

/// The callers that wait for each key. It is never empty: a [`BatchTask`] will take it.
type Waiting<K, V> = HashMap<K, Callers<V>>;

type Callers<V> = Vec<oneshot::Sender<LookUpResult<V>>>;

impl<K, V> Loader<K, V>
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    V: Clone + Send + 'static,
{
    /// Makes a loader for operations that look up a list of ids. `operation` makes the operation
    /// for some keys. `list` takes the records out of its data, in the order of the keys. `at` is
    /// the JSON pointer to the list in the answer's `data`: `/nodes`. `is_of` tells whether a
    /// record belongs to a key, and returns `None` if the record contains no id: see
    /// [`find_by_id`].
    ///
    /// A batch has at most 50 keys, and no more than fit within the client's cost ceiling by the
    /// current [`Client::estimate`].
    ///
    /// If the path of an error in the answer leads to a position in the list, the caller of that
    /// record gets the error. An error without such a path goes to the callers whose record is
    /// missing. If no record is missing, any of them may be incomplete, so the error goes to every
    /// caller that gets no other error. The error has the received part of the record as its
    /// [`partial_data`](Error::partial_data).
    ///
    /// A record that can't be read, such as one whose date lacks its zone, is an error for its own
    /// caller only.
    pub fn over<R>(
        client: &Client,
        at: &'static str,
        operation: impl Fn(Vec<K>) -> R + Send + Sync + 'static,
        list: impl Fn(R::Data) -> Vec<Option<V>> + Send + Sync + 'static,
        is_of: impl Fn(&K, &V) -> Option<bool> + Send + Sync + 'static,
    ) -> Self
    where
        R: IntoRequest + Send + 'static,
    {
        let (operation, list, is_of) = (Arc::new(operation), Arc::new(list), Arc::new(is_of));
        let fits = {
            let (client, operation) = (client.clone(), Arc::clone(&operation));
            move |keys: &[K]| {
                let most = &keys[..keys.len().min(BATCH)];
                // If the estimate fails, send the batch: its own error says what is wrong.
                let fits = client.batch_size(most, |keys| operation(keys));
                fits.unwrap_or(most.len())
            }
        };
        let (time, client) = (client.time(), client.clone());
        let fetch = move |keys: Vec<K>| -> BoxFuture<'static, Vec<LookUpResult<V>>> {
            let (client, operation) = (client.clone(), Arc::clone(&operation));
            let (list, is_of) = (Arc::clone(&list), Arc::clone(&is_of));
            Box::pin(async move {
                let count = keys.len();
                let request = match operation(keys.clone()).into_request() {
                    Ok(request) => request,
                    Err(error) => return vec![Err(error); count],
                };
                let (outcome, data) = client
                    .call(Ok(request.clone()), CallOptions::default())
                    .await;
                let (shared, data) = match Shared::around::<R::Data>(&outcome, &request, at) {
                    Some((shared, data)) => (Ok(shared), Some(data)),
                    None => (Shared::of(outcome, &request, at), data),
                };
                let records = data.map(|data| list(data));
                match shared {
                    Ok(shared) => {
                        shared.among(&keys, records.as_deref(), &*is_of, &client, &request)
                    }
                    Err(error) => vec![Err(error); count],
                }
            })
        };
        Self(Arc::new(Inner {
            time,
            tick: TICK,
            fits: Box::new(fits),
            fetch: Box::new(fetch),
            waiting: Mutex::default(),
        }))
    }

    /// Looks up one record, together with all others that are requested within the tick on the same
    /// tokio runtime. Callers of the same key share one entry of the batch.
    ///
    /// # Errors
    /// The error of this key, or of the whole batch. [`ErrorKind::Absent`] if the server answers
    /// null for it, [`ErrorKind::Config`] outside of a tokio runtime, and
    /// [`ErrorKind::Interrupted`] if the runtime of the batch shuts down before the batch has
    /// ended.
    pub async fn load(&self, key: K) -> Result<V, Error> {
        // Check this before a key is queued, because the task could not be started then.
        let runtime = Handle::try_current().map_err(|_| no_runtime())?;
        let (sender, receiver) = oneshot::channel();
        let is_first = {
            let mut waiting = self.0.waiting();
            let waiting = waiting.entry(runtime.id()).or_default();
            let is_first = waiting.is_empty();
            waiting.entry(key).or_default().push(sender);
            is_first
        };
        if is_first {
            let task = BatchTask::new(&self.0, runtime.id());
            runtime.spawn(async move { task.run().await }.in_current_span());
        }
        receiver.await.unwrap_or_else(|_| {
            // The runtime is shutting down, or the operation's own code panicked.
            let lost = "the batch that contained this look-up was stopped";
            Err(Error::new(ErrorKind::Interrupted, lost))
        })
    }
}

/// The task that takes the waiting keys. If it ends early because its runtime shuts down, it takes
/// and drops them: their callers get an error, and the next look-up starts a new task.
struct BatchTask<K, V> {
    inner: Arc<Inner<K, V>>,
    runtime: Id,
    taken: bool,
}

impl<K, V> BatchTask<K, V> {
    fn new(inner: &Arc<Inner<K, V>>, runtime: Id) -> Self {
        let inner = Arc::clone(inner);
        Self {
            inner,
            runtime,
            taken: false,
        }
    }

    fn take(&mut self) -> Waiting<K, V> {
        self.taken = true;
        let taken = self.inner.waiting().remove(&self.runtime);
        taken.unwrap_or_default()
    }
}

impl<K, V> BatchTask<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + 'static,
{
    async fn run(mut self) {
        self.inner.time.sleep(self.inner.tick).await;
        let taken = self.take();
        self.inner.answer_all(taken).await;
    }
}

impl<K, V> Drop for BatchTask<K, V> {
    fn drop(&mut self) {
        // After `take`, new keys belong to the next task.
        if !self.taken {
            let lost = self.take();
            drop(lost);
        }
    }
}

impl<K, V> Inner<K, V> {
    fn waiting(&self) -> MutexGuard<'_, HashMap<Id, Waiting<K, V>>> {
        // Nothing panics while it holds the lock.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K, V> Inner<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + 'static,
{
    async fn answer_all(&self, taken: Waiting<K, V>) {
        let (keys, callers): (Vec<K>, Vec<Callers<V>>) = taken
            .into_iter()
            // A caller that has given up needs no answer.
            .filter(|(_, callers)| callers.iter().any(|caller| !caller.is_closed()))
            .unzip();
        let mut callers = callers.into_iter();
        let mut batches = Vec::new();
        let mut left = &*keys;
        while !left.is_empty() {
            let size = (self.fits)(left).clamp(1, left.len());
            let (batch, rest) = left.split_at(size);
            left = rest;
            let callers: Vec<_> = callers.by_ref().take(size).collect();
            batches.push(self.answer(batch.to_vec(), callers.into_iter()));
        }
        futures_util::future::join_all(batches).await;
    }

    async fn answer(&self, keys: Vec<K>, callers: impl Iterator<Item = Callers<V>>) {
        let found = (self.fetch)(keys).await;
        for (mut callers, found) in callers.zip(found) {
            let last = callers.pop();
            // A caller that has given up in the meantime needs no answer.
            for caller in callers {
                let _ = caller.send(found.clone());
            }
            if let Some(caller) = last {
                let _ = caller.send(found);
            }
        }
    }
}

fn no_runtime() -> Error {
    Error::config(ConfigError::new(
        "runtime",
        "a loader was used outside of a tokio runtime",
        "call it within one: its batches run in tasks of their own",
    ))
}

impl<K, V> Clone for Loader<K, V> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<K, V> fmt::Debug for Loader<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loader")
            .field("tick", &self.0.tick)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use mighty_runtime::TokioTime;

    use super::*;

    #[test]
    fn many_look_ups_are_answered_in_linear_time() {
        let inner = Inner::<usize, usize> {
            time: Arc::new(TokioTime),
            tick: TICK,
            fits: Box::new(|keys| keys.len().min(BATCH)),
            fetch: Box::new(|keys| {
                let found = keys.into_iter().map(Ok).collect();
                Box::pin(std::future::ready(found))
            }),
            waiting: Mutex::default(),
        };
        mighty_trace::assert_linear(
            "look-ups",
            2_000,
            |size| size,
            |size| {
                let (waiting, mut receivers): (Waiting<usize, usize>, Vec<_>) = (0..*size)
                    .map(|key| {
                        let (sender, receiver) = oneshot::channel();
                        ((key, vec![sender]), receiver)
                    })
                    .unzip();
                futures_util::FutureExt::now_or_never(inner.answer_all(waiting)).expect("answered");
                for (key, receiver) in receivers.iter_mut().enumerate() {
                    let found = receiver.try_recv().expect("an answer").expect("a record");
                    assert_eq!(found, key);
                }
            },
        );
    }
}
