//! What a request was about, in a few words for its error.

use mighty_http::redact::masked;
use serde_json::{Map, Value};

use crate::{Code, Error, ErrorKind, prepared::Prepared, shared::Core};

/// The number of ids that are named.
const IDS: usize = 3;

/// The number of characters of each.
const CHARACTERS: usize = 80;

/// A remark for an error: the network that does not exist, the id that was not found, or where a
/// field that does not exist may come from.
pub(crate) fn remark(core: &Core, prepared: &Prepared, error: &Error) -> Option<String> {
    match error.kind() {
        ErrorKind::NotFound => {
            let network = core.route.network()?;
            Some(format!("the address names the network {network:?}"))
        }
        ErrorKind::SchemaDrift if prepared.is_own => {
            Some("check the spelling in your own document".to_owned())
        }
        _ if error.has_code(&Code::NotFound) => {
            let body: Value = serde_json::from_slice(&prepared.body).ok()?;
            sought(&body["variables"])
        }
        _ => None,
    }
}

/// The ids and slugs among the variables.
pub(crate) fn sought(variables: &Value) -> Option<String> {
    let masked = masked(variables);
    let mut ids = Vec::new();
    let fields = masked.as_object()?;
    add(fields, &mut ids);
    if let Some(input) = fields.get("input").and_then(Value::as_object) {
        add(input, &mut ids);
    }
    ids.truncate(IDS);
    (!ids.is_empty()).then(|| format!("asked for {}", ids.join(", ")))
}

fn add(fields: &Map<String, Value>, ids: &mut Vec<String>) {
    for (name, value) in fields.iter().filter(|(name, _)| is_id(name)) {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        ids.extend(values.iter().filter_map(|value| {
            let text = match value {
                Value::String(text) => text.chars().take(CHARACTERS).collect(),
                Value::Number(number) => number.to_string(),
                _ => return None,
            };
            Some(format!("{name} {text:?}"))
        }));
    }
}

fn is_id(name: &str) -> bool {
    let ends = ["Id", "Ids", "Slug"];
    matches!(name, "id" | "ids" | "slug") || ends.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_and_slugs_are_named_and_nothing_else() {
        for (variables, expected) in [
            (
                json!({ "idOrSlug": "welcome", "first": 5, "term": "private" }),
                Some("asked for idOrSlug \"welcome\""),
            ),
            (
                json!({ "input": { "postId": "7", "title": "private" } }),
                Some("asked for postId \"7\""),
            ),
            (
                json!({ "ids": ["a", "b", "c", "d"] }),
                Some("asked for ids \"a\", ids \"b\", ids \"c\""),
            ),
            (json!({ "email": "ada@example.org", "id": null }), None),
            (json!(null), None),
        ] {
            assert_eq!(sought(&variables).as_deref(), expected, "{variables}");
        }
    }
}
