//! An inbox in PostgreSQL.
//!
//! | module | contents |
//! |---|---|
//! | `connection` | connections that come back after the server was away |

mod connection;

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::Notify;
use tokio_postgres::{Row, types::Type};

use self::connection::{Connection, Parameter, config, inbox_error};
use super::{
    ClaimedEntry, Counts, Entry, Filter, Inbox, InboxError, InboxErrorKind, NewEntry, Origin,
    Outcome, State, Stored,
    change::Change,
    times::{milliseconds, timestamp},
};

/// The version of the tables.
const VERSION: i64 = 1;

/// How many connections are used.
const CONNECTIONS: usize = 4;

/// An inbox in a PostgreSQL database, for receivers and workers on many machines.
///
/// It makes the tables `webhook_inbox` and `webhook_inbox_version` and a function
/// `webhook_inbox_claim`. Connections are not encrypted: use it in a private network, through a
/// Unix socket, or through a proxy that encrypts.
///
/// If the server is away, everything fails with
/// [`InboxErrorKind::Away`] and works again when it is back.
#[derive(Clone)]
pub struct PostgresInbox {
    shared: Arc<Shared>,
}

struct Shared {
    connections: Vec<Connection>,
    next: AtomicUsize,
    stored: Notify,
}

impl PostgresInbox {
    /// Connects, and makes the tables if they are missing. An address is, for example,
    /// `postgres://user:password@host/database`.
    ///
    /// # Errors
    /// [`InboxError`] if that fails, or if a later version of this crate has made the tables.
    pub async fn open(address: &str) -> Result<Self, InboxError> {
        let config = config(address)?;
        let connections = (0..CONNECTIONS).map(|_| Connection::new(config.clone()));
        let inbox = Self {
            shared: Arc::new(Shared {
                connections: connections.collect(),
                next: AtomicUsize::new(0),
                stored: Notify::new(),
            }),
        };
        inbox.migrate().await?;
        Ok(inbox)
    }

    async fn migrate(&self) -> Result<(), InboxError> {
        let connection = self.connection();
        // Others wait here until the tables are there.
        let make = format!(
            "BEGIN;
             SELECT pg_advisory_xact_lock(hashtext('webhook_inbox'));
             DO $make$ BEGIN
                 IF to_regclass('webhook_inbox_version') IS NULL THEN {} END IF;
             END $make$;
             COMMIT",
            include_str!("schema.sql")
        );
        connection.batch(&make).await?;
        let select = "SELECT max(version) FROM webhook_inbox_version";
        let rows = connection.query(select, &[]).await?;
        let version: Option<i64> = first(&rows)?;
        match version {
            Some(version) if version > VERSION => Err(InboxError::new(
                InboxErrorKind::NewerVersion,
                format!("its tables have version {version}, and this crate knows {VERSION}"),
            )),
            _ => Ok(()),
        }
    }

    fn connection(&self) -> &Connection {
        let next = self.shared.next.fetch_add(1, Ordering::Relaxed);
        &self.shared.connections[next % self.shared.connections.len()]
    }

    async fn query(
        &self,
        statement: &str,
        parameters: &[Parameter<'_>],
    ) -> Result<Vec<Row>, InboxError> {
        self.connection().query(statement, parameters).await
    }
}

fn first<T: for<'a> tokio_postgres::types::FromSql<'a>>(
    rows: &[Row],
) -> Result<Option<T>, InboxError> {
    let first = rows.first();
    let value = first.map(|row| {
        row.try_get::<_, Option<T>>(0)
            .map_err(|error| inbox_error(&error))
    });
    value.transpose().map(Option::flatten)
}

impl fmt::Debug for PostgresInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresInbox")
            .field("connections", &self.shared.connections.len())
            .finish_non_exhaustive()
    }
}

impl Inbox for PostgresInbox {
    fn store(&self, entry: NewEntry, now: Timestamp) -> BoxFuture<'_, Result<Stored, InboxError>> {
        Box::pin(async move {
            let now = milliseconds(now);
            let is_dead = entry.dead_because.is_some();
            let state = if is_dead {
                State::Dead
            } else {
                State::Received
            };
            let happened_at = entry.happened_at.map_or(now, milliseconds);
            let inserted = self
                .query(
                    "INSERT INTO webhook_inbox (id, event_type, subject, happened_at, received_at,
                     origin, body, state, due_at, finished_at, last_error)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $5, $9, $10)
                 ON CONFLICT (id) DO NOTHING RETURNING number",
                    &[
                        (&entry.id, Type::TEXT),
                        (&entry.event_type, Type::TEXT),
                        (&entry.subject, Type::TEXT),
                        (&happened_at, Type::INT8),
                        (&now, Type::INT8),
                        (&entry.origin.as_str(), Type::TEXT),
                        (&entry.body, Type::TEXT),
                        (&state.as_str(), Type::TEXT),
                        (&is_dead.then_some(now), Type::INT8),
                        (&entry.dead_because, Type::TEXT),
                    ],
                )
                .await?;
            if inserted.is_empty() {
                return Ok(Stored::Duplicate);
            }
            self.shared.stored.notify_one();
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
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = self.query(
                "SELECT id, body, origin, attempts, claims FROM webhook_inbox_claim($1, $2, $3)",
                &[
                    (&limit, Type::INT8),
                    (&milliseconds(now), Type::INT8),
                    (&milliseconds(lease_end), Type::INT8),
                ],
            ).await?;
            rows.iter()
                .map(|row| claimed(row).map_err(|error| inbox_error(&error)))
                .collect()
        })
    }

    fn extend<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        lease_end: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let rows = self
                .query(
                    "UPDATE webhook_inbox SET due_at = $3
                 WHERE id = $1 AND claims = $2 AND is_claimed RETURNING number",
                    &[
                        (&entry.id, Type::TEXT),
                        (&claim_number(entry), Type::INT8),
                        (&milliseconds(lease_end), Type::INT8),
                    ],
                )
                .await?;
            Ok(!rows.is_empty())
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
            let rows = self
                .query(
                    "UPDATE webhook_inbox
                 SET state = coalesce($3, state), attempts = attempts - $4, is_claimed = FALSE,
                     due_at = $5, finished_at = $6, last_error = coalesce($7, last_error)
                 WHERE id = $1 AND claims = $2 AND is_claimed RETURNING number",
                    &[
                        (&entry.id, Type::TEXT),
                        (&claim_number(entry), Type::INT8),
                        (&change.state.map(State::as_str), Type::TEXT),
                        (&i64::from(change.not_counted), Type::INT8),
                        (&milliseconds(change.due_at), Type::INT8),
                        (&change.finished_at.map(milliseconds), Type::INT8),
                        (&change.reason, Type::TEXT),
                    ],
                )
                .await?;
            Ok(!rows.is_empty())
        })
    }

    fn next_due(&self) -> BoxFuture<'_, Result<Option<Timestamp>, InboxError>> {
        Box::pin(async move {
            let rows = self
                .query(
                    "SELECT min(due_at) FROM webhook_inbox WHERE state IN ('received', 'failed')",
                    &[],
                )
                .await?;
            Ok(first(&rows)?.map(timestamp))
        })
    }

    fn stored(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.shared.stored.notified())
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Entry>, InboxError>> {
        Box::pin(async move {
            let rows = self
                .query(
                    "SELECT number, id, event_type, subject, origin, state, attempts, received_at,
                     finished_at, last_error, body
                 FROM webhook_inbox
                 WHERE number > $1 AND ($2 IS NULL OR state = $2) ORDER BY number LIMIT $3",
                    &[
                        (&i64::try_from(filter.after).unwrap_or(i64::MAX), Type::INT8),
                        (&filter.state.map(State::as_str), Type::TEXT),
                        (&i64::try_from(filter.limit).unwrap_or(i64::MAX), Type::INT8),
                    ],
                )
                .await?;
            rows.iter()
                .map(|row| entry(row).map_err(|error| inbox_error(&error)))
                .collect()
        })
    }

    fn counts(&self) -> BoxFuture<'_, Result<Counts, InboxError>> {
        Box::pin(async move {
            let rows = self
                .query(
                    "SELECT state, count(*) FROM webhook_inbox GROUP BY state",
                    &[],
                )
                .await?;
            let mut counts = Counts::default();
            for row in rows {
                let state: &str = row.try_get(0).map_err(|error| inbox_error(&error))?;
                let count: i64 = row.try_get(1).map_err(|error| inbox_error(&error))?;
                counts.add(State::from_text(state), count.unsigned_abs());
            }
            Ok(counts)
        })
    }

    fn replay<'a>(
        &'a self,
        id: &'a str,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let rows = self
                .query(
                    "UPDATE webhook_inbox
                 SET state = 'received', attempts = 0, is_claimed = FALSE, due_at = $2,
                     finished_at = NULL
                 WHERE id = $1 AND NOT (is_claimed AND due_at > $2) RETURNING number",
                    &[(&id, Type::TEXT), (&milliseconds(now), Type::INT8)],
                )
                .await?;
            let is_found = !rows.is_empty();
            if is_found {
                self.shared.stored.notify_one();
            }
            Ok(is_found)
        })
    }

    fn remove_handled(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let rows = self
                .query(
                    "WITH removed AS (
                     DELETE FROM webhook_inbox WHERE state = 'handled' AND finished_at < $1
                     RETURNING 1)
                 SELECT count(*) FROM removed",
                    &[(&milliseconds(before), Type::INT8)],
                )
                .await?;
            let removed: Option<i64> = first(&rows)?;
            Ok(removed.unwrap_or_default().unsigned_abs())
        })
    }
}

fn claimed(row: &Row) -> Result<ClaimedEntry, tokio_postgres::Error> {
    let attempts: i64 = row.try_get(3)?;
    let claims: i64 = row.try_get(4)?;
    Ok(ClaimedEntry::new(
        row.try_get(0)?,
        row.try_get(1)?,
        Origin::from_text(row.try_get(2)?),
        attempts.try_into().unwrap_or(u32::MAX),
        claims.unsigned_abs(),
    ))
}

fn entry(row: &Row) -> Result<Entry, tokio_postgres::Error> {
    let mut stored = NewEntry::new(
        row.try_get::<_, String>(1)?,
        row.try_get::<_, String>(2)?,
        row.try_get::<_, String>(10)?,
    );
    stored.subject = row.try_get(3)?;
    stored.origin = Origin::from_text(row.try_get(4)?);
    let number: i64 = row.try_get(0)?;
    let mut entry = Entry::new(number.unsigned_abs(), stored, timestamp(row.try_get(7)?));
    entry.state = State::from_text(row.try_get(5)?);
    let attempts: i64 = row.try_get(6)?;
    entry.attempts = attempts.try_into().unwrap_or(u32::MAX);
    entry.finished_at = row.try_get::<_, Option<i64>>(8)?.map(timestamp);
    entry.last_error = row.try_get(9)?;
    Ok(entry)
}

fn claim_number(entry: &ClaimedEntry) -> i64 {
    i64::try_from(entry.claim).unwrap_or(-1)
}
