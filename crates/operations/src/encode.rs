//! Models as JSON, with the keys of the answers, so that they can be read back.

use serde::{Serializer, ser::SerializeMap};

/// A type that is written as the fields of an object.
pub(crate) trait Entries {
    /// Writes the fields.
    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Writes an object.
pub(crate) fn object<S: Serializer, T: Entries>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    value.entries(&mut map)?;
    map.end()
}
