//! The OAuth scopes of fields and types.

use crate::generated::scopes::SCOPES;

/// The OAuth scopes for `coordinate`: a field (`Mutation.createPost`, `Network.members`) or a type
/// (`Post`). Any one of them is enough.
///
/// `None` means that the schema states no scopes. A scope may still be needed.
///
/// ```
/// use mighty_schema::scopes::required_scopes;
///
/// assert_eq!(required_scopes("Mutation.createComment"), Some(&["write:comments"][..]));
/// assert_eq!(required_scopes("Mutation.createReaction"), None);
/// ```
pub fn required_scopes(coordinate: &str) -> Option<&'static [&'static str]> {
    let at = SCOPES.binary_search_by_key(&coordinate, |row| row.0).ok()?;
    Some(SCOPES[at].1)
}

/// Every coordinate with scopes, in order.
pub fn all() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    SCOPES.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_coordinate() {
        assert!(all().count() > 0);
        for (coordinate, scopes) in all() {
            assert_eq!(required_scopes(coordinate), Some(scopes));
        }
    }
}
