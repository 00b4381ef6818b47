//! Removal dates of deprecated fields, arguments and values.

use crate::generated::removals::REMOVALS;

/// The first day, as `YYYY-MM-DD`, on which the API may remove the field, argument or value at
/// `coordinate`. It works unchanged until then. `None` if the schema states no date.
///
/// ```
/// assert_eq!(mighty_schema::removals::removal_date("Post.body"), Some("2026-12-15"));
/// assert_eq!(mighty_schema::removals::removal_date("Post.bodyHtml"), None);
/// ```
pub fn removal_date(coordinate: &str) -> Option<&'static str> {
    let at = REMOVALS
        .binary_search_by_key(&coordinate, |row| row.0)
        .ok()?;
    Some(REMOVALS[at].1)
}

/// Every coordinate with a removal date, in order.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    REMOVALS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_coordinate() {
        assert!(all().count() > 0);
        for (coordinate, date) in all() {
            assert_eq!(removal_date(coordinate), Some(date));
            assert!(
                date.parse::<jiff::civil::Date>().is_ok(),
                "{coordinate}: {date}"
            );
        }
    }
}
