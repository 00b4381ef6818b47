//! Which coordinates must be reachable by a ready-made operation, and which are.

use std::{collections::BTreeSet, fmt::Write as _};

use apollo_compiler::{
    Name, Schema,
    ast::Selection,
    schema::{ExtendedType, FieldDefinition},
};

use mighty_schema_tools::{Documents, Uses};

/// The fragment that reads any answer of `node`.
pub(super) const NODE: &str = "NodeItem";

/// The types whose objects, lists (of plain values, too) and connections all get an operation.
/// `Member` also covers `User`, which has the same fields.
const OWNERS: [&str; 3] = ["Network", "Member", "Space"];

/// The types that are read most. Each of their fields that is not deprecated has a place in some
/// document.
const WHOLE: [&str; 7] = [
    "Comment", "Event", "Member", "Network", "Poll", "Post", "Space",
];

/// A field that needs an operation.
pub(super) struct Needed<'a> {
    pub(super) of: &'a str,
    pub(super) field: &'a FieldDefinition,
}

/// Every field that needs an operation: the roots' fields, and the fields of the [`OWNERS`] that
/// are a list or have fields of their own.
fn needed(schema: &Schema) -> Vec<Needed<'_>> {
    let mut needed = Vec::new();
    for of in ["Query", "Mutation"].iter().chain(&OWNERS) {
        let is_root = !OWNERS.contains(of);
        for field in fields(schema, of) {
            if is_root || field.ty.is_list() || !is_leaf(schema, field) {
                needed.push(Needed { of, field });
            }
        }
    }
    needed
}

/// The fields of the [`WHOLE`] types that are not deprecated.
fn fields_of_whole(schema: &Schema) -> Vec<Needed<'_>> {
    let of = WHOLE.iter().flat_map(|of| {
        let fields = fields(schema, of);
        fields.map(move |field| Needed { of, field })
    });
    of.filter(|needed| needed.field.directives.get("deprecated").is_none())
        .collect()
}

/// The fields that no document selects and that a draft can be written for.
pub(super) fn missing<'a>(schema: &'a Schema, uses: &Uses) -> Vec<Needed<'a>> {
    without(schema, needed(schema), uses)
}

/// Those of `needed` that no document selects.
fn without<'a>(schema: &'a Schema, mut needed: Vec<Needed<'a>>, uses: &Uses) -> Vec<Needed<'a>> {
    let covered: BTreeSet<&str> = uses.written().map(|(coordinate, _)| coordinate).collect();
    let has = |of: &str, field: &str| covered.contains(format!("{of}.{field}").as_str());
    needed.retain(|Needed { of, field }| {
        // A selection on an interface also reads the fields of the objects, and the other way round.
        let related = related(schema, of);
        !related.iter().any(|of| has(of, &field.name))
    });
    needed
}

/// The type itself, its interfaces, and the objects that implement it.
fn related<'a>(schema: &'a Schema, of: &'a str) -> Vec<&'a str> {
    let mut related = vec![of];
    match schema.types.get(of) {
        Some(ExtendedType::Object(object)) => {
            related.extend(
                object
                    .implements_interfaces
                    .iter()
                    .map(|name| name.as_str()),
            );
        }
        Some(ExtendedType::Interface(_)) => {
            let objects = schema
                .types
                .keys()
                .filter(|name| schema.is_subtype(of, name));
            related.extend(objects.map(Name::as_str));
        }
        _ => {}
    }
    related
}

/// The types that `node` can answer with and [`NODE`] has no arm for.
pub(super) fn without_arm<'a>(schema: &'a Schema, documents: &Documents) -> Vec<&'a Name> {
    let arms = arms(documents);
    node_types(schema)
        .into_iter()
        .filter(|name| !arms.contains(name))
        .collect()
}

/// The types that [`NODE`] has an arm for.
fn arms(documents: &Documents) -> Vec<&Name> {
    let selections = documents
        .fragments()
        .find(|fragment| fragment.name == NODE)
        .map_or(&[][..], |fragment| &fragment.selection_set);
    selections
        .iter()
        .filter_map(|selection| match selection {
            Selection::InlineFragment(arm) => arm.type_condition.as_ref(),
            _ => None,
        })
        .collect()
}

/// The missing documents as text, and how to create them; nothing if all are there.
pub(crate) fn told(schema: &Schema, documents: &Documents, uses: &Uses) -> String {
    let mut text = String::new();
    let missing: Vec<String> = missing(schema, uses)
        .iter()
        .map(|needed| format!("{}.{}", needed.of, needed.field.name))
        .collect();
    if !missing.is_empty() {
        let _ = write!(text, "\nWithout an operation: {}", missing.join(", "));
    }
    let unread: Vec<String> = without(schema, fields_of_whole(schema), uses)
        .iter()
        .map(|needed| format!("{}.{}", needed.of, needed.field.name))
        .filter(|coordinate| !missing.contains(coordinate))
        .collect();
    if !unread.is_empty() {
        let _ = write!(
            text,
            "\nIn no document: {}. Add each to a fragment.",
            unread.join(", ")
        );
    }
    let without_arm: Vec<&str> = without_arm(schema, documents)
        .into_iter()
        .map(Name::as_str)
        .collect();
    if !without_arm.is_empty() {
        let _ = write!(
            text,
            "\nWithout an arm in {NODE}: {}",
            without_arm.join(", ")
        );
    }
    if !text.is_empty() {
        text.push_str("\nRun `cargo xtask operations scaffold` for a start, then tend it by hand.");
    }
    text
}

/// The types that `node` can answer with.
fn node_types(schema: &Schema) -> Vec<&Name> {
    schema
        .types
        .iter()
        .filter(|(name, kind)| kind.is_object() && schema.is_subtype("Node", name))
        .map(|(name, _)| name)
        .collect()
}

pub(super) fn fields<'a>(
    schema: &'a Schema,
    of: &str,
) -> impl Iterator<Item = &'a FieldDefinition> + use<'a> {
    let fields = match schema.types.get(of) {
        Some(ExtendedType::Object(object)) => Some(&object.fields),
        Some(ExtendedType::Interface(interface)) => Some(&interface.fields),
        _ => None,
    };
    fields
        .into_iter()
        .flat_map(|fields| fields.values())
        .map(|field| &***field)
}

pub(super) fn is_leaf(schema: &Schema, field: &FieldDefinition) -> bool {
    schema
        .types
        .get(field.ty.inner_named_type())
        .is_none_or(|kind| kind.is_scalar() || kind.is_enum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        documents::{self, of_tools},
        generate, schema,
    };

    #[test]
    fn every_field_that_needs_an_operation_has_one_and_every_node_an_arm() {
        let (_, schema) = schema::snapshot().expect("the snapshot");
        let documents = documents::ours().expect("the documents");
        let uses = documents.uses(&[&of_tools(&schema)]);
        assert_eq!(told(&schema, &documents, &uses), "");
        assert!(arms(&documents).len() > 50);
    }

    #[test]
    fn an_operation_selects_one_root_field_and_a_mutation_is_named_after_it() {
        let (_, schema) = schema::snapshot().expect("the snapshot");
        let documents = generate::documents(&schema).expect("the documents");
        for operation in documents.whole.operations.iter() {
            let roots: Vec<_> = operation.root_fields(&documents.whole).collect();
            let name = operation.name.as_ref().expect("a name");
            assert_eq!(roots.len(), 1, "{name}");
            if operation.is_mutation() {
                assert_eq!(name.to_lowercase(), roots[0].name.to_lowercase());
            }
        }
    }
}
