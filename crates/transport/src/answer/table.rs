//! Which answer is which kind of failure.
//!
//! The first row that fits decides. "Errors" are entries of a readable `errors` list. HTML alone
//! makes no challenge of a status that speaks for itself: gateways write their 502 in HTML, too,
//! and a page may quote the word. A challenge that the edge marks as such (`cf-mitigated:
//! challenge`) did not reach the API, so nothing was done; of any other nobody knows.
//!
//! | answer | kind |
//! |---|---|
//! | errors; 401, or code `UNAUTHENTICATED` for the whole operation | `Unauthenticated` |
//! | errors; 429, or code `THROTTLED` for the whole operation | `Throttled` |
//! | errors; 404 | `NotFound` |
//! | errors; 5xx, 408 | `Http` |
//! | errors of the document's validation only; no data | `SchemaDrift` |
//! | errors without code, path or place; no data; a cost near or above the ceiling | `CostExceeded` |
//! | errors | `GraphQl` |
//! | the edge's header that says so | `Challenge` |
//! | 401 | `Unauthenticated` |
//! | 404 | `NotFound` |
//! | 429 | `Throttled` |
//! | 403 that is not JSON; HTML with a 2xx; HTML with the edge's challenge script | `Challenge` |
//! | 2xx | `Decode` |
//! | any other status | `Http` |

use http::StatusCode;

use crate::{
    OperationKind,
    error::{Code, ErrorKind, GraphQlError, may_pass},
};

/// What of a failed answer decides on its kind.
pub(super) struct FailedAnswer<'a> {
    pub(super) operation: OperationKind,
    pub(super) status: StatusCode,
    pub(super) errors: &'a [GraphQlError],
    pub(super) has_data: bool,
    pub(super) json: bool,
    pub(super) html: bool,
    /// Whether the edge's header says that it is a challenge.
    pub(super) marked: bool,
    /// Whether it is a page with the edge's challenge script.
    pub(super) scripted: bool,
    /// Whether what it cost, or was expected to, may have been too much.
    pub(super) costly: bool,
}

impl ErrorKind {
    /// The kind of the errors that concern one part of an answer, which was looked up by itself.
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
            status if may_pass(status) => ErrorKind::Http,
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

    /// Whether the refusal says nothing that a program could go by. (Its text is in the network's
    /// language.) A document that is no GraphQL is refused so, too, but with its place.
    fn is_wordless(&self) -> bool {
        !self.has_data
            && self.errors.iter().all(|error| {
                error.code.is_none() && error.path.is_empty() && error.locations.is_empty()
            })
    }

    /// Whether the answer as a whole counts as refused with `code`.
    ///
    /// A query may simply be sent again. A mutation may have run and met the refusal in a field of
    /// its payload, so it counts as refused only where that certainly happened before it ran: no
    /// data, and every error has the code and points no deeper than the mutation's own field.
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
    fn a_mutation_counts_as_refused_only_where_it_certainly_did_not_run() {
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
    fn errors_on_another_status_are_read_and_the_status_still_speaks() {
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
