//! Compares two lists, with the code that all comparisons of members share.

use std::collections::HashMap;

use apollo_compiler::Node;

use crate::{diff::Severity, scopes};

/// Walks two lists by name: removed members, added members, and members in both.
pub(super) fn by_name<'a, T: 'a>(
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

/// A member of two lists.
pub(super) enum Match<'a, T> {
    Removed(&'a T),
    Added(&'a T),
    Both(&'a T, &'a T),
}

/// How the descriptions of something differ.
pub(super) enum DescriptionChange {
    Added,
    Changed,
    Removed,
}

/// Compares the descriptions' text for people. The paragraph that states scopes is left out: it has
/// a kind of its own.
pub(super) fn description(
    old: Option<&Node<str>>,
    new: Option<&Node<str>>,
) -> Option<DescriptionChange> {
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

/// The severity, or safe if it happens to something new.
pub(in crate::diff) fn unless_new(severity: Severity, is_new: bool) -> Severity {
    if is_new { Severity::Safe } else { severity }
}
