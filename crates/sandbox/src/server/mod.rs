//! One loopback port for both hosts of the real API: the shared API host ([`api`]) and the
//! community host ([`crate::oauth`]). [`observe`] numbers and logs every exchange. [`shared`] is
//! the state of all handlers. [`network_request`] reads the parts that all requests to a network
//! have. [`listen`] accepts connections, [`patient`] gives up on clients that stop reading, and
//! [`neighbours`] serves several networks at one address. [`body`] takes in what they send. [`faulty`] carries out scripted faults, with [`trickle`].

mod api;
mod body;
mod faulty;
mod images;
pub(crate) mod listen;
pub(crate) mod neighbours;
mod network_request;
mod observe;
mod patient;
pub(crate) mod shared;
mod trickle;
mod uploads;

use std::sync::Arc;

use axum::{Router, extract::DefaultBodyLimit, middleware};

use self::{neighbours::Neighbours, shared::Shared};
use crate::{control, oauth};

/// The routes of one network at the address that all share.
pub(crate) fn address(network: Router, neighbours: Neighbours) -> Router {
    let hand_over = middleware::from_fn_with_state(neighbours, neighbours::hand_over);
    Router::new().fallback_service(network).layer(hand_over)
}

/// The routes of one network.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let observed = Router::new()
        .merge(api::router())
        .merge(uploads::storage())
        .merge(oauth::router(&shared))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&shared),
            faulty::carry_out,
        ))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&shared),
            body::collect,
        ))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&shared),
            observe::observe,
        ))
        .layer(DefaultBodyLimit::disable())
        .with_state(Arc::clone(&shared));
    // The control endpoint is no part of the API, so it has no faults, and is not in the log.
    control::router()
        .fallback_service(observed)
        .with_state(shared)
}
