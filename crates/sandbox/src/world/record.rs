//! The world's records: objects with named fields, which refer to one another by number.

use std::collections::BTreeMap;
use std::sync::Arc;

use apollo_compiler::response::JsonValue;
use jiff::Timestamp;

/// A field's stored value, or a resolver's answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A scalar, an enum value or null.
    Leaf(JsonValue),
    /// Another record of the world, by its number.
    Ref(u64),
    /// A list of any of these.
    List(Vec<Value>),
    /// An object that is part of its owner, or that was made for this answer only.
    Object(Arc<Record>),
}

impl Value {
    pub(crate) const NULL: Value = Value::Leaf(JsonValue::Null);

    pub(crate) fn empty() -> Value {
        Value::List(Vec::new())
    }

    pub(crate) fn refs(ids: impl IntoIterator<Item = u64>) -> Value {
        Value::List(ids.into_iter().map(Value::Ref).collect())
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Value::Leaf(JsonValue::Null))
    }

    fn collect_refs(&self, into: &mut Vec<u64>) {
        match self {
            Value::Ref(id) => into.push(*id),
            Value::List(items) => items.iter().for_each(|item| item.collect_refs(into)),
            Value::Leaf(_) | Value::Object(_) => {}
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Leaf(JsonValue::from(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Leaf(JsonValue::from(text))
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Value {
        Value::Leaf(JsonValue::from(flag))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Leaf(JsonValue::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Leaf(JsonValue::from(number as u64))
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Leaf(JsonValue::from(number))
    }
}

/// Whole seconds, as the server writes times.
impl From<Timestamp> for Value {
    fn from(time: Timestamp) -> Value {
        let whole = Timestamp::from_second(time.as_second()).unwrap_or(time);
        Value::from(whole.to_string())
    }
}

impl From<JsonValue> for Value {
    fn from(json: JsonValue) -> Value {
        Value::Leaf(json)
    }
}

impl From<Record> for Value {
    fn from(record: Record) -> Value {
        Value::Object(Arc::new(record))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::NULL, Into::into)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Value {
        Value::List(values.into_iter().map(Into::into).collect())
    }
}

/// An object of one of the schema's object types.
///
/// Fields whose name begins with an underscore are internal: no schema field has such a name, so no
/// query can read them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    /// The GraphQL object type.
    pub(crate) kind: Arc<str>,
    /// The resource id; 0 for an object without an identity of its own.
    pub(crate) id: u64,
    fields: BTreeMap<String, Value>,
}

impl Record {
    pub(crate) fn new(kind: &str) -> Record {
        Record {
            kind: kind.into(),
            id: 0,
            fields: BTreeMap::new(),
        }
    }

    /// The same record with an identity, for objects that use the identity of another record.
    pub(crate) fn identified(mut self, id: u64) -> Record {
        self.id = id;
        self
    }

    pub(crate) fn with(mut self, field: &str, value: impl Into<Value>) -> Record {
        self.set(field, value);
        self
    }

    pub(crate) fn with_ref(mut self, field: &str, id: u64) -> Record {
        self.fields.insert(field.to_owned(), Value::Ref(id));
        self
    }

    pub(crate) fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.fields.insert(field.to_owned(), value.into());
    }

    /// All fields, internal ones as well.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.fields
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn get(&self, field: &str) -> Option<&Value> {
        self.fields.get(field)
    }

    pub(crate) fn leaf(&self, field: &str) -> Option<&JsonValue> {
        match self.get(field)? {
            Value::Leaf(json) => Some(json),
            _ => None,
        }
    }

    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        self.leaf(field)?.as_str()
    }

    pub(crate) fn int(&self, field: &str) -> Option<i64> {
        self.leaf(field)?.as_i64()
    }

    pub(crate) fn flag(&self, field: &str) -> bool {
        self.leaf(field)
            .and_then(JsonValue::as_bool)
            .unwrap_or(false)
    }

    pub(crate) fn time(&self, field: &str) -> Option<Timestamp> {
        self.text(field)?.parse().ok()
    }

    pub(crate) fn reference(&self, field: &str) -> Option<u64> {
        match self.get(field)? {
            Value::Ref(id) => Some(*id),
            _ => None,
        }
    }

    /// The numbers of a list of references.
    pub(crate) fn references(&self, field: &str) -> Vec<u64> {
        let mut ids = Vec::new();
        if let Some(value) = self.get(field) {
            value.collect_refs(&mut ids);
        }
        ids
    }

    /// Every record that this one points to.
    pub(crate) fn all_references(&self) -> Vec<u64> {
        let mut ids = Vec::new();
        self.fields
            .values()
            .for_each(|value| value.collect_refs(&mut ids));
        ids
    }

    /// Whether some field of this record points to `id`.
    pub(crate) fn points_to(&self, id: u64) -> bool {
        self.all_references().contains(&id)
    }
}
