//! What all ids are on the wire: text.

use std::fmt;

use serde::de;

/// Shows an id as its text, and reads and writes it as that.
macro_rules! id_text {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        /// Accepts any text or number from the server and keeps it unchanged.
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                deserializer
                    .deserialize_any($crate::id::text::Text)
                    .map(Self)
            }
        }

        // Some arguments take an id or a slug, so their type is `String`.
        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl From<&$name> for String {
            fn from(id: &$name) -> Self {
                id.0.to_string()
            }
        }
    };
}

pub(super) use id_text;

/// The JSON form of GraphQL's `ID`: a string, or an integer, which is read as a string.
pub(super) struct Text;

impl de::Visitor<'_> for Text {
    type Value = Box<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(number.to_string().into())
    }
}
