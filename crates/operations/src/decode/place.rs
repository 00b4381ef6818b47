use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, Visitor},
};

use super::Object;

/// The index of a key that the type doesn't have.
const NOWHERE: usize = usize::MAX;

/// Decodes a key to its index in `T::KEYS`, and compares it with the expected key first.
///
/// It is generic over `T`, so that the compiler makes a version for each type, with its keys as
/// constants.
pub(super) struct Place<T> {
    expected: usize,
    of: PhantomData<T>,
}

impl<T> Place<T> {
    #[inline]
    pub(super) fn expecting(expected: usize) -> Self {
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
