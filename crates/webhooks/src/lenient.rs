//! Reads values that the API writes in more than one way.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

/// A whole number: `7`, `7.0` or `"7"`.
pub(crate) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Integer::deserialize(deserializer).map(|integer| integer.0)
}

/// The same, or nothing. The field needs `#[serde(default)]` as well.
pub(crate) fn optional_integer<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<i64>, D::Error> {
    let integer = Option::<Integer>::deserialize(deserializer)?;
    Ok(integer.map(|integer| integer.0))
}

/// A list. Null is an empty list, and so is an absent one with `#[serde(default)]`.
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    Option::<Vec<T>>::deserialize(deserializer).map(Option::unwrap_or_default)
}

struct Integer(i64);

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IntegerVisitor)
    }
}

struct IntegerVisitor;

impl de::Visitor<'_> for IntegerVisitor {
    type Value = Integer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, as a number or as text")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Integer, E> {
        Ok(Integer(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Integer, E> {
        let invalid = |_| E::invalid_value(de::Unexpected::Unsigned(number), &self);
        number.try_into().map(Integer).map_err(invalid)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Integer, E> {
        // Within the numbers that a float holds exactly.
        if number.fract() == 0.0 && number.abs() < 9e15 {
            #[expect(clippy::cast_possible_truncation, reason = "checked above")]
            return Ok(Integer(number as i64));
        }
        Err(E::invalid_value(de::Unexpected::Float(number), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Integer, E> {
        let invalid = |_| E::invalid_value(de::Unexpected::Str(text), &self);
        text.trim().parse().map(Integer).map_err(invalid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_numbers_and_as_text() {
        for (json, expected) in [
            ("7", 7),
            ("-7", -7),
            ("7.0", 7),
            ("\" 7 \"", 7),
            ("9223372036854775807", i64::MAX),
        ] {
            let read: Integer = serde_json::from_str(json).unwrap();
            assert_eq!(read.0, expected, "{json}");
        }
        for json in [
            "7.5",
            "\"x\"",
            "1e300",
            "18446744073709551615",
            "null",
            "{}",
        ] {
            assert!(serde_json::from_str::<Integer>(json).is_err(), "{json}");
        }
    }
}
