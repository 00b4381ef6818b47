//! Where a pager stands.

use std::fmt;

use mighty_core::ConfigError;
use mighty_transport::Error;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Paged;

/// Where a [`Pager`](super::Pager) stands, to be kept and gone on from, in another process if need
/// be: it serialises, with the query's variables in it. `Debug` leaves those out: they are what
/// people look for, and may be secrets.
///
/// It belongs to its query. The API's cursors are positions within one order of one list, and
/// would lead astray in another, so going on with a different query is refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cursor {
    query: Query,
    backward: bool,
    /// The API's cursor of the page that the pager is in; none for the first.
    page: Option<String>,
    /// How many items of that page have been taken.
    taken: usize,
}

/// What tells one query from another: the operation, and its variables but for the one that places
/// the page, which the pager has taken out.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Query {
    operation: String,
    variables: Value,
}

impl Query {
    pub(super) fn of<Q: Paged>(query: &Q) -> Result<Self, Error> {
        let request = query.clone().into_request()?;
        Ok(Self {
            operation: request.name().to_owned(),
            variables: request.variables().clone(),
        })
    }

    pub(super) fn operation(&self) -> &str {
        &self.operation
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl Cursor {
    pub(super) fn new(query: Query, backward: bool, page: Option<String>, taken: usize) -> Self {
        Self {
            query,
            backward,
            page,
            taken,
        }
    }

    /// The place in the list, where it belongs to this query and direction.
    pub(super) fn place(
        &self,
        query: &Query,
        backward: bool,
    ) -> Result<(Option<String>, usize), Error> {
        if self.query != *query || self.backward != backward {
            return Err(Error::config(ConfigError::new(
                "cursor",
                format!("it is of another {} query", self.query.operation),
                "go on with the query that it was taken from, in the same direction and with the \
                 same page size, or start anew",
            )));
        }
        Ok((self.page.clone(), self.taken))
    }
}
