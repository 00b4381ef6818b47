//! Finds the network's numeric id in an answer: the id of the network that the endpoint belongs to,
//! not of another one in a notification or a node.

use std::collections::HashMap;

use proc_macro2::Ident;

use super::{
    super::shapes::{FieldShape, NetworkField, OperationShape, Shape, StructShape},
    paging,
};

/// The fields from the answer to the network whose `resourceId` is selected: `network` at the root
/// of a query, or in the payload of a mutation. All of them are about the same network.
pub(super) fn find(
    operation: &OperationShape,
    fragments: &HashMap<&Ident, &Shape>,
) -> Option<Vec<NetworkField>> {
    let own = paging::by_name(&operation.shapes);
    let below = |field: &FieldShape| {
        let shape = paging::shape(&own, fragments, &field.slot.kind)?;
        as_struct(shape)
    };
    let mut path = Vec::new();
    let mut at = as_struct(operation.shapes.first()?)?;
    if operation.is_mutation {
        let payload = at.fields.first()?;
        path.push(step(payload));
        at = below(payload)?;
    }
    let network = selected(at, "network")?;
    path.push(step(network));
    selected(below(network)?, "resourceId")?;
    Some(path)
}

/// The fields that are selected for every type.
fn as_struct(shape: &Shape) -> Option<&StructShape> {
    match shape {
        Shape::Struct(shape) => Some(shape),
        Shape::Enum(_) => None,
    }
}

/// The field of this name in the schema, if it has no alias.
fn selected<'a>(of: &'a StructShape, name: &str) -> Option<&'a FieldShape> {
    of.fields.iter().find(|field| {
        let (_, in_schema) = field.coordinate.split_once('.').unwrap_or_default();
        in_schema == name && field.key == name
    })
}

fn step(field: &FieldShape) -> NetworkField {
    NetworkField {
        name: field.name.clone(),
        nullable: field.slot.nullable,
    }
}
