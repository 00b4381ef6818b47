//! The common part of all generated enums.

use std::{fmt, marker::PhantomData};

use serde::{Deserializer, Serializer, de};

/// An enum value that is newer than this crate. It keeps the API's text.
///
/// You get one from an answer, or from the enum's `From<&str>` for a text that has no variant. You
/// can't match on its text in a pattern. So your code can't depend on the text of a value that gets
/// a variant in a later version of this crate.
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

    /// The value as the API's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Serializes a known value as a variant, not as text. JSON is the same for both. A serializer of
/// GraphQL literals needs the difference, because enum values in them have no quotes.
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

/// Reads any enum from its text without copying the text.
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
    fn every_known_value_parses_to_its_variant() {
        for role in MembershipRole::KNOWN {
            assert_eq!(&MembershipRole::from(role.as_str()), role);
            assert!(!matches!(role, MembershipRole::Unknown(_)));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_unchanged_after_a_json_round_trip(text in "\\PC{0,30}") {
            let json = serde_json::to_string(&text).expect("json");
            let status: PostStatus = serde_json::from_str(&json).expect("open");
            prop_assert_eq!(serde_json::to_string(&status).expect("json"), json);
        }
    }
}
