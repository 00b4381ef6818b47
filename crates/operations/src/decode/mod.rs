//! How answers are read.
//!
//! A server answers fields in the order in which the document asks for them, so a reader that
//! tries the key it expects next seldom looks further. Where an answer may be of several types the
//! document asks for `__typename` first, so the rest is read straight into the right type. Either
//! order is a habit, not a promise: what comes otherwise is read too.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor, value::MapDeserializer},
};
use serde_json::Value;

/// The key that tells an object's type.
pub(crate) const TYPENAME: &str = "__typename";

/// A type that is read from an object's fields.
pub(crate) trait Object: Sized {
    /// The fields' keys, in the order in which the document asks for them.
    const KEYS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<A>) -> Result<Self, A::Error>;
}

/// An object that may be of several types.
pub(crate) trait Abstract: Sized {
    /// Reads the fields that follow `__typename`.
    fn read_as<'de, A: MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error>;
}

/// An object's fields as they come, with the place of the one expected next.
pub(crate) struct Fields<A> {
    map: A,
    next: usize,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    fn new(map: A) -> Self {
        Self { map, next: 0 }
    }

    /// The place in `keys` of the field that comes; one past the last for a key that is not there.
    // Inlined, these two become part of each reader; called, they cost as much as the rest of it.
    #[inline]
    pub(crate) fn key(&mut self, keys: &'static [&'static str]) -> Result<Option<usize>, A::Error> {
        let seed = Place {
            keys,
            next: self.next,
        };
        let place = self.map.next_key_seed(seed)?;
        if let Some(place) = place
            && place < keys.len()
        {
            self.next = place + 1;
        }
        Ok(place)
    }

    #[inline]
    pub(crate) fn value<T: de::Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.map.next_value()
    }

    /// Reads a value that may not be null.
    #[inline]
    pub(crate) fn required<T: de::Deserialize<'de>>(
        &mut self,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        *place = Some(self.map.next_value()?);
        Ok(())
    }

    /// Reads a value that may be null.
    #[inline]
    pub(crate) fn nullable<T: de::Deserialize<'de>>(
        &mut self,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        *place = self.map.next_value()?;
        Ok(())
    }

    pub(crate) fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// The same fields, for a type with keys of its own.
    fn restart(&mut self) {
        self.next = 0;
    }
}

/// Finds a key's place, trying the expected one first.
struct Place {
    keys: &'static [&'static str],
    next: usize,
}

impl Place {
    #[cold]
    fn search(&self, key: &str) -> usize {
        self.keys
            .iter()
            .position(|candidate| *candidate == key)
            .unwrap_or(self.keys.len())
    }
}

impl<'de> DeserializeSeed<'de> for Place {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Place {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, key: &str) -> Result<usize, E> {
        match self.keys.get(self.next) {
            Some(expected) if *expected == key => Ok(self.next),
            _ => Ok(self.search(key)),
        }
    }
}

/// Reads an object.
pub(crate) fn object<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(&mut Fields::new(map))
    }
}

/// The value of a field that may not be null.
pub(crate) fn required<T, E: de::Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(key))
}

/// Reads an object of one of several types.
pub(crate) fn by_type<'de, A: MapAccess<'de>, T: Abstract>(
    fields: &mut Fields<A>,
) -> Result<T, A::Error> {
    const KEYS: &[&str] = &[TYPENAME];
    // What came before the type, if anything did.
    let mut early: Vec<(String, Value)> = Vec::new();
    while let Some(key) = fields.map.next_key::<String>()? {
        if key != TYPENAME {
            early.push((key, fields.value()?));
            continue;
        }
        let typename: String = fields.value()?;
        fields.restart();
        if early.is_empty() {
            return T::read_as(typename, fields);
        }
        while let Some(entry) = fields.map.next_entry()? {
            early.push(entry);
        }
        let map = MapDeserializer::new(early.into_iter());
        return T::read_as(typename, &mut Fields::new(map)).map_err(buffered::<A::Error>);
    }
    Err(de::Error::missing_field(KEYS[0]))
}

/// An error met in fields that had been set aside, as the reader's own.
fn buffered<E: de::Error>(error: serde_json::Error) -> E {
    E::custom(error)
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
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        while fields.map.next_key::<IgnoredAny>()?.is_some() {
            fields.skip()?;
        }
        Ok(Self { typename })
    }
}

#[cfg(test)]
mod tests;
