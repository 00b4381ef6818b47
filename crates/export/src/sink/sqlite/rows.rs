//! Stores rows.

use std::fmt::Write as _;

use rusqlite::{Connection, params_from_iter, types::Value as Stored};
use serde_json::Value;

use crate::{Kind, Row, Shape, sink::database::quoted};

/// Stores a row, new or known, as part of a run.
pub(super) fn store(connection: &Connection, row: &Row, run: i64) -> rusqlite::Result<()> {
    let mut values: Vec<Stored> = row
        .cells()
        .map(|(column, value)| stored(column.kind, value))
        .collect();
    values.push(Stored::Text(row.raw().to_string()));
    values.push(Stored::Integer(run));
    let mut statement = connection.prepare_cached(&upsert(row.shape()))?;
    statement.execute(params_from_iter(values))?;
    Ok(())
}

/// The statement that stores a row of this shape.
fn upsert(shape: &Shape) -> String {
    let mut names = String::new();
    let mut places = String::new();
    let mut updates = String::new();
    for (place, column) in shape.columns.iter().enumerate() {
        let name = quoted(&column.name);
        let _ = write!(names, "{name}, ");
        let _ = write!(places, "?{}, ", place + 1);
        let _ = write!(updates, "{name} = excluded.{name}, ");
    }
    let (raw, run) = (shape.columns.len() + 1, shape.columns.len() + 2);
    let key: Vec<String> = shape.table.key.iter().map(|name| quoted(name)).collect();
    format!(
        "INSERT INTO {table} ({names}_raw, _first_run, _last_run) \
         VALUES ({places}?{raw}, ?{run}, ?{run}) \
         ON CONFLICT ({key}) DO UPDATE SET {updates}_raw = excluded._raw, \
         _last_run = excluded._last_run, _deleted_at = NULL",
        table = quoted(shape.name()),
        key = key.join(", "),
    )
}

fn stored(kind: Kind, value: &Value) -> Stored {
    match (kind, value) {
        (_, Value::Null) => Stored::Null,
        (Kind::Json, value) => Stored::Text(value.to_string()),
        (_, Value::Bool(flag)) => Stored::Integer(i64::from(*flag)),
        (Kind::Number, Value::Number(number)) => number.as_f64().map_or(Stored::Null, Stored::Real),
        (_, Value::Number(number)) => match number.as_i64() {
            Some(number) => Stored::Integer(number),
            None => Stored::Text(number.to_string()),
        },
        (_, Value::String(text)) => Stored::Text(text.clone()),
        (_, value) => Stored::Text(value.to_string()),
    }
}
