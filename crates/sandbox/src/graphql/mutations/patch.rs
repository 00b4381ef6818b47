//! Copies an input's fields to a record's fields of the same name.

use apollo_compiler::ast::Type;
use apollo_compiler::response::JsonValue;

use super::references::{self, is_reference};
use super::{Args, Context, Fault, Outcome, Shape};
use crate::world::{Record, Value, html};

/// Changes to a record, computed before anything is written.
pub(super) struct Patch(Vec<(String, Value)>);

impl Patch {
    /// The input's fields, for a record of `kind`: missing fields stay, null clears. Refused if
    /// null would clear a required field.
    pub(super) fn from_input(
        ctx: &Context<'_>,
        shape: Shape<'_>,
        kind: &str,
        input: Args<'_>,
    ) -> Result<Result<Patch, Outcome>, Fault> {
        let mut fields = Vec::new();
        for (name, input_type) in ctx.facts.fields(shape.input) {
            let Some(given) = input.given(name) else {
                continue;
            };
            if is_reference(name) && name != "id" {
                fields.extend(reference(ctx, shape, kind, input, name)?);
                continue;
            }
            let Some((target, target_type)) = target(ctx, kind, name) else {
                continue;
            };
            if given.is_null() {
                if target_type.is_non_null() {
                    return Ok(Err(Outcome::refused(format!("{name} can't be blank"))));
                }
                fields.push((target.to_owned(), Value::NULL));
                fields.extend(plain_twin(ctx, kind, target, None));
            } else if let Some(stored) = stored(ctx, given, input_type, target_type) {
                let text = given.as_str().filter(|_| target.ends_with("Html"));
                if let Some(body) = text.map(html::sanitize) {
                    fields.extend(plain_twin(ctx, kind, target, Some(&body)));
                    fields.push((target.to_owned(), body.into()));
                } else {
                    fields.push((target.to_owned(), stored));
                }
            }
        }
        Ok(Ok(Patch(fields)))
    }

    pub(super) fn apply(self, record: &mut Record) {
        for (field, value) in self.0 {
            record.set(&field, value);
        }
    }
}

/// The field that an input field writes: the one of the same name, or that name with `Html` at its
/// end.
fn target<'a>(ctx: &Context<'a>, kind: &str, name: &str) -> Option<(&'a str, &'a Type)> {
    let html = format!("{name}Html");
    let fields = ctx.facts.fields(kind);
    let named = |wanted: &str| fields.iter().find(|(field, _)| *field == wanted).copied();
    named(&html)
        .or_else(|| named(name))
        .filter(|(field, _)| *field != "id")
}

/// The plain text that belongs to a field of HTML.
fn plain_twin(
    ctx: &Context<'_>,
    kind: &str,
    target: &str,
    body: Option<&str>,
) -> Option<(String, Value)> {
    let twin = format!("{}Text", target.strip_suffix("Html")?);
    ctx.facts.field(kind, &twin)?;
    Some((twin, body.map(html::plain_text).into()))
}

/// `spaceId` as `space`, `planIds` as `plans`.
fn reference(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    kind: &str,
    input: Args<'_>,
    name: &str,
) -> Result<Option<(String, Value)>, Fault> {
    let found = references::many(ctx, shape, input, name)?;
    let is_field = |field: &str| {
        ctx.facts
            .field(kind, field)
            .is_some_and(|definition| ctx.facts.is_composite(definition.ty.inner_named_type()))
    };
    if let Some(stem) = name.strip_suffix("Ids") {
        let field = format!("{stem}s");
        let refs = Value::refs(found.iter().map(|record| record.id));
        return Ok(is_field(&field).then_some((field, refs)));
    }
    let field = name.strip_suffix("Id").unwrap_or(name).to_owned();
    let value = found
        .first()
        .map_or(Value::NULL, |record| Value::Ref(record.id));
    Ok(is_field(&field).then_some((field, value)))
}

/// A given value in its stored form, if the two types agree.
fn stored(
    ctx: &Context<'_>,
    given: &JsonValue,
    input_type: &Type,
    target_type: &Type,
) -> Option<Value> {
    let (from, to) = (
        input_type.inner_named_type().as_str(),
        target_type.inner_named_type().as_str(),
    );
    if input_type.is_list() != target_type.is_list() {
        return None;
    }
    if ctx.facts.is_composite(to) {
        return objects(ctx, given, from, to);
    }
    if from != to {
        return None;
    }
    Some(match given {
        JsonValue::Array(items) => Value::List(items.iter().cloned().map(Value::Leaf).collect()),
        other => Value::Leaf(other.clone()),
    })
}

/// Input objects as objects with the same fields.
fn objects(ctx: &Context<'_>, given: &JsonValue, from: &str, to: &str) -> Option<Value> {
    if !ctx.facts.possible(to).iter().any(|kind| kind == to) {
        return None;
    }
    match given {
        JsonValue::Array(items) => Some(Value::List(
            items
                .iter()
                .filter_map(|item| objects(ctx, item, from, to))
                .collect(),
        )),
        JsonValue::Object(map) => {
            let input = Args::new(map);
            let mut object = Record::new(to);
            for (name, input_type) in ctx.facts.fields(from) {
                if let (Some(given), Some((target, target_type))) =
                    (input.get(name), target(ctx, to, name))
                    && let Some(value) = stored(ctx, given, input_type, target_type)
                {
                    object.set(target, value);
                }
            }
            Some(object.into())
        }
        _ => None,
    }
}
