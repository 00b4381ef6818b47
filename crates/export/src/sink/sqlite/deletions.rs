//! Finds what was deleted: what an earlier run had, and this one did not find.

use rusqlite::{Connection, params};

use super::history::close;
use crate::{
    Report, Shape, Table,
    sink::database::{is_read_in_full, quoted, tracked_in},
};

/// Marks the rows that this run did not find as deleted, in the tables that were read in full.
pub(super) fn mark(
    connection: &Connection,
    shapes: &[Shape],
    report: &Report,
    run: i64,
) -> rusqlite::Result<()> {
    for shape in shapes {
        if is_read_in_full(shape.table, shapes, report) {
            mark_table(connection, shape.table, &report.as_of, run)?;
        }
    }
    Ok(())
}

fn mark_table(
    connection: &Connection,
    table: &Table,
    as_of: &str,
    run: i64,
) -> rusqlite::Result<()> {
    let name = quoted(table.name);
    let columns: Vec<String> = table.key.iter().map(|column| quoted(column)).collect();
    let key = columns.join(" || ' ' || ");
    for tracked in tracked_in(table.name) {
        let mut gone = connection.prepare(&format!(
            "SELECT {key} FROM {name} WHERE _last_run < ?1 AND _deleted_at IS NULL"
        ))?;
        let keys = gone.query_map(params![run], |row| row.get::<_, String>(0))?;
        for key in keys {
            close(connection, tracked.kind, &key?, as_of)?;
        }
    }
    connection.execute(
        &format!("UPDATE {name} SET _deleted_at = ?2 WHERE _last_run < ?1 AND _deleted_at IS NULL"),
        params![run, as_of],
    )?;
    Ok(())
}
