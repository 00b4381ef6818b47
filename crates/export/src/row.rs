//! One record, as it goes into a table.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{Column, Shape};

/// One record of a table.
#[derive(Clone)]
pub struct Row {
    shape: Shape,
    cells: Vec<Value>,
    raw: Value,
}

/// What identifies a record within its table.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Key {
    /// The numeric resource id.
    Number(u64),
    /// The id, or several ids as a JSON list.
    Text(Box<str>),
}

impl Key {
    /// The key of these values.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        let values: Vec<&Value> = values.into_iter().collect();
        match values.as_slice() {
            [Value::Number(number)] if number.as_u64().is_some() => {
                Self::Number(number.as_u64().unwrap_or_default())
            }
            [Value::String(text)] => Self::Text(text.as_str().into()),
            several => Self::Text(
                serde_json::to_string(several)
                    .unwrap_or_default()
                    .into_boxed_str(),
            ),
        }
    }
}

impl Row {
    pub(crate) fn new(shape: Shape, cells: Vec<Value>, raw: Value) -> Self {
        Self { shape, cells, raw }
    }

    /// The table's name.
    pub fn table(&self) -> &'static str {
        self.shape.table.name
    }

    /// The table with its chosen columns.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The values, in the order of the columns.
    pub fn cells(&self) -> impl Iterator<Item = (&Column, &Value)> {
        self.shape.columns.iter().zip(&self.cells)
    }

    /// The value in a column.
    pub fn get(&self, column: &str) -> Option<&Value> {
        self.cells()
            .find(|(known, _)| known.name == column)
            .map(|(_, value)| value)
    }

    /// The record's JSON as the API sent it.
    pub fn raw(&self) -> &Value {
        &self.raw
    }

    /// What identifies the record in its table.
    pub fn key(&self) -> Key {
        let key = self.shape.table.key;
        Key::of(
            key.iter()
                .map(|name| self.get(name).unwrap_or(&Value::Null)),
        )
    }

    /// The record as a JSON object with the columns as its names.
    pub fn to_record(&self) -> Map<String, Value> {
        self.cells()
            .map(|(column, value)| (column.name.clone().into_owned(), value.clone()))
            .collect()
    }

    /// Reads the record into a type of your own, with the columns as field names.
    ///
    /// # Errors
    /// If the type doesn't fit.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_value(Value::Object(self.to_record()))
    }
}

/// Prints the table and the key only, because the values may be private.
impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Row")
            .field("table", &self.table())
            .field("key", &self.key())
            .finish_non_exhaustive()
    }
}
