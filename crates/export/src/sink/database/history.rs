//! What the history keeps.
//!
//! Each row of `history` is a value of one record: of a membership its role and status, of a
//! subscription its plan. It was valid from the time at which an export first saw it until the time
//! of the first export that saw another one, or none.

use serde_json::{Map, Value};

use crate::Row;

/// A kind of history: its name, the table, the column with the member, and the columns whose values
/// are kept.
pub(crate) struct Tracked {
    pub(crate) kind: &'static str,
    pub(crate) table: &'static str,
    pub(crate) member: &'static str,
    pub(crate) columns: &'static [&'static str],
}

/// The kinds of history.
pub(crate) const TRACKED: &[Tracked] = &[
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

/// The kinds of history that the rows of a table have.
pub(crate) fn tracked_in(table: &str) -> impl Iterator<Item = &'static Tracked> {
    TRACKED.iter().filter(move |tracked| tracked.table == table)
}

impl Tracked {
    /// The values of a row that are kept.
    pub(crate) fn value(&self, row: &Row) -> Value {
        let values = self.columns.iter().map(|column| {
            let known = row.get(column).cloned().unwrap_or_default();
            ((*column).to_owned(), known)
        });
        Value::Object(values.collect::<Map<_, _>>())
    }

    /// The member that a row is about.
    pub(crate) fn member<'a>(&self, row: &'a Row) -> Option<&'a str> {
        row.get(self.member).and_then(Value::as_str)
    }
}

/// The key of a row as one text. The statements on deletions make the same in SQL.
pub(crate) fn key(row: &Row) -> String {
    let values = row.shape().table.key.iter().map(|name| row.get(name));
    let texts: Vec<String> = values
        .map(|value| match value {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => String::new(),
        })
        .collect();
    texts.join(" ")
}
