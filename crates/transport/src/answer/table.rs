//! The kind of failure of each answer.
//!
//! The first matching row decides. "Errors" are entries of a readable `errors` list. HTML alone
//! doesn't make an answer a challenge: gateways write their 502 in HTML, too, and a page may
//! contain the word. A challenge that the edge marks (`cf-mitigated: challenge`) did not reach the
//! API, so nothing was done; for any other challenge that is unknown.
//!
//! | answer | kind |
//! |---|---|
//! | errors; 401, or code `UNAUTHENTICATED` for the whole operation | `Unauthenticated` |
//! | errors; 429, or code `THROTTLED` for the whole operation | `Throttled` |
//! | errors; 404 | `NotFound` |
//! | errors; 5xx, 408 | `Http` |
//! | only errors from validating the document; no data | `SchemaDrift` |
//! | errors without code, path and location; no data; a cost near or above the ceiling | `CostExceeded` |
//! | errors | `GraphQl` |
//! | the edge's header marks a challenge | `Challenge` |
//! | 401 | `Unauthenticated` |
//! | 404 | `NotFound` |
//! | 429 | `Throttled` |
//! | 403 that is not JSON; HTML with a 2xx; HTML with the edge's challenge script | `Challenge` |
//! | 2xx | `Decode` |
//! | any other status | `Http` |

use http::StatusCode;
use mighty_http::retry::is_transient;

use crate::{
    OperationKind,
    error::{Code, ErrorKind, GraphQlError},
};

/// The parts of a failed answer that determine its kind.
pub(super) struct FailedAnswer<'a> {
    pub(super) operation: OperationKind,
    pub(super) status: StatusCode,
    pub(super) errors: &'a [GraphQlError],
    pub(super) has_data: bool,
    pub(super) json: bool,
    pub(super) html: bool,
    /// Whether the edge's header marks it as a challenge.
    pub(super) marked: bool,
    /// Whether it is a page with the edge's challenge script.
    pub(super) scripted: bool,
    /// Whether its reported or estimated cost may have been too high.
    pub(super) costly: bool,
}

impl ErrorKind {
    /// The kind of the errors for one part of an answer, which was looked up by itself.
    pub(crate) fn of_part(errors: &[GraphQlError], has_data: bool) -> Self {
        let signs = FailedAnswer {
            operation: OperationKind::Query,
            status: StatusCode::OK,
            errors,
            has_data,
            json: true,
            html: false,
            marked: false,
            scripted: false,
            costly: false,
        };
        signs.kind()
    }
}

impl FailedAnswer<'_> {
    pub(super) fn kind(&self) -> ErrorKind {
        if self.errors.is_empty() {
            self.kind_without_errors()
        } else {
            self.kind_with_errors()
        }
    }

    fn kind_with_errors(&self) -> ErrorKind {
        match self.status {
            StatusCode::UNAUTHORIZED => ErrorKind::Unauthenticated,
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::Throttled,
            _ if self.is_refused_with(&Code::Unauthenticated) => ErrorKind::Unauthenticated,
            _ if self.is_refused_with(&Code::Throttled) => ErrorKind::Throttled,
            StatusCode::NOT_FOUND => ErrorKind::NotFound,
            status if is_transient(status) => ErrorKind::Http,
            _ if self.is_of_validation() => ErrorKind::SchemaDrift,
            _ if self.costly && self.is_wordless() => ErrorKind::CostExceeded,
            _ => ErrorKind::GraphQl,
        }
    }

    fn kind_without_errors(&self) -> ErrorKind {
        let is_page = (self.status == StatusCode::FORBIDDEN && !self.json)
            || (self.html && self.status.is_success())
            || self.scripted;
        match self.status {
            _ if self.marked => ErrorKind::Challenge,
            StatusCode::UNAUTHORIZED => ErrorKind::Unauthenticated,
            StatusCode::NOT_FOUND => ErrorKind::NotFound,
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::Throttled,
            _ if is_page => ErrorKind::Challenge,
            status if status.is_success() => ErrorKind::Decode,
            _ => ErrorKind::Http,
        }
    }

    fn is_of_validation(&self) -> bool {
        !self.has_data && self.errors.iter().all(GraphQlError::is_validation)
    }

    /// Whether the refusal contains nothing that a program can use. (Its message is in the
    /// network's language.) The refusal of a document that is not GraphQL looks the same, but has a
    /// location.
    fn is_wordless(&self) -> bool {
        !self.has_data
            && self.errors.iter().all(|error| {
                error.code.is_none() && error.path.is_empty() && error.locations.is_empty()
            })
    }

    /// Whether the answer as a whole counts as refused with `code`.
    ///
    /// A query can be sent again. A mutation may have run, with the refusal in a field of its
    /// payload. So it counts as refused only if it certainly did not run: there is no data, and
    /// every error has the code and a path no deeper than the mutation's own field.
    fn is_refused_with(&self, code: &Code) -> bool {
        let has_code = |error: &GraphQlError| error.code.as_ref() == Some(code);
        match self.operation {
            OperationKind::Query => self.errors.iter().any(has_code),
            OperationKind::Mutation => {
                !self.has_data
                    && self
                        .errors
                        .iter()
                        .all(|error| has_code(error) && error.path.len() <= 1)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn kind(operation: OperationKind, status: u16, errors: Value, has_data: bool) -> ErrorKind {
        FailedAnswer {
            operation,
            status: StatusCode::from_u16(status).expect("status"),
            errors: &GraphQlError::list(errors),
            has_data,
            json: true,
            html: false,
            marked: false,
            scripted: false,
            costly: true,
        }
        .kind()
    }

    #[test]
    fn a_mutation_counts_as_refused_only_if_it_certainly_did_not_run() {
        let throttled =
            |path: Value| json!([{ "extensions": { "code": "THROTTLED" }, "path": path }]);
        let mixed = json!([{ "extensions": { "code": "THROTTLED" } }, { "message": "other" }]);
        for (operation, errors, has_data, expected) in [
            (
                OperationKind::Query,
                throttled(json!(["network", "x"])),
                true,
                ErrorKind::Throttled,
            ),
            (
                OperationKind::Query,
                mixed.clone(),
                false,
                ErrorKind::Throttled,
            ),
            (
                OperationKind::Mutation,
                throttled(json!(null)),
                false,
                ErrorKind::Throttled,
            ),
            (
                OperationKind::Mutation,
                throttled(json!(["createPost"])),
                false,
                ErrorKind::Throttled,
            ),
            (
                OperationKind::Mutation,
                throttled(json!(["createPost", "post"])),
                false,
                ErrorKind::GraphQl,
            ),
            (
                OperationKind::Mutation,
                throttled(json!(["b"])),
                true,
                ErrorKind::GraphQl,
            ),
            (OperationKind::Mutation, mixed, false, ErrorKind::GraphQl),
        ] {
            assert_eq!(
                kind(operation, 200, errors.clone(), has_data),
                expected,
                "{operation:?} {errors}"
            );
        }
    }

    #[test]
    fn errors_are_read_on_every_status_and_the_status_still_counts() {
        let errors = json!([{ "message": "x", "path": ["me"] }]);
        for (status, expected) in [
            (200, ErrorKind::GraphQl),
            (400, ErrorKind::GraphQl),
            (401, ErrorKind::Unauthenticated),
            (403, ErrorKind::GraphQl),
            (404, ErrorKind::NotFound),
            (429, ErrorKind::Throttled),
            (500, ErrorKind::Http),
        ] {
            assert_eq!(
                kind(OperationKind::Query, status, errors.clone(), false),
                expected,
                "{status}"
            );
        }
    }
}
