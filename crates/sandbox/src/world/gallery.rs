//! The sections of a gallery.

use super::Record;

/// The sections of a gallery that nobody has changed, in their order.
pub(crate) const DEFAULTS: [&str; 6] = [
    "FEATURED",
    "UPCOMING_EVENTS",
    "TOP_SPACES",
    "TOP_POSTS",
    "TOP_MEMBERS",
    "MEMBERS_NEAR_YOU",
];

/// The types that can have sections of their own, each of one collection of spaces.
pub(crate) const CUSTOM: [&str; 2] = ["TOP_SPACES", "SPACES_NEAR_YOU"];

/// Whether a section was added by hosts. Only such a section can be removed.
pub(crate) fn is_custom(section: &Record) -> bool {
    section.reference("parameterSpacesCollection").is_some()
}
