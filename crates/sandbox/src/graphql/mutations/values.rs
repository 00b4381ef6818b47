//! What the inputs of a call store, as their rows say.

use apollo_compiler::response::JsonValue;

use super::look_up::{named, objects};
use super::{Args, Context, Goes, Refusal};
use crate::graphql::rules::{Input, OnNull, Part, Parts};
use crate::world::{Record, Value, html};

type Fields = Vec<(String, Value)>;

/// The fields to store, and the input objects that are records of their own.
pub(super) fn of(
    ctx: &Context<'_>,
    rows: &[Input],
    input: Args<'_>,
) -> Result<(Fields, Vec<Parts>), Refusal> {
    let mut fields = Fields::new();
    let mut parts = Vec::new();
    for row in rows {
        let Some(value) = input.given(row.name) else {
            continue;
        };
        if value.is_null() && row.on_null == OnNull::Keeps {
            continue;
        }
        match row.goes {
            Goes::Subject | Goes::Effect | Goes::Unused(_) | Goes::Unknown => {}
            Goes::Field(field) => fields.push((field.to_owned(), stored(value))),
            Goes::Time(field) => fields.push((field.to_owned(), input.time(row.name)?.into())),
            Goes::Made(field, _) if value.is_null() => {
                fields.push((field.to_owned(), Value::NULL));
            }
            Goes::Made(field, make) => fields.push((field.to_owned(), make(value))),
            Goes::Ref(field) => fields.push((field.to_owned(), references(ctx, row, input)?)),
            Goes::Html(stem) => {
                let body = value.as_str().map(html::sanitize);
                let text = body.as_deref().map(html::plain_text);
                fields.push((format!("{stem}Html"), body.into()));
                fields.push((format!("{stem}Text"), text.into()));
            }
            Goes::Objects { kind, field } => {
                let made = objects(input, row)
                    .into_iter()
                    .map(|object| Ok(made(kind, of(ctx, row.fields, object)?.0).into()))
                    .collect::<Result<Vec<Value>, Refusal>>()?;
                let value = match value {
                    JsonValue::Array(_) => Value::List(made),
                    _ => made.into_iter().next().unwrap_or(Value::NULL),
                };
                fields.push((field.to_owned(), value));
            }
            Goes::Records { kind, owner, field } => {
                let items = objects(input, row)
                    .into_iter()
                    .map(|object| part(ctx, row, object))
                    .collect::<Result<Vec<Part>, Refusal>>()?;
                parts.push(Parts {
                    kind,
                    owner,
                    field,
                    items,
                });
            }
        }
    }
    Ok((fields, parts))
}

fn stored(value: &JsonValue) -> Value {
    match value {
        JsonValue::Array(items) => Value::List(items.iter().cloned().map(Value::Leaf).collect()),
        other => Value::Leaf(other.clone()),
    }
}

fn references(ctx: &Context<'_>, row: &Input, input: Args<'_>) -> Result<Value, Refusal> {
    let Some(ids) = row.ids else {
        return Ok(Value::NULL);
    };
    let found = named(ctx, row, ids, input)?;
    let is_list = input.texts(row.name).is_some();
    let mut refs = found.iter().map(|record| record.id);
    Ok(if is_list {
        Value::refs(refs)
    } else {
        refs.next().map_or(Value::NULL, Value::Ref)
    })
}

fn made(kind: &str, fields: Fields) -> Record {
    let mut object = Record::new(kind);
    for (field, value) in fields {
        object.set(&field, value);
    }
    object
}

fn part(ctx: &Context<'_>, row: &Input, object: Args<'_>) -> Result<Part, Refusal> {
    let subject = row
        .fields
        .iter()
        .find(|field| matches!(field.goes, Goes::Subject));
    let id = match subject.and_then(|row| Some((row, row.ids?))) {
        Some((row, ids)) => named(ctx, row, ids, object)?.first().map(|found| found.id),
        None => None,
    };
    let (fields, _) = of(ctx, row.fields, object)?;
    Ok(Part { id, fields })
}
