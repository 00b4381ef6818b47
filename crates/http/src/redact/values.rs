//! Printing values that may contain secrets: as an outline, or with the secrets masked.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

/// The text that replaces a secret.
pub(super) const MARK: &str = "[redacted]";

/// Endings of names of secrets, in lower case: `apiKey`, `sessionToken`, `client_secret`.
pub(super) const SECRET_NAMES: [&str; 7] = [
    "apikey",
    "api_key",
    "code_verifier",
    "password",
    "secret",
    "token",
    "verificationcode",
];

/// Whether a value with this name is a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_NAMES.iter().any(|secret| name.ends_with(secret))
}

/// The value, with the values of secret names masked: an `apiKey`, a password, a token.
///
/// ```
/// use mighty_http::redact::masked;
/// use serde_json::json;
///
/// let input = json!({ "title": "Hi", "apiKey": "live-key" });
/// assert_eq!(masked(&input), json!({ "title": "Hi", "apiKey": "[redacted]" }));
/// ```
pub fn masked(value: &Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(masked_fields(fields)),
        Value::Array(items) => items.iter().map(masked).collect(),
        _ => value.clone(),
    }
}

/// Like [`masked`], for an object's fields. A null is not masked.
pub fn masked_fields(fields: &Map<String, Value>) -> Map<String, Value> {
    fields
        .iter()
        .map(|(name, field)| {
            let shown = if is_secret(name) && !field.is_null() {
                MARK.into()
            } else {
                masked(field)
            };
            (name.clone(), shown)
        })
        .collect()
}

/// Prints, as `Debug`, a value's keys, and the types and sizes of their values.
///
/// ```
/// use mighty_http::redact::Outline;
/// use serde_json::json;
///
/// let input = json!({ "title": "Hi" });
/// assert_eq!(format!("{:?}", Outline(&input)), r#"{"title": string of 2 bytes}"#);
/// ```
pub struct Outline<'a>(pub &'a Value);

impl fmt::Debug for Outline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Bool(_) => f.write_str("boolean"),
            Value::Number(_) => f.write_str("number"),
            Value::String(text) => write!(f, "string of {} bytes", text.len()),
            Value::Array(items) => match items.first() {
                Some(first) => write!(f, "list of {}, the first: {:?}", items.len(), Self(first)),
                None => f.write_str("empty list"),
            },
            // Sorted, because the order of the map depends on the features of serde_json.
            Value::Object(fields) => {
                let fields: BTreeMap<_, _> = fields
                    .iter()
                    .map(|(name, field)| (name, Self(field)))
                    .collect();
                f.debug_map().entries(fields).finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_values_with_secret_names_are_masked_at_any_depth() {
        for name in [
            "apiKey",
            "APIKEY",
            "api_key",
            "sessionToken",
            "token",
            "emailVerificationCode",
            "newPassword",
            "client_secret",
        ] {
            for secret in [json!("live"), json!(["live"]), json!({ "is": "live" })] {
                let value = json!({ "input": [{ name: secret }] });
                assert_eq!(masked(&value), json!({ "input": [{ name: "[redacted]" }] }));
            }
        }
        let plain = json!({ "title": "secret", "tokens": [1], "apiKey": null, "key": true });
        assert_eq!(masked(&plain), plain);
    }

    #[test]
    fn an_outline_contains_names_and_sizes() {
        let value = json!({
            "input": { "apiKey": "live-key", "list": [{ "id": "7" }, 1], "none": [], "n": 1 },
            "yes": true, "nothing": null,
        });
        assert_eq!(
            format!("{:?}", Outline(&value)),
            r#"{"input": {"apiKey": string of 8 bytes, "list": list of 2, the first: {"id": string of 1 bytes}, "n": number, "none": empty list}, "nothing": null, "yes": boolean}"#
        );
    }
}
