//! The ids that the API takes and gives: how they are spelled, and which records they name.
//!
//! An id has the kind of its record in its type: a [`GlobalIdOf`] or a [`ResourceIdOf`] a kind in
//! [`kinds`](crate::kinds), or an [`IdOf`] it if both forms are taken. So the ids out of an answer go
//! into an argument as they are, and an id of another kind does not compile there. If a place takes
//! several kinds, or if it is not known which, its type is a
//! [`GlobalId`](mighty_core::GlobalId), a [`ResourceId`](mighty_core::ResourceId) or an
//! [`Id`](mighty_core::Id).

mod typed;
#[cfg(test)]
mod typed_tests;

pub use crate::generated::kinds::short::*;
pub(crate) use typed::within;
pub use typed::{GlobalIdOf, IdOf, Kind, RefOf, ResourceIdOf, Within};

use crate::generated::ids::IDS;

/// How the text of an id is, or may be, written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdSpelling {
    /// A GlobalID and nothing else.
    GlobalId,
    /// A resource ID, which is a number, and nothing else.
    ResourceId,
    /// A GlobalID or a resource ID.
    Either,
    /// A GlobalID, a resource ID, or the record's slug.
    EitherOrSlug,
    /// Another text, for example the name of a prompt: it is not the id of a record.
    Text,
    /// The API's documentation does not say. Most such ids take a GlobalID or a resource ID.
    Unknown,
}

/// What is known about the id in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdUse {
    /// The schema coordinate: an argument (`Network.posts(spaceId:)`), the field of an input
    /// (`CreatePostInput.spaceId`), or the field of an answer (`Post.id`).
    pub coordinate: &'static str,
    /// How the id is spelled.
    pub spelling: IdSpelling,
    /// The types of the records that it can name, by their names in the schema: `User` for a member,
    /// `Node` if it can be any node. Empty if that is not known, or if it names no record.
    ///
    /// The types are a hint. The class in a GlobalID can be another one than the type, and a type that
    /// is newer than this crate is not listed.
    pub types: &'static [&'static str],
}

/// What is known about the id at `coordinate`; `None` if there is none that is known.
///
/// ```
/// use mighty_schema::ids::{IdSpelling, id_use};
///
/// let space = id_use("Network.posts(spaceId:)").unwrap();
/// assert_eq!(space.spelling, IdSpelling::GlobalId);
/// assert!(space.types.contains(&"Space"));
/// assert_eq!(id_use("Network.posts(first:)"), None);
/// ```
pub fn id_use(coordinate: &str) -> Option<&'static IdUse> {
    let at = IDS
        .binary_search_by_key(&coordinate, |row| row.coordinate)
        .ok()?;
    Some(&IDS[at])
}

/// Whether an argument or the field of an input takes a GlobalID and nothing else.
///
/// ```
/// use mighty_schema::ids::takes_only_global_id;
///
/// assert!(takes_only_global_id("CreateCommentInput.postId"));
/// assert!(!takes_only_global_id("CreatePostInput.spaceId"));
/// ```
pub fn takes_only_global_id(coordinate: &str) -> bool {
    id_use(coordinate).is_some_and(|row| row.spelling == IdSpelling::GlobalId)
}

/// Every id that is known, in order of the coordinates.
pub fn all() -> impl Iterator<Item = &'static IdUse> {
    IDS.iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_coordinate() {
        assert!(all().count() > 400);
        for row in all() {
            assert_eq!(id_use(row.coordinate), Some(row));
        }
    }

    #[test]
    fn the_ids_in_answers_are_known_as_well() {
        let told = |coordinate| id_use(coordinate).map(|row| (row.spelling, row.types));
        assert_eq!(told("Post.id"), Some((IdSpelling::GlobalId, &["Post"][..])));
        assert_eq!(
            told("Member.resourceId"),
            Some((IdSpelling::ResourceId, &["User"][..]))
        );
        assert_eq!(told("EventInstance.id"), Some((IdSpelling::Text, &[][..])));
    }
}
