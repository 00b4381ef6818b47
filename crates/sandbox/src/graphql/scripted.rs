//! What scripted faults need of the engine: the fields of an operation, errors at fields, and another
//! schema.

use std::collections::HashSet;
use std::sync::Arc;

use apollo_compiler::executable::{Selection, SelectionSet};
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};

use super::facts::Facts;

/// A field that has an error in the place of its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldFault {
    /// The field, such as `Post.title`.
    pub(crate) coordinate: String,
    /// The error's `extensions.code`.
    pub(crate) code: String,
}

/// The coordinates of all fields that an operation selects. A field of an interface counts for each
/// object type that implements it, too.
pub(crate) fn selected(
    facts: &Facts,
    document: &ExecutableDocument,
    set: &SelectionSet,
) -> HashSet<String> {
    let mut selected = Selected {
        facts,
        document,
        fields: HashSet::new(),
        fragments: HashSet::new(),
    };
    selected.collect(set);
    selected.fields
}

struct Selected<'a> {
    facts: &'a Facts,
    document: &'a ExecutableDocument,
    fields: HashSet<String>,
    fragments: HashSet<&'a str>,
}

impl<'a> Selected<'a> {
    fn collect(&mut self, set: &'a SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let types = self.facts.possible(&set.ty).iter().map(String::as_str);
                    for owner in types.chain([set.ty.as_str()]) {
                        self.fields.insert(format!("{owner}.{}", field.name));
                    }
                    self.collect(&field.selection_set);
                }
                Selection::InlineFragment(inline) => self.collect(&inline.selection_set),
                Selection::FragmentSpread(spread) => {
                    let fragment = self.document.fragments.get(&spread.fragment_name);
                    if let Some(fragment) = fragment
                        && self.fragments.insert(&spread.fragment_name)
                    {
                        self.collect(&fragment.selection_set);
                    }
                }
            }
        }
    }
}

/// A schema that operations are validated against, in the place of the sandbox's own.
pub(crate) fn other_schema(sdl: &str) -> Result<Arc<Valid<Schema>>, String> {
    Schema::parse_and_validate(sdl, "changed.graphql")
        .map(Arc::new)
        .map_err(|invalid| invalid.errors.to_string())
}
