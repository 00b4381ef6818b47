use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor, value::MapDeserializer},
};
use serde_json::Value;

use super::Fields;

/// The key that tells an object's type.
pub(crate) const TYPENAME: &str = "__typename";

/// An object that may be of several types.
pub(crate) trait Abstract: Sized {
    /// The names of the types that were asked for.
    const TYPES: &'static [&'static str];

    /// Reads the fields that follow `__typename`.
    fn read_as<'de, A: MapAccess<'de>>(typename: Typename, rest: A) -> Result<Self, A::Error>;
}

/// A type's name in an answer, or a key that may be that of one.
pub(crate) struct Typename {
    /// Its place among the expected ones; past them, for another.
    pub(crate) place: usize,
    /// The name where it is another. The others' needn't be kept.
    pub(crate) other: String,
}

/// Reads an object of one of several types.
pub(crate) fn by_type<'de, A: MapAccess<'de>, T: Abstract>(
    fields: Fields<T, A>,
) -> Result<T, A::Error> {
    let mut map = fields.map;
    // What came before the type, if anything did.
    let mut early: Vec<(String, Value)> = Vec::new();
    while let Some(key) = map.next_key_seed(OneOf(&[TYPENAME]))? {
        if key.place != 0 {
            early.push((key.other, map.next_value()?));
            continue;
        }
        let typename = map.next_value_seed(OneOf(T::TYPES))?;
        if early.is_empty() {
            return T::read_as(typename, map);
        }
        while let Some(entry) = map.next_entry()? {
            early.push(entry);
        }
        let map = MapDeserializer::new(early.into_iter());
        return T::read_as(typename, map).map_err(buffered::<A::Error>);
    }
    Err(A::Error::missing_field(TYPENAME))
}

/// An error met in fields that had been set aside, as the reader's own.
fn buffered<E: Error>(error: serde_json::Error) -> E {
    E::custom(error)
}

/// Reads a text that is likely one of these.
struct OneOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for OneOf {
    type Value = Typename;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Typename, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for OneOf {
    type Value = Typename;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Typename, E> {
        let found = self.0.iter().position(|one| *one == name);
        Ok(match found {
            Some(place) => Typename {
                place,
                other: String::new(),
            },
            None => Typename {
                place: self.0.len(),
                other: name.to_owned(),
            },
        })
    }
}

/// An object whose type the document did not ask for, or which is newer than this crate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownObject {
    /// The type's name in the API's schema.
    pub typename: String,
}

impl UnknownObject {
    /// Passes over the rest of the object.
    pub(crate) fn read<'de, A: MapAccess<'de>>(
        typename: Typename,
        mut rest: A,
    ) -> Result<Self, A::Error> {
        while rest.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self {
            typename: typename.other,
        })
    }
}
