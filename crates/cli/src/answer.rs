//! Sending operations that are chosen at run time, whose answers are plain JSON.

use mighty_networks::{ErrorKind, Mighty, Request};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// The data of an answer, and the refusals that a mutation's payload has in its `errors`.
#[derive(Debug)]
pub(crate) struct Answered {
    data: Value,
    rejections: Vec<String>,
}

impl<'de> Deserialize<'de> for Answered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let data = Value::deserialize(deserializer)?;
        let rejections = data
            .as_object()
            .into_iter()
            .flat_map(|data| data.values())
            .filter_map(|payload| payload.get("errors")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        Ok(Self { data, rejections })
    }
}

/// What came: data, an error, or both.
pub(crate) struct Outcome {
    pub(crate) data: Option<Value>,
    pub(crate) error: Option<mighty_networks::Error>,
}

impl Outcome {
    /// Whether data came together with errors for parts of it.
    pub(crate) fn is_partial(&self) -> bool {
        let kind = self.error.as_ref().map(mighty_networks::Error::kind);
        self.data.is_some() && kind == Some(ErrorKind::GraphQl)
    }
}

/// Sends a request.
pub(crate) async fn send(mighty: &Mighty, request: Request<Answered>) -> Outcome {
    let request = request.with_rejections(|answered| &answered.rejections);
    match mighty.send(request).await {
        Ok(answered) => Outcome {
            data: Some(answered.data),
            error: None,
        },
        Err(error) => Outcome {
            data: error
                .partial_data()
                .filter(|data| has_values(data))
                .cloned(),
            error: Some(error),
        },
    }
}

/// Whether any value came, at any depth.
fn has_values(data: &Value) -> bool {
    match data {
        Value::Object(fields) => fields.values().any(has_values),
        Value::Array(items) => items.iter().any(has_values),
        other => !other.is_null(),
    }
}
