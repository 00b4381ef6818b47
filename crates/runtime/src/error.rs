//! Why and at which stage an exchange failed.

use std::{error::Error, fmt};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// The stage at which an exchange failed.
///
/// It decides whether a write may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpErrorKind {
    /// The connection could not be opened (name look-up, connect, TLS), so nothing was sent.
    Connect,
    /// The time limit passed; the request may have arrived.
    Timeout,
    /// The connection broke; the request may have arrived.
    Interrupted,
    /// The answer's body is larger than the limit, and the rest was not read.
    BodyTooLarge,
    /// The request could not be built, or was refused before a connection was opened.
    Request,
}

/// An exchange without a complete answer.
#[derive(Debug)]
pub struct HttpError {
    kind: HttpErrorKind,
    source: Box<dyn Error + Send + Sync>,
    head: Option<Box<Head>>,
}

/// The part of an answer that came before it broke off.
struct Head {
    status: StatusCode,
    headers: HeaderMap,
    body_start: Bytes,
}

impl HttpError {
    /// An exchange that failed before any part of an answer came.
    pub fn new(kind: HttpErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: source.into(),
            head: None,
        }
    }

    /// Adds the part of the answer that came.
    #[must_use]
    pub fn with_head(mut self, status: StatusCode, headers: HeaderMap, body_start: Bytes) -> Self {
        self.head = Some(Box::new(Head {
            status,
            headers,
            body_start,
        }));
        self
    }

    /// The stage at which the exchange failed.
    pub fn kind(&self) -> HttpErrorKind {
        self.kind
    }

    /// Whether the server certainly received no part of the request.
    pub fn never_sent(&self) -> bool {
        matches!(self.kind, HttpErrorKind::Connect | HttpErrorKind::Request)
    }

    /// The answer's status, if it came.
    pub fn status(&self) -> Option<StatusCode> {
        self.head.as_ref().map(|head| head.status)
    }

    /// The answer's headers, if they came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head.as_ref().map(|head| &head.headers)
    }

    /// The part of the body that came; empty if there was none.
    pub fn body_start(&self) -> &[u8] {
        self.head.as_ref().map_or(&[], |head| &head.body_start)
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            HttpErrorKind::Connect => "no connection could be made",
            HttpErrorKind::Timeout => "no whole answer came in time",
            HttpErrorKind::Interrupted => "the connection broke before a whole answer came",
            HttpErrorKind::BodyTooLarge => "the answer's body is larger than the limit",
            HttpErrorKind::Request => "the request could not be sent",
        })?;
        // The useful part of a library's message (refused, unknown host, bad certificate) is at the
        // end of the chain of causes.
        let mut deepest: &(dyn Error + 'static) = &*self.source;
        while let Some(source) = deepest.source() {
            deepest = source;
        }
        write!(f, ": {deepest}")
    }
}

impl Error for HttpError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// Bodies and headers may contain secrets, so only header names and the body's size are printed.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body_start.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, header};

    use super::*;

    #[test]
    fn the_received_part_of_an_answer_is_kept_but_not_printed() {
        let body = b"{\"access_token\":\"acc3ss\",\"refresh_token\":\"refr3sh";
        let headers = HeaderMap::from_iter([(
            header::SET_COOKIE,
            HeaderValue::from_static("session=c00kie"),
        )]);
        let error = HttpError::new(HttpErrorKind::Interrupted, "reset").with_head(
            StatusCode::OK,
            headers,
            Bytes::from_static(body),
        );
        assert_eq!(error.body_start(), body);
        for printed in [
            format!("{error:?}"),
            format!("{error:#?}"),
            error.to_string(),
        ] {
            for secret in ["acc3ss", "refr3sh", "c00kie"] {
                assert!(!printed.contains(secret), "{printed}");
            }
        }
        let printed = format!("{error:?}");
        assert!(
            printed.contains("200")
                && printed.contains("set-cookie")
                && printed.contains(&body.len().to_string()),
            "{printed}"
        );
    }
}
