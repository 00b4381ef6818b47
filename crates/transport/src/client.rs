//! The client: everything that calls share.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use mighty_auth::Credential;
use mighty_core::ConfigError;
use mighty_runtime::{HttpClient, Time};
use serde::de::DeserializeOwned;

use tokio::sync::Semaphore;
use url::Url;

use crate::{
    CallOptions, ClientBuilder, Counters, Error, ErrorKind, Explanation, IntoRequest, Limiter,
    Meta, Partial, Request, Response, RetryPolicy, Usage,
    answer::Slot,
    cost::CostBook,
    observe::{Hook, Sums},
    plan::Plan,
    retry::Budget,
    route::Route,
};

/// Sends operations to one network, in the name of one user.
///
/// Clones share everything: connections, token, the budget for retries.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
}

/// What the clones share.
pub(crate) struct Core {
    pub(crate) route: Route,
    /// All headers but the token.
    pub(crate) headers: HeaderMap,
    pub(crate) credential: Credential,
    pub(crate) http: Arc<dyn HttpClient>,
    pub(crate) time: Arc<dyn Time>,
    pub(crate) budget: Budget,
    /// For those under way.
    pub(crate) places: Semaphore,
    pub(crate) limiter: Arc<dyn Limiter>,
    pub(crate) costs: CostBook,
    pub(crate) cost_ceiling: u64,
    pub(crate) sums: Sums,
    pub(crate) hook: Option<Hook>,
    pub(crate) trace_variables: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_response: usize,
}

impl Core {
    pub(crate) fn host(&self) -> &str {
        self.route.given().host().unwrap_or_default()
    }

    /// The address that was given, to read others against.
    pub(crate) fn endpoint(&self) -> Result<Url, ConfigError> {
        Url::parse(&self.route.given().to_string()).map_err(|error| {
            ConfigError::new("endpoint", error.to_string(), "give an absolute address")
        })
    }
}

impl Client {
    /// Begins to put a client together.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn from_core(core: Core) -> Self {
        Self {
            core: Arc::new(core),
        }
    }

    /// Sends an operation and returns its data.
    ///
    /// Strict: any entry in the answer's `errors` and any business refusal in a mutation's payload
    /// makes it an error, which still carries [the data](Error::partial_data) that came along.
    ///
    /// # Errors
    /// [`Error`]; its [`kind`](Error::kind) tells what went wrong. A mutation that may or may not
    /// have been carried out ends in [`ErrorKind::UnknownOutcome`] and is never repeated.
    pub async fn send<R: IntoRequest>(&self, request: R) -> Result<R::Data, Error> {
        self.send_with(request, CallOptions::default())
            .await
            .map(|response| response.data)
    }

    /// [`send`](Self::send), with settings of its own and with what the answer told beside the
    /// data.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_with<R: IntoRequest>(
        &self,
        request: R,
        options: CallOptions,
    ) -> Result<Response<R::Data>, Error> {
        let (outcome, data) = self.call(request.into_request()?, options).await;
        let meta = outcome?;
        // A success without data is none: the judge has made an error of it.
        data.map(|data| Response { data, meta })
            .ok_or_else(|| Error::new(ErrorKind::Decode, "it holds no data"))
    }

    /// Sends an operation and returns what there is: data, errors, or both. Refusals in a
    /// mutation's payload are left in the data.
    ///
    /// # Errors
    /// As [`send`](Self::send), but for answers with errors: only those that came without data and
    /// as a whole mean that the token was refused or that the call was throttled.
    pub async fn send_partial<R: IntoRequest>(
        &self,
        request: R,
    ) -> Result<Partial<R::Data>, Error> {
        self.send_partial_with(request, CallOptions::default())
            .await
    }

    /// [`send_partial`](Self::send_partial), with settings of its own.
    ///
    /// # Errors
    /// As [`send_partial`](Self::send_partial).
    pub async fn send_partial_with<R: IntoRequest>(
        &self,
        request: R,
        options: CallOptions,
    ) -> Result<Partial<R::Data>, Error> {
        match self.call(request.into_request()?, options).await {
            (Ok(meta), data) => Ok(Partial {
                data,
                errors: Vec::new(),
                meta,
            }),
            (Err(error), data) => error.into_partial(data),
        }
    }

    /// What a request will cost, by its document and by what the server reported for the same
    /// operation before. None where the document can't be read.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] where the variables can't be written as JSON.
    pub fn estimate<R: IntoRequest>(&self, request: R) -> Result<Option<u64>, Error> {
        let forecast = self.core.costs.forecast(&request.into_request()?);
        Ok(forecast.map(|forecast| forecast.cost()))
    }

    /// Why a request was, or would be, answered with less than one might expect: the scopes that
    /// the token lacks and the roles that its fields ask for. For answers that are empty or null
    /// without being errors; an error [explains](Error::explain) itself. None where nothing speaks
    /// against a full answer, as far as is known.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] where the variables can't be written as JSON.
    pub fn explain<R: IntoRequest>(&self, request: R) -> Result<Option<Explanation>, Error> {
        let request = request.into_request()?;
        Ok(Explanation::find(
            request.document(),
            request.required_scopes(),
            self.core.credential.granted_scopes(),
            &[],
        ))
    }

    /// Teaches the client the network's numeric id, once it is known. Where bot protection answers
    /// the subdomain's path, the client then goes on along the numeric one.
    pub fn learn_network_id(&self, id: u64) {
        self.core.route.learn_id(id);
    }

    /// What the client and its clones have done so far.
    pub fn counters(&self) -> Counters {
        self.core.sums.read()
    }

    /// The operations of this month, as the limiter counts them.
    pub async fn usage(&self) -> Usage {
        self.core.limiter.usage().await
    }

    /// The most that a request may cost.
    pub fn cost_ceiling(&self) -> u64 {
        self.core.cost_ceiling
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    pub(crate) fn time(&self) -> Arc<dyn Time> {
        Arc::clone(&self.core.time)
    }

    /// The part of a call that knows the data's type, and so is compiled for every operation: it
    /// does nothing but hand over.
    async fn call<D: DeserializeOwned + Send>(
        &self,
        request: Request<D>,
        options: CallOptions,
    ) -> (Result<Meta, Error>, Option<D>) {
        let mut slot = Slot::new(request.rejections());
        let outcome = match Plan::new(&self.core, request, options) {
            Ok(plan) => plan.run(&self.core, &mut slot).await,
            Err(error) => Err(error),
        };
        (outcome, slot.into_data())
    }
}

/// Without the credential and what else is shared.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("route", &self.core.route)
            .field("retry", &self.core.retry)
            .field("timeout", &self.core.timeout)
            .field("deadline", &self.core.deadline)
            .field("max_response", &self.core.max_response)
            .field("cost_ceiling", &self.core.cost_ceiling)
            .field("limiter", &self.core.limiter)
            .finish_non_exhaustive()
    }
}
