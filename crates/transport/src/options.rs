//! Options of a single call.

use std::time::Duration;

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{
        ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH,
        CONTENT_TYPE, HOST, PROXY_AUTHORIZATION, TE, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
    },
};
use mighty_core::ConfigError;
use mighty_http::RetryPolicy;

use crate::Idempotence;

/// Headers that the client or the HTTP layer sets.
const RESERVED: [HeaderName; 13] = [
    ACCEPT,
    ACCEPT_ENCODING,
    AUTHORIZATION,
    CONNECTION,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    HOST,
    PROXY_AUTHORIZATION,
    TE,
    TRANSFER_ENCODING,
    UPGRADE,
    USER_AGENT,
];

/// Options of one call. The client's setting applies to each option that you don't set.
///
/// ```
/// use std::time::Duration;
///
/// use mighty_transport::{CallOptions, RetryPolicy};
///
/// let options = CallOptions::default()
///     .deadline(Duration::from_secs(2))
///     .retry(RetryPolicy::none());
/// # let _ = options;
/// ```
#[derive(Debug, Clone)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotence: Option<Idempotence>,
    /// Extra headers, or why they can't be used.
    pub(crate) headers: Result<HeaderMap, ConfigError>,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout: None,
            deadline: None,
            retry: None,
            idempotence: None,
            headers: Ok(HeaderMap::new()),
        }
    }
}

impl CallOptions {
    /// The time limit of one attempt.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The time limit of the whole call, with all attempts and the waits between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// When and how often failed requests are retried.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Whether the operation may be sent a second time. Set it if you know more about a mutation
    /// than the SDK does.
    #[must_use]
    pub fn idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = Some(idempotence);
        self
    }

    /// Adds a header. You can't set the headers that the client or the HTTP layer sets (the token,
    /// the type and length of the body, the User-Agent and the like): the call then fails with
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) and sends nothing. Values are not printed. A
    /// value counts as a secret if the header's name says so or if it starts with `Bearer` or
    /// `Basic`. Errors don't show such a value, even if the server repeats it.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Ok(headers) = &mut self.headers {
            match parse(name, value) {
                Ok((name, value)) => drop(headers.append(name, value)),
                Err(error) => self.headers = Err(error),
            }
        }
        self
    }
}

fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), ConfigError> {
    let unusable = |problem: String| {
        let remedy = "give a header that the client does not set by itself, in visible ASCII";
        ConfigError::new("header", problem, remedy)
    };
    let parsed: HeaderName = name
        .parse()
        .map_err(|error| unusable(format!("{name:?} is not a valid header name ({error})")))?;
    if RESERVED.contains(&parsed) {
        return Err(unusable(format!("{parsed} is set by the client")));
    }
    let mut value: HeaderValue = value
        .parse()
        .map_err(|error| unusable(format!("the value of {parsed} can't be sent ({error})")))?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_kept_but_not_shown() {
        let options = CallOptions::default()
            .header("X-Trace", "private")
            .header("x-trace", "second");
        assert!(!format!("{options:?}").contains("private"));
        let headers = options.headers.expect("headers");
        let values: Vec<_> = headers.get_all("x-trace").iter().collect();
        assert_eq!(values, ["private", "second"]);
    }

    #[test]
    fn reserved_headers_and_invalid_headers_are_refused() {
        for (name, value) in [
            ("Authorization", "Bearer secret"),
            ("content-length", "1"),
            ("two words", "x"),
            ("x-line", "secret\nx: y"),
        ] {
            let options = CallOptions::default().header(name, value).header("x", "y");
            let error = options.headers.expect_err(name);
            assert_eq!(error.setting(), "header");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}
