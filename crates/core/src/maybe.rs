//! The three states of an input field: absent, null, or a value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The three states of an optional input field.
///
/// The API treats them differently: if a field is absent, the server keeps the stored value or uses
/// its default; `null` usually clears the value; a value sets it.
///
/// ```
/// use mighty_core::Maybe;
/// use serde::Serialize;
///
/// #[derive(Serialize, Default)]
/// struct Patch {
///     #[serde(skip_serializing_if = "Maybe::is_absent")]
///     title: Maybe<String>,
///     #[serde(skip_serializing_if = "Maybe::is_absent")]
///     color: Maybe<String>,
/// }
///
/// let patch = Patch { color: Maybe::Null, ..Patch::default() };
/// assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"color":null}"#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Maybe<T> {
    /// Not sent.
    #[default]
    Absent,
    /// Sent as `null`.
    Null,
    /// Sent with this value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether the field is omitted from the request.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is sent as `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Borrows the value, if there is one.
    pub const fn as_ref(&self) -> Maybe<&T> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(value),
        }
    }

    /// Applies `change` to the value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(change(value)),
        }
    }

    /// `Some` becomes a value, `None` becomes absent.
    ///
    /// There is no `From<Option<T>>`, because `None` could also mean `null`.
    pub fn some_or_absent(option: Option<T>) -> Self {
        option.map_or(Self::Absent, Self::Value)
    }

    /// `Some` becomes a value, `None` becomes `null`.
    pub fn some_or_null(option: Option<T>) -> Self {
        option.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            // The struct that holds the field must skip `Absent` (`skip_serializing_if`). A value
            // on its own can't be skipped, so it is written as null.
            Self::Absent | Self::Null => serializer.serialize_none(),
        }
    }
}

/// If the field has `#[serde(default)]`, a missing key is read as [`Maybe::Absent`].
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::some_or_null)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Patch {
        #[serde(default, skip_serializing_if = "Maybe::is_absent")]
        field: Maybe<u8>,
    }

    #[test]
    fn all_three_states_are_unchanged_after_a_json_round_trip() {
        for (patch, json) in [
            (Maybe::Absent, "{}"),
            (Maybe::Null, r#"{"field":null}"#),
            (Maybe::Value(1), r#"{"field":1}"#),
        ] {
            let patch = Patch { field: patch };
            assert_eq!(serde_json::to_string(&patch).expect("json"), json);
            assert_eq!(serde_json::from_str::<Patch>(json).expect("patch"), patch);
        }
    }
}
