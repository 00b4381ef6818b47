//! The state that all calls of a client share.

use std::{sync::Arc, time::Duration};

use http::HeaderMap;
use mighty_auth::Credential;
use mighty_core::ConfigError;
use mighty_http::{Limiter, RetryBudget, RetryPolicy};
use mighty_runtime::{HttpClient, Time};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    cost::{Ceiling, CostBook},
    document::Quoted,
    observe::{Hook, Metrics},
    route::Route,
};

/// The state that a client shares with its clones.
pub(crate) struct Core {
    pub(crate) route: Route,
    /// All headers except the token.
    pub(crate) headers: HeaderMap,
    pub(crate) credential: Credential,
    pub(crate) http: Arc<dyn HttpClient>,
    pub(crate) time: Arc<dyn Time>,
    pub(crate) budget: RetryBudget,
    /// A permit for each request in flight.
    pub(crate) concurrency: Semaphore,
    pub(crate) limiter: Arc<dyn Limiter>,
    pub(crate) costs: CostBook,
    pub(crate) quoted: Quoted,
    pub(crate) cost_ceiling: Ceiling,
    pub(crate) metrics: Metrics,
    pub(crate) hook: Option<Hook>,
    pub(crate) trace_variables: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) longest_pause: Duration,
    pub(crate) max_response: usize,
}

impl Core {
    pub(crate) fn host(&self) -> &str {
        self.route.given().host().unwrap_or_default()
    }

    /// The given address, for resolving relative addresses.
    pub(crate) fn endpoint(&self) -> Result<Url, ConfigError> {
        Url::parse(&self.route.given().to_string()).map_err(|error| {
            ConfigError::new("endpoint", error.to_string(), "give an absolute address")
        })
    }
}
