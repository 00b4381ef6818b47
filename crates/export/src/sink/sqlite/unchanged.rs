//! Lists that an export did not read again, because they have not changed.

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use crate::sink::{
    LastKnown, Unchanged,
    database::{hold_statements, quoted},
};

/// What the last export knew, if it was complete: the records of a table that were there then.
pub(super) fn last_known(
    connection: &Connection,
    table: &str,
    columns: &[&str],
) -> rusqlite::Result<Vec<LastKnown>> {
    let last = connection
        .query_row(
            "SELECT run FROM _runs WHERE complete = 1 \
             AND run = (SELECT max(run) FROM _runs)",
            [],
            |row| row.get::<_, i64>(0),
        )
        .optional()?;
    let Some(run) = last else {
        return Ok(Vec::new());
    };
    let names: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
    let mut statement = connection.prepare(&format!(
        "SELECT id, {} FROM {} WHERE _last_run = ?1 AND _deleted_at IS NULL",
        names.join(", "),
        quoted(table)
    ))?;
    let records = statement.query_map(params![run], |row| {
        let mut values = Vec::with_capacity(columns.len());
        for place in 1..=columns.len() {
            values.push(match row.get_ref(place)? {
                rusqlite::types::ValueRef::Integer(number) => Value::from(number),
                rusqlite::types::ValueRef::Text(text) => {
                    Value::from(String::from_utf8_lossy(text).into_owned())
                }
                _ => Value::Null,
            });
        }
        Ok((row.get(0)?, values))
    })?;
    records.collect()
}

/// The rows of a list, and of the lists of these rows, hold on.
pub(super) fn hold_on(
    connection: &Connection,
    (table, parent_id): &Unchanged,
    run: i64,
) -> rusqlite::Result<()> {
    for statement in hold_statements(table, "?1", "?2") {
        let mut update = connection.prepare_cached(&statement)?;
        update.execute(params![run, parent_id])?;
    }
    Ok(())
}
