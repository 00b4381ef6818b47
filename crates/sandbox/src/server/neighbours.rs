//! Several networks behind one API address, as on the vendor's shared host.
//!
//! Each network is a sandbox of its own, with its own address for OAuth. A request to
//! `/networks/{network}` is answered by the sandbox of that network, with its own tokens, faults and
//! log, at whichever of their addresses it arrives.

use std::{
    convert::Infallible,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use tower_service::Service;

use super::{network_request::is_served, shared::Shared};
use crate::sync::lock;

/// The sandboxes that share their API addresses.
#[derive(Clone, Default)]
pub(crate) struct Neighbours(Arc<Mutex<Vec<Neighbour>>>);

struct Neighbour {
    shared: Arc<Shared>,
    router: Router,
}

/// A sandbox's place among its neighbours, until it is dropped.
pub(crate) struct Place {
    neighbours: Neighbours,
    shared: Arc<Shared>,
}

impl Neighbours {
    /// Adds a sandbox, or returns the name of a network that is there already.
    pub(crate) fn add(&self, shared: &Arc<Shared>, router: &Router) -> Result<Place, String> {
        let mut all = lock(&self.0);
        for name in [
            shared.engine.network().id.to_string(),
            shared.engine.subdomain(),
        ] {
            if all.iter().any(|other| is_served(&other.shared, &name)) {
                return Err(name);
            }
        }
        all.push(Neighbour {
            shared: Arc::clone(shared),
            router: router.clone(),
        });
        Ok(Place {
            neighbours: self.clone(),
            shared: Arc::clone(shared),
        })
    }

    /// The router of the sandbox that serves this network.
    fn serving(&self, network: &str) -> Option<Router> {
        let all = lock(&self.0);
        if all.len() < 2 {
            return None;
        }
        let mut others = all.iter();
        let found = others.find(|other| is_served(&other.shared, network));
        found.map(|other| other.router.clone())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        lock(&self.neighbours.0).retain(|other| !Arc::ptr_eq(&other.shared, &self.shared));
    }
}

/// Hands a request to the sandbox of its network.
pub(super) async fn hand_over(
    State(neighbours): State<Neighbours>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let network = path
        .strip_prefix("/networks/")
        .and_then(|rest| rest.split('/').next());
    match network.and_then(|network| neighbours.serving(network)) {
        Some(mut router) => {
            let answered: Result<Response, Infallible> = router.call(request).await;
            let Ok(response) = answered;
            response
        }
        None => next.run(request).await,
    }
}

impl std::fmt::Debug for Neighbours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Neighbours").finish_non_exhaustive()
    }
}
