//! Turns the JSON of a record into rows.

use jiff::Timestamp;
use serde_json::Value;

use crate::{Column, Kind, Row, Shape, model::Table};

/// Why a record can't be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// The path from the record.
    pub(crate) path: String,
    pub(crate) problem: String,
}

/// The list inside a record: its field, and the shape of its items.
pub(crate) type InnerList = (&'static str, Shape);

/// Reads a record and the lists inside it. The record's own row comes first.
pub(crate) fn decode(
    shape: &Shape,
    lists: &[InnerList],
    node: &Value,
    parent: Option<&str>,
) -> Result<Vec<Row>, Unreadable> {
    let row = decode_one(shape, node, parent, 0)?;
    let own = row.get("id").and_then(Value::as_str).map(str::to_owned);
    let mut rows = vec![row];
    for (field, shape) in lists {
        let items = node.get(field).and_then(Value::as_array);
        for (position, item) in items.into_iter().flatten().enumerate() {
            if item.is_null() {
                continue;
            }
            let item =
                decode_one(shape, item, own.as_deref(), position).map_err(|error| Unreadable {
                    path: format!("{field}.{position}.{}", error.path),
                    ..error
                })?;
            rows.push(item);
        }
    }
    Ok(rows)
}

fn decode_one(
    shape: &Shape,
    node: &Value,
    parent: Option<&str>,
    position: usize,
) -> Result<Row, Unreadable> {
    let mut cells = Vec::with_capacity(shape.columns.len());
    for column in shape.columns.iter() {
        let cell = match column.kind {
            Kind::Parent(_) => parent.map_or(Value::Null, Value::from),
            Kind::Position => Value::from(position),
            _ => cell(column, node).map_err(|problem| Unreadable {
                path: column.path.clone().into_owned(),
                problem,
            })?,
        };
        if cell.is_null() && is_key(shape.table, column) {
            return Err(Unreadable {
                path: column.path.clone().into_owned(),
                problem: "it is null, but the record is identified by it".to_owned(),
            });
        }
        cells.push(cell);
    }
    Ok(Row::new(shape.clone(), cells, node.clone()))
}

fn is_key(table: &Table, column: &Column) -> bool {
    table.key.iter().any(|key| *key == column.name)
}

fn cell(column: &Column, node: &Value) -> Result<Value, String> {
    let value = match column.kind {
        Kind::Json => return Ok(collect(node, &column.path)),
        Kind::Sum => return sum(node, &column.path),
        _ => at(node, &column.path),
    };
    let read = match (column.kind, value) {
        (_, Value::Null) => Some(Value::Null),
        (Kind::Text | Kind::Reference(_), Value::String(_)) => Some(value.clone()),
        (Kind::Text | Kind::Reference(_), Value::Number(number)) => {
            Some(Value::String(number.to_string()))
        }
        (Kind::Integer, Value::Number(number)) => number.as_i64().map(Value::from),
        (Kind::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Kind::Number, Value::Number(_)) | (Kind::Boolean, Value::Bool(_)) => Some(value.clone()),
        (Kind::Time, Value::String(text)) => text
            .parse::<Timestamp>()
            .ok()
            .map(|time| Value::String(time.to_string())),
        _ => None,
    };
    read.ok_or_else(|| match column.kind {
        Kind::Time => "it is not a date and time with a zone".to_owned(),
        kind => format!("it is not of the kind {kind:?}"),
    })
}

/// The value at a path; null if an object on the way is null.
fn at<'a>(node: &'a Value, path: &str) -> &'a Value {
    path.split('.')
        .try_fold(node, |value, name| value.get(name))
        .unwrap_or(&Value::Null)
}

/// As [`at`], with the values of all items where a list is on the way.
fn collect(node: &Value, path: &str) -> Value {
    let Some((name, rest)) = path.split_once('.') else {
        return node.get(path).cloned().unwrap_or_default();
    };
    match node.get(name) {
        Some(Value::Array(items)) => items.iter().map(|item| collect(item, rest)).collect(),
        Some(value) => collect(value, rest),
        None => Value::Null,
    }
}

fn sum(node: &Value, path: &str) -> Result<Value, String> {
    let (list, field) = path.rsplit_once('.').unwrap_or((path, ""));
    let Value::Array(items) = at(node, list) else {
        return Ok(Value::Null);
    };
    let numbers = items.iter().map(|item| at(item, field).as_i64());
    let sum: Option<i64> = numbers.sum();
    sum.map(Value::from)
        .ok_or_else(|| "an item of the list has no number".to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalogue::sources;

    fn shape(name: &str) -> (Shape, Vec<InnerList>) {
        let source = sources().find(|source| source.name == name).expect(name);
        let lists = source.table.lists.iter();
        (
            Shape::new(source.table, source.table.columns.to_vec()),
            lists
                .map(|(field, _, table)| (*field, Shape::new(table, table.columns.to_vec())))
                .collect(),
        )
    }

    #[test]
    fn a_record_becomes_a_row_and_the_lists_inside_it_rows_of_their_own() {
        let (shape, lists) = shape("members");
        let node = json!({
            "id": "M", "resourceId": "7", "name": "Ada", "joinedAt": "2026-11-02T10:00:00+02:00",
            "badges": [{ "id": "B", "title": "Builder" }], "tags": [],
        });
        let rows = decode(&shape, &lists, &node, None).expect("rows");
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].get("resource_id"), Some(&json!(7)));
        assert_eq!(
            rows[0].get("joined_at"),
            Some(&json!("2026-11-02T08:00:00Z"))
        );
        assert_eq!(rows[0].get("email"), Some(&Value::Null));
        assert_eq!(rows[1].get("member_id"), Some(&json!("M")));
    }

    #[test]
    fn a_value_of_another_kind_makes_the_record_unreadable_and_is_named() {
        let (shape, lists) = shape("members");
        for (node, path) in [
            (
                json!({ "id": "M", "joinedAt": "2026-11-02T10:00:00" }),
                "joinedAt",
            ),
            (
                json!({ "id": "M", "followerCount": "many" }),
                "followerCount",
            ),
            (json!({ "name": "Ada" }), "id"),
            (json!({ "id": "M", "tags": [{ "id": null }] }), "tags.0.id"),
        ] {
            let error = decode(&shape, &lists, &node, None).expect_err(path);
            assert_eq!(error.path, path);
        }
    }

    #[test]
    fn lists_are_summed_and_collected() {
        let node =
            json!({ "reactions": [{ "count": 2 }, { "count": 3 }], "options": [{ "title": "A" }] });
        assert_eq!(sum(&node, "reactions.count"), Ok(json!(5)));
        assert_eq!(sum(&node, "none.count"), Ok(Value::Null));
        assert_eq!(collect(&node, "options.title"), json!(["A"]));
    }
}
