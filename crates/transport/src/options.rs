//! What one call may set for itself.

use std::time::Duration;

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{
        ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH,
        CONTENT_TYPE, HOST, PROXY_AUTHORIZATION, TE, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
    },
};
use mighty_core::ConfigError;

use crate::{Idempotence, RetryPolicy};

/// Headers that the client, or HTTP itself, sets.
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

/// Settings of one call. What isn't set is the client's.
///
/// ```
/// use std::time::Duration;
///
/// use mighty_transport::{CallOptions, RetryPolicy};
///
/// let hasty = CallOptions::default()
///     .deadline(Duration::from_secs(2))
///     .retry(RetryPolicy::none());
/// # let _ = hasty;
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
    /// How long one attempt may take.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the call may take, with all attempts and the waits between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How attempts are repeated.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Whether the operation may be sent a second time; for a mutation of which the caller knows
    /// more than the SDK.
    #[must_use]
    pub fn idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = Some(idempotence);
        self
    }

    /// An extra header. Those that the client or HTTP itself sets (the token, the type and length
    /// of the body, the User-Agent and the like) can't be given: the call then ends in
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) and sends nothing. Values are not printed.
    /// Where one is a secret, as its name says or a `Bearer` or `Basic` before it, errors don't show
    /// it either when the server repeats it.
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
        .map_err(|error| unusable(format!("{name:?} is no header's name ({error})")))?;
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
    fn what_the_client_sets_and_what_cannot_be_sent_is_refused() {
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
