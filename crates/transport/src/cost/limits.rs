//! The default and maximum sizes of the API's lists.

use super::shape::{List, Literal};

/// The page sizes of a list.
pub(super) struct Limits {
    pub(super) default: u64,
    pub(super) cap: u64,
}

impl Limits {
    pub(super) fn of(field: &str, nested: bool) -> Self {
        let default = match field {
            "events" => 10,
            "search" | "feed" => 20,
            _ => 25,
        };
        let cap = if nested { 25 } else { 50 };
        Self { default, cap }
    }
}

/// The lists that are not connections, by field name. Apart from connections, no other field has
/// one of these names. Other plain lists have no stated limit and count as one object.
pub(super) fn plain_list(field: &str) -> Option<List> {
    Some(match field {
        "events" => List::Page(vec![("perPage".into(), Literal::Other)]),
        "upcomingEventInstances" => List::Capped(3),
        "attendees" => List::Capped(6),
        "personalLinks" => List::Capped(10),
        "members" => List::Capped(30),
        "automationRuleLogs" => List::Capped(200),
        _ => return None,
    })
}
