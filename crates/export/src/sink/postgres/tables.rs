//! The tables and views, made from the catalogue.

use std::fmt::Write as _;

use crate::{Column, Kind, Shape, Table, sink::database::quoted, tables, views};

/// The version of the tables' form.
pub(super) const VERSION: i64 = 1;

/// Tables of the copy itself.
const OWN_TABLES: &str = "
CREATE TABLE IF NOT EXISTS _version (version BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS _state (name TEXT PRIMARY KEY, value JSONB NOT NULL);
CREATE TABLE IF NOT EXISTS _runs (
    run BIGINT PRIMARY KEY, as_of TIMESTAMPTZ, finished_at TIMESTAMPTZ, complete BOOLEAN, report JSONB
);
CREATE TABLE IF NOT EXISTS history (
    kind TEXT NOT NULL, key TEXT NOT NULL, member_id TEXT, value JSONB NOT NULL,
    valid_from TIMESTAMPTZ NOT NULL, valid_to TIMESTAMPTZ
);
CREATE UNIQUE INDEX IF NOT EXISTS history_open ON history (kind, key) WHERE valid_to IS NULL;
CREATE INDEX IF NOT EXISTS history_by_member ON history (member_id, valid_from);
";

/// The statements that create what is missing. `shapes` can have columns of their own.
pub(super) fn statements(shapes: &[Shape]) -> String {
    let mut text = OWN_TABLES.to_owned();
    // A new version can have other columns in them.
    for view in views() {
        let _ = writeln!(text, "DROP VIEW IF EXISTS {};", view.name);
    }
    for table in tables() {
        create(&mut text, table);
        let added = shapes.iter().filter(|shape| shape.table == table);
        let added = added.flat_map(|shape| shape.columns.iter());
        for column in table.columns.iter().chain(added) {
            let _ = writeln!(
                text,
                "ALTER TABLE {} ADD COLUMN IF NOT EXISTS {} {};",
                quoted(table.name),
                quoted(&column.name),
                type_of(column)
            );
        }
        for column in table.columns {
            if matches!(column.kind, Kind::Reference(_) | Kind::Parent(_)) {
                let _ = writeln!(
                    text,
                    "CREATE INDEX IF NOT EXISTS {} ON {} ({});",
                    quoted(&format!("{}_by_{}", table.name, column.name)),
                    quoted(table.name),
                    quoted(&column.name)
                );
            }
        }
    }
    for view in views() {
        let _ = writeln!(text, "CREATE VIEW {} AS {};", view.name, view.query);
    }
    let _ = writeln!(
        text,
        "DELETE FROM _version; INSERT INTO _version VALUES ({VERSION});"
    );
    text
}

fn create(text: &mut String, table: &Table) {
    let _ = write!(text, "CREATE TABLE IF NOT EXISTS {} (", quoted(table.name));
    for column in table.columns {
        let is_key = table.key.contains(&&*column.name);
        let _ = write!(
            text,
            "{} {}{}, ",
            quoted(&column.name),
            type_of(column),
            if is_key { " NOT NULL" } else { "" }
        );
    }
    let key: Vec<String> = table.key.iter().map(|name| quoted(name)).collect();
    let _ = writeln!(
        text,
        "_raw JSONB, _first_run BIGINT NOT NULL, _last_run BIGINT NOT NULL, \
         _deleted_at TIMESTAMPTZ, PRIMARY KEY ({}));",
        key.join(", ")
    );
}

/// The type of a column in PostgreSQL.
pub(super) fn type_of(column: &Column) -> &'static str {
    match column.kind {
        Kind::Integer | Kind::Sum | Kind::Position => "BIGINT",
        Kind::Number => "DOUBLE PRECISION",
        Kind::Boolean => "BOOLEAN",
        Kind::Time => "TIMESTAMPTZ",
        Kind::Json => "JSONB",
        Kind::Text | Kind::Reference(_) | Kind::Parent(_) => "TEXT",
    }
}
