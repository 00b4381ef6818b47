//! An object, the reader of its fields, and the search for their keys.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{Deserialize, DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

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

/// The fields of a `T` in the order of the answer, with the index of the field that is expected
/// next.
///
/// The methods for each field are inlined, because a call would take as much time as the rest of
/// the work.
pub(crate) struct Fields<T, A> {
    pub(super) map: A,
    next: usize,
    of: PhantomData<T>,
}

impl<'de, T: Object, A: MapAccess<'de>> Fields<T, A> {
    pub(super) fn new(map: A) -> Self {
        Self {
            map,
            next: 0,
            of: PhantomData,
        }
    }

    /// The index of the next field's key in `T::KEYS`. For another key it is an index out of range,
    /// and at the end `None`.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Option<usize>, A::Error> {
        let place = self.map.next_key_seed(Place::<T>::expecting(self.next))?;
        if let Some(place) = place {
            // After an unknown key this wraps to 0, so one search is needed to find the next key.
            self.next = place.wrapping_add(1);
        }
        Ok(place)
    }

    /// Decodes a value that can't be null.
    #[inline]
    pub(crate) fn required<V: Deserialize<'de>>(
        &mut self,
        value: &mut Option<V>,
    ) -> Result<(), A::Error> {
        if value.is_some() {
            return Err(self.twice());
        }
        *value = Some(self.map.next_value()?);
        Ok(())
    }

    /// Decodes a value that can be null.
    #[inline]
    pub(crate) fn nullable<V: Deserialize<'de>>(
        &mut self,
        value: &mut Option<V>,
    ) -> Result<(), A::Error> {
        if value.is_some() {
            return Err(self.twice());
        }
        *value = self.map.next_value()?;
        Ok(())
    }

    /// Skips the value of an unknown field.
    pub(crate) fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// The error for a field that occurs twice.
    // Not inlined: it would make the decoding function so large that the compiler moves all values
    // for each field.
    #[cold]
    #[inline(never)]
    fn twice(&self) -> A::Error {
        let last = self.next.checked_sub(1).and_then(|last| T::KEYS.get(last));
        A::Error::duplicate_field(last.copied().unwrap_or_default())
    }
}

/// The index of a key that the type doesn't have.
const NOWHERE: usize = usize::MAX;

/// Decodes a key to its index in `T::KEYS`, and compares it with the expected key first.
///
/// It is generic over `T`, so that the compiler makes a version for each type, with its keys as
/// constants.
struct Place<T> {
    expected: usize,
    of: PhantomData<T>,
}

impl<T> Place<T> {
    #[inline]
    fn expecting(expected: usize) -> Self {
        Self {
            expected,
            of: PhantomData,
        }
    }
}

impl<'de, T: Object> DeserializeSeed<'de> for Place<T> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Object> Visitor<'_> for Place<T> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        match T::KEYS.get(self.expected) {
            Some(expected) if is_same(expected, key) => Ok(self.expected),
            _ => Ok(search(T::KEYS, key)),
        }
    }
}

#[cold]
#[inline(never)]
fn search(keys: &[&str], key: &str) -> usize {
    let found = keys.iter().position(|candidate| *candidate == key);
    found.unwrap_or(NOWHERE)
}

/// The same as `==`, but without a call to `memcmp`, which takes longer than the comparison of a
/// short key.
#[inline]
fn is_same(expected: &str, key: &str) -> bool {
    let (expected, key) = (expected.as_bytes(), key.as_bytes());
    if expected.len() != key.len() {
        return false;
    }
    // Most keys have 8 to 16 bytes, so the first 8 and the last 8 bytes cover them.
    match (ends(expected), ends(key)) {
        (Some(expected), Some(key)) => expected == key,
        _ => expected == key,
    }
}

/// The first and the last 8 bytes, if the text has 8 to 16 bytes.
#[inline]
fn ends(text: &[u8]) -> Option<(&[u8; 8], &[u8; 8])> {
    if text.len() > 16 {
        return None;
    }
    text.first_chunk().zip(text.last_chunk())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn texts_are_the_same_if_all_their_bytes_are(a in "[ab]{0,20}", b in "[ab]{0,20}", at in 0..20usize) {
            prop_assert!(is_same(&a, &a.clone()));
            prop_assert_eq!(is_same(&a, &b), a == b);
            if at < a.len() {
                let mut other = a.clone();
                other.replace_range(at..=at, "c");
                prop_assert!(!is_same(&a, &other), "{} and {}", a, other);
            }
        }
    }
}
