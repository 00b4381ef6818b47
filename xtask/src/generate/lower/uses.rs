//! What an operation touches.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{
    Name,
    ast::Value,
    executable::{Selection, SelectionSet},
};

use crate::generate::Documents;

/// What an operation touches: coordinates, and which argument each variable is for.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) coordinates: BTreeSet<String>,
    pub(super) arguments: BTreeMap<Name, String>,
    fragments: BTreeSet<Name>,
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
                            let argument = format!("{coordinate}({}:)", argument.name);
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
