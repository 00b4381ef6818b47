//! The JSON around the data.

use mighty_runtime::json::{self, ReadError};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::error::GraphQlError;

/// Receives the data. The call itself doesn't know the data's type, so all code except this is
/// compiled once and not for every operation.
pub(crate) trait Sink: Send {
    /// Reads a body in one pass and keeps its data.
    fn read(&mut self, body: &[u8]) -> Result<Reading, ReadError>;
}

/// The content of a body besides the data.
pub(crate) struct Reading {
    pub(crate) has_data: bool,
    pub(crate) has_errors: bool,
    pub(crate) rejections: Vec<String>,
    pub(crate) extensions: Map<String, Value>,
    /// The paths of the texts that were not Unicode.
    pub(crate) repaired: Vec<String>,
}

impl Reading {
    /// Whether the operation succeeded completely.
    pub(crate) fn is_whole(&self) -> bool {
        self.has_data && !self.has_errors && self.rejections.is_empty()
    }
}

/// The sink for data of type `D`.
pub(crate) struct Slot<D> {
    data: Option<D>,
    rejections: fn(&D) -> &[String],
}

impl<D> Slot<D> {
    pub(crate) fn new(rejections: fn(&D) -> &[String]) -> Self {
        Self {
            data: None,
            rejections,
        }
    }

    /// The data of the last body that was read.
    pub(crate) fn into_data(self) -> Option<D> {
        self.data
    }
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "D: DeserializeOwned"))]
struct Envelope<D> {
    data: Option<D>,
    // Any value is accepted for these, so that the data can be read.
    #[serde(default)]
    errors: Value,
    #[serde(default)]
    extensions: Value,
}

impl<D: DeserializeOwned + Send> Sink for Slot<D> {
    fn read(&mut self, body: &[u8]) -> Result<Reading, ReadError> {
        self.data = None;
        let json::Read {
            value: envelope,
            repaired,
            ..
        } = json::read::<Envelope<D>>(body)?;
        self.data = envelope.data;
        let extensions = if json::is_exact(&envelope.extensions) {
            envelope.extensions
        } else {
            json::read_value(body)?.value["extensions"].take()
        };
        Ok(Reading {
            has_data: self.data.is_some(),
            has_errors: !is_empty(&envelope.errors),
            rejections: self
                .data
                .as_ref()
                .map(|data| (self.rejections)(data).to_vec())
                .unwrap_or_default(),
            extensions: object(extensions),
            repaired,
        })
    }
}

fn is_empty(errors: &Value) -> bool {
    match errors {
        Value::Null => true,
        Value::Array(entries) => entries.is_empty(),
        _ => false,
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A body without a type. It is read if the first reading did not give complete data.
#[derive(Default)]
pub(crate) struct Loose {
    pub(crate) data: Option<Value>,
    pub(crate) errors: Vec<GraphQlError>,
    /// Whether there are `errors` that can't be errors: no list, no text, and no object with a
    /// message, a code or a path. Examples are `{}`, `""`, `false` and 0.
    pub(crate) has_unreadable_errors: bool,
    pub(crate) extensions: Map<String, Value>,
}

impl From<Value> for Loose {
    fn from(body: Value) -> Self {
        let mut body = object(body);
        let errors = body.remove("errors").unwrap_or_default();
        let is_list = errors.is_array();
        let is_other = matches!(errors, Value::Bool(_) | Value::Number(_));
        let mut errors = GraphQlError::list(errors);
        let has_unreadable_errors =
            is_other || (!is_list && errors.iter().any(GraphQlError::says_nothing));
        if has_unreadable_errors {
            errors.clear();
        }
        Self {
            data: body.remove("data").filter(|data| !data.is_null()),
            errors,
            has_unreadable_errors,
            extensions: body.remove("extensions").map(object).unwrap_or_default(),
        }
    }
}
