//! The result of a mutation.

use crate::graphql::errors::Fault;
use crate::world::Value;

/// The result of a mutation.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) fields: Vec<(String, Value)>,
    pub(crate) errors: Vec<String>,
    /// The record that was written. The fields of the payload of its type show it.
    pub(crate) record: Option<u64>,
}

impl Outcome {
    /// It succeeded. These are the fields of its payload.
    pub(crate) fn done<const N: usize>(fields: [(&str, Value); N]) -> Outcome {
        Outcome {
            fields: fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            errors: Vec::new(),
            record: None,
        }
    }

    /// It succeeded, and wrote this record.
    pub(crate) fn written(record: u64) -> Outcome {
        Outcome {
            record: Some(record),
            ..Outcome::done([])
        }
    }

    /// It was refused, for a reason that the caller can correct.
    pub(crate) fn refused(reason: impl Into<String>) -> Outcome {
        Outcome {
            fields: Vec::new(),
            errors: vec![reason.into()],
            record: None,
        }
    }

    pub(crate) fn and(mut self, field: &str, value: impl Into<Value>) -> Outcome {
        self.fields.push((field.to_owned(), value.into()));
        self
    }

    pub(crate) fn shows(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == field)
    }
}

/// Why a mutation was not carried out.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// A reason that the caller can correct, in the payload's `errors`.
    Reason(String),
    /// An error of the field, with a code.
    Fault(Fault),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::Fault(fault)
    }
}

impl From<&str> for Refusal {
    fn from(reason: &str) -> Refusal {
        Refusal::Reason(reason.to_owned())
    }
}

impl From<String> for Refusal {
    fn from(reason: String) -> Refusal {
        Refusal::Reason(reason)
    }
}
