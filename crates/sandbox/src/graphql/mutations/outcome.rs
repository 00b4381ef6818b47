//! The result of a mutation.

use super::super::errors::Fault;
use crate::world::Value;

/// The result of a mutation.
pub(crate) struct Outcome {
    pub(super) fields: Vec<(String, Value)>,
    pub(super) errors: Vec<String>,
}

impl Outcome {
    /// It succeeded. These are the fields of its payload.
    pub(super) fn done<const N: usize>(fields: [(&str, Value); N]) -> Outcome {
        Outcome {
            fields: fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            errors: Vec::new(),
        }
    }

    /// It was refused, for a reason that the caller can correct.
    pub(super) fn refused(reason: impl Into<String>) -> Outcome {
        Outcome {
            fields: Vec::new(),
            errors: vec![reason.into()],
        }
    }

    pub(super) fn and(mut self, field: &str, value: impl Into<Value>) -> Outcome {
        self.fields.push((field.to_owned(), value.into()));
        self
    }
}

/// The result of a write, or the reason why it was not tried.
pub(super) type Written = Result<Outcome, Fault>;
