//! Statements of descriptions on repetition and on limits.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{Schema, schema::ExtendedType};

use super::{Change, ChangeKind, Severity};
use crate::{members::members, scopes};

/// Words that state the effect of a second call.
const REPETITION: [&str; 9] = [
    "idempoten",
    "already",
    "again",
    "repeat",
    "retr",
    "twice",
    "duplicate",
    "no-op",
    "upsert",
];

/// Words that state the limits of a value.
const BOUNDS: [&str; 12] = [
    "at most",
    "at least",
    "maximum",
    "minimum",
    "max ",
    "min ",
    "up to",
    "between",
    "no more than",
    "characters",
    "limit",
    "capped",
];

pub(super) fn compare(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    let before: BTreeMap<String, Option<&str>> = members(old)
        .into_iter()
        .map(|member| (member.coordinate, member.description))
        .collect();
    for member in members(new) {
        let coordinate = &member.coordinate;
        let Some(before) = before.get(coordinate) else {
            continue;
        };
        let (kind, words, what) = if is_mutation(new, coordinate) {
            (
                ChangeKind::IdempotenceTextChanged,
                &REPETITION[..],
                "a repeated call",
            )
        } else if is_input(new, coordinate) {
            (
                ChangeKind::InputBoundsTextChanged,
                &BOUNDS[..],
                "the bounds of the value",
            )
        } else {
            continue;
        };
        let (before, after) = (
            sentences(before.unwrap_or_default(), words),
            sentences(member.description.unwrap_or_default(), words),
        );
        if before == after {
            continue;
        }
        let show = |sentences: BTreeSet<String>| {
            if sentences.is_empty() {
                "nothing".to_owned()
            } else {
                format!("“{}”", sentences.into_iter().collect::<Vec<_>>().join(" "))
            }
        };
        changes.push(Change::new(
            kind,
            Severity::Dangerous,
            coordinate,
            format!(
                "What `{coordinate}` says of {what} changed from {} to {}",
                show(before),
                show(after)
            ),
        ));
    }
}

fn is_mutation(schema: &Schema, coordinate: &str) -> bool {
    let root = schema.schema_definition.mutation.as_ref();
    coordinate.split_once('.').is_some_and(|(parent, rest)| {
        root.is_some_and(|root| root.name == parent) && !rest.contains('(')
    })
}

fn is_input(schema: &Schema, coordinate: &str) -> bool {
    coordinate.ends_with(":)")
        || coordinate
            .split_once('.')
            .and_then(|(parent, _)| schema.types.get(parent))
            .and_then(ExtendedType::as_input_object)
            .is_some()
}

/// The sentences of a description that contain one of `words`.
fn sentences(description: &str, words: &[&str]) -> BTreeSet<String> {
    let (prose, _) = scopes::split(description);
    prose
        .split_inclusive(['.', '\n'])
        .map(|sentence| sentence.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|sentence| {
            let lower = format!("{} ", sentence.to_lowercase());
            words.iter().any(|word| lower.contains(word))
        })
        .collect()
}
