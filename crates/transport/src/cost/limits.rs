//! The default and maximum sizes of the API's lists.

use mighty_schema::pages;

use super::shape::{List, Literal, Sizes};

/// The page sizes of a field. If the document doesn't tell the type of the object around it, the
/// sizes are the largest of all types except `Network`: its lists are selected below `network`.
pub(super) fn sizes(owner: Option<&str>, field: &str) -> Sizes {
    let limits = match owner {
        Some(owner) => pages::page_limits(owner, field),
        None => pages::all()
            .filter(|(coordinate, _)| is_elsewhere(coordinate, field))
            .map(|(_, limits)| limits)
            .max_by_key(|limits| (limits.max, limits.default))
            .unwrap_or_else(|| pages::page_limits("", field)),
    };
    Sizes {
        default: limits.default.into(),
        max: limits.max.into(),
    }
}

/// A list that is not a connection, if its size is known. Other lists count as one object.
pub(super) fn plain_list(owner: Option<&str>, field: &str) -> Option<List> {
    if (owner, field) == (Some("Network"), "events") {
        return Some(List::Page(vec![("perPage".into(), Literal::Other)]));
    }
    let cap = match owner {
        Some(owner) => pages::list_cap(owner, field),
        None => pages::all_capped()
            .filter(|(coordinate, _)| is_elsewhere(coordinate, field))
            .map(|(_, cap)| cap)
            .max(),
    };
    cap.map(|cap| List::Capped(cap.into()))
}

/// Whether a coordinate is that of a field with this name, of another type than `Network`.
fn is_elsewhere(coordinate: &str, field: &str) -> bool {
    coordinate
        .split_once('.')
        .is_some_and(|(owner, name)| name == field && owner != "Network")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_type_has_the_largest_sizes_outside_of_the_network() {
        let of = |owner, field| {
            let Sizes { default, max } = sizes(owner, field);
            (default, max)
        };
        assert_eq!(of(Some("Network"), "posts"), (25, 50));
        assert_eq!(of(None, "posts"), (25, 25));
        assert_eq!(of(None, "notifications"), (25, 50));
        assert_eq!(of(None, "newer"), (25, 25));
    }

    #[test]
    fn plain_lists_have_the_stated_lengths() {
        assert_eq!(plain_list(None, "attendees"), Some(List::Capped(6)));
        assert_eq!(plain_list(Some("Tag"), "members"), Some(List::Capped(30)));
        assert_eq!(plain_list(Some("Network"), "spaceLinks"), None);
        let logs = plain_list(Some("Network"), "automationRuleLogs");
        assert_eq!(logs, Some(List::Capped(200)));
    }
}
