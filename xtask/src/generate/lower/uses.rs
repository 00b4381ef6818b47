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
