//! What open enums have in common.

use std::{fmt, marker::PhantomData};

use serde::{Deserializer, Serializer, de};

/// A value of an enum that is newer than this crate.
///
/// It comes from decoding, or from the enum's `From<&str>` for a text that has no name here. There
/// is no other way to make one, and none to write it as a pattern: so no code can come to match a
/// value by its text that will later have a name of its own.
///
/// ```
/// use mighty_schema::enums::PostStatus;
///
/// let status: PostStatus = serde_json::from_str("\"ARCHIVED\"").unwrap();
/// assert!(matches!(status, PostStatus::Unknown(_)));
/// assert_eq!(status.as_str(), "ARCHIVED");
/// assert_eq!(status, PostStatus::from("ARCHIVED"));
/// assert_eq!(serde_json::to_string(&status).unwrap(), "\"ARCHIVED\"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as the API wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Writes a known value as a variant rather than as text. In JSON that is the same; a GraphQL
/// literal has no quotes around an enum's value, and only so can whoever writes one tell.
pub(crate) fn write<S, T>(
    serializer: S,
    name: &'static str,
    known: &'static [T],
    value: &T,
    text: fn(&T) -> &str,
) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    T: PartialEq,
{
    match (0..).zip(known).find(|(_, known)| *known == value) {
        Some((index, known)) => serializer.serialize_unit_variant(name, index, text(known)),
        None => serializer.serialize_str(text(value)),
    }
}

/// Reads any enum from its text, without a copy of it.
pub(crate) fn read<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    deserializer.deserialize_str(FromText(PhantomData))
}

struct FromText<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> de::Visitor<'_> for FromText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an enum value")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(text.into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::enums::{MembershipRole, PostStatus};

    #[test]
    fn every_known_value_reads_as_itself() {
        for role in MembershipRole::KNOWN {
            assert_eq!(&MembershipRole::from(role.as_str()), role);
            assert!(!matches!(role, MembershipRole::Unknown(_)));
        }
    }

    proptest! {
        #[test]
        fn any_text_survives_a_round_trip(text in "\\PC{0,30}") {
            let json = serde_json::to_string(&text).expect("json");
            let status: PostStatus = serde_json::from_str(&json).expect("open");
            prop_assert_eq!(serde_json::to_string(&status).expect("json"), json);
        }
    }
}
