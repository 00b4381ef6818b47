//! The scopes that coordinates ask for.

use std::collections::BTreeSet;

use super::{Change, ChangeKind, Severity};
use crate::schema::Schema;

/// Compares scopes if both sides state any. A schema without a single statement does not mean that
/// everything is open.
pub(super) fn compare(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    if old.scopes().is_empty() || new.scopes().is_empty() {
        return;
    }
    let in_old: BTreeSet<String> = old
        .members()
        .into_iter()
        .map(|member| member.coordinate)
        .collect();
    for member in new.members() {
        let coordinate = member.coordinate;
        if !in_old.contains(&coordinate) {
            continue;
        }
        let (before, after) = (old.scopes().get(&coordinate), new.scopes().get(&coordinate));
        if before == after {
            continue;
        }
        changes.push(Change::new(
            ChangeKind::RequiredScopesChanged,
            severity(before, after),
            &coordinate,
            format!(
                "`{coordinate}` asked for {} and asks for {}",
                words(before),
                words(after)
            ),
        ));
    }
}

fn severity(before: Option<&BTreeSet<String>>, after: Option<&BTreeSet<String>>) -> Severity {
    match (before, after) {
        // Nothing was stated, so the old schema did not say that no scope is needed.
        (None, _) => Severity::Dangerous,
        (Some(_), None) => Severity::Safe,
        (Some(before), Some(after)) if before.is_subset(after) => Severity::Safe,
        // A token that was enough is refused.
        (Some(_), Some(_)) => Severity::Breaking,
    }
}

fn words(scopes: Option<&BTreeSet<String>>) -> String {
    let Some(scopes) = scopes else {
        return "no scope that is stated".to_owned();
    };
    let list: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    if list.len() > 1 {
        format!("any of {}", list.join(", "))
    } else {
        list.join("")
    }
}
