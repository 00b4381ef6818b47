//! The days on which members go away.

use std::collections::BTreeMap;

use apollo_compiler::Schema;
use jiff::civil::Date;

use super::{Change, ChangeKind, Severity};
use crate::diff::compare::unless_new;
use crate::members::members;

/// Compares removal dates, and reports those that have passed by `today`: such a member may be gone
/// at the next request.
pub(super) fn compare(old: &Schema, new: &Schema, today: Date, changes: &mut Vec<Change>) {
    let before = dates(old);
    for (coordinate, after) in dates(new) {
        let known = before.get(&coordinate);
        let mut tell = |kind, severity, message: String| {
            changes
                .push(Change::new(kind, severity, &coordinate, message).detail_if(known.is_none()));
        };
        match (known.and_then(Option::as_deref), after.as_deref()) {
            (None, Some(day)) => tell(
                ChangeKind::RemovalDateSet,
                // Nothing depends on a new item.
                unless_new(Severity::Dangerous, known.is_none()),
                format!("`{coordinate}` is to be removed on {day}"),
            ),
            (Some(was), Some(day)) if was != day => {
                // Time that is gained does no harm.
                let is_later = matches!(
                    (was.parse::<Date>(), day.parse::<Date>()),
                    (Ok(was), Ok(day)) if day > was
                );
                let severity = if is_later {
                    Severity::Safe
                } else {
                    Severity::Dangerous
                };
                tell(
                    ChangeKind::RemovalDateMoved,
                    severity,
                    format!("`{coordinate}` is to be removed on {day}, no longer on {was}"),
                );
            }
            (Some(was), None) => tell(
                ChangeKind::RemovalDateLifted,
                Severity::Safe,
                format!("`{coordinate}` is no longer to be removed on {was}"),
            ),
            _ => {}
        }
        let has_passed = |day: &&str| day.parse::<Date>().is_ok_and(|day| day < today);
        if let Some(day) = after.as_deref().filter(has_passed) {
            changes.push(Change::new(
                ChangeKind::RemovalDatePassed,
                Severity::Dangerous,
                &coordinate,
                format!("`{coordinate}` was to be removed on {day}, which has passed"),
            ));
        }
    }
}

/// Every member, with the date that is set for it.
fn dates(schema: &Schema) -> BTreeMap<String, Option<String>> {
    members(schema)
        .into_iter()
        .map(|member| {
            let date = member
                .deprecation()
                .and_then(|deprecation| deprecation.removal_date);
            (member.coordinate, date)
        })
        .collect()
}
