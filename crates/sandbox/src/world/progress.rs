//! How far members are in a course.

use std::sync::Arc;

use super::{Record, World};

/// The internal type of a member's state in one lesson or quiz.
pub(crate) const PROGRESS: &str = "_Progress";

/// A member's state in an item of a course.
pub(crate) fn progress_of(world: &World, member: u64, item: u64) -> Option<Arc<Record>> {
    world
        .pointing_at(item, PROGRESS)
        .find(|progress| {
            progress.reference("member") == Some(member)
                && progress.reference("coursework") == Some(item)
        })
        .cloned()
}
