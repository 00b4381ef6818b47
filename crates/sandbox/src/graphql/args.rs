//! A field's arguments, or an input object, read by name.

use apollo_compiler::response::{JsonMap, JsonValue};
use jiff::Timestamp;

use super::errors::Fault;

/// Coerced values: all required ones are there, and all have their type.
#[derive(Clone, Copy)]
pub(crate) struct Args<'a>(&'a JsonMap);

impl<'a> Args<'a> {
    pub(crate) fn new(values: &'a JsonMap) -> Args<'a> {
        Args(values)
    }

    /// The value as given, including null; `None` if it is missing.
    pub(crate) fn given(self, name: &str) -> Option<&'a JsonValue> {
        self.0.get(name)
    }

    /// The value, unless it is missing or null.
    pub(crate) fn get(self, name: &str) -> Option<&'a JsonValue> {
        self.given(name).filter(|value| !value.is_null())
    }

    /// Text or an id. Ids may be numbers.
    pub(crate) fn text(self, name: &str) -> Option<String> {
        id_text(self.get(name)?)
    }

    pub(crate) fn word(self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_str()
    }

    pub(crate) fn int(self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    pub(crate) fn flag(self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }

    /// The texts or ids of a list; `None` if the list is missing or null.
    pub(crate) fn texts(self, name: &str) -> Option<Vec<String>> {
        let list = self.get(name)?.as_array()?;
        Some(list.iter().filter_map(id_text).collect())
    }

    pub(crate) fn object(self, name: &str) -> Option<Args<'a>> {
        self.get(name)?.as_object().map(Args)
    }

    pub(crate) fn objects(self, name: &str) -> Option<Vec<Args<'a>>> {
        let list = self.get(name)?.as_array()?;
        Some(
            list.iter()
                .filter_map(|item| item.as_object().map(Args))
                .collect(),
        )
    }

    /// A date and time. Any other text is the caller's error.
    pub(crate) fn time(self, name: &str) -> Result<Option<Timestamp>, Fault> {
        self.text(name).map_or(Ok(None), |text| {
            text.parse()
                .map(Some)
                .map_err(|_| Fault::bad_input(format!("{name} is not an ISO 8601 date and time")))
        })
    }

    pub(crate) fn names(self) -> impl Iterator<Item = &'a str> {
        self.0.keys().map(|key| key.as_str())
    }
}

fn id_text(value: &JsonValue) -> Option<String> {
    value
        .as_str()
        .map(str::to_owned)
        .or_else(|| value.as_i64().map(|number| number.to_string()))
}
