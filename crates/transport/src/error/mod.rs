//! The error type of the SDK.
//!
//! | module | what it holds |
//! |---|---|
//! | `kind` | [`ErrorKind`]: the kind of failure |
//! | `graphql` | [`GraphQlError`], [`Code`]: the entries of an answer's `errors` |
//! | `advice` | what to do about an error: try again, sign in, read the hint |
//! | `display` | the message in one line |
//! | `make` | building an error |
//! | `one_line` | text without line breaks |
//! | `part` | the data of an answer that has errors, and errors for parts of it |
//! | `validation` | the errors of a document that doesn't fit the schema |

mod advice;
mod display;
mod graphql;
mod kind;
mod make;
mod one_line;
mod part;
mod validation;

use std::{borrow::Cow, error::Error as StdError, sync::Arc, time::Duration};

use http::StatusCode;
use mighty_core::ConfigError;
use serde_json::{Map, Value};

use crate::{Explanation, Meta, PageSize};

pub(crate) use graphql::summary;
pub use graphql::{Code, GraphQlError, Location, PathSegment};
pub use kind::ErrorKind;
pub(crate) use make::cut;

/// Why a call failed, with all known facts.
///
/// Its message is one line that begins with the operation:
///
/// ```text
/// CreatePost: rejected: "Title can't be blank" (HTTP 200, request 8f3c)
/// ```
///
/// It never contains a token, even if a server repeated one. Clones share their content.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    detail: String,
    status: Option<StatusCode>,
    request_id: Option<String>,
    body_start: String,
    attempts: u32,
    retry_after: Option<Duration>,
    is_from_edge: bool,
    // The server decides how large these are, so copies of an error share them.
    graphql_errors: Arc<[GraphQlError]>,
    rejections: Arc<[String]>,
    partial_data: Option<Arc<Value>>,
    extensions: Arc<Map<String, Value>>,
    repaired: Arc<[String]>,
    fitting_pages: Vec<PageSize>,
    explanation: Option<Explanation>,
    unreadable_path: Arc<[PathSegment]>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The facts of an answer, as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    pub(crate) body_start: String,
    pub(crate) retry_after: Option<Duration>,
    /// Whether the network's edge made the answer and marked it so: the request did not reach the
    /// API.
    pub(crate) is_from_edge: bool,
    pub(crate) graphql_errors: Vec<GraphQlError>,
    pub(crate) rejections: Vec<String>,
    pub(crate) partial_data: Option<Value>,
    pub(crate) extensions: Map<String, Value>,
    pub(crate) repaired: Vec<String>,
}

impl Error {
    fn inner_mut(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.0)
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation's name. None if the failure belongs to no operation.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref().filter(|name| !name.is_empty())
    }

    /// The HTTP status of the last answer, if one came.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The server's id of the request. Quote it when you contact support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The first bytes of the answer, 512 at most, with tokens removed.
    pub fn body_start(&self) -> &str {
        &self.0.body_start
    }

    /// The number of requests sent, including those that got no answer.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long to wait before the next call: the time that the server asked for, counted from its
    /// answer, or the time until the client's limiter allows an operation. None if neither is
    /// known. The SDK's own retries already waited for it if the deadline allowed that.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The entries of the answer's `errors`.
    pub fn graphql_errors(&self) -> &[GraphQlError] {
        &self.0.graphql_errors
    }

    /// The business refusals in the payload, in the network's language.
    pub fn rejections(&self) -> &[String] {
        &self.0.rejections
    }

    /// Whether any of the answer's errors has this code. Use this to distinguish refusals, because
    /// messages are in the network's language.
    pub fn has_code(&self, code: &Code) -> bool {
        self.0
            .graphql_errors
            .iter()
            .any(|error| error.code.as_ref() == Some(code))
    }

    /// The first code among the answer's errors.
    pub fn code(&self) -> Option<&Code> {
        self.0
            .graphql_errors
            .iter()
            .find_map(|error| error.code.as_ref())
    }

    /// The answer's `data`, if it came together with the errors that made the call fail.
    pub fn partial_data(&self) -> Option<&Value> {
        self.0.partial_data.as_deref()
    }

    /// The answer's `extensions`, including the cost.
    pub fn extensions(&self) -> &Map<String, Value> {
        &self.0.extensions
    }

    /// The page sizes with which the operation would fit, if it was not sent because it would cost
    /// too much. All sizes are reduced by the same share. Empty if even pages of one item would
    /// cost too much, if the operation has no pages, and for every other error.
    pub fn fitting_pages(&self) -> &[PageSize] {
        &self.0.fitting_pages
    }

    /// The path in the answer's `data` of the first part that does not fit the operation's type;
    /// empty for every other error.
    pub fn unreadable_path(&self) -> &[PathSegment] {
        &self.0.unreadable_path
    }

    /// Which scope or role is missing, as far as that is known: for a refusal, and for a record
    /// that was not found ([`is_not_found`](Self::is_not_found)) but may be hidden from the viewer.
    /// For answers that are unexpectedly empty without an error, see
    /// [`Client::explain`](crate::Client::explain).
    pub fn explain(&self) -> Option<&Explanation> {
        self.0.explanation.as_ref()
    }

    /// A setting that can't be used.
    pub fn config(error: ConfigError) -> Self {
        let detail = error.to_string();
        Self::new(ErrorKind::Config, detail).with_source(error)
    }

    /// Sets the [`source`](StdError::source), for an error that is found after a call.
    #[must_use]
    pub fn with_cause(self, cause: impl StdError + Send + Sync + 'static) -> Self {
        self.with_source(cause)
    }

    /// A part of the answer's `data` doesn't have the type that was asked for. `path` leads to it,
    /// without `data`. The kind is [`ErrorKind::Decode`], and [`partial_data`](Self::partial_data)
    /// is the data.
    pub fn unreadable(
        operation: impl Into<Cow<'static, str>>,
        data: Value,
        path: Vec<PathSegment>,
        reason: impl StdError + Send + Sync + 'static,
    ) -> Self {
        let detail = format!("at data.{}: {reason}", PathSegment::join(&path));
        let mut error = Self::new(ErrorKind::Decode, detail)
            .with_operation(operation.into())
            .with_source(reason)
            .with_unreadable_path(path);
        error.inner_mut().partial_data = Some(Arc::new(data));
        error
    }

    /// The answer has the right shape but lacks a required part (`what`): for example a payload
    /// with neither its object nor a refusal. The kind is [`ErrorKind::Decode`].
    pub fn incomplete(operation: impl Into<Cow<'static, str>>, what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, format!("{} is missing", what.into()))
            .with_operation(operation.into())
    }

    /// It is unknown whether a mutation was carried out, and sending it again could do the work
    /// twice. `cause` becomes the [`source`](StdError::source), and the facts of its answer are
    /// kept. The kind is [`ErrorKind::UnknownOutcome`].
    pub fn unknown_outcome(cause: Self) -> Self {
        let mut error = Self::new(ErrorKind::UnknownOutcome, cause.what());
        let inner = error.inner_mut();
        inner.operation.clone_from(&cause.0.operation);
        inner.status = cause.0.status;
        inner.request_id.clone_from(&cause.0.request_id);
        inner.body_start.clone_from(&cause.0.body_start);
        inner.attempts = cause.0.attempts;
        inner.retry_after = cause.0.retry_after;
        inner.graphql_errors.clone_from(&cause.0.graphql_errors);
        inner.rejections.clone_from(&cause.0.rejections);
        inner.partial_data.clone_from(&cause.0.partial_data);
        inner.extensions.clone_from(&cause.0.extensions);
        inner.repaired.clone_from(&cause.0.repaired);
        error.with_source(cause)
    }

    /// The facts about the answer, for callers that can use its data in spite of the error.
    pub fn meta(&self) -> Meta {
        let status = self.status().unwrap_or_default();
        let extensions = Map::clone(self.extensions());
        let request_id = self.0.request_id.clone();
        Meta::new(status, request_id, self.attempts(), extensions)
            .with_repaired(self.0.repaired.to_vec())
    }

    /// Sets the answer that the error is about, for problems that are found after a call has
    /// succeeded.
    #[must_use]
    pub fn with_meta(mut self, meta: &Meta) -> Self {
        let inner = self.inner_mut();
        inner.status = StatusCode::from_u16(meta.status).ok();
        inner.request_id.clone_from(&meta.request_id);
        inner.attempts = meta.attempts;
        inner.extensions = Arc::new(meta.extensions.clone());
        inner.repaired = meta.repaired.as_slice().into();
        self
    }
}

/// An id that could not be parsed: the kind is [`Config`](ErrorKind::Config).
impl From<mighty_core::ParseIdError> for Error {
    fn from(error: mighty_core::ParseIdError) -> Self {
        Self::config(ConfigError::new(
            "id",
            error.to_string(),
            "pass an id that the API has given for a record of this kind",
        ))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::config(error)
    }
}

impl From<mighty_auth::Error> for Error {
    fn from(error: mighty_auth::Error) -> Self {
        let detail = error.to_string();
        let retry_after = error.retry_after();
        let own = Self::new(ErrorKind::Auth, detail).with_source(error);
        match retry_after {
            Some(wait) => own.with_retry_after(wait),
            None => own,
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
