//! Connections, whose shape pagers are made for.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{
    Name, Schema,
    ast::Type,
    schema::{ExtendedType, ObjectType},
};

use super::{Change, ChangeKind, Severity};
use crate::diff::compare::is_safe_output;

/// The parts of a connection's shape, as they are called in messages.
const CONNECTION: &[&str] = &[
    "pageInfo",
    "nodes",
    "edges",
    "edges.node",
    "edges.cursor",
    "totalCount",
];

/// The fields of a page info.
const PAGE_INFO: &[&str] = &["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"];

/// Compares types that have the shape of a connection in either schema.
pub(super) fn compare(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    let both = |found: fn(&Schema) -> BTreeSet<&Name>| {
        let (old, new) = (found(old), found(new));
        old.union(&new).copied().collect::<BTreeSet<_>>()
    };
    for (names, parts, called) in [
        (both(connections), CONNECTION, "Connection"),
        // Many connections share one, so it is reported once.
        (both(page_infos), PAGE_INFO, "Page info"),
    ] {
        for name in names {
            // If one side lacks it or has another kind of type, that change is reported elsewhere.
            let (Some(before), Some(after)) = (old.get_object(name), new.get_object(name)) else {
                continue;
            };
            let (before, after) = (shape(old, before, parts), shape(new, after, parts));
            let Some((severity, how)) = difference(&before, &after, parts) else {
                continue;
            };
            changes.push(Change::new(
                ChangeKind::ConnectionShapeChanged,
                severity,
                name,
                format!("{called} `{name}` has another shape: {how}"),
            ));
        }
    }
}

type Shape = BTreeMap<&'static str, Type>;

/// The severity of the change from `before` to `after`, and the change of each part.
fn difference(before: &Shape, after: &Shape, parts: &[&str]) -> Option<(Severity, String)> {
    let mut severity = Severity::Safe;
    let mut told = Vec::new();
    for part in parts {
        let of = part.split_once('.').map(|(of, _)| of);
        let is_told_by_its_own = |of: &str| !before.contains_key(of) || !after.contains_key(of);
        let (was, is) = (before.get(part), after.get(part));
        if was == is || of.is_some_and(is_told_by_its_own) {
            continue;
        }
        let is_safe = match (was, is) {
            (Some(was), Some(is)) => is_safe_output(was, is),
            (was, _) => was.is_none(),
        };
        if !is_safe {
            severity = Severity::Breaking;
        }
        let show = |kind: Option<&Type>| {
            kind.map_or_else(|| "absent".to_owned(), |kind| format!("`{kind}`"))
        };
        told.push(format!("{part} was {} and is {}", show(was), show(is)));
    }
    (!told.is_empty()).then(|| (severity, told.join("; ")))
}

/// The type of each part that is there.
fn shape(schema: &Schema, object: &ObjectType, parts: &[&'static str]) -> Shape {
    let mut shape = Shape::new();
    for part in parts {
        let (of, field) = match part.split_once('.') {
            None => (&object.name, *part),
            Some((list, field)) => match object.fields.get(list) {
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

fn connections(schema: &Schema) -> BTreeSet<&Name> {
    paged(schema).map(|(connection, _)| connection).collect()
}

fn page_infos(schema: &Schema) -> BTreeSet<&Name> {
    paged(schema).map(|(_, page_info)| page_info).collect()
}

/// Every connection, with the type of its page info.
fn paged(schema: &Schema) -> impl Iterator<Item = (&Name, &Name)> {
    schema
        .types
        .values()
        .filter_map(ExtendedType::as_object)
        .filter(|object| object.name.ends_with("Connection"))
        .filter_map(|object| {
            let page_info = object.fields.get("pageInfo")?;
            Some((&object.name, page_info.ty.inner_named_type()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = "
        type Query { a: AConnection b: BConnection }
        type AConnection { nodes: [Int] edges: [AEdge] pageInfo: PageInfo! }
        type BConnection { nodes: [Int] pageInfo: PageInfo! }
        type AEdge { node: Int cursor: String! }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
    ";

    #[test]
    fn the_fields_that_a_pager_uses_are_part_of_the_shape() {
        use Severity::{Breaking, Safe};
        let parse = |text: &str| Schema::parse_and_validate(text, "schema").expect("valid");
        let whole = parse(SCHEMA);
        for (from, to, severity, message) in [
            (
                "edges: [AEdge] pageInfo: PageInfo!",
                "edges: [AEdge]",
                Breaking,
                "Connection `AConnection` has another shape: pageInfo was `PageInfo!` and is absent",
            ),
            (
                "cursor: String!",
                "cursor: String",
                Breaking,
                "Connection `AConnection` has another shape: edges.cursor was `String!` and is \
                 `String`",
            ),
            (
                "edges: [AEdge] ",
                "",
                Breaking,
                "Connection `AConnection` has another shape: edges was `[AEdge]` and is absent",
            ),
            (
                "hasNextPage: Boolean!",
                "hasNextPage: Boolean",
                Breaking,
                "Page info `PageInfo` has another shape: hasNextPage was \
                 `Boolean!` and is `Boolean`",
            ),
            (
                "endCursor: String",
                "endCursor: String!",
                Safe,
                "Page info `PageInfo` has another shape: endCursor was `String` \
                 and is `String!`",
            ),
        ] {
            let mut changes = Vec::new();
            compare(&whole, &parse(&SCHEMA.replace(from, to)), &mut changes);
            let [change] = &changes[..] else {
                panic!("{to}: {changes:?}");
            };
            assert_eq!((change.severity, &*change.message), (severity, message));
        }
    }
}
