//! The kinds of failure, and what each says about the server's side.

/// What went wrong, in the large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a variable can't be used. Nothing was sent.
    Config,
    /// No access token was to be had.
    Auth,
    /// No connection came about. Nothing was sent.
    Connect,
    /// No whole answer came in time.
    Timeout,
    /// The connection broke before a whole answer had come.
    Interrupted,
    /// A page for browsers came in place of an answer: bot protection or a proxy. Where the edge
    /// marks it as its own (`cf-mitigated: challenge`) nothing was done, and even a mutation that
    /// must not be repeated is sent once more, on the network's numeric path where that is known.
    Challenge,
    /// The server refused the token (HTTP 401 or code `UNAUTHENTICATED`), a renewed one included.
    Unauthenticated,
    /// HTTP 404: there is no such network, or the API is not enabled for it. A record that doesn't
    /// exist is a [`GraphQl`](Self::GraphQl) error; [`Error::is_not_found`](crate::Error::is_not_found)
    /// covers both.
    NotFound,
    /// The answer has null, and no word why, where one thing was asked for: it does not exist, or
    /// this viewer may not see it; [`Error::explain`](crate::Error::explain) says what that may take.
    Absent,
    /// Too many operations (HTTP 429 or code `THROTTLED`, or not sent because the client's limiter
    /// gives no turn before the deadline: then [`attempts`](crate::Error::attempts) is 0); nothing
    /// was done.
    Throttled,
    /// Another status than 200.
    Http,
    /// The answer is not JSON, not GraphQL, or not of the operation's shape.
    Decode,
    /// The document doesn't fit the server's schema: a field, argument or type is gone or has
    /// changed. Nothing was done.
    /// [`GraphQlError::coordinate`](crate::GraphQlError::coordinate) names what is missing.
    SchemaDrift,
    /// The operation costs more than is allowed: by the estimate, and then it was not sent
    /// ([`status`](crate::Error::status) is none), or by the server. Nothing was done.
    CostExceeded,
    /// The answer lists errors. Where one of them is a failure of the server's own
    /// (`INTERNAL_SERVER_ERROR`), a mutation that must not be repeated is
    /// [`UnknownOutcome`](Self::UnknownOutcome) instead: it may have done part of its work.
    GraphQl,
    /// The operation ran and was refused as a matter of business (the payload's `errors`).
    Rejected,
    /// A mutation was sent and nobody can say whether it was carried out. The cause
    /// ([`source`](std::error::Error::source)) is an [`Error`](crate::Error) that tells what happened.
    UnknownOutcome,
}

/// What a failure says about whether the server acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It certainly did nothing.
    None,
    /// It has answered; the answer says what it did.
    Answered,
    /// Nobody knows.
    Unknown,
}

impl ErrorKind {
    /// The kind in two or three words, for messages.
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
