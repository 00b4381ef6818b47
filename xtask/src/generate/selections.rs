//! The selections of a definition.

use apollo_compiler::ast::{Definition, Selection};

/// The selection of an operation or a fragment; nothing for any other definition.
pub(super) fn selections(definition: &Definition) -> &[Selection] {
    match definition {
        Definition::OperationDefinition(operation) => &operation.selection_set,
        Definition::FragmentDefinition(fragment) => &fragment.selection_set,
        _ => &[],
    }
}
