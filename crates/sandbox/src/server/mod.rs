//! One loopback port for both hosts of the real API: the shared API host ([`api`]) and the
//! community host ([`crate::oauth`]). [`observe`] numbers and logs every exchange.

mod api;
mod observe;
mod uploads;

use std::sync::{Arc, atomic::AtomicU64};

use axum::{
    Router, middleware,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use crate::{
    clock::Clock,
    graphql::Engine,
    log::RequestLog,
    oauth::{self, AuthorizationServer},
};

/// What every handler works with.
pub(crate) struct Shared {
    pub engine: Engine,
    pub clock: Clock,
    /// What the schema endpoint serves, where it is not the engine's own.
    pub served_sdl: Option<String>,
    pub oauth: AuthorizationServer,
    pub log: RequestLog,
    pub requests_seen: AtomicU64,
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .nest("/networks", api::router())
        .merge(uploads::storage())
        .merge(oauth::router(&shared))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&shared),
            observe::observe,
        ))
        .with_state(shared)
}

pub(crate) fn json_response(status: StatusCode, body: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (status, headers, body.to_string()).into_response()
}

/// Whether the body is declared as `expected`, whatever parameters (such as a charset) follow.
pub(crate) fn has_media_type(headers: &HeaderMap, expected: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case(expected))
}
