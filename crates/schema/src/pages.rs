//! The page sizes of lists, and the highest cost of an operation.

use crate::generated::pages::{CAPPED, ELSEWHERE, OF_NETWORK, PAGES};

/// The highest cost of one operation in points, as users of the API report it. The API
/// refuses an operation above it.
pub const MAX_COST: u64 = crate::generated::pages::MAX_COST;

/// The default and the largest size of a list's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PageLimits {
    /// The size of a page if the request states none.
    pub default: u32,
    /// The largest size. If a request asks for more, the server reduces it without an error.
    pub max: u32,
}

/// The page sizes of the field `field` of the type `owner`: of a connection, or of a list with
/// `perPage`. A field that is newer than this crate gets the sizes of most lists of its type.
///
/// For most lists the sizes are reported by users of the API; its documentation states seven of
/// them.
///
/// ```
/// use mighty_schema::pages::page_limits;
///
/// assert_eq!(page_limits("Network", "search").default, 20);
/// assert_eq!(page_limits("Network", "members").max, 50);
/// assert_eq!(page_limits("Post", "comments").max, 25);
/// ```
pub fn page_limits(owner: &str, field: &str) -> PageLimits {
    let row = PAGES.binary_search_by(|row| compare(row.0, owner, field));
    match row {
        Ok(at) => PAGES[at].1,
        Err(_) if owner == "Network" => OF_NETWORK,
        Err(_) => ELSEWHERE,
    }
}

/// The sizes of the largest pages that the API has, for a list whose type is not known. If the list
/// has smaller pages, the server reduces the size without an error.
///
/// ```
/// assert_eq!(mighty_schema::pages::largest_page_limits().max, 50);
/// ```
pub fn largest_page_limits() -> PageLimits {
    OF_NETWORK
}

/// The largest number of items in a list that has no pages; `None` if no number is stated.
///
/// ```
/// assert_eq!(mighty_schema::pages::list_cap("Badge", "members"), Some(30));
/// assert_eq!(mighty_schema::pages::list_cap("Network", "spaceLinks"), None);
/// ```
pub fn list_cap(owner: &str, field: &str) -> Option<u32> {
    let at = CAPPED
        .binary_search_by(|row| compare(row.0, owner, field))
        .ok()?;
    Some(CAPPED[at].1)
}

/// Every list with pages, in order of the coordinates.
pub fn all() -> impl Iterator<Item = (&'static str, PageLimits)> {
    PAGES.iter().copied()
}

/// Every list without pages whose length is limited, in order of the coordinates.
pub fn all_capped() -> impl Iterator<Item = (&'static str, u32)> {
    CAPPED.iter().copied()
}

/// Compares a coordinate with that of a field, without making the text of the latter.
fn compare(coordinate: &str, owner: &str, field: &str) -> std::cmp::Ordering {
    let wanted = owner.bytes().chain([b'.']).chain(field.bytes());
    coordinate.bytes().cmp(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_type_and_field() {
        assert!(all().count() > 70);
        for (coordinate, limits) in all() {
            let (owner, field) = coordinate.split_once('.').unwrap();
            assert_eq!(page_limits(owner, field), limits, "{coordinate}");
            assert!(limits.default <= limits.max, "{coordinate}");
        }
        for (coordinate, cap) in all_capped() {
            let (owner, field) = coordinate.split_once('.').unwrap();
            assert_eq!(list_cap(owner, field), Some(cap), "{coordinate}");
        }
    }

    #[test]
    fn no_list_has_larger_pages_than_the_largest() {
        let largest = all().map(|(_, limits)| limits.max).max();
        assert_eq!(largest, Some(largest_page_limits().max));
    }

    #[test]
    fn a_list_that_is_new_has_the_sizes_of_its_type() {
        assert_eq!(page_limits("Network", "newer").max, 50);
        assert_eq!(page_limits("Space", "newer").max, 25);
    }
}
