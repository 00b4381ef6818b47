//! Fast decoding of answers.
//!
//! A server usually sends the fields in the order of the document, so the decoder compares each key
//! first with the key that it expects next. If an object can have several types, the document asks
//! for `__typename` first, so the decoder knows the type before it reads the other fields. Answers
//! in any other order are decoded as well, but more slowly.

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

/// A type that is decoded from the fields of an object.
pub(crate) trait Object: Sized {
    /// The fields' keys, in the order in which the document asks for them.
    const KEYS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: Fields<Self, A>) -> Result<Self, A::Error>;
}

/// Decodes an object.
pub(crate) fn object<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Decodes the remaining fields of an object after its type has been read.
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
