//! One loopback port for both hosts of the real API: the shared API host ([`api`]) and the
//! community host ([`crate::oauth`]). [`observe`] numbers and logs every exchange. [`shared`] is
//! the state of all handlers. [`network_request`] reads the parts that all requests to a network
//! have.

mod api;
mod images;
mod network_request;
mod observe;
pub(crate) mod shared;
mod uploads;

use std::sync::Arc;

use axum::{Router, middleware};

use self::shared::Shared;
use crate::oauth;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .merge(api::router())
        .merge(uploads::storage())
        .merge(oauth::router(&shared))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&shared),
            observe::observe,
        ))
        .with_state(shared)
}
