//! The shared API host: `/networks/{id or subdomain}/graphql`, the SDL below it, and the SDL without
//! a network.

use std::sync::Arc;

use axum::{
    Extension, Router,
    body::Bytes,
    extract::{Path, Request, State},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use http::{HeaderMap, StatusCode, header};

use super::{
    faulty::{FieldFaults, throttled},
    images,
    network_request::{error, is_served, unknown_network, viewer},
    shared::Shared,
    uploads,
};
use crate::{
    http::{has_media_type, json_response},
    log::Details,
};

pub(super) fn router() -> Router<Arc<Shared>> {
    let networks = Router::new()
        .route("/{network}/graphql", post(execute))
        .route("/{network}/graphql/schema", get(schema))
        .merge(uploads::mediated())
        .merge(images::router())
        .fallback(|| async { StatusCode::NOT_FOUND });
    Router::new()
        .nest("/networks", networks)
        .route("/graphql/schema", get(public_schema))
        .layer(middleware::from_fn(challenge_nameless))
}

/// The vendor's bot protection: before anything else is checked, a request without the name of its
/// program gets a page for browsers.
async fn challenge_nameless(request: Request, next: Next) -> Response {
    let named = request
        .headers()
        .get(header::USER_AGENT)
        // HTTP strips the blanks around a value, so a blank one arrives empty.
        .is_some_and(|value| !value.is_empty());
    if named {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, Html(CHALLENGE)).into_response()
    }
}

const CHALLENGE: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Just a moment...</title>\
</head>\n<body><h1>Checking that you are human</h1>\n<p>Requests without a User-Agent are blocked.\
</p></body>\n</html>\n";

async fn execute(
    State(shared): State<Arc<Shared>>,
    Path(network): Path<String>,
    faults: Option<Extension<FieldFaults>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !is_served(&shared, &network) {
        return unknown_network();
    }
    let viewer = match viewer(&shared, &headers) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    if !has_media_type(&headers, "application/json") {
        let message = "The body must be application/json";
        return error(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            message,
            "BAD_USER_INPUT",
        );
    }
    if let Err(over) = shared.quota.take(shared.clock.now()) {
        return throttled(over.retry_after);
    }
    if !shared.latency.is_zero() {
        tokio::time::sleep(shared.latency).await;
    }
    let person = viewer.resource_id;
    let shows_keys = body.windows(6).any(|word| word == b"apiKey");
    let running = Arc::clone(&shared);
    // An operation can take long, and other requests are answered meanwhile.
    let executed = tokio::task::spawn_blocking(move || {
        let faults = faults.map_or_else(Vec::new, |Extension(faults)| faults.0);
        running.engine.execute_with(&viewer, &body, &faults)
    })
    .await;
    let Ok(reply) = executed else {
        let message = "Something went wrong";
        return error(
            StatusCode::INTERNAL_SERVER_ERROR,
            message,
            "INTERNAL_SERVER_ERROR",
        );
    };
    // The root fields that make tokens of uploads and keys of webhooks.
    let makes_secrets = |field: &String| field.contains("pload") || field.contains("ebhook");
    if shows_keys || reply.root_fields.iter().any(makes_secrets) {
        shared.note_world_secrets();
    }
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json_response(status, &reply.json);
    response.extensions_mut().insert(Details::of(reply, person));
    response
}

/// The SDL of the network. It needs only a `User-Agent`.
async fn schema(State(shared): State<Arc<Shared>>, Path(network): Path<String>) -> Response {
    if is_served(&shared, &network) {
        sdl(&shared.sdl.of_network())
    } else {
        unknown_network()
    }
}

/// The SDL without a network: the public shape with all feature flags off.
async fn public_schema(State(shared): State<Arc<Shared>>) -> Response {
    if shared.oauth.edition().serves_public_sdl() {
        sdl(&shared.sdl.public())
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

fn sdl(text: &str) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (headers, text.to_owned()).into_response()
}
