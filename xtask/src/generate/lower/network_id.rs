//! Finds the network's numeric id in an answer: the id of the network that the endpoint belongs to,
//! not of another one in a notification or a node.

use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};

use crate::generate::{Documents, names::snake, shapes::NetworkField};

/// The fields from the answer to the network whose `resourceId` is selected: `network` at the root
/// of a query, or in the payload of a mutation. All of them are about the same network.
pub(super) fn find(documents: &Documents, operation: &Operation) -> Option<Vec<NetworkField>> {
    let mut path = Vec::new();
    let mut at = &operation.selection_set;
    if operation.is_mutation() {
        let payload = fields(documents, at).into_iter().next()?;
        path.push(step(payload));
        at = &payload.selection_set;
    }
    let network = find_field(documents, at, "network")?;
    path.push(step(network));
    find_field(documents, &network.selection_set, "resourceId")?;
    Some(path)
}

fn find_field<'a>(
    documents: &'a Documents,
    set: &'a SelectionSet,
    name: &str,
) -> Option<&'a Field> {
    fields(documents, set)
        .into_iter()
        .find(|field| field.name == name && field.alias.is_none())
}

/// The fields that are selected for every type.
fn fields<'a>(documents: &'a Documents, set: &'a SelectionSet) -> Vec<&'a Field> {
    let mut found = Vec::new();
    for selection in &set.selections {
        match selection {
            Selection::Field(field) => found.push(&**field),
            Selection::FragmentSpread(spread) => {
                let fragment = &documents.whole.fragments[&spread.fragment_name];
                found.extend(fields(documents, &fragment.selection_set));
            }
            Selection::InlineFragment(_) => {}
        }
    }
    found
}

fn step(field: &Field) -> NetworkField {
    NetworkField {
        name: snake(&field.name),
        nullable: !field.ty().is_non_null(),
    }
}
