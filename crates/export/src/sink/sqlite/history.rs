//! The times in which a role, badge or plan was valid.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::instant::instant;
use crate::{
    Row,
    sink::database::{key, tracked_in},
};

/// Notes the values of a row, if they have changed.
pub(super) fn note(connection: &Connection, row: &Row, as_of: &str) -> rusqlite::Result<()> {
    for tracked in tracked_in(row.table()) {
        let key = key(row);
        let value = tracked.value(row).to_string();
        let mut open = connection.prepare_cached(
            "SELECT value FROM history WHERE kind = ?1 AND key = ?2 AND valid_to IS NULL",
        )?;
        let last: Option<String> = open
            .query_row(params![tracked.kind, key], |row| row.get(0))
            .optional()?;
        if last.as_ref() == Some(&value) {
            continue;
        }
        if last.is_some() {
            close(connection, tracked.kind, &key, as_of)?;
        }
        let mut begin = connection.prepare_cached(
            "INSERT INTO history (kind, key, member_id, value, valid_from) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        begin.execute(params![
            tracked.kind,
            key,
            tracked.member(row),
            value,
            instant(as_of)
        ])?;
    }
    Ok(())
}

/// The value of a record is not valid any more.
pub(super) fn close(
    connection: &Connection,
    kind: &str,
    key: &str,
    as_of: &str,
) -> rusqlite::Result<()> {
    let mut close = connection.prepare_cached(
        "UPDATE history SET valid_to = ?3 WHERE kind = ?1 AND key = ?2 AND valid_to IS NULL",
    )?;
    close.execute(params![kind, key, instant(as_of)]).map(drop)
}
