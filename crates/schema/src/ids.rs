//! The spellings of ids that arguments and inputs take.

use crate::generated::ids::GLOBAL_ID_ONLY;

/// Whether an argument (`Network.posts(spaceId:)`) or the field of an input
/// (`CreateCommentInput.postId`) takes a GlobalID and nothing else. If not, a resource ID is accepted
/// too, or it is not known.
///
/// ```
/// use mighty_schema::ids::takes_only_global_id;
///
/// assert!(takes_only_global_id("CreateCommentInput.postId"));
/// assert!(!takes_only_global_id("CreatePostInput.spaceId"));
/// ```
pub fn takes_only_global_id(coordinate: &str) -> bool {
    GLOBAL_ID_ONLY.binary_search(&coordinate).is_ok()
}

/// Every argument and input that takes only a GlobalID, in order.
pub fn all_global_only() -> impl Iterator<Item = &'static str> {
    GLOBAL_ID_ONLY.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found() {
        assert!(all_global_only().count() > 40);
        assert!(all_global_only().all(takes_only_global_id));
    }
}
