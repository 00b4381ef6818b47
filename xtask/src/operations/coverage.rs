//! Which coordinates must be reachable by a ready-made operation, and which are.

use std::collections::BTreeSet;

use apollo_compiler::{
    Name, Schema,
    executable::{Selection, SelectionSet},
    schema::{ExtendedType, FieldDefinition},
};

use crate::generate::Documents;

/// The types whose objects, lists (of plain values, too) and connections all get an operation.
/// `Member` stands for `User` too, which has the same fields.
const OWNERS: [&str; 3] = ["Network", "Member", "Space"];

/// A field that needs an operation.
pub(super) struct Needed<'a> {
    pub(super) of: &'a str,
    pub(super) field: &'a FieldDefinition,
}

/// Every field that needs an operation: the roots' fields, and among those of the [`OWNERS`] what is
/// a list or has fields of its own.
pub(super) fn needed(schema: &Schema) -> Vec<Needed<'_>> {
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

/// Every coordinate that an operation selects.
pub(super) fn covered(documents: &Documents) -> BTreeSet<String> {
    let mut covered = BTreeSet::new();
    for operation in documents.whole.operations.iter() {
        collect(&operation.selection_set, &mut covered);
    }
    for fragment in documents.whole.fragments.values() {
        collect(&fragment.selection_set, &mut covered);
    }
    covered
}

/// Whether `needed` is among what is covered.
pub(super) fn is_covered(covered: &BTreeSet<String>, needed: &Needed<'_>) -> bool {
    let has = |of: &str| covered.contains(&format!("{of}.{}", needed.field.name));
    has(needed.of) || (needed.of == "Member" && has("User"))
}

/// The types that `node` can answer with.
pub(super) fn node_types(schema: &Schema) -> Vec<&Name> {
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

fn collect(set: &SelectionSet, covered: &mut BTreeSet<String>) {
    for selection in &set.selections {
        match selection {
            Selection::Field(field) => {
                covered.insert(format!("{}.{}", set.ty, field.name));
                collect(&field.selection_set, covered);
            }
            Selection::InlineFragment(arm) => collect(&arm.selection_set, covered),
            Selection::FragmentSpread(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{generate, schema};

    #[test]
    fn every_field_that_needs_an_operation_has_one() {
        let (_, schema) = schema::snapshot().expect("the snapshot");
        let documents = generate::documents(&schema).expect("the documents");
        let covered = covered(&documents);
        let missing: Vec<String> = needed(&schema)
            .iter()
            .filter(|needed| !is_covered(&covered, needed))
            .map(|needed| format!("{}.{}", needed.of, needed.field.name))
            .collect();
        assert!(missing.is_empty(), "without an operation: {missing:?}");
    }

    #[test]
    fn every_type_of_node_has_an_arm() {
        let (_, schema) = schema::snapshot().expect("the snapshot");
        let documents = generate::documents(&schema).expect("the documents");
        let node = &documents.whole.fragments["NodeItem"];
        let arms: BTreeSet<&Name> = node
            .selection_set
            .selections
            .iter()
            .filter_map(Selection::as_inline_fragment)
            .filter_map(|arm| arm.type_condition.as_ref())
            .collect();
        let missing: Vec<_> = node_types(&schema)
            .into_iter()
            .filter(|name| !arms.contains(name))
            .collect();
        assert!(missing.is_empty(), "without an arm: {missing:?}");
    }

    #[test]
    fn an_operation_asks_for_one_root_field_and_is_named_after_it_where_it_writes() {
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
