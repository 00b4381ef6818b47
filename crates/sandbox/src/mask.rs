//! Takes secrets out of what is logged.

use std::{collections::HashSet, sync::Mutex};

use serde_json::Value;

use crate::sync::lock;

/// Stands in the place of a secret.
const MASKED: &str = "[secret]";

/// A shorter value occurs by chance.
const SHORTEST: usize = 8;

/// The beginnings or ends of keys under which a client sends secrets.
const KEYS: [&str; 4] = ["apikey", "password", "secret", "token"];

/// Secrets of the world that no endpoint of OAuth issues: of uploads and webhooks.
#[derive(Debug, Default)]
pub(crate) struct WorldSecrets(Mutex<HashSet<String>>);

impl WorldSecrets {
    pub(crate) fn note(&self, secrets: impl IntoIterator<Item = String>) {
        lock(&self.0).extend(secrets);
    }

    pub(crate) fn contains(&self, text: &str) -> bool {
        lock(&self.0).contains(text)
    }
}

/// Replaces all secrets in a value. `is_secret` knows those that were issued and received.
pub(crate) fn mask(value: &mut Value, is_secret: &dyn Fn(&str) -> bool) {
    match value {
        Value::String(text) if has_secret(text, is_secret) => MASKED.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, is_secret)),
        Value::Object(fields) => {
            for (key, value) in fields {
                let lower = key.to_ascii_lowercase();
                let names_one = KEYS
                    .iter()
                    .any(|word| lower.starts_with(word) || lower.ends_with(word));
                if names_one && value.is_string() {
                    *value = MASKED.into();
                } else {
                    mask(value, is_secret);
                }
            }
        }
        _ => {}
    }
}

/// Whether the text, or a word in it (such as a parameter of an address), is a secret.
fn has_secret(text: &str, is_secret: &dyn Fn(&str) -> bool) -> bool {
    let ends_word = |character: char| {
        !(character.is_alphanumeric() || matches!(character, '-' | '_' | '.' | '~'))
    };
    text.len() >= SHORTEST
        && (is_secret(text)
            || text
                .split(ends_word)
                .any(|word| word.len() >= SHORTEST && is_secret(word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_masked_as_values_as_words_and_under_their_keys() {
        let mut value = json!({
            "key": "s3cret-value",
            "url": "http://127.0.0.1/storage/1?signature=s3cret-value&part=1",
            "list": [{ "text": "a b" }, "Bearer s3cret-value"],
            "apiKey": "never seen before",
            "sessionToken": null,
            "title": "Rope",
        });
        mask(&mut value, &|text| text == "s3cret-value");
        let expected = json!({
            "key": MASKED,
            "url": MASKED,
            "list": [{ "text": "a b" }, MASKED],
            "apiKey": MASKED,
            "sessionToken": null,
            "title": "Rope",
        });
        assert_eq!(value, expected);
    }
}
