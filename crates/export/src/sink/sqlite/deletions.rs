//! Finds what was deleted: what an earlier run had, and this one did not find.

use rusqlite::{Connection, params};

use super::{
    history::{TRACKED, close},
    tables::quoted,
};
use crate::{Report, Shape, Table, catalogue::sources};

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

/// Whether all rows of a table were read: nothing is missing from it or from the tables whose
/// records have its lists.
fn is_read_in_full(table: &Table, shapes: &[Shape], report: &Report) -> bool {
    let owner = |source: &crate::model::Source| {
        let lists = source.table.lists.iter();
        source.table == table || lists.map(|(_, _, list)| *list).any(|list| list == table)
    };
    let Some(source) = sources().find(|source| owner(source)) else {
        return false;
    };
    let is_touched = |name: &str| name == source.name;
    let is_missing = report.gaps.iter().any(|gap| is_touched(&gap.place.source))
        || report.moved.iter().any(|place| is_touched(&place.source))
        || report
            .unreadable
            .iter()
            .any(|record| is_touched(&record.place.source))
        || report.unreadable_count > report.unreadable.len() as u64;
    let is_chosen = shapes.iter().any(|shape| shape.table == source.table);
    let parent = source.parent;
    is_chosen && !is_missing && parent.is_none_or(|parent| is_read_in_full(parent, shapes, report))
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
    for tracked in TRACKED.iter().filter(|tracked| tracked.table == table.name) {
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
