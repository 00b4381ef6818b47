//! The sink.

use std::{path::PathBuf, time::Duration};

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use super::{database, deletions, history, rows, unchanged};
use crate::{
    Key, Report, Shape, SinkError,
    sink::{Batch, LastKnown, Sink, State},
};

/// A copy of a network in a SQLite database: a table for each table, with indexes and foreign keys;
/// the raw JSON of each record in `_raw`; [views](crate::views); and a full-text search over posts
/// and comments (`search`).
///
/// Rows are updated, not replaced. A record that a later export does not find is kept, with the time
/// of that export in `_deleted_at`. The table `history` has the roles, memberships, badges, tags and
/// plans of members, and from when until when they were valid; see [`Archive`](crate::Archive).
///
/// The foreign keys are not enforced, because a post can name a member who has left.
#[derive(Debug)]
pub struct Sqlite {
    path: PathBuf,
    wait: Duration,
    connection: Option<Connection>,
    shapes: Vec<Shape>,
    run: i64,
    as_of: String,
}

impl Sqlite {
    /// Writes to this file.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            wait: database::BUSY,
            connection: None,
            shapes: Vec::new(),
            run: 0,
            as_of: String::new(),
        }
    }

    /// Sets how long to wait if another process is writing to the database; 10 seconds by default.
    #[must_use]
    pub fn wait_for_lock(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// Does work with the database.
    fn with<T>(
        &mut self,
        doing: &str,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, SinkError> {
        let doing = format!("{doing} {}", self.path.display());
        match &mut self.connection {
            Some(connection) => work(connection).map_err(|error| SinkError::new(doing, error)),
            None => Err(SinkError::new(doing, "the sink was not opened")),
        }
    }
}

fn read_state(connection: &Connection) -> rusqlite::Result<State> {
    let mut statement = connection.prepare("SELECT name, value FROM _state")?;
    let entries = statement.query_map([], |row| {
        let value: String = row.get(1)?;
        let value = serde_json::from_str(&value).unwrap_or(Value::Null);
        Ok((row.get(0)?, value))
    })?;
    entries.collect()
}

impl Sink for Sqlite {
    async fn open(&mut self, tables: &[Shape]) -> Result<State, SinkError> {
        self.shapes = tables.to_vec();
        self.connection = Some(database::open(&self.path, tables, self.wait)?);
        let (state, run) = self.with("reading", |connection| {
            let run = connection
                .query_row(
                    "SELECT run, as_of FROM _runs ORDER BY run DESC LIMIT 1",
                    [],
                    |row| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?)),
                )
                .optional()?;
            Ok((read_state(connection)?, run))
        })?;
        if let Some((run, as_of)) = run {
            self.run = run;
            self.as_of = as_of.unwrap_or_default();
        }
        Ok(state)
    }

    async fn keys(&mut self, table: &Shape) -> Result<Vec<Key>, SinkError> {
        let run = self.run;
        let columns: Vec<String> = table
            .table
            .key
            .iter()
            .map(|name| crate::sink::database::quoted(name))
            .collect();
        let query = format!(
            "SELECT {} FROM {} WHERE _last_run = ?1",
            columns.join(", "),
            crate::sink::database::quoted(table.name())
        );
        self.with("reading", |connection| {
            let mut statement = connection.prepare(&query)?;
            let keys = statement.query_map(params![run], |row| {
                let mut values = Vec::new();
                for place in 0..columns.len() {
                    values.push(match row.get_ref(place)? {
                        rusqlite::types::ValueRef::Integer(number) => Value::from(number),
                        other => Value::from(other.as_str().unwrap_or_default()),
                    });
                }
                Ok(Key::of(&values))
            })?;
            keys.collect()
        })
    }

    async fn last_known(
        &mut self,
        table: &'static str,
        columns: &[&'static str],
    ) -> Result<Vec<LastKnown>, SinkError> {
        self.with("reading", |connection| {
            unchanged::last_known(connection, table, columns)
        })
    }

    async fn start(&mut self) -> Result<(), SinkError> {
        self.run += 1;
        let run = self.run;
        self.with("starting an export in", |connection| {
            let transaction = connection.transaction()?;
            transaction.execute("DELETE FROM _state", [])?;
            transaction.execute("INSERT INTO _runs (run) VALUES (?1)", params![run])?;
            transaction.commit()
        })
    }

    async fn write(&mut self, batch: Batch) -> Result<(), SinkError> {
        let run = self.run;
        let as_of = batch.state.get("report").and_then(Option::as_ref);
        if let Some(as_of) = as_of.and_then(|report| report["as_of"].as_str()) {
            as_of.clone_into(&mut self.as_of);
        }
        let as_of = self.as_of.clone();
        self.with("writing", |connection| {
            let transaction = connection.transaction()?;
            for row in &batch.rows {
                rows::store(&transaction, row, run)?;
                history::note(&transaction, row, &as_of)?;
            }
            for list in &batch.unchanged {
                unchanged::hold_on(&transaction, list, run)?;
            }
            let mut set = transaction.prepare_cached(
                "INSERT INTO _state (name, value) VALUES (?1, ?2) \
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?;
            let mut remove = transaction.prepare_cached("DELETE FROM _state WHERE name = ?1")?;
            for (name, value) in &batch.state {
                match value {
                    Some(value) => set.execute(params![name, value.to_string()])?,
                    None => remove.execute(params![name])?,
                };
            }
            drop((set, remove));
            transaction.execute(
                "UPDATE _runs SET as_of = ?2 WHERE run = ?1 AND as_of IS NULL",
                params![run, as_of],
            )?;
            transaction.commit()
        })
    }

    async fn finish(&mut self, report: &Report) -> Result<(), SinkError> {
        let run = self.run;
        let shapes = self.shapes.clone();
        let text = serde_json::to_string(report)
            .map_err(|error| SinkError::new("writing the report", error))?;
        self.with("finishing", |connection| {
            let transaction = connection.transaction()?;
            if report.stopped.is_none() {
                deletions::mark(&transaction, &shapes, report, run)?;
            }
            transaction.execute(
                "UPDATE _runs SET complete = ?2, report = ?3, \
                 finished_at = strftime('%Y-%m-%dT%H:%M:%SZ') WHERE run = ?1",
                params![run, report.complete, text],
            )?;
            transaction.commit()
        })
    }
}
