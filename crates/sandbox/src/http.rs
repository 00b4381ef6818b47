//! HTTP helpers for all handlers.

use ::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

pub(crate) fn json_response(status: StatusCode, body: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (status, headers, body.to_string()).into_response()
}

/// Whether the body's content type is `expected`, with any parameters (such as a charset).
pub(crate) fn has_media_type(headers: &HeaderMap, expected: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case(expected))
}

/// Redirects a browser to another address.
pub(crate) fn see_other(location: &str) -> Response {
    match HeaderValue::from_bytes(location.as_bytes()) {
        Ok(location) => {
            let headers = [
                (header::LOCATION, location),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ];
            (StatusCode::SEE_OTHER, headers).into_response()
        }
        // Every part is a checked URI or form-encoded, so only a bug can cause this.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
