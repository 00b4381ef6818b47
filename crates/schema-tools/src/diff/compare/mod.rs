//! The changes that any GraphQL schema can undergo, kind by kind as graphql-inspector reports them.
//!
//! ```text
//! schema ─┬─ definitions of directives   directives
//!         ├─ roots, types                types
//!         │    ├─ fields and arguments   fields
//!         │    └─ input fields           inputs
//!         └─ uses of directives          usages
//! ```
//!
//! A new item is reported with all its parts. Each part is safe and marked as a detail.

mod deprecation;
mod directives;
mod fields;
mod inputs;
mod matching;
mod types;
mod usages;
mod values;

pub(super) use matching::unless_new;
pub(super) use values::is_safe_output;

use apollo_compiler::Schema;

use crate::diff::Change;

/// Every difference between two schemas that GraphQL itself knows of.
pub(super) fn changes(old: &Schema, new: &Schema) -> Vec<Change> {
    let mut changes = Vec::new();
    directives::compare(old, new, &mut changes);
    types::compare(old, new, &mut changes);
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::{ChangeKind, Surface};

    /// The only change between an input field and an argument of these types, one after the other.
    fn of_default(old: &str, new: &str) -> [Change; 2] {
        [
            (
                "type Query { a(by: By): Int } input By { notify: @@ }",
                ChangeKind::InputFieldDefaultValueChanged,
            ),
            (
                "type Query { a(notify: @@): Int }",
                ChangeKind::FieldArgumentDefaultChanged,
            ),
        ]
        .map(|(text, kind)| {
            let schema = |of| {
                let text = text.replace("@@", of);
                Schema::parse_and_validate(text, "schema").expect("valid")
            };
            let mut changes = changes(&schema(old), &schema(new));
            changes.retain(|change| change.kind == kind);
            changes.pop().expect("the default changed")
        })
    }

    #[test]
    fn a_default_that_decides_whether_something_must_be_given_changes_the_surface() {
        for (old, new, of_input, of_argument) in [
            (
                "Boolean! = false",
                "Boolean!",
                Surface::Major,
                Surface::Major,
            ),
            // A request that gives the argument stays valid.
            (
                "Boolean!",
                "Boolean! = false",
                Surface::Major,
                Surface::None,
            ),
            (
                "Boolean! = false",
                "Boolean! = true",
                Surface::None,
                Surface::None,
            ),
            ("Boolean = false", "Boolean", Surface::None, Surface::None),
        ] {
            let [input, argument] = of_default(old, new);
            assert_eq!(input.surface, of_input, "input field, {old} → {new}");
            assert_eq!(argument.surface, of_argument, "argument, {old} → {new}");
        }
    }
}
