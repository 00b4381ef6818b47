use std::fmt;

use serde::ser::SerializeMap;
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor, value::MapDeserializer},
};
use serde_json::Value;

use super::Fields;
use crate::encode::Entries;

/// The key of an object's type.
pub(crate) const TYPENAME: &str = "__typename";

/// An object that can have one of several types.
pub(crate) trait Abstract: Sized {
    /// The names of the types that the document selects.
    const TYPES: &'static [&'static str];

    /// Decodes the fields after `__typename`.
    fn read_as<'de, A: MapAccess<'de>>(typename: Typename, rest: A) -> Result<Self, A::Error>;
}

/// A name from an answer: the value of `__typename`, or a key that may be `__typename`.
pub(crate) struct Typename {
    /// The index of the name in the list of expected names, or the list's length for another name.
    pub(crate) place: usize,
    /// The name if it isn't in the list, otherwise empty.
    pub(crate) other: String,
}

/// Decodes an object that can have one of several types.
pub(crate) fn by_type<'de, A: MapAccess<'de>, T: Abstract>(
    fields: Fields<T, A>,
) -> Result<T, A::Error> {
    let mut map = fields.map;
    // The fields before `__typename`.
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

/// Converts an error in the fields before `__typename` to the deserializer's error type.
fn buffered<E: Error>(error: serde_json::Error) -> E {
    E::custom(error)
}

/// Decodes a text that is probably one of these.
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

/// An object of a type that the document does not select, for example one that is newer than this
/// crate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownObject {
    /// The name of the type in the API's schema.
    pub typename: String,
}

/// Writes only the name of the type, because the other fields are not known.
impl Entries for UnknownObject {
    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(TYPENAME, &self.typename)
    }
}

impl UnknownObject {
    /// Skips the remaining fields.
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
