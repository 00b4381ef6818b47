//! Why a signed request failed.

use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration};

use http::StatusCode;
use mighty_runtime::{HttpError, HttpErrorKind};

use crate::retry::is_transient;

/// The kind of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address can't be used. Nothing was sent.
    Address,
    /// No complete answer came.
    Exchange(HttpErrorKind),
    /// The answer's status is not a success. Redirects belong here, because they are not followed.
    Status,
}

/// Why a signed request failed, with all known facts. It contains neither the address nor a secret
/// that was sent.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    detail: String,
    attempts: u32,
    answered: Option<Answered>,
    source: Option<HttpError>,
}

/// The facts of an answer that is not a success.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    pub(crate) body_start: String,
    pub(crate) retry_after: Option<Duration>,
}

impl Error {
    fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            detail: detail.into(),
            attempts: 0,
            answered: None,
            source: None,
        }))
    }

    /// The error doesn't contain the address, because the address may be signed.
    pub(crate) fn unusable(problem: &str) -> Self {
        let detail = format!("nothing was sent to the address that the API gave: {problem}");
        Self::new(ErrorKind::Address, detail)
    }

    pub(crate) fn exchange(error: HttpError) -> Self {
        let mut own = Self::new(ErrorKind::Exchange(error.kind()), error.to_string());
        own.0.source = Some(error);
        own
    }

    pub(crate) fn status_of(answered: Answered) -> Self {
        let detail = if answered.status.is_redirection() {
            "a redirect, which is not followed"
        } else {
            ""
        };
        let mut own = Self::new(ErrorKind::Status, detail);
        own.0.answered = Some(answered);
        own
    }

    pub(crate) fn with_operation(mut self, operation: Cow<'static, str>) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The name of the operation that the request belongs to.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The problem in words, without the other facts. Empty if the status says it all.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The status of the last answer, if its status was the problem.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answered.as_ref().map(|answered| answered.status)
    }

    /// The server's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answered.as_ref()?.request_id.as_deref()
    }

    /// The first bytes of the answer, 512 at most, without the secrets that were sent.
    pub fn body_start(&self) -> &str {
        self.0
            .answered
            .as_ref()
            .map_or("", |answered| &answered.body_start)
    }

    /// The wait that the server asked for.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.answered.as_ref()?.retry_after
    }

    /// The number of requests sent, including those that got no answer.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same request may succeed later: if no complete answer came (except that the
    /// request could not be built, or the answer was too large), and for a 429, a 408 or a 5xx.
    /// [`SignedClient::send`](crate::SignedClient::send) has already made its own retries.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            ErrorKind::Address => false,
            ErrorKind::Exchange(kind) => {
                !matches!(kind, HttpErrorKind::Request | HttpErrorKind::BodyTooLarge)
            }
            ErrorKind::Status => self.status().is_some_and(|status| {
                status == StatusCode::TOO_MANY_REQUESTS || is_transient(status)
            }),
        }
    }

    /// The cause, if no complete answer came.
    pub fn into_http_error(self) -> Option<HttpError> {
        self.0.source
    }
}

/// One line: the operation, the problem, the status, the request's id, and the number of attempts if
/// there was more than one.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", operation.escape_debug())?;
        }
        match self.detail() {
            "" => f.write_str("unexpected status")?,
            detail => f.write_str(detail)?,
        }
        let mut facts = Vec::new();
        if let Some(status) = self.status() {
            facts.push(format!("HTTP {}", status.as_u16()));
        }
        if let Some(request_id) = self.request_id() {
            facts.push(format!("request {}", request_id.escape_debug()));
        }
        if self.attempts() > 1 {
            facts.push(format!("{} attempts", self.attempts()));
        }
        if facts.is_empty() {
            return Ok(());
        }
        write!(f, " ({})", facts.join(", "))
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source as _)
    }
}
