//! Connections, whose shape pagers are made for.

use std::collections::BTreeMap;

use apollo_compiler::{
    Schema,
    ast::Type,
    schema::{ExtendedType, ObjectType},
};

use super::{Change, Kind, Severity};
use crate::diff::compare::is_safe_output;

pub(super) fn compare(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    for connection in connections(new) {
        let name = &connection.name;
        let Some(ExtendedType::Object(before)) = old.types.get(name) else {
            continue;
        };
        let (before, after) = (shape(old, before), shape(new, connection));
        if before == after {
            continue;
        }
        let mut severity = Severity::Safe;
        let mut parts = Vec::new();
        for part in PARTS {
            let (before, after) = (before.get(part), after.get(part));
            if before == after {
                continue;
            }
            let is_safe = match (before, after) {
                (Some(before), Some(after)) => is_safe_output(before, after),
                (before, _) => before.is_none(),
            };
            if !is_safe {
                severity = Severity::Breaking;
            }
            let show = |kind: Option<&Type>| {
                kind.map_or_else(|| "absent".to_owned(), |kind| format!("`{kind}`"))
            };
            parts.push(format!(
                "{part} was {} and is {}",
                show(before),
                show(after)
            ));
        }
        changes.push(Change::new(
            Kind::ConnectionShapeChanged,
            severity,
            name,
            format!(
                "Connection `{name}` has another shape: {}",
                parts.join("; ")
            ),
        ));
    }
}

/// The parts of the shape, as they are called in messages.
const PARTS: [&str; 5] = ["pageInfo", "nodes", "edges", "edges.node", "totalCount"];

/// The type of each part that is there.
fn shape(schema: &Schema, connection: &ObjectType) -> BTreeMap<&'static str, Type> {
    let mut shape = BTreeMap::new();
    for part in PARTS {
        let (of, field) = match part.split_once('.') {
            None => (&connection.name, part),
            Some((list, field)) => match connection.fields.get(list) {
                Some(list) => (list.ty.inner_named_type(), field),
                None => continue,
            },
        };
        if let Ok(field) = schema.type_field(of, field) {
            shape.insert(part, field.ty.clone());
        }
    }
    shape
}

fn connections(schema: &Schema) -> impl Iterator<Item = &ObjectType> {
    schema
        .types
        .values()
        .filter_map(ExtendedType::as_object)
        .filter(|object| {
            object.name.ends_with("Connection") && object.fields.contains_key("pageInfo")
        })
}
