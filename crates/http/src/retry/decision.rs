//! Decides which failures allow another attempt.

use http::StatusCode;

/// Whether the server acted on a request that failed, as far as the failure tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It certainly did nothing.
    None,
    /// It answered, so the same request would get the same answer again.
    Answered,
    /// It may have acted.
    Unknown,
}

/// Whether a failure may pass by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// Another attempt may succeed: the connection broke, the time limit passed, or the server was
    /// too busy.
    Transient,
    /// A page for browsers, from bot protection or a proxy. It may pass once, on another path; a
    /// second one would be permanent.
    Challenge,
    /// Another attempt would fail in the same way.
    Permanent,
}

/// How often a request may be sent again after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeats {
    /// Not at all.
    Never,
    /// Once in a call.
    Once,
    /// As often as the policy allows.
    ByPolicy,
}

impl Repeats {
    /// Decides by the failure, and by what the server may have done. `is_idempotent` says whether
    /// the request may be carried out twice. If it may not, it is sent again only if the server
    /// certainly did nothing.
    ///
    /// ```
    /// use mighty_http::retry::{Effect, Failure, Repeats};
    ///
    /// // The connection broke before the answer came.
    /// let (failure, effect) = (Failure::Transient, Effect::Unknown);
    /// assert_eq!(Repeats::decide(failure, effect, true), Repeats::ByPolicy);
    /// assert_eq!(Repeats::decide(failure, effect, false), Repeats::Never);
    /// ```
    pub fn decide(failure: Failure, effect: Effect, is_idempotent: bool) -> Self {
        match (effect, failure) {
            (Effect::Answered, _) | (_, Failure::Permanent) => Self::Never,
            (Effect::Unknown, _) if !is_idempotent => Self::Never,
            (_, Failure::Transient) => Self::ByPolicy,
            (_, Failure::Challenge) => Self::Once,
        }
    }
}

/// Whether a status means a transient failure, in the network or on the server: 5xx or 408. By RFC
/// 9110 (15.5.9), 408 says that the request was not received completely in time, so nothing was
/// done. But proxies also send it if a server is slow to answer, so it is unknown whether the
/// server acted.
pub fn is_transient(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_must_not_run_twice_is_repeated_only_if_nothing_was_done() {
        for (failure, effect, idempotent, other) in [
            (
                Failure::Transient,
                Effect::None,
                Repeats::ByPolicy,
                Repeats::ByPolicy,
            ),
            (
                Failure::Transient,
                Effect::Unknown,
                Repeats::ByPolicy,
                Repeats::Never,
            ),
            (
                Failure::Transient,
                Effect::Answered,
                Repeats::Never,
                Repeats::Never,
            ),
            (
                Failure::Challenge,
                Effect::None,
                Repeats::Once,
                Repeats::Once,
            ),
            (
                Failure::Challenge,
                Effect::Unknown,
                Repeats::Once,
                Repeats::Never,
            ),
            (
                Failure::Permanent,
                Effect::None,
                Repeats::Never,
                Repeats::Never,
            ),
            (
                Failure::Permanent,
                Effect::Unknown,
                Repeats::Never,
                Repeats::Never,
            ),
        ] {
            assert_eq!(Repeats::decide(failure, effect, true), idempotent);
            assert_eq!(Repeats::decide(failure, effect, false), other);
        }
    }

    #[test]
    fn server_errors_and_a_request_timeout_are_transient() {
        for (status, expected) in [
            (StatusCode::SERVICE_UNAVAILABLE, true),
            (StatusCode::REQUEST_TIMEOUT, true),
            (StatusCode::FOUND, false),
            (StatusCode::PAYLOAD_TOO_LARGE, false),
            (StatusCode::TOO_MANY_REQUESTS, false),
        ] {
            assert_eq!(is_transient(status), expected, "{status}");
        }
    }
}
