//! What comes of a mutation.

use super::super::errors::Fault;
use crate::world::Value;

/// What a mutation came to.
pub(crate) struct Outcome {
    pub(super) fields: Vec<(String, Value)>,
    pub(super) errors: Vec<String>,
}

impl Outcome {
    /// It was done; these are the fields of its payload.
    pub(super) fn done<const N: usize>(fields: [(&str, Value); N]) -> Outcome {
        Outcome {
            fields: fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            errors: Vec::new(),
        }
    }

    /// It was refused, for a reason that the caller can put right.
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

/// What writing came to, or why it could not be tried.
pub(super) type Written = Result<Outcome, Fault>;
