//! The changes that any GraphQL schema can undergo, kind by kind as graphql-inspector tells them.
//!
//! ```text
//! schema ─┬─ definitions of directives   directives
//!         ├─ roots, types                types
//!         │    ├─ fields and arguments   fields
//!         │    └─ input fields           inputs
//!         └─ uses of directives          usages
//! ```
//!
//! What is new is told with all its parts, each of them safe and marked as a detail.

mod deprecation;
mod directives;
mod fields;
mod inputs;
mod types;
mod usages;
mod values;

pub(super) use values::is_safe_output;

use std::collections::HashMap;

use apollo_compiler::{Node, Schema};

use super::change::{Change, Kind, Severity, Surface};
use crate::schema::scopes;

/// Every difference between two schemas that GraphQL itself knows of.
pub(super) fn changes(old: &Schema, new: &Schema) -> Vec<Change> {
    let mut changes = Vec::new();
    directives::compare(old, new, &mut changes);
    types::compare(old, new, &mut changes);
    changes
}

/// Walks two lists by name: what is gone, what has come, what is in both.
fn by_name<'a, T: 'a>(
    old: impl Iterator<Item = &'a T> + Clone,
    new: impl Iterator<Item = &'a T> + Clone,
    name: impl Fn(&T) -> &str,
    mut each: impl FnMut(Match<'a, T>),
) {
    let in_old: HashMap<&str, &T> = old.clone().map(|item| (name(item), item)).collect();
    let in_new: HashMap<&str, &T> = new.clone().map(|item| (name(item), item)).collect();
    for item in old {
        match in_new.get(name(item)) {
            Some(other) => each(Match::Both(item, other)),
            None => each(Match::Removed(item)),
        }
    }
    for item in new.filter(|item| !in_old.contains_key(name(item))) {
        each(Match::Added(item));
    }
}

enum Match<'a, T> {
    Removed(&'a T),
    Added(&'a T),
    Both(&'a T, &'a T),
}

/// How the descriptions of something differ.
enum DescriptionChange {
    Added,
    Changed,
    Removed,
}

/// Compares what descriptions tell people. The paragraph that states scopes is left out: it has a
/// kind of its own.
fn description(old: Option<&Node<str>>, new: Option<&Node<str>>) -> Option<DescriptionChange> {
    let prose = |text: Option<&'_ Node<str>>| {
        text.map(|text| scopes::split(text).0.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    match (prose(old), prose(new)) {
        (None, Some(_)) => Some(DescriptionChange::Added),
        (Some(_), None) => Some(DescriptionChange::Removed),
        (Some(old), Some(new)) if old != new => Some(DescriptionChange::Changed),
        _ => None,
    }
}

/// The severity, or safe where it happens to something new.
pub(super) fn unless_new(severity: Severity, is_new: bool) -> Severity {
    if is_new { Severity::Safe } else { severity }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The only change between an input field and an argument of these types, one after the other.
    fn of_default(old: &str, new: &str) -> [Change; 2] {
        [
            (
                "type Query { a(by: By): Int } input By { notify: @@ }",
                Kind::InputFieldDefaultValueChanged,
            ),
            (
                "type Query { a(notify: @@): Int }",
                Kind::FieldArgumentDefaultChanged,
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
            // Whoever gives an argument may go on doing so.
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
