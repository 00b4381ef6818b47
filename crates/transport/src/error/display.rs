//! The message of an error, in one line.

use std::fmt::{self, Write as _};

use mighty_http::redact::{Outline, masked_fields};

use super::{Code, Error, ErrorKind, one_line::OneLine};
use crate::Explanation;

impl Error {
    /// The message without operation, status and counts.
    pub(super) fn what(&self) -> String {
        match (self.0.kind, self.0.detail.as_str()) {
            // The HTTP client's own message is complete.
            (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Interrupted, detail) => {
                detail.to_owned()
            }
            (kind, "") => kind.label().to_owned(),
            (kind, detail) => format!("{}: {detail}", kind.label()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = OneLine(f);
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.what())?;
        let mut facts = Vec::new();
        if let Some(status) = self.status() {
            facts.push(format!("HTTP {status}"));
        }
        if let Some(request_id) = self.request_id() {
            facts.push(format!("request {request_id}"));
        }
        if self.attempts() > 1 {
            facts.push(format!("{} attempts", self.attempts()));
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        // If the token's scopes are unknown, a missing scope is only a guess for a missing record.
        let explanation = self.explain();
        let scopes = explanation
            .filter(|explanation| explanation.granted.is_some() || self.has_code(&Code::Forbidden))
            .and_then(Explanation::in_short);
        let role = explanation.and_then(Explanation::role_in_short);
        for words in [scopes, role].into_iter().flatten() {
            write!(f, "; {words}")?;
        }
        Ok(())
    }
}

/// Prints every fact by name, but only the outline of the data, because the data may be private.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation)
            .field("detail", &inner.detail)
            .field("status", &inner.status)
            .field("request_id", &inner.request_id)
            .field("body_start", &inner.body_start)
            .field("attempts", &inner.attempts)
            .field("retry_after", &inner.retry_after)
            .field("graphql_errors", &inner.graphql_errors)
            .field("rejections", &inner.rejections)
            .field("partial_data", &inner.partial_data.as_deref().map(Outline))
            .field("extensions", &masked_fields(&inner.extensions))
            .field("fitting_pages", &inner.fitting_pages)
            .field("explanation", &inner.explanation)
            .field("unreadable_path", &inner.unreadable_path)
            .field("source", &inner.source)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;
    use mighty_core::ConfigError;

    use super::*;
    use crate::error::Answered;

    #[test]
    fn the_message_is_always_one_line() {
        let error = Error::new(ErrorKind::Decode, "at data.a\nERROR forged")
            .with_operation("Get\r\nPost".into());
        assert_eq!(
            error.to_string(),
            "Get\\r\\nPost: unreadable answer: at data.a\\nERROR forged"
        );
    }

    #[test]
    fn the_message_names_operation_problem_and_request() {
        let answer = Answered {
            status: StatusCode::BAD_GATEWAY,
            request_id: Some("8f3c".into()),
            ..Answered::default()
        };
        let unavailable = Error::new(ErrorKind::Http, "\"Bad Gateway\"")
            .with_operation("GetPost".into())
            .with_answer(answer)
            .with_attempts(4);
        let setting = ConfigError::new("endpoint", "it is not set", "give one");
        for (error, line) in [
            (
                Error::unknown_outcome(unavailable),
                "GetPost: outcome unknown: unexpected status: \"Bad Gateway\" \
                 (HTTP 502, request 8f3c, 4 attempts)",
            ),
            (
                Error::config(setting),
                "unusable setting: endpoint: it is not set; give one",
            ),
            (
                Error::incomplete("CreatePost", "the post"),
                "CreatePost: unreadable answer: the post is missing",
            ),
            (
                Error::new(ErrorKind::Timeout, "no whole answer came in time"),
                "no whole answer came in time",
            ),
            (
                Error::new(ErrorKind::Throttled, "").with_operation("".into()),
                "throttled",
            ),
        ] {
            assert_eq!(error.to_string(), line);
        }
    }
}
