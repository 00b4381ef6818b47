//! The times in which a role, badge or plan was valid.
//!
//! Each row of `history` is a value of one record: of a membership its role and status, of a
//! subscription its plan. It was valid from the time at which an export first saw it until the time
//! of the first export that saw another one, or none.

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::{Map, Value};

use super::instant::instant;
use crate::Row;

/// A kind of history: its name, the table, the column with the member, and the columns whose values
/// are kept.
pub(super) struct Tracked {
    pub(super) kind: &'static str,
    pub(super) table: &'static str,
    member: &'static str,
    columns: &'static [&'static str],
}

/// The kinds of history.
pub(super) const TRACKED: &[Tracked] = &[
    Tracked {
        kind: "member",
        table: "members",
        member: "id",
        columns: &["network_role", "member_type"],
    },
    Tracked {
        kind: "visit",
        table: "members",
        member: "id",
        columns: &["last_active_at"],
    },
    Tracked {
        kind: "membership",
        table: "memberships",
        member: "member_id",
        columns: &["space_id", "role", "status"],
    },
    Tracked {
        kind: "badge",
        table: "member_badges",
        member: "member_id",
        columns: &["badge_id", "title"],
    },
    Tracked {
        kind: "tag",
        table: "member_tags",
        member: "member_id",
        columns: &["tag_id", "title"],
    },
    Tracked {
        kind: "plan",
        table: "subscriptions",
        member: "member_id",
        columns: &["plan_id", "status"],
    },
];

/// Notes the values of a row, if they have changed.
pub(super) fn note(connection: &Connection, row: &Row, as_of: &str) -> rusqlite::Result<()> {
    for tracked in TRACKED
        .iter()
        .filter(|tracked| tracked.table == row.table())
    {
        let key = key(row.shape().table.key.iter().map(|name| row.get(name)));
        let mut value = Map::new();
        for column in tracked.columns {
            let known = row.get(column).cloned().unwrap_or_default();
            value.insert((*column).to_owned(), known);
        }
        let value = Value::Object(value).to_string();
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
        let member = row.get(tracked.member).and_then(Value::as_str);
        begin.execute(params![tracked.kind, key, member, value, instant(as_of)])?;
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

/// The columns of a key as one text. `deletions` makes the same in SQL.
fn key<'a>(values: impl Iterator<Item = Option<&'a Value>>) -> String {
    let texts: Vec<String> = values
        .map(|value| match value {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => String::new(),
        })
        .collect();
    texts.join(" ")
}
