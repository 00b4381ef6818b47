//! The parts of the schema that an operation uses.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{
    Name, Node,
    ast::Value,
    executable::{Selection, SelectionSet},
};

use crate::generate::{Documents, deprecation::deprecation};

/// The parts of the schema that an operation uses: coordinates, and the argument of each variable.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) coordinates: BTreeSet<String>,
    pub(super) arguments: BTreeMap<Name, Argument>,
    fragments: BTreeSet<Name>,
}

/// The argument that a variable is for.
pub(super) struct Argument {
    pub(super) coordinate: String,
    pub(super) description: Option<Node<str>>,
    pub(super) deprecated: Option<String>,
    /// The types that its field is read as, if they are named: the arms of the selection.
    pub(super) arms: Vec<String>,
}

impl Uses {
    pub(super) fn collect(&mut self, documents: &Documents, set: &SelectionSet) {
        self.coordinates.insert(set.ty.to_string());
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let coordinate = format!("{}.{}", set.ty, field.name);
                    for argument in &field.arguments {
                        if let Value::Variable(name) = &*argument.value {
                            let definition = field.definition.argument_by_name(&argument.name);
                            let argument = Argument {
                                coordinate: format!("{coordinate}({}:)", argument.name),
                                deprecated: definition
                                    .and_then(|definition| deprecation(&definition.directives)),
                                description: definition
                                    .and_then(|definition| definition.description.clone()),
                                arms: arms(documents, &field.selection_set),
                            };
                            self.arguments.insert(name.clone(), argument);
                        }
                    }
                    self.coordinates.insert(coordinate);
                    if !field.selection_set.is_empty() {
                        self.collect(documents, &field.selection_set);
                    }
                }
                Selection::InlineFragment(arm) => self.collect(documents, &arm.selection_set),
                Selection::FragmentSpread(spread) => {
                    if self.fragments.insert(spread.fragment_name.clone()) {
                        let fragment = &documents.whole.fragments[&spread.fragment_name];
                        self.collect(documents, &fragment.selection_set);
                    }
                }
            }
        }
    }
}

/// The types that a selection tells apart; none if it has fields for all types.
fn arms(documents: &Documents, set: &SelectionSet) -> Vec<String> {
    let arms = set.selections.iter().map(|selection| match selection {
        Selection::Field(field) if field.name == "__typename" => Vec::new(),
        Selection::Field(_) => vec![set.ty.to_string()],
        Selection::InlineFragment(arm) => {
            let of = arm.type_condition.as_ref().unwrap_or(&set.ty);
            vec![of.to_string()]
        }
        Selection::FragmentSpread(spread) => arms(
            documents,
            &documents.whole.fragments[&spread.fragment_name].selection_set,
        ),
    });
    arms.collect::<Vec<_>>().concat()
}
