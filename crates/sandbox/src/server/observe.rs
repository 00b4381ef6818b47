//! Numbers every request, and logs its facts without secrets.

use std::sync::{Arc, atomic::Ordering};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderName, HeaderValue, StatusCode};

use super::shared::Shared;
use crate::{LoggedRequest, log::Details};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(super) async fn observe(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let at = shared.clock.now();
    let number = shared.requests_seen.fetch_add(1, Ordering::Relaxed) + 1;
    let request_id = format!("sandbox-{number:06}");
    let method = request.method().to_string();
    let path = request.uri().path().to_owned();

    let mut response = next.run(request).await;
    if shared.state.get().is_some_and(|state| state.has_failed()) {
        // What is not in the state file must not be acknowledged.
        response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }

    let details = response
        .extensions_mut()
        .remove::<Details>()
        .unwrap_or_default();
    // Letters and digits always make a header value.
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let status = response.status().as_u16();
    tracing::info!(
        method,
        path,
        status,
        request_id,
        operation = details.operation_name,
        viewer = details.viewer,
        "answered"
    );
    let logged = LoggedRequest {
        at,
        request_id,
        method,
        path,
        status,
        operation_name: details.operation_name,
        kind: details.kind,
        root_fields: details.root_fields,
        variables: details.variables.map(|value| shared.masked(value)),
        answer: details.answer.map(|value| shared.masked(value)),
        viewer: details.viewer,
        grant_type: details.grant_type,
    };
    if let Some(printer) = &shared.printer {
        printer.print(&logged);
    }
    shared.log.push(logged);
    response
}
