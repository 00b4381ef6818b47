//! The errors of RFC 6749, in JSON and in redirects.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::json;

use super::params::Repeated;
use crate::http::json_response;

/// An error code of RFC 6749 with a sentence for developers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {description}", code.as_str())]
pub(crate) struct OAuthError {
    pub code: ErrorCode,
    pub description: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorCode {
    InvalidRequest,
    /// Client authentication failed. The flag says whether the client used HTTP Basic, which needs
    /// a challenge.
    InvalidClient {
        tried_basic: bool,
    },
    InvalidGrant,
    InvalidScope,
    /// The application may not use this grant type or response type.
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    AccessDenied,
    /// At the authorization endpoint, on a page, because the redirect URI can't be used.
    RedirectUriMismatch,
}

impl ErrorCode {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient { .. } => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::InvalidScope => "invalid_scope",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::RedirectUriMismatch => "redirect_uri_mismatch",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::AccessDenied => "access_denied",
        }
    }

    pub(crate) fn because(self, description: impl Into<String>) -> OAuthError {
        OAuthError {
            code: self,
            description: description.into(),
        }
    }
}

impl From<Repeated> for OAuthError {
    fn from(repeated: Repeated) -> Self {
        ErrorCode::InvalidRequest.because(repeated.to_string())
    }
}

/// The JSON form, for the endpoints that applications call themselves.
impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        let status = match self.code {
            ErrorCode::InvalidClient { .. } => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        };
        let body = json!({
            "error": self.code.as_str(),
            "error_description": self.description,
        });
        let mut response = json_response(status, &body);
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.code == (ErrorCode::InvalidClient { tried_basic: true }) {
            // RFC 6749, section 5.2: the challenge names the scheme that the client used.
            headers.insert(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static("Basic realm=\"oauth\""),
            );
        }
        response
    }
}
