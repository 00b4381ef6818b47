//! Reads a copy, compares two days, forgets a member.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde::Serialize;
use serde_json::Value;

use super::{database, forget, instant::instant_of};
use crate::SinkError;

/// A copy of a network in a SQLite database that [`Sqlite`](crate::Sqlite) has filled.
#[derive(Debug)]
pub struct Archive {
    path: PathBuf,
    connection: Connection,
}

/// A difference between two points in time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// What changed: `member` (the network role), `membership`, `badge`, `tag` or `plan`.
    pub what: String,
    /// Whether it was added, removed or changed.
    pub kind: ChangeKind,
    /// The member's id.
    pub member_id: Option<String>,
    /// The values before: the columns by name.
    pub before: Option<Value>,
    /// The values after.
    pub after: Option<Value>,
}

/// The kind of a [`Change`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It was not there before: a member has joined, a badge was given.
    Added,
    /// It is not there any more: a member has left, a plan has ended.
    Removed,
    /// Its values changed: a role, a plan, a status.
    Changed,
}

impl Archive {
    /// Opens a copy.
    ///
    /// # Errors
    /// [`SinkError`] if the file does not exist or is not a copy.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, SinkError> {
        let path = path.as_ref();
        if !path.exists() {
            let doing = format!("opening {}", path.display());
            return Err(SinkError::new(doing, "the file does not exist"));
        }
        Ok(Self {
            path: path.to_owned(),
            connection: database::open(path, &[], database::BUSY)?,
        })
    }

    /// What changed between two points in time: who joined, left, got another role, badge, tag or
    /// plan. The copy knows the time of each export, not the exact time of a change: a change counts
    /// from the first export that saw it.
    ///
    /// # Errors
    /// [`SinkError`] if the copy can't be read.
    pub fn diff(&self, before: Timestamp, after: Timestamp) -> Result<Vec<Change>, SinkError> {
        let (before, after) = (self.at(before)?, self.at(after)?);
        let mut changes = Vec::new();
        let keys: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (old, new) = (before.get(key), after.get(key));
            let kind = match (old, new) {
                (None, Some(_)) => ChangeKind::Added,
                (Some(_), None) => ChangeKind::Removed,
                (Some(old), Some(new)) if old.1 != new.1 => ChangeKind::Changed,
                _ => continue,
            };
            // A subscription does not name its member any more once the member is gone.
            let member_of = |value: Option<&(Option<String>, Value)>| value?.0.clone();
            let member_id = member_of(new).or_else(|| member_of(old));
            changes.push(Change {
                what: key.0.clone(),
                kind,
                member_id,
                before: old.map(|(_, value)| value.clone()),
                after: new.map(|(_, value)| value.clone()),
            });
        }
        Ok(changes)
    }

    /// The members whose last visit was between `from` and `silent_since`, and who have not come
    /// since, as the copy knew it at `at`.
    ///
    /// # Errors
    /// [`SinkError`] if the copy can't be read.
    pub fn fell_silent(
        &self,
        from: Timestamp,
        silent_since: Timestamp,
        at: Timestamp,
    ) -> Result<Vec<String>, SinkError> {
        self.with("reading", |connection| {
            let mut statement = connection.prepare(
                "SELECT member_id FROM history WHERE kind = 'visit' \
                 AND valid_from <= ?3 AND (valid_to IS NULL OR valid_to > ?3) \
                 AND value ->> 'last_active_at' >= ?1 AND value ->> 'last_active_at' < ?2 \
                 ORDER BY member_id",
            )?;
            // The API's times are compared as texts, too: it writes them without parts of a second.
            let times = [from.to_string(), silent_since.to_string(), instant_of(at)];
            let found = statement.query_map(times, |row| row.get(0))?;
            found.collect()
        })
    }

    /// What was valid at a point in time, but for visits: by kind and key, the member and the value.
    fn at(&self, time: Timestamp) -> Result<Valid, SinkError> {
        self.with("reading", |connection| {
            let mut statement = connection.prepare(
                "SELECT kind, key, member_id, value FROM history WHERE kind <> 'visit' \
                 AND valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)",
            )?;
            let rows = statement.query_map(params![instant_of(time)], |row| {
                let value: String = row.get(3)?;
                let value = serde_json::from_str(&value).unwrap_or(Value::Null);
                Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, value)))
            })?;
            rows.collect()
        })
    }

    /// Removes a member from the copy: the member's own row, memberships, badges, tags, answers,
    /// reactions, RSVPs, subscriptions, purchases, invites and history, and the personal data in all
    /// rows that name the member. What the member has written stays without an author and without
    /// text. The next export brings the member back if the network still has the member.
    ///
    /// The file is written anew, so that nothing is left in its free space, and the journal beside it is
    /// emptied, unless another process is reading the copy at this moment. Copies of the file that you
    /// have made, such as backups, are not changed.
    ///
    /// Files that were downloaded for the member are removed by the next download of the media.
    ///
    /// Returns the number of rows concerned.
    ///
    /// # Errors
    /// [`SinkError`] if the copy can't be changed. Then nothing has changed.
    pub fn forget(&mut self, member_id: &str) -> Result<usize, SinkError> {
        let doing = format!("forgetting a member in {}", self.path.display());
        forget::forget(&mut self.connection, member_id)
            .map_err(|error| SinkError::new(doing, error))
    }

    /// The times of the exports that were complete, the oldest first. Two of them can be compared
    /// with [`diff`](Self::diff).
    ///
    /// # Errors
    /// [`SinkError`] if the copy can't be read.
    pub fn times(&self) -> Result<Vec<Timestamp>, SinkError> {
        let times: Vec<String> = self.with("reading", |connection| {
            let mut statement = connection.prepare(
                "SELECT as_of FROM _runs WHERE complete = 1 AND as_of IS NOT NULL ORDER BY run",
            )?;
            let times = statement.query_map([], |row| row.get(0))?;
            times.collect()
        })?;
        Ok(times.iter().filter_map(|time| time.parse().ok()).collect())
    }

    /// The database, for queries of your own.
    ///
    /// # Errors
    /// [`SinkError`] if the query fails.
    pub fn query(&self, sql: &str) -> Result<Vec<Vec<Value>>, SinkError> {
        self.with("querying", |connection| {
            let mut statement = connection.prepare(sql)?;
            let columns = statement.column_count();
            let rows = statement.query_map([], |row| {
                (0..columns)
                    .map(|place| Ok(json(row.get_ref(place)?)))
                    .collect::<rusqlite::Result<Vec<Value>>>()
            })?;
            rows.collect()
        })
    }

    pub(super) fn with<T>(
        &self,
        doing: &str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, SinkError> {
        let doing = format!("{doing} {}", self.path.display());
        work(&self.connection).map_err(|error| SinkError::new(doing, error))
    }
}

/// By kind and key, the member and the value.
type Valid = BTreeMap<(String, String), (Option<String>, Value)>;

fn json(value: rusqlite::types::ValueRef<'_>) -> Value {
    match value {
        rusqlite::types::ValueRef::Null => Value::Null,
        rusqlite::types::ValueRef::Integer(number) => number.into(),
        rusqlite::types::ValueRef::Real(number) => number.into(),
        rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        rusqlite::types::ValueRef::Blob(bytes) => bytes.into(),
    }
}
