//! The position of a pager.

use std::fmt;

use mighty_core::ConfigError;
use mighty_transport::Error;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Paged;

/// The position of a [`Pager`](super::Pager). You can serialise it and go on from it later, also in
/// another process. It contains the query's variables. `Debug` doesn't print them, because search
/// texts and the like can be private.
///
/// A cursor belongs to its query, because the API's cursors are positions in one list with one
/// order. A pager of another query refuses it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cursor {
    query: Query,
    backward: bool,
    /// The API's cursor of the current page; `None` for the first page.
    page: Option<String>,
    /// The number of items of that page that were taken.
    taken: usize,
}

/// The identity of a query: the operation and its variables, without the cursor variable, which the
/// pager has removed.
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

    /// The position in the list, if the cursor belongs to this query and direction.
    pub(super) fn place(
        &self,
        query: &Query,
        backward: bool,
    ) -> Result<(Option<String>, usize), Error> {
        if self.query != *query || self.backward != backward {
            return Err(Error::config(ConfigError::new(
                "cursor",
                format!("it belongs to another {} query", self.query.operation),
                "use it with the query that it was taken from, in the same direction and with the \
                 same page size, or start from the beginning",
            )));
        }
        Ok((self.page.clone(), self.taken))
    }
}
