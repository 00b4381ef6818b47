//! Look-ups that come at the same time, made as one.
//!
//! The quota counts operations, so fifty tasks that each look up one record should not be fifty
//! operations. A [`Loader`] gathers what is asked for within a tick, looks it all up at once, and
//! gives each caller its own answer or its own error.

use std::{
    collections::HashMap,
    fmt,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use mighty_core::ConfigError;
use mighty_runtime::{BoxFuture, Time};
use tokio::{runtime::Handle, sync::oneshot};
use tracing::Instrument as _;

use crate::{Client, Error, ErrorKind, GraphQlError, IntoRequest, PathSegment};

/// How long a first look-up waits for others: long enough for tasks that were woken together, too
/// short to be felt.
const TICK: Duration = Duration::from_millis(1);

/// The most look-ups in one operation.
const BATCH: usize = 50;

/// What one look-up comes to: the record, or none where the server answers null.
type Found<V> = Result<Option<V>, Error>;

/// Looks up a batch: as many results as keys, in their order.
type Fetch<K, V> = dyn Fn(Vec<K>) -> BoxFuture<'static, Vec<Found<V>>> + Send + Sync;

/// Gathers single look-ups into batches. Clones gather together.
///
/// A caller that gives up takes nothing from the others: the batch runs in a task of its own, so a
/// tokio runtime is needed. Nothing is remembered once it was answered.
pub struct Loader<K, V>(Arc<Inner<K, V>>);

struct Inner<K, V> {
    time: Arc<dyn Time>,
    tick: Duration,
    batch: usize,
    fetch: Box<Fetch<K, V>>,
    waiting: Mutex<Waiting<K, V>>,
}

/// Who waits for which key. Not empty: a [`Turn`] is on its way to take it.
type Waiting<K, V> = HashMap<K, Vec<oneshot::Sender<Found<V>>>>;

impl<K, V> Loader<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + 'static,
{
    /// Over operations that look up a list of ids: `operation` makes one for some keys, `list`
    /// takes the records out of its data, in the order of the keys. `cost` is what one key costs;
    /// no batch costs more than the client's ceiling.
    ///
    /// An error of the answer reaches the caller of the key that its path leads to (the first place
    /// in a list on it), and every caller where it leads to none.
    pub fn over<R>(
        client: &Client,
        cost: u64,
        operation: impl Fn(Vec<K>) -> R + Send + Sync + 'static,
        list: impl Fn(R::Data) -> Vec<Option<V>> + Send + Sync + 'static,
    ) -> Self
    where
        R: IntoRequest + Send + 'static,
    {
        let fits = usize::try_from(client.cost_ceiling() / cost.max(1)).unwrap_or(usize::MAX);
        let (operation, list) = (Arc::new(operation), Arc::new(list));
        let (time, client) = (client.time(), client.clone());
        let fetch = move |keys: Vec<K>| -> BoxFuture<'static, Vec<Found<V>>> {
            let (client, operation, list) =
                (client.clone(), Arc::clone(&operation), Arc::clone(&list));
            Box::pin(async move {
                let count = keys.len();
                let answer = match operation(keys).into_request() {
                    Ok(request) => {
                        let name = request.shared_name();
                        client
                            .send_partial(request)
                            .await
                            .map(|partial| (name, partial))
                    }
                    Err(error) => Err(error),
                };
                match answer {
                    Ok((name, partial)) => {
                        let records = partial.data.map(|data| list(data)).unwrap_or_default();
                        share(&name, count, records, &partial.errors)
                    }
                    Err(error) => vec![Err(error); count],
                }
            })
        };
        Self::new(time, fits.min(BATCH), fetch)
    }

    /// Over any way to look up a batch of at most `batch` keys.
    pub(crate) fn new(
        time: Arc<dyn Time>,
        batch: usize,
        fetch: impl Fn(Vec<K>) -> BoxFuture<'static, Vec<Found<V>>> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Inner {
            time,
            tick: TICK,
            batch: batch.max(1),
            fetch: Box::new(fetch),
            waiting: Mutex::default(),
        }))
    }

    /// Looks up one record, together with whatever else is asked for within the tick. Callers of
    /// the same key share one place.
    ///
    /// # Errors
    /// That of this key, or the batch's own. [`ErrorKind::Config`] outside of a tokio runtime,
    /// [`ErrorKind::Interrupted`] where the runtime that the batch began on shuts down before it
    /// has come to an end.
    pub async fn load(&self, key: K) -> Result<Option<V>, Error> {
        // Before anything is left for a task that could then not be started.
        let runtime = Handle::try_current().map_err(|_| no_runtime())?;
        let (sender, receiver) = oneshot::channel();
        let is_first = {
            let mut waiting = self.0.waiting();
            let is_first = waiting.is_empty();
            waiting.entry(key).or_default().push(sender);
            is_first
        };
        if is_first {
            let turn = Turn::new(&self.0);
            runtime.spawn(async move { turn.run().await }.in_current_span());
        }
        receiver.await.unwrap_or_else(|_| {
            // The runtime is shutting down, or the operation's own code panicked.
            let lost = "the batch that this look-up was part of came to no end";
            Err(Error::new(ErrorKind::Interrupted, lost))
        })
    }
}

/// The task that takes what waits. Where it ends before (its runtime shuts down), it takes it all
/// the same and drops it: those who wait learn of it, and the next one to come begins anew.
struct Turn<K, V> {
    inner: Arc<Inner<K, V>>,
    taken: bool,
}

impl<K, V> Turn<K, V> {
    fn new(inner: &Arc<Inner<K, V>>) -> Self {
        let inner = Arc::clone(inner);
        Self {
            inner,
            taken: false,
        }
    }

    fn take(&mut self) -> Waiting<K, V> {
        self.taken = true;
        std::mem::take(&mut *self.inner.waiting())
    }
}

impl<K, V> Turn<K, V>
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

impl<K, V> Drop for Turn<K, V> {
    fn drop(&mut self) {
        // What came since belongs to the next one.
        if !self.taken {
            let lost = self.take();
            drop(lost);
        }
    }
}

impl<K, V> Inner<K, V> {
    fn waiting(&self) -> MutexGuard<'_, Waiting<K, V>> {
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
        let mut waiting: Vec<_> = taken
            .into_iter()
            // Who has given up asks for nothing any more.
            .filter(|(_, callers)| callers.iter().any(|caller| !caller.is_closed()))
            .collect();
        let mut batches = Vec::new();
        while !waiting.is_empty() {
            let rest = waiting.split_off(self.batch.min(waiting.len()));
            batches.push(self.answer(std::mem::replace(&mut waiting, rest)));
        }
        futures_util::future::join_all(batches).await;
    }

    async fn answer(&self, batch: Vec<(K, Vec<oneshot::Sender<Found<V>>>)>) {
        let (keys, callers): (Vec<K>, Vec<_>) = batch.into_iter().unzip();
        let found = (self.fetch)(keys).await;
        for (callers, found) in callers.into_iter().zip(found) {
            for caller in callers {
                // One that has given up meanwhile misses nothing.
                let _ = caller.send(found.clone());
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

/// Gives each of `count` keys its record, or the errors that concern it.
fn share<V>(
    operation: &str,
    count: usize,
    records: Vec<Option<V>>,
    errors: &[GraphQlError],
) -> Vec<Found<V>> {
    let place = |error: &GraphQlError| {
        error.path.iter().find_map(|segment| match segment {
            PathSegment::Index(place) => usize::try_from(*place).ok(),
            PathSegment::Key(_) => None,
        })
    };
    let mut records = records.into_iter();
    (0..count)
        .map(|index| {
            let record = records.next();
            let own: Vec<GraphQlError> = errors
                .iter()
                .filter(|error| place(error).is_none_or(|place| place == index))
                .cloned()
                .collect();
            match record {
                // Strict: a record with a hole that an error made is an error.
                _ if !own.is_empty() => {
                    Err(Error::of_entries(own).with_operation(operation.to_owned().into()))
                }
                Some(record) => Ok(record),
                None => Err(Error::incomplete(operation.to_owned(), "the record")),
            }
        })
        .collect()
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
            .field("batch", &self.0.batch)
            .finish_non_exhaustive()
    }
}
