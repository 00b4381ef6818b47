//! What members hid, muted and reported.
//!
//! A flag is the viewer's own mark on a post, comment or message. Three of the five types are also
//! reports to moderators: those make an `AbuseReport`.

use std::sync::Arc;

use super::{Record, World};

/// The internal type of a flag.
pub(crate) const FLAG: &str = "_Flag";

/// The types of flags that moderators see.
const REPORTS: [&str; 3] = ["OFFENSIVE", "SPAM", "OTHER"];

/// Whether a `BlacklistType` is a report to moderators.
pub(crate) fn is_report(blacklist_type: &str) -> bool {
    REPORTS.contains(&blacklist_type)
}

/// A member's flag on a record.
pub(crate) fn flag_of(world: &World, member: u64, target: u64) -> Option<Arc<Record>> {
    world
        .pointing_at(target, FLAG)
        .find(|flag| flag.reference("member") == Some(member))
        .cloned()
}

/// The report that a member's flag made.
pub(crate) fn report_of(world: &World, member: u64, target: u64) -> Option<Arc<Record>> {
    world
        .pointing_at(target, "AbuseReport")
        .find(|report| {
            report.reference("reporter") == Some(member)
                && report.reference("_target") == Some(target)
        })
        .cloned()
}
