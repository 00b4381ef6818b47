//! The tables and views, made from the catalogue.

use std::fmt::Write as _;

use crate::{Column, Kind, Table, sink::database::quoted, tables};

/// Columns that every table has besides its own.
pub(super) const OWN_COLUMNS: &str = "_raw TEXT, _first_run INTEGER NOT NULL, \
     _last_run INTEGER NOT NULL, _deleted_at TEXT";

/// Tables of the archive itself.
pub(super) const OWN_TABLES: &str = "
CREATE TABLE IF NOT EXISTS _state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _runs (
    run INTEGER PRIMARY KEY, as_of TEXT, finished_at TEXT, complete INTEGER, report TEXT
);
CREATE TABLE IF NOT EXISTS history (
    kind TEXT NOT NULL, key TEXT NOT NULL, member_id TEXT, value TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT
);
CREATE TABLE IF NOT EXISTS _media (
    url TEXT PRIMARY KEY, file TEXT, content_type TEXT, bytes INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS history_open ON history (kind, key) WHERE valid_to IS NULL;
CREATE INDEX IF NOT EXISTS history_by_member ON history (member_id, valid_from);
";

/// The full-text search over posts and comments, and the triggers that keep it up to date.
pub(super) const SEARCH: &str = "
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, body, kind UNINDEXED, id UNINDEXED);
";

/// The type of a column in SQLite.
pub(super) fn type_of(column: &Column) -> &'static str {
    match column.kind {
        Kind::Integer | Kind::Sum | Kind::Position | Kind::Boolean => "INTEGER",
        Kind::Number => "REAL",
        Kind::Text | Kind::Time | Kind::Json | Kind::Reference(_) | Kind::Parent(_) => "TEXT",
    }
}

/// The statement that creates a table.
pub(super) fn create(table: &Table) -> String {
    let mut text = format!(
        "CREATE TABLE IF NOT EXISTS {} (_row INTEGER PRIMARY KEY",
        quoted(table.name)
    );
    for column in table.columns {
        let is_key = table.key.contains(&&*column.name);
        let _ = write!(
            text,
            ", {} {}{}",
            quoted(&column.name),
            type_of(column),
            if is_key { " NOT NULL" } else { "" }
        );
        if let Kind::Reference(other) | Kind::Parent(other) = column.kind
            && tables().any(|table| table.name == other && table.key == ["id"])
        {
            let _ = write!(text, " REFERENCES {}(id)", quoted(other));
        }
    }
    let key: Vec<String> = table.key.iter().map(|name| quoted(name)).collect();
    let _ = write!(
        text,
        ", {OWN_COLUMNS}, UNIQUE ({})) STRICT;",
        key.join(", ")
    );
    text
}

/// The indexes of a table: one for each reference to another one.
pub(super) fn indexes(table: &Table) -> String {
    let mut text = String::new();
    for column in table.columns {
        if matches!(column.kind, Kind::Reference(_) | Kind::Parent(_)) {
            let _ = write!(
                text,
                "CREATE INDEX IF NOT EXISTS {} ON {} ({});",
                quoted(&format!("{}_by_{}", table.name, column.name)),
                quoted(table.name),
                quoted(&column.name)
            );
        }
    }
    text
}

/// The triggers that keep the search up to date. `place` makes the row numbers of the tables
/// different.
pub(super) fn search_triggers(table: &str, title: &str, place: u8) -> String {
    let add = |row: &str| {
        let title = title.replace("ROW", row);
        format!(
            "INSERT INTO search(rowid, title, body, kind, id) \
             SELECT {row}._row * 2 + {place}, {title}, {row}.body, '{table}', {row}.id \
             WHERE {row}._deleted_at IS NULL;"
        )
    };
    let remove = format!("DELETE FROM search WHERE rowid = old._row * 2 + {place};");
    let is_changed = if title == "NULL" {
        "old.body IS NOT new.body".to_owned()
    } else {
        "old.body IS NOT new.body OR old.title IS NOT new.title".to_owned()
    };
    format!(
        "CREATE TRIGGER IF NOT EXISTS {table}_search_insert AFTER INSERT ON {table}
         BEGIN {insert} END;
         CREATE TRIGGER IF NOT EXISTS {table}_search_update AFTER UPDATE ON {table}
         WHEN {is_changed} OR (old._deleted_at IS NULL) <> (new._deleted_at IS NULL)
         BEGIN {remove} {insert} END;
         CREATE TRIGGER IF NOT EXISTS {table}_search_delete AFTER DELETE ON {table}
         BEGIN {remove} END;",
        insert = add("new"),
    )
}
