//! The kinds of failure, and what each tells about whether the server acted.

use mighty_runtime::HttpErrorKind;

/// The kind of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a variable can't be used. Nothing was sent.
    Config,
    /// The client could not get an access token.
    Auth,
    /// The connection could not be opened. Nothing was sent.
    Connect,
    /// No complete answer came in time.
    Timeout,
    /// The connection broke before the answer was complete.
    Interrupted,
    /// The answer is a page for browsers, from bot protection or a proxy. If the edge marks the
    /// page as its own (`cf-mitigated: challenge`), nothing was done; then even a mutation that
    /// must not be repeated is sent once more, on the network's numeric path if that is known.
    Challenge,
    /// The server refused the token (HTTP 401 or code `UNAUTHENTICATED`), and also the refreshed
    /// token if there was one.
    Unauthenticated,
    /// HTTP 404: there is no such network, or the API is not enabled for it. A record that doesn't
    /// exist is a [`GraphQl`](Self::GraphQl) error;
    /// [`Error::is_not_found`](crate::Error::is_not_found) covers both.
    NotFound,
    /// The answer has null, without an error, for an object that was asked for by itself: the
    /// object does not exist, or this viewer may not see it.
    /// [`Error::explain`](crate::Error::explain) tells which scope or role may be missing.
    Absent,
    /// Too many operations; nothing was done. Either the server refused the request (HTTP 429 or
    /// code `THROTTLED`), or the client's limiter had no free slot before the deadline. In the
    /// second case the request was not sent, and [`attempts`](crate::Error::attempts) is 0.
    Throttled,
    /// The status is not 200.
    Http,
    /// The answer is not JSON, is not GraphQL, or doesn't have the operation's shape.
    Decode,
    /// The document doesn't fit the server's schema: a field, argument or type is gone or has
    /// changed. Nothing was done.
    /// [`GraphQlError::coordinate`](crate::GraphQlError::coordinate) names what is missing.
    SchemaDrift,
    /// The operation costs more than is allowed. Nothing was done. If the estimate was too high,
    /// the operation was not sent ([`status`](crate::Error::status) is None); otherwise the server
    /// refused it.
    CostExceeded,
    /// The answer lists errors. If one of them is a failure of the server
    /// (`INTERNAL_SERVER_ERROR`), a mutation that must not be repeated gets
    /// [`UnknownOutcome`](Self::UnknownOutcome) instead, because it may have done part of its work.
    GraphQl,
    /// The operation ran, and the payload's `errors` say that the business rules refused it.
    Rejected,
    /// A mutation was sent, and it is unknown whether it was carried out. The cause
    /// ([`source`](std::error::Error::source)) is an [`Error`](crate::Error) that tells what
    /// happened.
    UnknownOutcome,
}

impl ErrorKind {
    /// The kind of failure if no complete answer came.
    pub(crate) fn of_exchange(kind: HttpErrorKind) -> Self {
        match kind {
            HttpErrorKind::Connect => Self::Connect,
            HttpErrorKind::Request => Self::Config,
            HttpErrorKind::Timeout => Self::Timeout,
            HttpErrorKind::BodyTooLarge => Self::Decode,
            // For a kind that this version doesn't know, assume the worst.
            _ => Self::Interrupted,
        }
    }

    /// The kind in a few words, for messages.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Config => "unusable setting",
            Self::Auth => "no access token",
            Self::Connect => "no connection",
            Self::Timeout => "timed out",
            Self::Interrupted => "connection broke",
            Self::Challenge => "a page for browsers came in place of an answer",
            Self::Unauthenticated => "token refused",
            Self::NotFound => "no such network",
            Self::Absent => "not there, or not for this viewer",
            Self::Throttled => "throttled",
            Self::Http => "unexpected status",
            Self::Decode => "unreadable answer",
            Self::SchemaDrift => "the server's schema differs",
            Self::CostExceeded => "too costly",
            Self::GraphQl => "refused",
            Self::Rejected => "rejected",
            Self::UnknownOutcome => "outcome unknown",
        }
    }

    /// The kind as one word, for spans and metrics (`error.type`).
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Auth => "auth",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::Challenge => "challenge",
            Self::Unauthenticated => "unauthenticated",
            Self::NotFound => "not_found",
            Self::Absent => "absent",
            Self::Throttled => "throttled",
            Self::Http => "http",
            Self::Decode => "decode",
            Self::SchemaDrift => "schema_drift",
            Self::CostExceeded => "cost_exceeded",
            Self::GraphQl => "graphql",
            Self::Rejected => "rejected",
            Self::UnknownOutcome => "unknown_outcome",
        }
    }
}
