//! The kinds of records, and which kind stands for which.

use mighty_core::{GlobalId, ParseIdError};

/// A kind of record: one of the types in [`kinds`](crate::kinds).
pub trait Kind: 'static {
    /// The name of the type in the schema.
    const NAME: &'static str;

    /// The classes that a GlobalID of such a record may have, as far as they are known.
    const CLASSES: &'static [&'static str];
}

/// Every record of the kind `Self` may be used as a record of the kind `W`: an event as a post, a
/// course as a space.
pub trait Within<W: Kind>: Kind {}

impl<K: Kind> Within<K> for K {}

/// Whether the id may name a record of the kind `K`. A class that is new to this crate passes, and
/// so does an id without a class.
pub(super) fn check<K: Kind>(id: &GlobalId) -> Result<(), ParseIdError> {
    match id.class() {
        Some(class)
            if crate::generated::kinds::CLASSES.contains(&&*class)
                && !K::CLASSES.contains(&&*class) =>
        {
            Err(ParseIdError::of_other_kind(id, K::NAME))
        }
        _ => Ok(()),
    }
}
