//! How answers are read.
//!
//! A server answers fields in the order in which the document asks for them, so a reader that
//! tries the key it expects next seldom looks further. Where an answer may be of several types the
//! document asks for `__typename` first, so the rest is read straight into the right type. Either
//! order is a habit, not a promise: what comes otherwise is read too.

mod by_type;
mod fields;
mod place;
#[cfg(test)]
mod tests;

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{MapAccess, Visitor},
};

pub use by_type::UnknownObject;
pub(crate) use by_type::{Abstract, TYPENAME, Typename, by_type};
pub(crate) use fields::Fields;

/// A type that is read from an object's fields.
pub(crate) trait Object: Sized {
    /// The fields' keys, in the order in which the document asks for them.
    const KEYS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: Fields<Self, A>) -> Result<Self, A::Error>;
}

/// Reads an object.
pub(crate) fn object<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Reads what is left of an object whose type is known by now.
pub(crate) fn rest<'de, A: MapAccess<'de>, T: Object>(map: A) -> Result<T, A::Error> {
    T::read(Fields::new(map))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        rest(map)
    }
}
