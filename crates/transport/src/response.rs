//! The results of a call.

use std::fmt;

use mighty_http::redact::{Outline, masked_fields};
use serde_json::{Map, Value};

use crate::GraphQlError;

/// Complete data, and the facts about the answer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<D> {
    /// What the operation selected.
    pub data: D,
    /// Facts about the answer.
    pub meta: Meta,
}

impl<D> Response<D> {
    /// Data together with the facts about the answer from which it was taken.
    pub fn new(data: D, meta: Meta) -> Self {
        Self { data, meta }
    }
}

/// The result of an answer that may be incomplete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Partial<D> {
    /// The selected data. None if the server sent no data, or if an error left a null that `D`
    /// doesn't allow; [`raw_data`](Self::raw_data) then has the data that came.
    pub data: Option<D>,
    /// The answer's `data` as it came, even if `D` can't hold it. It is set only if the answer has
    /// errors or refusals. Otherwise it is None, and [`data`](Self::data) is complete.
    pub raw_data: Option<Value>,
    /// The answer's `errors`; empty if there were none.
    pub errors: Vec<GraphQlError>,
    /// Facts about the answer.
    pub meta: Meta,
}

impl<D> Partial<D> {
    /// The answer's `extensions`.
    pub fn extensions(&self) -> &Map<String, Value> {
        &self.meta.extensions
    }
}

/// Prints only the outline of the raw data, because the data may be private.
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

/// Facts about an answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The HTTP status.
    pub status: u16,
    /// The server's id of the request. Quote it when you contact support.
    pub request_id: Option<String>,
    /// The number of requests sent, including the one that was answered.
    pub attempts: u32,
    /// The cost that the server reports (`extensions.cost.complexity`), if it does.
    pub complexity: Option<u64>,
    /// The answer's `extensions`.
    pub extensions: Map<String, Value>,
    /// The paths of texts that were not valid Unicode, such as `data.network.posts.nodes[3].title`.
    /// Each of these texts now contains the replacement character (U+FFFD). The list holds the
    /// first 100 paths.
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

/// Masks the extensions whose names look like secrets.
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
