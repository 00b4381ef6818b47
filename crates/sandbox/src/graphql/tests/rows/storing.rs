//! What a call gives is found again in the world, where the row says.

use std::sync::Arc;

use serde_json::Value as Json;

use super::Calls;
use crate::graphql::rules::{self, Goes, Input};
use crate::world::ids::{self, IdForm};
use crate::world::{Record, Value, html};

/// The records that a call made or changed.
fn changed(calls: &Calls) -> Vec<Arc<Record>> {
    let world = calls.bench.engine.lock();
    world
        .all()
        .filter(|record| {
            let before = calls.start.get(record.id);
            before.is_none_or(|before| !Arc::ptr_eq(before, record))
        })
        .cloned()
        .collect()
}

/// Whether a record has the given value where the row stores it. `None` if the row stores nothing
/// that this can tell.
fn holds(record: &Record, row: &Input, given: &Json) -> Option<bool> {
    Some(match row.goes {
        Goes::Field(field) => record.get(field).is_some_and(|value| json(value) == *given),
        Goes::Html(stem) => {
            let text = html::plain_text(&html::sanitize(given.as_str()?));
            record.text(&format!("{stem}Text")) == Some(&*text)
        }
        Goes::Ref(field) => {
            let named: Vec<u64> = match given {
                Json::Array(items) => items.iter().filter_map(number).collect(),
                one => number(one).into_iter().collect(),
            };
            record.references(field) == named
        }
        Goes::Time(field) => {
            let time: jiff::Timestamp = given.as_str()?.parse().ok()?;
            record.time(field) == Some(time)
        }
        Goes::Objects { field, .. } | Goes::Records { field, .. } => {
            let count = given.as_array().map_or(1, Vec::len);
            match record.get(field) {
                Some(Value::List(items)) => items.len() == count,
                Some(value) => count == 1 && !value.is_null(),
                None => false,
            }
        }
        Goes::Made(field, _) => record.get(field).is_some(),
        Goes::Subject | Goes::Effect | Goes::Unused(_) | Goes::Unknown => return None,
    })
}

fn number(id: &Json) -> Option<u64> {
    match ids::parse(id.as_str()?) {
        IdForm::Global { number, .. } | IdForm::Number(number) => Some(number),
        IdForm::Other => None,
    }
}

fn json(value: &Value) -> Json {
    match value {
        Value::Leaf(leaf) => serde_json::from_str(&leaf.to_string()).unwrap(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Ref(_) | Value::Object(_) => Json::Null,
    }
}

#[test]
fn what_a_call_gives_is_stored_as_its_row_says() {
    let calls = Calls::new();
    let mut failures = Vec::new();
    for rule in rules::all() {
        let Ok(valid) = calls.valid(rule) else {
            continue;
        };
        for row in rule.inputs {
            // One field more than the valid call, so that fields that exclude each other don't
            // matter.
            let mut input = valid.input.clone();
            input[row.name] = calls.plausible(rule, row.name, valid);
            let answer = calls.call(&valid.viewer, rule, &input);
            let changed = changed(&calls);
            calls.restore();
            if !answer.is_accepted() {
                continue;
            }
            let given = &input[row.name];
            let mut found = changed
                .iter()
                .filter_map(|record| holds(record, row, given))
                .peekable();
            if found.peek().is_some() && !found.any(|holds| holds) {
                failures.push(format!("{}.{}: {input}", rule.mutation, row.name));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
