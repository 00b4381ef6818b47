//! Compares our changes with those of the tools.

use std::collections::BTreeMap;

use mighty_schema_tools::{Change, Severity};

use super::{
    corpus::{Answer, Answers},
    verdict::Verdict,
};

const INSPECTOR: &str = "graphql-inspector";

/// The tools, as they are called in the corpus.
pub(super) const TOOLS: [&str; 3] = [INSPECTOR, "graphql-js 16", "graphql-js 17"];

/// The verdicts by tool.
pub(super) fn verdicts(
    answers: &Answers,
    ours: &[Change],
) -> impl Iterator<Item = (&'static str, Vec<Verdict>)> {
    TOOLS.into_iter().map(move |tool| {
        let theirs = answers.get(tool).map_or(&[][..], |answers| answers);
        let verdicts = if tool == INSPECTOR {
            inspector(theirs, ours)
        } else {
            reference(theirs, ours)
        };
        (tool, verdicts)
    })
}

/// Both name kinds alike, so each change is matched by kind and place. A change
/// that only one of them reports is a difference.
fn inspector(theirs: &[Answer], ours: &[Change]) -> Vec<Verdict> {
    let mut both: BTreeMap<(String, String), (Vec<Severity>, Vec<Severity>)> = BTreeMap::new();
    for answer in theirs {
        let place = place(answer.path.as_deref().unwrap_or_default());
        both.entry((answer.kind.clone(), place))
            .or_default()
            .0
            .push(answer.severity);
    }
    for change in ours {
        let place = place(&as_path(&change.coordinate));
        both.entry((change.kind.to_string(), place))
            .or_default()
            .1
            .push(change.severity);
    }
    let mut verdicts = Vec::new();
    for ((kind, _), (mut theirs, mut ours)) in both {
        theirs.sort();
        ours.sort();
        for at in 0..theirs.len().max(ours.len()) {
            verdicts.push(Verdict {
                kind: kind.clone(),
                theirs: theirs.get(at).copied(),
                ours: ours.get(at).copied(),
            });
        }
    }
    verdicts
}

/// A coordinate in graphql-inspector's way of writing.
fn as_path(coordinate: &str) -> String {
    if coordinate == "schema" {
        return String::new();
    }
    coordinate
        .replace('(', ".")
        .trim_end_matches(":)")
        .to_owned()
}

/// The place without the directive and its argument that a path may go on to: `A.b.@d.x` is `A.b`,
/// while a directive's own definition is all of `@d`, whether one of its arguments is meant or not.
fn place(path: &str) -> String {
    let mut parts = path.split('.');
    match parts.next() {
        Some(directive) if directive.starts_with('@') => directive.to_owned(),
        Some(first) => {
            let rest = parts.take_while(|part| !part.starts_with('@'));
            [first]
                .into_iter()
                .chain(rest)
                .collect::<Vec<_>>()
                .join(".")
        }
        None => String::new(),
    }
}

/// graphql-js knows far fewer kinds, so it is asked in one direction: is there one of ours for each
/// of its changes?
fn reference(theirs: &[Answer], ours: &[Change]) -> Vec<Verdict> {
    let mut open: Vec<(String, Severity)> = ours
        .iter()
        .map(|change| (change.kind.to_string(), change.severity))
        .collect();
    let mut verdicts = Vec::new();
    for answer in theirs {
        let names = our_names(&answer.kind);
        let fits = |(kind, _): &&(String, Severity)| names.contains(&kind.as_str());
        let same = open
            .iter()
            .find(|one| fits(one) && one.1 == answer.severity);
        let found = same.or_else(|| open.iter().find(fits)).cloned();
        if let Some(found) = &found {
            let at = open.iter().position(|one| one == found);
            open.remove(at.unwrap_or_default());
        }
        verdicts.push(Verdict {
            kind: answer.kind.clone(),
            theirs: Some(answer.severity),
            ours: found.map(|(_, severity)| severity),
        });
    }
    verdicts
}

/// Our name for graphql-js's `kind`.
fn our_names(kind: &str) -> &'static [&'static str] {
    match kind {
        "TYPE_REMOVED" => &["TYPE_REMOVED"],
        "TYPE_ADDED" => &["TYPE_ADDED"],
        "TYPE_CHANGED_KIND" => &["TYPE_KIND_CHANGED"],
        "TYPE_REMOVED_FROM_UNION" => &["UNION_MEMBER_REMOVED"],
        "TYPE_ADDED_TO_UNION" => &["UNION_MEMBER_ADDED"],
        "VALUE_REMOVED_FROM_ENUM" => &["ENUM_VALUE_REMOVED"],
        "VALUE_ADDED_TO_ENUM" => &["ENUM_VALUE_ADDED", "WEBHOOK_EVENT_ADDED"],
        "IMPLEMENTED_INTERFACE_REMOVED" => &["OBJECT_TYPE_INTERFACE_REMOVED"],
        "IMPLEMENTED_INTERFACE_ADDED" => &["OBJECT_TYPE_INTERFACE_ADDED"],
        "FIELD_REMOVED" => &["FIELD_REMOVED", "INPUT_FIELD_REMOVED"],
        "FIELD_ADDED" => &["FIELD_ADDED"],
        "FIELD_CHANGED_KIND" | "FIELD_CHANGED_KIND_SAFE" => {
            &["FIELD_TYPE_CHANGED", "INPUT_FIELD_TYPE_CHANGED"]
        }
        "REQUIRED_INPUT_FIELD_ADDED" | "OPTIONAL_INPUT_FIELD_ADDED" => &["INPUT_FIELD_ADDED"],
        "INPUT_FIELD_DEFAULT_VALUE_CHANGE" | "INPUT_FIELD_DEFAULT_VALUE_ADDED" => {
            &["INPUT_FIELD_DEFAULT_VALUE_CHANGED"]
        }
        "REQUIRED_ARG_ADDED" | "OPTIONAL_ARG_ADDED" => &["FIELD_ARGUMENT_ADDED"],
        "ARG_REMOVED" => &["FIELD_ARGUMENT_REMOVED"],
        "ARG_CHANGED_KIND" | "ARG_CHANGED_KIND_SAFE" => &[
            "FIELD_ARGUMENT_TYPE_CHANGED",
            "DIRECTIVE_ARGUMENT_TYPE_CHANGED",
        ],
        "ARG_DEFAULT_VALUE_CHANGE" | "ARG_DEFAULT_VALUE_ADDED" => &[
            "FIELD_ARGUMENT_DEFAULT_CHANGED",
            "DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED",
        ],
        "DIRECTIVE_REMOVED" => &["DIRECTIVE_REMOVED"],
        "DIRECTIVE_ADDED" => &["DIRECTIVE_ADDED"],
        "DIRECTIVE_ARG_REMOVED" => &["DIRECTIVE_ARGUMENT_REMOVED"],
        "REQUIRED_DIRECTIVE_ARG_ADDED" | "OPTIONAL_DIRECTIVE_ARG_ADDED" => {
            &["DIRECTIVE_ARGUMENT_ADDED"]
        }
        "DIRECTIVE_REPEATABLE_REMOVED" => &["DIRECTIVE_REPEATABLE_REMOVED"],
        "DIRECTIVE_REPEATABLE_ADDED" => &["DIRECTIVE_REPEATABLE_ADDED"],
        "DIRECTIVE_LOCATION_REMOVED" => &["DIRECTIVE_LOCATION_REMOVED"],
        "DIRECTIVE_LOCATION_ADDED" => &["DIRECTIVE_LOCATION_ADDED"],
        "DESCRIPTION_CHANGED" => &[
            "TYPE_DESCRIPTION_ADDED",
            "TYPE_DESCRIPTION_CHANGED",
            "TYPE_DESCRIPTION_REMOVED",
            "FIELD_DESCRIPTION_ADDED",
            "FIELD_DESCRIPTION_CHANGED",
            "FIELD_DESCRIPTION_REMOVED",
            "FIELD_ARGUMENT_DESCRIPTION_CHANGED",
            "INPUT_FIELD_DESCRIPTION_ADDED",
            "INPUT_FIELD_DESCRIPTION_CHANGED",
            "INPUT_FIELD_DESCRIPTION_REMOVED",
            "ENUM_VALUE_DESCRIPTION_CHANGED",
            "DIRECTIVE_DESCRIPTION_CHANGED",
            "DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED",
        ],
        // A kind that is new to us shows as a difference, not as a panic.
        _ => &[],
    }
}
