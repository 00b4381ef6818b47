//! An inbox in Redis.
//!
//! | file | contents |
//! |---|---|
//! | `connection.rs` | the connection, which comes back after the server was away |
//! | `inbox.lua` | everything that the server has to do atomically |

mod connection;

use std::{fmt, sync::Arc};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use redis::FromRedisValue;
use tokio::sync::Notify;

use self::connection::Connection;
use super::{
    ClaimedEntry, Counts, Entry, Filter, Inbox, InboxError, NewEntry, Origin, Outcome, State,
    Stored,
    change::Change,
    times::{milliseconds, timestamp},
};

/// How many handled events are removed in one step.
const REMOVED_AT_ONCE: usize = 500;

/// An inbox in Redis, for receivers and workers on many machines.
///
/// It survives a crash of the server only as far as the server writes to its disk: set `appendonly
/// yes` and `appendfsync always`, or [`store`](Inbox::store) promises too much. Use Redis 5 or
/// later. All keys begin with `{mighty-webhooks}`, so a cluster keeps them together.
///
/// If the server is away, everything fails with
/// [`InboxErrorKind::Away`](super::InboxErrorKind::Away) and works again when it is back. If it has
/// no memory left, new events are refused, and outcomes are recorded only when there is memory again.
#[derive(Clone)]
pub struct RedisInbox {
    connection: Arc<Connection>,
    prefix: Arc<str>,
    stored: Arc<Notify>,
}

impl RedisInbox {
    /// An inbox at `address`, such as `redis://127.0.0.1:6379/0`. Sends nothing yet.
    ///
    /// # Errors
    /// [`InboxError`] if `address` is not a Redis address. It doesn't repeat the address, because
    /// that can contain a password.
    pub fn open(address: &str) -> Result<Self, InboxError> {
        Ok(Self {
            connection: Arc::new(Connection::open(address)?),
            prefix: "{mighty-webhooks}".into(),
            stored: Arc::default(),
        })
    }

    /// Another name for the inbox, for several of them in one database.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.prefix = format!("{{{name}}}").into();
        self
    }

    async fn call<T: FromRedisValue>(
        &self,
        command: &str,
        arguments: &[&str],
    ) -> Result<T, InboxError> {
        self.connection.call(&self.prefix, command, arguments).await
    }
}

impl fmt::Debug for RedisInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisInbox")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

fn time(time: Timestamp) -> String {
    milliseconds(time).to_string()
}

impl Inbox for RedisInbox {
    fn store(&self, entry: NewEntry, now: Timestamp) -> BoxFuture<'_, Result<Stored, InboxError>> {
        Box::pin(async move {
            let state = if entry.dead_because.is_some() {
                State::Dead
            } else {
                State::Received
            };
            let arguments = [
                &*entry.id,
                &entry.event_type,
                entry.subject.as_deref().unwrap_or_default(),
                &time(entry.happened_at.unwrap_or(now)),
                &time(now),
                entry.origin.as_str(),
                &entry.body,
                state.as_str(),
                entry.dead_because.as_deref().unwrap_or_default(),
            ];
            let is_new: bool = self.call("store", &arguments).await?;
            if !is_new {
                return Ok(Stored::Duplicate);
            }
            self.stored.notify_one();
            Ok(Stored::New)
        })
    }

    fn claim(
        &self,
        limit: usize,
        now: Timestamp,
        lease_end: Timestamp,
    ) -> BoxFuture<'_, Result<Vec<ClaimedEntry>, InboxError>> {
        Box::pin(async move {
            let arguments = [&*limit.to_string(), &time(now), &time(lease_end)];
            let rows: Vec<(String, String, String, u32, u64)> =
                self.call("claim", &arguments).await?;
            let claimed = rows.into_iter().map(|(id, body, origin, attempt, claim)| {
                ClaimedEntry::new(id, body, Origin::from_text(&origin), attempt, claim)
            });
            Ok(claimed.collect())
        })
    }

    fn extend<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        lease_end: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let arguments = [&*entry.id, &entry.claim.to_string(), &time(lease_end)];
            self.call("extend", &arguments).await
        })
    }

    fn finish<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        outcome: &'a Outcome,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let change = Change::new(outcome, now);
            let arguments = [
                &*entry.id,
                &entry.claim.to_string(),
                change.state.map(State::as_str).unwrap_or_default(),
                &change.not_counted.to_string(),
                &time(change.due_at),
                &change.finished_at.map(time).unwrap_or_default(),
                change.reason.as_deref().unwrap_or_default(),
            ];
            self.call("finish", &arguments).await
        })
    }

    fn next_due(&self) -> BoxFuture<'_, Result<Option<Timestamp>, InboxError>> {
        Box::pin(async move {
            let first: Vec<String> = self.call("due", &[]).await?;
            let due = first.get(1).and_then(|due| due.parse().ok());
            Ok(due.map(timestamp))
        })
    }

    fn stored(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.stored.notified())
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Entry>, InboxError>> {
        Box::pin(async move {
            let state = filter.state.map(State::as_str).unwrap_or_default();
            let limit = i64::try_from(filter.limit).unwrap_or(i64::MAX).to_string();
            let arguments = [state, &filter.after.to_string(), &limit];
            let rows: Vec<Row> = self.call("list", &arguments).await?;
            Ok(rows.into_iter().map(entry).collect())
        })
    }

    fn counts(&self) -> BoxFuture<'_, Result<Counts, InboxError>> {
        Box::pin(async move {
            let (received, failed, handled, dead) = self.call("counts", &[]).await?;
            let mut counts = Counts::default();
            counts.add(State::Received, received);
            counts.add(State::Failed, failed);
            counts.add(State::Handled, handled);
            counts.add(State::Dead, dead);
            Ok(counts)
        })
    }

    fn replay<'a>(
        &'a self,
        id: &'a str,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let is_found = self.call("replay", &[id, &time(now)]).await?;
            if is_found {
                self.stored.notify_one();
            }
            Ok(is_found)
        })
    }

    fn remove_handled(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let mut all = 0;
            loop {
                // The server does nothing else during a step, so the steps are small.
                let arguments = [&*time(before), &REMOVED_AT_ONCE.to_string()];
                let removed: u64 = self.call("remove", &arguments).await?;
                all += removed;
                if removed < REMOVED_AT_ONCE as u64 {
                    return Ok(all);
                }
            }
        })
    }
}

/// Number, id, type, subject, origin, state, attempts, received, finished, problem, body.
type Row = (
    u64,
    String,
    String,
    String,
    String,
    String,
    u32,
    i64,
    Option<i64>,
    Option<String>,
    String,
);

fn entry(row: Row) -> Entry {
    let (
        number,
        id,
        event_type,
        subject,
        origin,
        state,
        attempts,
        received,
        finished,
        problem,
        body,
    ) = row;
    let mut stored = NewEntry::new(id, event_type, body);
    stored.subject = Some(subject).filter(|subject| !subject.is_empty());
    stored.origin = Origin::from_text(&origin);
    let mut entry = Entry::new(number, stored, timestamp(received));
    entry.state = State::from_text(&state);
    entry.attempts = attempts;
    entry.finished_at = finished.map(timestamp);
    entry.last_error = problem;
    entry
}
