//! Stores rows, history and deletions.
//!
//! The rows of a batch go to the server as one JSON text for each table, so that a batch needs few
//! round trips.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
};

use serde_json::{Value, json};
use tokio_postgres::{
    Error, Transaction,
    types::{ToSql, Type},
};

use super::tables::type_of;
use crate::{
    Row, Shape, Table,
    sink::{
        Unchanged,
        database::{hold_statements, key, quoted, tracked_in},
    },
};

/// A parameter and its type. With the type, a statement needs one round trip.
pub(super) type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// Stores rows, new or known, as part of a run, and notes the values that have changed.
pub(super) async fn store(
    transaction: &Transaction<'_>,
    rows: &[Row],
    run: i64,
    as_of: &str,
) -> Result<(), Error> {
    // The last one of each key: a statement can't change a row twice.
    let mut by_table: HashMap<&str, HashMap<String, &Row>> = HashMap::new();
    for row in rows {
        let rows = by_table.entry(row.table()).or_default();
        rows.insert(key(row), row);
    }
    for rows in by_table.into_values() {
        let Some(first) = rows.values().next().copied() else {
            continue;
        };
        let records = text(rows.values().map(|row| record(row)));
        transaction
            .query_typed(
                &upsert(first.shape()),
                &[(&records, Type::TEXT), (&run, Type::INT8)],
            )
            .await?;
        for tracked in tracked_in(first.table()) {
            let values = text(rows.iter().map(|(key, row)| {
                json!({
                    "key": key,
                    "member_id": tracked.member(row),
                    "value": tracked.value(row),
                })
            }));
            let (kind, values) = (tracked.kind, &values);
            for statement in [END, BEGIN] {
                let parameters: [Parameter<'_>; 3] = [
                    (values, Type::TEXT),
                    (&as_of, Type::TEXT),
                    (&kind, Type::TEXT),
                ];
                transaction.query_typed(statement, &parameters).await?;
            }
        }
    }
    Ok(())
}

/// Ends the values that have changed.
const END: &str = "
UPDATE history SET valid_to = $2::timestamptz
FROM json_to_recordset($1::json) AS new (key TEXT, member_id TEXT, value JSONB)
WHERE history.kind = $3 AND history.key = new.key AND history.valid_to IS NULL
    AND history.value <> new.value";

/// Begins the values that are not there.
const BEGIN: &str = "
INSERT INTO history (kind, key, member_id, value, valid_from)
SELECT $3, new.key, new.member_id, new.value, $2::timestamptz
FROM json_to_recordset($1::json) AS new (key TEXT, member_id TEXT, value JSONB)
WHERE NOT EXISTS (
    SELECT 1 FROM history
    WHERE history.kind = $3 AND history.key = new.key AND history.valid_to IS NULL
)";

/// A row with the columns as its names, and its raw JSON.
fn record(row: &Row) -> Value {
    let mut record = row.to_record();
    record.insert("_raw".to_owned(), row.raw().clone());
    Value::Object(record)
}

/// The values as one JSON text, without the character NUL, which PostgreSQL can't store.
fn text(values: impl Iterator<Item = Value>) -> String {
    let mut values = Value::Array(values.collect());
    remove_nul(&mut values);
    values.to_string()
}

fn remove_nul(value: &mut Value) {
    match value {
        Value::String(text) if text.contains('\0') => *text = text.replace('\0', ""),
        Value::Array(values) => values.iter_mut().for_each(remove_nul),
        Value::Object(values) => values.values_mut().for_each(remove_nul),
        _ => {}
    }
}

/// The statement that stores the rows of a table.
fn upsert(shape: &Shape) -> String {
    let mut names = String::new();
    let mut types = String::new();
    let mut updates = String::new();
    for column in shape.columns.iter() {
        let name = quoted(&column.name);
        let _ = write!(names, "{name}, ");
        let _ = write!(types, "{name} {}, ", type_of(column));
        let _ = write!(updates, "{name} = excluded.{name}, ");
    }
    let key: Vec<String> = shape.table.key.iter().map(|name| quoted(name)).collect();
    format!(
        "INSERT INTO {table} ({names}_raw, _first_run, _last_run) \
         SELECT {names}_raw, $2, $2 FROM json_to_recordset($1::json) AS new ({types}_raw JSONB) \
         ON CONFLICT ({key}) DO UPDATE SET {updates}_raw = excluded._raw, \
         _last_run = excluded._last_run, _deleted_at = NULL",
        table = quoted(shape.name()),
        key = key.join(", "),
    )
}

/// Notes that the rows of lists that were not read again hold on.
pub(super) async fn hold_on(
    transaction: &Transaction<'_>,
    lists: &[Unchanged],
    run: i64,
) -> Result<(), Error> {
    let mut by_table: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (table, parent) in lists {
        by_table.entry(table).or_default().push(parent);
    }
    for (table, parents) in by_table {
        for statement in hold_statements(table, "$1", "ANY ($2)") {
            let parameters: [Parameter<'_>; 2] = [(&run, Type::INT8), (&parents, Type::TEXT_ARRAY)];
            transaction.query_typed(&statement, &parameters).await?;
        }
    }
    Ok(())
}

/// Changes entries of the state. None removes an entry.
pub(super) async fn change_state(
    transaction: &Transaction<'_>,
    changes: &BTreeMap<String, Option<Value>>,
) -> Result<(), Error> {
    let set = changes.iter().filter_map(|(name, value)| {
        let value = value.as_ref()?;
        Some(json!({ "name": name, "value": value }))
    });
    let set = text(set);
    let removed: Vec<&str> = changes
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| name.as_str())
        .collect();
    let parameters: [Parameter<'_>; 1] = [(&set, Type::TEXT)];
    transaction.query_typed(SET_STATE, &parameters).await?;
    let parameters: [Parameter<'_>; 1] = [(&removed, Type::TEXT_ARRAY)];
    let remove = "DELETE FROM _state WHERE name = ANY ($1)";
    transaction.query_typed(remove, &parameters).await?;
    Ok(())
}

const SET_STATE: &str = "
INSERT INTO _state (name, value)
SELECT new.name, new.value
FROM json_to_recordset($1::json) AS new (name TEXT, value JSONB)
ON CONFLICT (name) DO UPDATE SET value = excluded.value";

/// Marks the rows of a table that a run did not find as deleted, and ends their history.
pub(super) async fn mark_deleted(
    transaction: &Transaction<'_>,
    table: &Table,
    as_of: &str,
    run: i64,
) -> Result<(), Error> {
    let name = quoted(table.name);
    let columns: Vec<String> = table.key.iter().map(|column| quoted(column)).collect();
    let key = columns.join(" || ' ' || ");
    for tracked in tracked_in(table.name) {
        let end = format!(
            "UPDATE history SET valid_to = $2::timestamptz \
             WHERE kind = $3 AND valid_to IS NULL AND key IN \
             (SELECT {key} FROM {name} WHERE _last_run < $1 AND _deleted_at IS NULL)"
        );
        transaction
            .query_typed(
                &end,
                &[
                    (&run, Type::INT8),
                    (&as_of, Type::TEXT),
                    (&tracked.kind, Type::TEXT),
                ],
            )
            .await?;
    }
    let mark = format!(
        "UPDATE {name} SET _deleted_at = $2::timestamptz \
         WHERE _last_run < $1 AND _deleted_at IS NULL"
    );
    let parameters: [Parameter<'_>; 2] = [(&run, Type::INT8), (&as_of, Type::TEXT)];
    transaction.query_typed(&mark, &parameters).await?;
    Ok(())
}
