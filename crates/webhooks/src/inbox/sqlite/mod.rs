//! An inbox in a SQLite file.
//!
//! | module | contents |
//! |---|---|
//! | `thread` | the thread that uses the connection |
//! | `convert` | errors and rows |

mod convert;
mod thread;

use std::{fmt, path::Path, sync::Arc, time::Duration};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, ffi, named_params};
use tokio::sync::Notify;

use self::{
    convert::{ENTRY, inbox_error},
    thread::Worker,
};
use super::{
    ClaimedEntry, Counts, Entry, Filter, Inbox, InboxError, InboxErrorKind, NewEntry, Outcome,
    State, Stored,
    change::Change,
    times::{milliseconds, timestamp},
};

/// The version of the tables. SQLite keeps it in the file.
const VERSION: i64 = 1;

/// How long a transaction waits for another process.
const BUSY: Duration = Duration::from_secs(5);

/// An inbox in a SQLite file, for one machine. Several processes can use the same file.
///
/// An event is on the disk when [`store`](Inbox::store) returns. SQLite is built in.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use mighty_webhooks::{Inbox, SqliteInbox, inbox::{Filter, State}};
///
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("webhooks.db");
/// let inbox = SqliteInbox::open(&path)?;
/// for dead in inbox.list(&Filter::state(State::Dead)).await? {
///     println!("{} {:?}", dead.id, dead.last_error);
///     inbox.replay(&dead.id, jiff::Timestamp::now()).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SqliteInbox {
    worker: Worker,
    max_size: Option<u64>,
    stored: Arc<Notify>,
}

impl SqliteInbox {
    /// Opens the file, or creates it.
    ///
    /// # Errors
    /// [`InboxError`] if that fails, or if a later version of this crate has made the file.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, InboxError> {
        Self::of(Connection::open(path).map_err(inbox_error)?, None)
    }

    /// The same, with a bound for the size of the data, in bytes. When it is reached, new events are
    /// refused, and delivered again later. Those that are stored are handled nevertheless.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_bounded(path: impl AsRef<Path>, max_size: u64) -> Result<Self, InboxError> {
        Self::of(Connection::open(path).map_err(inbox_error)?, Some(max_size))
    }

    /// An inbox in memory, for tests: it is lost when the process ends.
    ///
    /// # Errors
    /// [`InboxError`] if there is not enough memory.
    pub fn in_memory() -> Result<Self, InboxError> {
        Self::of(Connection::open_in_memory().map_err(inbox_error)?, None)
    }

    fn of(connection: Connection, max_size: Option<u64>) -> Result<Self, InboxError> {
        prepare(&connection).map_err(inbox_error)?;
        migrate(&connection)?;
        Ok(Self {
            worker: Worker::start(connection)?,
            max_size,
            stored: Arc::default(),
        })
    }
}

fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY)?;
    // Readers and a writer don't wait for each other. Every commit reaches the disk.
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

fn migrate(connection: &Connection) -> Result<(), InboxError> {
    // Another process may be about to do the same.
    connection
        .execute_batch("BEGIN IMMEDIATE")
        .map_err(inbox_error)?;
    let version: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(inbox_error)?;
    if version > VERSION {
        let found = format!("its tables have version {version}, and this crate knows {VERSION}");
        return Err(InboxError::new(InboxErrorKind::NewerVersion, found));
    }
    if version == 0 {
        connection
            .execute_batch(include_str!("schema.sql"))
            .and_then(|()| connection.pragma_update(None, "user_version", VERSION))
            .map_err(inbox_error)?;
    }
    connection.execute_batch("COMMIT").map_err(inbox_error)
}

impl fmt::Debug for SqliteInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteInbox").finish_non_exhaustive()
    }
}

impl Inbox for SqliteInbox {
    fn store(&self, entry: NewEntry, now: Timestamp) -> BoxFuture<'_, Result<Stored, InboxError>> {
        Box::pin(async move {
            let now = milliseconds(now);
            let state = if entry.dead_because.is_some() {
                State::Dead
            } else {
                State::Received
            };
            let happened_at = entry.happened_at.map_or(now, milliseconds);
            let max_size = self.max_size;
            let inserted = self.worker.call(move |transaction| {
                if let Some(max_size) = max_size {
                    check_room(transaction, entry.body.len(), max_size)?;
                }
                let mut insert = transaction.prepare_cached(
                    "INSERT INTO webhook_inbox (id, event_type, subject, happened_at, received_at,
                         origin, body, state, due_at, finished_at, last_error)
                     VALUES (:id, :event_type, :subject, :happened_at, :now, :origin, :body,
                         :state, :now, CASE :state WHEN 'dead' THEN :now END, :last_error)
                     ON CONFLICT (id) DO NOTHING",
                )?;
                insert.execute(named_params! {
                    ":id": entry.id,
                    ":event_type": entry.event_type,
                    ":subject": entry.subject,
                    ":happened_at": happened_at,
                    ":now": now,
                    ":origin": entry.origin.as_str(),
                    ":body": entry.body,
                    ":state": state.as_str(),
                    ":last_error": entry.dead_because,
                })
            });
            if inserted.await? == 0 {
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
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let (now, lease_end) = (milliseconds(now), milliseconds(lease_end));
        Box::pin(self.worker.call(move |transaction| {
            let mut claim = transaction.prepare_cached(
                "UPDATE webhook_inbox
                 SET is_claimed = 1, claims = claims + 1, attempts = attempts + 1,
                     due_at = :lease_end
                 WHERE number IN (
                     SELECT number FROM webhook_inbox AS it
                     WHERE state IN ('received', 'failed') AND due_at <= :now
                         AND (subject IS NULL OR NOT EXISTS (
                             SELECT 1 FROM webhook_inbox AS other
                             WHERE other.state IN ('received', 'failed')
                                 AND other.subject IS NOT NULL AND other.subject = it.subject
                                 AND other.number <> it.number
                                 AND ((other.happened_at, other.number)
                                         < (it.happened_at, it.number)
                                     OR (other.is_claimed AND other.due_at > :now))))
                     ORDER BY due_at, number LIMIT :limit)
                 RETURNING id, body, origin, attempts, claims",
            )?;
            let rows = claim.query_map(
                named_params! { ":lease_end": lease_end, ":now": now, ":limit": limit },
                convert::claimed,
            )?;
            rows.collect()
        }))
    }

    fn extend<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        lease_end: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        let (id, claim) = (entry.id.clone(), claim_number(entry));
        let lease_end = milliseconds(lease_end);
        let extended = self.worker.call(move |transaction| {
            transaction
                .prepare_cached(
                    "UPDATE webhook_inbox SET due_at = ?3
                     WHERE id = ?1 AND claims = ?2 AND is_claimed",
                )?
                .execute((&id, claim, lease_end))
        });
        Box::pin(async move { Ok(extended.await? == 1) })
    }

    fn finish<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        outcome: &'a Outcome,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        let (id, claim) = (entry.id.clone(), claim_number(entry));
        let change = Change::new(outcome, now);
        let finished = self.worker.call(move |transaction| {
            transaction
                .prepare_cached(
                    "UPDATE webhook_inbox
                     SET state = coalesce(:state, state), attempts = attempts - :not_counted,
                         is_claimed = 0, due_at = :due_at, finished_at = :finished_at,
                         last_error = coalesce(:reason, last_error)
                     WHERE id = :id AND claims = :claim AND is_claimed",
                )?
                .execute(named_params! {
                    ":id": id,
                    ":claim": claim,
                    ":state": change.state.map(State::as_str),
                    ":not_counted": change.not_counted,
                    ":due_at": milliseconds(change.due_at),
                    ":finished_at": change.finished_at.map(milliseconds),
                    ":reason": change.reason,
                })
        });
        Box::pin(async move { Ok(finished.await? == 1) })
    }

    fn next_due(&self) -> BoxFuture<'_, Result<Option<Timestamp>, InboxError>> {
        Box::pin(async move {
            let due = self.worker.call(|transaction| {
                transaction
                    .prepare_cached(
                        "SELECT min(due_at) FROM webhook_inbox
                         WHERE state IN ('received', 'failed')",
                    )?
                    .query_row((), |row| row.get::<_, Option<i64>>(0))
            });
            Ok(due.await?.map(timestamp))
        })
    }

    fn stored(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.stored.notified())
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Entry>, InboxError>> {
        let state = filter.state.map(State::as_str);
        let after = i64::try_from(filter.after).unwrap_or(i64::MAX);
        let limit = i64::try_from(filter.limit).unwrap_or(i64::MAX);
        let select = format!(
            "SELECT {ENTRY} FROM webhook_inbox
             WHERE number > ?1 AND (?2 IS NULL OR state = ?2) ORDER BY number LIMIT ?3"
        );
        Box::pin(self.worker.call(move |transaction| {
            let mut select = transaction.prepare_cached(&select)?;
            let rows = select.query_map((after, state, limit), convert::entry)?;
            rows.collect()
        }))
    }

    fn counts(&self) -> BoxFuture<'_, Result<Counts, InboxError>> {
        Box::pin(self.worker.call(|transaction| {
            let mut select = transaction
                .prepare_cached("SELECT state, count(*) FROM webhook_inbox GROUP BY state")?;
            let mut rows = select.query(())?;
            let mut counts = Counts::default();
            while let Some(row) = rows.next()? {
                let state = State::from_text(&row.get::<_, String>(0)?);
                counts.add(state, row.get::<_, i64>(1)?.unsigned_abs());
            }
            Ok(counts)
        }))
    }

    fn replay<'a>(
        &'a self,
        id: &'a str,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        let id = id.to_owned();
        let now = milliseconds(now);
        Box::pin(async move {
            let replayed = self.worker.call(move |transaction| {
                transaction
                    .prepare_cached(
                        "UPDATE webhook_inbox
                         SET state = 'received', attempts = 0, is_claimed = 0, due_at = ?2,
                             finished_at = NULL
                         WHERE id = ?1 AND NOT (is_claimed AND due_at > ?2)
                         RETURNING number",
                    )?
                    .query_row((&id, now), |row| row.get::<_, i64>(0))
                    .optional()
            });
            let is_found = replayed.await?.is_some();
            if is_found {
                self.stored.notify_one();
            }
            Ok(is_found)
        })
    }

    fn remove_handled(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, InboxError>> {
        let before = milliseconds(before);
        let removed = self.worker.call(move |transaction| {
            transaction
                .prepare_cached(
                    "DELETE FROM webhook_inbox WHERE state = 'handled' AND finished_at < ?1",
                )?
                .execute([before])
        });
        Box::pin(async move { Ok(removed.await?.try_into().unwrap_or(u64::MAX)) })
    }
}

/// Fails as SQLite does when a disk is full. The bound is only for new events: if it were SQLite's
/// own, a worker could not record what it has handled.
fn check_room(connection: &Connection, body: usize, max_size: u64) -> rusqlite::Result<()> {
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let used = pragma("page_count")? - pragma("freelist_count")?;
    let used = used.saturating_mul(pragma("page_size")?).unsigned_abs();
    if used.saturating_add(body as u64) > max_size {
        let full = ffi::Error::new(ffi::SQLITE_FULL);
        let bound = format!("the bound of {max_size} bytes is reached");
        return Err(rusqlite::Error::SqliteFailure(full, Some(bound)));
    }
    Ok(())
}

fn claim_number(entry: &ClaimedEntry) -> i64 {
    i64::try_from(entry.claim).unwrap_or(-1)
}
