//! Opens the file and brings its tables up to date.

use std::{path::Path, time::Duration};

use rusqlite::Connection;

use super::{
    instant::instant,
    tables::{OWN_TABLES, SEARCH, create, indexes, search_triggers, type_of},
};
use crate::{Shape, SinkError, sink::database::quoted, tables, views};

/// The version of the tables' form, in `user_version`.
const VERSION: i64 = 2;

/// How long to wait if another process is writing.
pub(super) const BUSY: Duration = Duration::from_secs(10);

/// Opens a database, and creates or updates its tables. `shapes` can have columns of their own.
pub(super) fn open(path: &Path, shapes: &[Shape], wait: Duration) -> Result<Connection, SinkError> {
    let failed = |error| SinkError::new(format!("opening {}", path.display()), error);
    let mut connection = connect(path, wait)?;
    let version = version(&connection).map_err(failed)?;
    if version > VERSION {
        let problem = format!(
            "a newer version of this crate wrote it (version {version}; this one knows {VERSION})"
        );
        return Err(SinkError::new(
            format!("opening {}", path.display()),
            problem,
        ));
    }
    update(&mut connection, shapes, version).map_err(failed)?;
    Ok(connection)
}

/// Connects to a database.
fn connect(path: &Path, wait: Duration) -> Result<Connection, SinkError> {
    let connect = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(wait)?;
        // The copy can have members that are gone; `PRAGMA foreign_key_check` names them.
        connection.pragma_update(None, "foreign_keys", false)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "normal")?;
        connection.set_prepared_statement_cache_capacity(256);
        Ok(connection)
    };
    connect().map_err(|error: rusqlite::Error| {
        SinkError::new(format!("opening {}", path.display()), error)
    })
}

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Creates what is missing, and changes what an older version has written. New tables and columns
/// need no step of their own.
fn update(connection: &mut Connection, shapes: &[Shape], from: i64) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.execute_batch(OWN_TABLES)?;
    for table in tables() {
        transaction.execute_batch(&create(table))?;
        let mut known = Vec::new();
        transaction.pragma(None, "table_info", table.name, |row| {
            known.push(row.get::<_, String>("name")?);
            Ok(())
        })?;
        // Columns that a newer version of this crate, or the program, has added.
        let added = shapes.iter().filter(|shape| shape.table == table);
        let added = added.flat_map(|shape| shape.columns.iter());
        for column in table.columns.iter().chain(added) {
            if !known.iter().any(|name| *name == *column.name) {
                known.push(column.name.clone().into_owned());
                transaction.execute_batch(&format!(
                    "ALTER TABLE {} ADD COLUMN {} {};",
                    quoted(table.name),
                    quoted(&column.name),
                    type_of(column)
                ))?;
            }
        }
        transaction.execute_batch(&indexes(table))?;
    }
    transaction.execute_batch(SEARCH)?;
    transaction.execute_batch(&search_triggers("posts", "ROW.title", 0))?;
    transaction.execute_batch(&search_triggers("comments", "NULL", 1))?;
    for view in views() {
        let (name, query) = (view.name, view.query);
        transaction.execute_batch(&format!(
            "DROP VIEW IF EXISTS {name}; CREATE VIEW {name} AS {query};"
        ))?;
    }
    if from == 1 {
        write_times_in_one_length(&transaction)?;
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

/// Version 1 wrote the times of `history` with as many digits as they had, so that they could not be
/// compared as texts.
fn write_times_in_one_length(connection: &Connection) -> rusqlite::Result<()> {
    let mut rows = connection.prepare("SELECT rowid, valid_from, valid_to FROM history")?;
    let mut change =
        connection.prepare("UPDATE history SET valid_from = ?2, valid_to = ?3 WHERE rowid = ?1")?;
    let times = rows.query_map([], |row| {
        Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?))
    })?;
    let times: Vec<(i64, String, Option<String>)> = times.collect::<rusqlite::Result<_>>()?;
    for (row, from, to) in times {
        let to = to.map(|to| instant(&to));
        change.execute(rusqlite::params![row, instant(&from), to])?;
    }
    Ok(())
}
