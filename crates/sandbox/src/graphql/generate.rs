//! Makes the value of a field without a stored value: from its type, the same every time.

use apollo_compiler::ast::Type;
use apollo_compiler::response::{JsonMap, JsonValue};

use super::context::Context;
use crate::world::{Record, Value, ids};

/// Null if null is allowed, an empty list for a list, or else a plausible value.
pub(crate) fn value(ctx: &Context<'_>, owner: &Record, field: &str, ty: &Type) -> Value {
    if let Some(identity) = identity(owner, field) {
        return identity;
    }
    if ty.is_list() {
        return if ty.is_non_null() {
            Value::empty()
        } else {
            Value::NULL
        };
    }
    if !ty.is_non_null() {
        return Value::NULL;
    }
    let named = ty.inner_named_type().as_str();
    if ctx.facts.is_composite(named) {
        return object(ctx, owner, named);
    }
    if let Some(first) = ctx.facts.first_enum_value(named) {
        return first.into();
    }
    scalar(ctx, owner, field, named)
}

/// `id` and `resourceId`, for every record that has a number.
fn identity(owner: &Record, field: &str) -> Option<Value> {
    if owner.id == 0 {
        return None;
    }
    match (&*owner.kind, field) {
        // A collection's `id` is the resource id itself.
        ("SpacesCollection", "id") | (_, "resourceId") => Some(owner.id.to_string().into()),
        (kind, "id") => Some(ids::global_id(kind, owner.id).into()),
        _ => None,
    }
}

/// An object that must exist: the first of its type in the world, or an empty one. Its own fields
/// are made when they are queried, so types that need each other don't cause an endless loop.
fn object(ctx: &Context<'_>, owner: &Record, named: &str) -> Value {
    let possible = ctx.facts.possible(named);
    let world = ctx.world();
    let stored = possible
        .iter()
        .find_map(|kind| world.of_kind(kind).next().map(|record| record.id));
    match (stored, possible.first()) {
        (Some(id), _) => Value::Ref(id),
        (None, Some(kind)) => Record::new(kind).identified(owner.id).into(),
        (None, None) => Value::NULL,
    }
}

fn scalar(ctx: &Context<'_>, owner: &Record, field: &str, named: &str) -> Value {
    match named {
        "Int" | "Long" => 0i64.into(),
        "Float" => 0.0.into(),
        "Boolean" => false.into(),
        "BigInt" => "0".into(),
        "ISO8601DateTime" => owner.time("createdAt").unwrap_or(ctx.now).into(),
        "ISO8601Date" => {
            let text = owner.time("createdAt").unwrap_or(ctx.now).to_string();
            text.get(..10).unwrap_or_default().into()
        }
        "JSONObject" => JsonValue::Object(JsonMap::new()).into(),
        "ID" => owner.id.to_string().into(),
        _ if field.to_ascii_lowercase().ends_with("url") => format!(
            "https://harbor.mn.co/{}/{}",
            words(&owner.kind, '-'),
            owner.id
        )
        .into(),
        _ => format!(
            "{} of {} {}",
            words(field, ' '),
            words(&owner.kind, ' '),
            owner.id
        )
        .into(),
    }
}

/// `displayName` as `display name`.
fn words(name: &str, separator: char) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() && !out.is_empty() {
            out.push(separator);
        }
        out.push(character.to_ascii_lowercase());
    }
    out
}
