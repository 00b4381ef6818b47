//! Merges extensions into their types: two ways of writing one schema become one text.

use std::collections::HashMap;

use apollo_compiler::{
    Name,
    ast::{Definition, Document},
};

/// Moves the parts of every extension into the definition, and drops the extension. An extension of
/// an item that the text does not define, such as a root that needs no definition, stays.
pub(super) fn merge(document: &mut Document) {
    let (extensions, mut definitions): (Vec<_>, Vec<_>) =
        document.definitions.drain(..).partition(is_extension);
    let places: HashMap<Option<Name>, usize> = definitions
        .iter()
        .enumerate()
        .filter(|(_, definition)| !matches!(definition, Definition::DirectiveDefinition(_)))
        .map(|(at, definition)| (definition.name().cloned(), at))
        .collect();
    let mut left = Vec::new();
    for extension in extensions {
        let is_merged = places
            .get(&extension.name().cloned())
            .is_some_and(|at| add(&mut definitions[*at], &extension));
        if !is_merged {
            left.push(extension);
        }
    }
    definitions.extend(left);
    document.definitions = definitions;
}

fn is_extension(definition: &Definition) -> bool {
    matches!(
        definition,
        Definition::SchemaExtension(_)
            | Definition::ScalarTypeExtension(_)
            | Definition::ObjectTypeExtension(_)
            | Definition::InterfaceTypeExtension(_)
            | Definition::UnionTypeExtension(_)
            | Definition::EnumTypeExtension(_)
            | Definition::InputObjectTypeExtension(_)
    )
}

/// Adds the parts of `extension`, if it is one of such a definition.
fn add(definition: &mut Definition, extension: &Definition) -> bool {
    use Definition as D;
    match (definition, extension) {
        (D::SchemaDefinition(of), D::SchemaExtension(more)) => {
            let of = of.make_mut();
            of.directives.extend(more.directives.iter().cloned());
            of.root_operations
                .extend(more.root_operations.iter().cloned());
        }
        (D::ScalarTypeDefinition(of), D::ScalarTypeExtension(more)) => {
            of.make_mut()
                .directives
                .extend(more.directives.iter().cloned());
        }
        (D::ObjectTypeDefinition(of), D::ObjectTypeExtension(more)) => {
            let of = of.make_mut();
            of.implements_interfaces
                .extend(more.implements_interfaces.iter().cloned());
            of.directives.extend(more.directives.iter().cloned());
            of.fields.extend(more.fields.iter().cloned());
        }
        (D::InterfaceTypeDefinition(of), D::InterfaceTypeExtension(more)) => {
            let of = of.make_mut();
            of.implements_interfaces
                .extend(more.implements_interfaces.iter().cloned());
            of.directives.extend(more.directives.iter().cloned());
            of.fields.extend(more.fields.iter().cloned());
        }
        (D::UnionTypeDefinition(of), D::UnionTypeExtension(more)) => {
            let of = of.make_mut();
            of.directives.extend(more.directives.iter().cloned());
            of.members.extend(more.members.iter().cloned());
        }
        (D::EnumTypeDefinition(of), D::EnumTypeExtension(more)) => {
            let of = of.make_mut();
            of.directives.extend(more.directives.iter().cloned());
            of.values.extend(more.values.iter().cloned());
        }
        (D::InputObjectTypeDefinition(of), D::InputObjectTypeExtension(more)) => {
            let of = of.make_mut();
            of.directives.extend(more.directives.iter().cloned());
            of.fields.extend(more.fields.iter().cloned());
        }
        _ => return false,
    }
    true
}
