//! Opens the file and brings its tables up to date.

use std::{path::Path, time::Duration};

use rusqlite::Connection;

use super::tables::{OWN_TABLES, SEARCH, VIEWS, create, indexes, quoted, search_triggers, type_of};
use crate::{Shape, SinkError, tables};

/// The version of the tables' form, in `user_version`.
const VERSION: i64 = 1;

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
    update(&mut connection, shapes).map_err(failed)?;
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

fn update(connection: &mut Connection, shapes: &[Shape]) -> rusqlite::Result<()> {
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
    for (name, query) in VIEWS {
        transaction.execute_batch(&format!(
            "DROP VIEW IF EXISTS {name}; CREATE VIEW {name} AS {query};"
        ))?;
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}
