//! What became of a delivery.

use bytes::Bytes;
use http::{
    HeaderValue, Response, StatusCode,
    header::{ALLOW, CONTENT_TYPE, WWW_AUTHENTICATE},
};
use http_body_util::Full;

use crate::{KeyError, inbox::InboxErrorKind};

/// What became of a delivery. It is an extension of the response, for layers that log or count.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// It was stored.
    Stored {
        /// The event's id.
        id: String,
        /// The event's type, as the delivery wrote it.
        event_type: String,
    },
    /// It had been stored before.
    Duplicate {
        /// The event's id.
        id: String,
        /// The event's type, as the delivery wrote it.
        event_type: String,
    },
    /// It is not an event, and was stored as a dead letter.
    Unreadable {
        /// The id of the dead letter.
        id: String,
    },
    /// The method is not POST.
    Method,
    /// The key is missing or wrong.
    Key(KeyError),
    /// The body is not JSON by its header, or is compressed.
    NotJson,
    /// The body is too large.
    TooLarge,
    /// The body took too long.
    TooSlow,
    /// The body broke off.
    Incomplete,
    /// It could not be stored.
    NotStored {
        /// What kind of problem it is.
        kind: InboxErrorKind,
        /// The problem. It is logged and not sent.
        problem: String,
    },
}

impl Answer {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Stored { .. } | Self::Duplicate { .. } | Self::Unreadable { .. } => {
                StatusCode::ACCEPTED
            }
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Key(_) => StatusCode::UNAUTHORIZED,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Incomplete => StatusCode::BAD_REQUEST,
            Self::NotStored { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// One line for the sender.
    fn text(&self) -> String {
        match self {
            Self::Stored { .. } => "stored".to_owned(),
            Self::Duplicate { .. } => "stored before".to_owned(),
            Self::Unreadable { .. } => "stored as a dead letter: it is not an event".to_owned(),
            Self::Method => "send a POST request".to_owned(),
            Self::Key(kind) => kind.to_string(),
            Self::NotJson => "the body must be plain application/json".to_owned(),
            Self::TooLarge => "the body is too large".to_owned(),
            Self::TooSlow => "the body took too long".to_owned(),
            Self::Incomplete => "the body broke off".to_owned(),
            Self::NotStored { .. } => "it could not be stored: send it again".to_owned(),
        }
    }

    pub(super) fn log(&self) {
        match self {
            Self::Stored { id, event_type } => tracing::debug!(id, event_type, "event stored"),
            Self::Duplicate { id, event_type } => {
                tracing::debug!(id, event_type, "event was stored before");
            }
            Self::Unreadable { id } => tracing::warn!(id, "not an event; stored as a dead letter"),
            Self::NotStored { problem, .. } => tracing::error!(problem, "event not stored"),
            Self::Method
            | Self::Key(_)
            | Self::NotJson
            | Self::TooLarge
            | Self::TooSlow
            | Self::Incomplete => {
                let status = self.status().as_u16();
                tracing::warn!(status, reason = self.text(), "delivery refused");
            }
        }
    }

    pub(super) fn response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::from(format!("{}\n", self.text())));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        let text = HeaderValue::from_static("text/plain; charset=utf-8");
        headers.insert(CONTENT_TYPE, text);
        match self {
            Self::Key(_) => {
                headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            Self::Method => {
                headers.insert(ALLOW, HeaderValue::from_static("POST"));
            }
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}
