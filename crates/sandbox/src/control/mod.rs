//! The control endpoint: what tests in any language can do with a sandbox, as JSON over HTTP below
//! `/_sandbox`.
//!
//! [`faults`], [`requests`], [`people`] and [`world`] are its parts, and [`answer`] is what they share. Only programs on this machine get there:
//! the sandbox listens on a loopback address. A page in a browser can't use it either: requests with
//! an `Origin`, or under another name than that of a loopback address, are refused.

mod answer;
mod faults;
mod people;
mod requests;
mod world;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Request},
    middleware::{self, Next},
    response::Response,
    routing::{delete, get, post},
};
use http::{StatusCode, header};
use serde_json::{Value, json};

use self::answer::refusal;
use crate::{loopback::is_loopback, server::shared::Shared};

/// The largest body of a request to the control endpoint: a whole world.
const LARGEST: usize = 256 * 1024 * 1024;

/// Method, path and use of each route, for people who look for them.
const ROUTES: [(&str, &str, &str); 12] = [
    ("GET", "/_sandbox/faults", "the faults, with their counts"),
    (
        "POST",
        "/_sandbox/faults",
        "add a fault: {\"status\": 503, \"operation\": \"CreatePost\", \"times\": 2}",
    ),
    ("DELETE", "/_sandbox/faults", "remove all faults"),
    ("DELETE", "/_sandbox/faults/{id}", "remove one fault"),
    ("GET", "/_sandbox/requests", "the requests answered so far"),
    ("DELETE", "/_sandbox/requests", "forget them"),
    (
        "POST",
        "/_sandbox/expect",
        "check their number: {\"operation\": \"CreatePost\", \"times\": 1}",
    ),
    ("GET", "/_sandbox/people", "the people who can sign in"),
    (
        "POST",
        "/_sandbox/tokens",
        "tokens for a person: {\"email\": \"…\", \"scopes\": [\"read:network\"]}",
    ),
    ("GET", "/_sandbox/world", "a snapshot of the world"),
    (
        "PUT",
        "/_sandbox/world",
        "go back to the world of a snapshot",
    ),
    (
        "POST",
        "/_sandbox/clock",
        "move the clock ahead: {\"advance\": 3600}, in seconds",
    ),
];

pub(crate) fn router() -> Router<Arc<Shared>> {
    let routes = Router::new()
        .route("/", get(list))
        .route(
            "/faults",
            get(faults::all).post(faults::add).delete(faults::clear),
        )
        .route("/faults/{id}", delete(faults::remove))
        .route("/requests", get(requests::all).delete(requests::forget))
        .route("/expect", post(requests::expect))
        .route("/people", get(people::all))
        .route("/tokens", post(people::tokens))
        .route("/clock", post(people::advance))
        .route("/world", get(world::snapshot).put(world::restore))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn(only_programs_of_this_machine));
    Router::new().nest("/_sandbox", routes)
}

async fn list() -> Json<Value> {
    let routes = ROUTES.map(|(method, path, does)| json!([method, path, does]));
    Json(json!({ "routes": routes }))
}

async fn only_programs_of_this_machine(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let is_local = host.is_some_and(|host| {
        let url = format!("http://{host}/");
        url::Url::parse(&url).is_ok_and(|url| is_loopback(&url))
    });
    if is_local && !headers.contains_key(header::ORIGIN) {
        next.run(request).await
    } else {
        let reason = "The control endpoint is for programs on this machine, not for pages";
        refusal(StatusCode::FORBIDDEN, reason)
    }
}
