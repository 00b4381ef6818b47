//! A faster reader of JSON, for bodies in which nothing is wrong.
//!
//! It is tried first. If it refuses a body, `serde_json` reads the body again, and its error names
//! the problem and its position.

use serde::de::DeserializeOwned;
use simd_json::Buffers;

use crate::bounds::JSON_DEPTH;

/// The value of `body`. `None` if there is anything wrong with it.
pub(super) fn parse<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    // It unescapes the texts in place, but an error quotes the original.
    let mut body = body.to_vec();
    let mut buffers = Buffers::with_max_depth(body.len(), JSON_DEPTH);
    simd_json::serde::from_slice_with_buffers(&mut body, &mut buffers).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn good_json_has_the_same_value_as_by_serde_json() {
        let texts = [
            json!({"a": [1, -2, 0.1, 1e300, u64::MAX, i64::MIN, true, null, {"b": {}}]})
                .to_string(),
            r#"{"escaped":"\u00fc\n\"\\\/\ud83d\ude00","plain":"ü😀"}"#.to_owned(),
            r#" { "twice" : 1 , "twice" : 2 } "#.to_owned(),
            format!("{{\"long\":\"{}\"}}", "x\\n".repeat(5000)),
            r#"[123456.789012345678, 5e-324, -0.0]"#.to_owned(),
        ];
        for text in texts {
            let slow: Value = serde_json::from_str(&text).expect(&text);
            assert_eq!(parse::<Value>(text.as_bytes()).expect(&text), slow);
        }
    }

    #[test]
    fn bad_json_is_left_to_serde_json() {
        let deep = "[".repeat(200_000);
        let closed = format!("{}{}", "[".repeat(129), "]".repeat(129));
        for text in [
            "",
            "{",
            "nul",
            "{\"a\":1}x",
            "{\"a\":\"\\ud800\"}",
            "[01]",
            "[1,]",
            "{'a':1}",
            "[\"\t\"]",
            &deep,
            &closed,
        ] {
            assert!(parse::<Value>(text.as_bytes()).is_none(), "{text:.40}");
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text:.40}");
        }
        assert!(parse::<Value>(b"[\"\xff\"]").is_none());
    }
}
