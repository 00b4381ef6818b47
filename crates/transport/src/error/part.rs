//! The data of an answer that has errors, and errors for parts of it.

use std::sync::Arc;

use serde_json::Value;

use super::{Error, ErrorKind, GraphQlError, make::cut};
use crate::{Meta, Partial, response::complexity};

impl Error {
    /// The cost that the server reported.
    pub(crate) fn complexity(&self) -> Option<u64> {
        complexity(&self.0.extensions)
    }

    /// Whether the error stands for an answer with errors that still belongs to this operation.
    pub(crate) fn is_partial(&self) -> bool {
        self.0.status.is_some()
            && match self.kind() {
                ErrorKind::GraphQl
                | ErrorKind::SchemaDrift
                | ErrorKind::CostExceeded
                | ErrorKind::Rejected => true,
                ErrorKind::Unauthenticated | ErrorKind::Throttled => self.partial_data().is_some(),
                // Only if the answer lists errors of the server.
                ErrorKind::UnknownOutcome => self
                    .source_as::<Self>()
                    .is_some_and(|cause| cause.kind() == ErrorKind::GraphQl),
                _ => false,
            }
    }

    /// Returns the data and the errors, if the error stands for such an answer.
    pub(crate) fn into_partial<D>(self, data: Option<D>) -> Result<Partial<D>, Self> {
        match self.status() {
            Some(status) if self.is_partial() => {
                let inner = Arc::unwrap_or_clone(self.0);
                let extensions = Arc::unwrap_or_clone(inner.extensions);
                Ok(Partial {
                    data,
                    raw_data: inner.partial_data.map(Arc::unwrap_or_clone),
                    errors: inner.graphql_errors.to_vec(),
                    meta: Meta::new(status, inner.request_id, inner.attempts, extensions)
                        .with_repaired(inner.repaired.to_vec()),
                })
            }
            _ => Err(self),
        }
    }

    /// Separates the entries of `errors` and the data from the other facts of the answer.
    pub(crate) fn take_apart(mut self) -> (Self, Arc<[GraphQlError]>, Option<Value>) {
        let inner = self.inner_mut();
        let errors = std::mem::take(&mut inner.graphql_errors);
        let data = inner.partial_data.take().map(Arc::unwrap_or_clone);
        (self, errors, data)
    }

    /// The error of one part of this answer, which was asked for by itself, with the entries and
    /// the data that belong to that part.
    pub(crate) fn part(
        &self,
        kind: ErrorKind,
        detail: String,
        errors: Arc<[GraphQlError]>,
        data: Option<Value>,
    ) -> Self {
        let mut part = self.clone();
        let inner = part.inner_mut();
        inner.kind = kind;
        inner.detail = cut(detail);
        inner.graphql_errors = errors;
        inner.partial_data = data.map(Arc::new);
        part
    }
}
