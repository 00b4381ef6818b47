//! Decides which failures of which operations may be retried.

use mighty_http::retry::{Failure, Repeats};

use crate::{
    Idempotence,
    error::{Error, ErrorKind},
};

/// Decides by the kind of failure and by the effect of sending the operation twice.
///
/// A refused token is not handled here: the token is refreshed, and the request is sent again once.
pub(crate) fn repeats(error: &Error, idempotence: Idempotence) -> Repeats {
    let failure = match error.kind() {
        ErrorKind::Connect
        | ErrorKind::Timeout
        | ErrorKind::Interrupted
        | ErrorKind::Throttled
        | ErrorKind::Http => Failure::Transient,
        ErrorKind::Challenge => Failure::Challenge,
        // Another attempt would not fix a wrong setting or an unreadable answer.
        _ => Failure::Permanent,
    };
    Repeats::decide(failure, error.effect(), idempotence.allows_repeats())
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::error::Answered;

    fn error(kind: ErrorKind, status: u16) -> Error {
        Error::new(kind, "").with_answer(Answered {
            status: StatusCode::from_u16(status).expect("status"),
            ..Answered::default()
        })
    }

    #[test]
    fn an_unsafe_mutation_is_repeated_only_if_nothing_was_done() {
        for (kind, status, expected) in [
            (ErrorKind::Connect, 200, Repeats::ByPolicy),
            (ErrorKind::Throttled, 429, Repeats::ByPolicy),
            (ErrorKind::Timeout, 200, Repeats::Never),
            (ErrorKind::Interrupted, 200, Repeats::Never),
            (ErrorKind::Http, 503, Repeats::Never),
            (ErrorKind::Http, 408, Repeats::Never),
            (ErrorKind::Challenge, 403, Repeats::Never),
            (ErrorKind::Decode, 200, Repeats::Never),
        ] {
            assert_eq!(
                repeats(&error(kind, status), Idempotence::Unsafe),
                expected,
                "{kind:?}"
            );
        }
    }

    #[test]
    fn an_idempotent_operation_is_repeated_after_transient_failures() {
        for idempotence in [Idempotence::Safe, Idempotence::Idempotent] {
            for (kind, status, expected) in [
                (ErrorKind::Connect, 200, Repeats::ByPolicy),
                (ErrorKind::Timeout, 200, Repeats::ByPolicy),
                (ErrorKind::Interrupted, 200, Repeats::ByPolicy),
                (ErrorKind::Throttled, 429, Repeats::ByPolicy),
                (ErrorKind::Http, 503, Repeats::ByPolicy),
                (ErrorKind::Http, 408, Repeats::ByPolicy),
                (ErrorKind::Challenge, 403, Repeats::Once),
                (ErrorKind::Http, 302, Repeats::Never),
                (ErrorKind::Http, 413, Repeats::Never),
                (ErrorKind::NotFound, 404, Repeats::Never),
                (ErrorKind::Decode, 200, Repeats::Never),
                (ErrorKind::GraphQl, 200, Repeats::Never),
                (ErrorKind::Rejected, 200, Repeats::Never),
                (ErrorKind::Config, 200, Repeats::Never),
            ] {
                assert_eq!(
                    repeats(&error(kind, status), idempotence),
                    expected,
                    "{kind:?} {status}"
                );
            }
        }
    }
}
