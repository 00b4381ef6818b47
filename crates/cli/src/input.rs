//! What commands take: `@file`, `-`, and `key=value`.

use std::{
    fs,
    io::{self, Read as _},
};

use anyhow::Context as _;
use serde_json::{Map, Value};

use crate::failure::Failure;

/// The text of `@file`, of `-` (standard input), or the text itself.
pub(crate) fn text(argument: &str) -> anyhow::Result<String> {
    if argument == "-" {
        let mut text = String::new();
        io::stdin()
            .read_to_string(&mut text)
            .context("standard input can't be read")?;
        return Ok(text);
    }
    match argument.strip_prefix('@') {
        Some("-") => self::text("-"),
        Some(path) => fs::read_to_string(path)
            .map_err(|error| Failure::usage(format!("{path} can't be read: {error}")).into()),
        None => Ok(argument.to_owned()),
    }
}

/// The JSON object in `@file` or `-`.
pub(crate) fn object(argument: &str) -> anyhow::Result<Map<String, Value>> {
    let mut all = objects(argument)?;
    match (all.pop(), all.is_empty()) {
        (Some(object), true) => Ok(object),
        (None, _) => Err(Failure::usage("the input has no JSON object").into()),
        (Some(_), false) => {
            Err(Failure::usage("the input has several JSON objects, and one is expected").into())
        }
    }
}

/// The JSON objects in `@file` or `-`, one after the other as in JSON Lines.
pub(crate) fn objects(argument: &str) -> anyhow::Result<Vec<Map<String, Value>>> {
    let text = text(argument)?;
    let mut objects = Vec::new();
    for value in serde_json::Deserializer::from_str(&text).into_iter::<Value>() {
        let number = objects.len() + 1;
        let value = value
            .map_err(|error| Failure::usage(format!("input {number} is not JSON: {error}")))?;
        let Value::Object(object) = value else {
            let problem = format!("input {number} is no JSON object");
            return Err(Failure::usage(problem).into());
        };
        objects.push(object);
    }
    Ok(objects)
}

/// Sets `key=value` in an object. A key with dots reaches into objects: `input.title=Hi`.
///
/// The value is JSON if it reads as such (`5`, `true`, `null`, `["a"]`), and a text otherwise.
/// `key=@file` is the text of a file. `key:=text` is always a text.
pub(crate) fn set_field(object: &mut Map<String, Value>, field: &str) -> anyhow::Result<()> {
    let usage = || {
        Failure::usage(format!("{field:?} is no field"))
            .hint("write key=value, for example -F first=5 or -F input.title=Hello")
    };
    let (key, written) = field.split_once('=').ok_or_else(usage)?;
    let (key, value) = match key.strip_suffix(':') {
        Some(key) => (key, Value::String(written.to_owned())),
        None if written.starts_with('@') => (key, Value::String(text(written)?)),
        None => {
            let text = || Value::String(written.to_owned());
            (
                key,
                serde_json::from_str(written).unwrap_or_else(|_| text()),
            )
        }
    };
    let (path, last) = match key.rsplit_once('.') {
        Some((path, last)) => (Some(path), last),
        None => (None, key),
    };
    if key.split('.').any(str::is_empty) {
        return Err(usage().into());
    }
    let mut at = object;
    for part in path.into_iter().flat_map(|path| path.split('.')) {
        let entry = at.entry(part).or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(inner) = entry else {
            let problem = format!("{key}: {part} has a value already, which is no object");
            return Err(Failure::usage(problem).into());
        };
        at = inner;
    }
    at.insert(last.to_owned(), value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_json_or_text_and_reach_into_objects() {
        let mut object = Map::new();
        for field in [
            "first=5",
            "input.title=Hello there",
            "input.isOpen=true",
            "code:=5",
            "ids=[\"a\",\"b\"]",
            "note=a=b",
        ] {
            set_field(&mut object, field).expect(field);
        }
        assert_eq!(
            Value::Object(object),
            json!({
                "first": 5,
                "input": { "title": "Hello there", "isOpen": true },
                "code": "5",
                "ids": ["a", "b"],
                "note": "a=b",
            })
        );
    }

    #[test]
    fn a_field_that_cannot_be_set_is_a_usage_error() {
        for field in ["novalue", "=x", "a..b=1", "first.more=1"] {
            let mut object = Map::from_iter([("first".to_owned(), json!(5))]);
            set_field(&mut object, field).expect_err(field);
        }
    }
}
