//! What tells one query from another.

use std::fmt;

use mighty_transport::Request;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// The identity of a query: the operation and a checksum of its name, its variables and the path of
/// its connection. The variables of the page are not part of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Identity {
    /// Empty if it has no name, or none that GraphQL allows.
    pub(super) operation: String,
    pub(super) digest: u128,
}

impl Identity {
    pub(super) fn of<D>(request: &Request<D>, path: Option<&str>) -> Self {
        let name = request.name();
        let is_name = name
            .bytes()
            .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
        let mut digest = Sha256::new();
        add_text(&mut digest, name);
        add_text(&mut digest, path.unwrap_or_default());
        add(&mut digest, request.variables());
        let first: [u8; 16] = std::array::from_fn({
            let digest = digest.finalize();
            move |index| digest[index]
        });
        Self {
            operation: if is_name { name } else { "" }.to_owned(),
            digest: u128::from_be_bytes(first),
        }
    }
}

/// Adds a value so that it does not depend on the order of an object's keys.
fn add(digest: &mut Sha256, value: &Value) {
    match value {
        Value::Null => digest.update(b"n"),
        Value::Bool(true) => digest.update(b"t"),
        Value::Bool(false) => digest.update(b"f"),
        Value::Number(number) => {
            digest.update(b"#");
            add_text(digest, &number.to_string());
        }
        Value::String(text) => {
            digest.update(b"\"");
            add_text(digest, text);
        }
        Value::Array(items) => {
            digest.update(b"[");
            items.iter().for_each(|item| add(digest, item));
            digest.update(b"]");
        }
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_unstable_by_key(|(key, _)| *key);
            digest.update(b"{");
            for (key, value) in fields {
                add_text(digest, key);
                add(digest, value);
            }
            digest.update(b"}");
        }
    }
}

/// Adds a text with its length, so that two texts can't be taken for one.
fn add_text(digest: &mut Sha256, text: &str) {
    let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
    digest.update(length.to_be_bytes());
    digest.update(text);
}

/// The checksum says nothing to a reader.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operation)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn identity(name: &'static str, variables: Value) -> Identity {
        Identity::of(
            &Request::<Value>::new(name, "query Q { a }", variables),
            None,
        )
    }

    #[test]
    fn an_identity_differs_with_the_name_and_the_variables_but_not_with_the_order_of_keys() {
        let one = json!({ "term": "ada", "tags": ["a", "b"] });
        let other: Value =
            serde_json::from_str(r#"{"tags":["a","b"],"term":"ada"}"#).expect("json");
        assert_eq!(identity("Q", one.clone()), identity("Q", other));
        let mut all = vec![identity("Q", one.clone()), identity("R", one)];
        for variables in [
            json!({ "term": "ada", "tags": ["b", "a"] }),
            json!({ "term": "ada", "tags": ["ab"] }),
            json!({ "term": "ada", "tags": null }),
            json!({ "term": "adatags", "": ["a", "b"] }),
            json!({ "term": "ada" }),
            json!({}),
        ] {
            all.push(identity("Q", variables));
        }
        let count = all.len();
        all.sort_unstable_by_key(|identity| identity.digest);
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
