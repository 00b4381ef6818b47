//! The scalars of the schema.
//!
//! `ISO8601DateTime` is [`jiff::Timestamp`], `ISO8601Date` is [`jiff::civil::Date`], `Long` is
//! `i64` (a JSON number within ±2^53), and `JSONObject` is a [`serde_json::Map`]. [`BigInt`] is
//! defined here.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The schema's `BigInt`: a whole number that is sent as text, because it may be too large for a
/// JSON number.
///
/// ```
/// use mighty_schema::scalars::BigInt;
///
/// let bytes: BigInt = serde_json::from_str("\"9007199254740993\"").unwrap();
/// assert_eq!(bytes.0, 9_007_199_254_740_993);
/// assert_eq!(serde_json::to_string(&bytes).unwrap(), "\"9007199254740993\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BigInt(pub i128);

impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<i64> for BigInt {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl FromStr for BigInt {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Serialize for BigInt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BigInt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrNumber)
    }
}

struct TextOrNumber;

impl de::Visitor<'_> for TextOrNumber {
    type Value = BigInt;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, as text or as a number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<BigInt, E> {
        text.parse()
            .map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<BigInt, E> {
        Ok(BigInt(number.into()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<BigInt, E> {
        Ok(BigInt(number.into()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_of_any_size_is_unchanged_after_a_json_round_trip(number in any::<i128>()) {
            let json = serde_json::to_string(&BigInt(number)).expect("json");
            prop_assert_eq!(serde_json::from_str::<BigInt>(&json).expect("number"), BigInt(number));
        }
    }

    #[test]
    fn a_plain_number_is_read_and_other_text_is_refused() {
        assert_eq!(
            serde_json::from_str::<BigInt>("-7").expect("number"),
            BigInt(-7)
        );
        assert!(serde_json::from_str::<BigInt>("\"7.5\"").is_err());
        assert!(serde_json::from_str::<BigInt>("\"\"").is_err());
    }
}
