//! The parts that all requests to one network have: its name in the path, and the token.

use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

use super::shared::Shared;
use crate::{graphql::Viewer, http::json_response};

/// Whether it is the number or the present subdomain, in exactly this spelling.
pub(super) fn is_served(shared: &Shared, network: &str) -> bool {
    let engine = &shared.engine;
    network == engine.network().id.to_string() || network == engine.subdomain()
}

/// The bearer token of a request with exactly one `Authorization` header.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return None;
    };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The member that the bearer token belongs to. It is accepted in the header only. If the member is
/// banned or removed, the next request is refused.
pub(super) fn viewer(shared: &Shared, headers: &HeaderMap) -> Result<Viewer, Box<Response>> {
    let Some(token) = bearer(headers) else {
        return Err(Box::new(unauthenticated("Bearer")));
    };
    shared
        .oauth
        .viewer(token)
        .filter(|viewer| shared.engine.person(viewer.resource_id).is_some())
        .ok_or_else(|| Box::new(unauthenticated("Bearer error=\"invalid_token\"")))
}

fn unauthenticated(challenge: &'static str) -> Response {
    let message = "Missing, expired or invalid access token";
    let mut response = error(StatusCode::UNAUTHORIZED, message, "UNAUTHENTICATED");
    response.headers_mut().insert(
        header::WWW_AUTHENTICATE,
        HeaderValue::from_static(challenge),
    );
    response
}

pub(super) fn unknown_network() -> Response {
    error(StatusCode::NOT_FOUND, "Network not found", "NOT_FOUND")
}

/// An answer with one error, in the form of GraphQL.
pub(super) fn error(status: StatusCode, message: &str, code: &str) -> Response {
    let one = json!({ "message": message, "extensions": { "code": code } });
    json_response(status, &json!({ "errors": [one] }))
}
