//! What a call brings back.

use std::fmt;

use serde_json::{Map, Value};

use crate::{
    GraphQlError,
    secrets::{Outline, masked_fields},
};

/// Whole data, and what came with it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<D> {
    /// What the operation selected.
    pub data: D,
    /// About the answer.
    pub meta: Meta,
}

/// What there is of an answer that may have holes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Partial<D> {
    /// What the operation selected. None where the server sent no data, and where errors left a
    /// hole that `D` has no room for; what came is in [`raw_data`](Self::raw_data) then.
    pub data: Option<D>,
    /// The answer's `data` as it came, whether `D` can hold it or not, where the answer has errors
    /// or refusals. None where all went well: nothing is missing from [`data`](Self::data) then.
    pub raw_data: Option<Value>,
    /// The answer's `errors`; empty where all went well.
    pub errors: Vec<GraphQlError>,
    /// About the answer.
    pub meta: Meta,
}

impl<D> Partial<D> {
    /// The answer's `extensions`.
    pub fn extensions(&self) -> &Map<String, Value> {
        &self.meta.extensions
    }
}

/// Of the raw data, which may hold what nobody else may see, the shape alone.
impl<D: fmt::Debug> fmt::Debug for Partial<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Partial")
            .field("data", &self.data)
            .field("raw_data", &self.raw_data.as_ref().map(Outline))
            .field("errors", &self.errors)
            .field("meta", &self.meta)
            .finish()
    }
}

/// About an answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The HTTP status.
    pub status: u16,
    /// The server's name for the request, to quote to support.
    pub request_id: Option<String>,
    /// How many requests it took, the answered one included.
    pub attempts: u32,
    /// The cost that the server reports (`extensions.cost.complexity`), where it does.
    pub complexity: Option<u64>,
    /// The answer's `extensions`.
    pub extensions: Map<String, Value>,
    /// The paths of texts that were no Unicode, such as `data.network.posts.nodes[3].title`: each
    /// holds the replacement character (U+FFFD) now. The first 100 of them.
    pub repaired: Vec<String>,
}

impl Meta {
    pub(crate) fn with_repaired(mut self, paths: Vec<String>) -> Self {
        self.repaired = paths;
        self
    }

    pub(crate) fn new(
        status: u16,
        request_id: Option<String>,
        attempts: u32,
        extensions: Map<String, Value>,
    ) -> Self {
        Self {
            status,
            request_id,
            attempts,
            complexity: complexity(&extensions),
            extensions,
            repaired: Vec::new(),
        }
    }
}

/// Every fact by name; of the extensions, all but what is named like a secret.
impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("complexity", &self.complexity)
            .field("extensions", &masked_fields(&self.extensions))
            .field("repaired", &self.repaired)
            .finish()
    }
}

/// The cost that the server reports.
pub(crate) fn complexity(extensions: &Map<String, Value>) -> Option<u64> {
    extensions.get("cost")?.get("complexity")?.as_u64()
}
