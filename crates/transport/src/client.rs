//! The client: the state that all calls share, and the methods that send requests.

use std::{fmt, sync::Arc};

use mighty_http::Usage;
use mighty_runtime::Time;
use serde::de::DeserializeOwned;

use crate::{
    CallOptions, ClientBuilder, Counters, Error, ErrorKind, Explanation, IntoRequest, Meta,
    Partial, Request, Response,
    answer::Slot,
    explain::{About, TokenScopes},
    perform::{perform, refused},
    prepared::Prepared,
    remark::sought,
    shared::Core,
};

/// Sends operations to one network, on behalf of one user.
///
/// Clones share the connections, the token and the retry budget.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
}

impl Client {
    /// Starts a [`ClientBuilder`].
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
    /// This method is strict: it fails if the answer's `errors` has an entry, or if a mutation's
    /// payload reports a business refusal. The error still carries [the data](Error::partial_data)
    /// of such an answer.
    ///
    /// # Errors
    /// [`Error`]; its [`kind`](Error::kind) tells what went wrong. If it is unknown whether a
    /// mutation was carried out, the kind is [`ErrorKind::UnknownOutcome`], and the mutation is
    /// never repeated.
    pub async fn send<R: IntoRequest>(&self, request: R) -> Result<R::Data, Error> {
        self.send_with(request, CallOptions::default())
            .await
            .map(|response| response.data)
    }

    /// Like [`send`](Self::send), with options for this call. Returns the data together with the
    /// [`Meta`] of the answer.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_with<R: IntoRequest>(
        &self,
        request: R,
        options: CallOptions,
    ) -> Result<Response<R::Data>, Error> {
        let (outcome, data) = self.call(request.into_request(), options).await;
        let meta = outcome?;
        // The classifier turns an answer without data into an error, so there is data here.
        data.map(|data| Response { data, meta })
            .ok_or_else(|| Error::new(ErrorKind::Decode, "it holds no data"))
    }

    /// Sends an operation and returns the data, the errors, or both. Refusals in a mutation's
    /// payload stay in the data. If the data doesn't fit the type, it is kept [as it
    /// came](Partial::raw_data).
    ///
    /// # Errors
    /// As [`send`](Self::send), except that an answer with errors is usually not an error here. It
    /// is one only if it has no data and means that the token was refused or that the call was
    /// throttled.
    pub async fn send_partial<R: IntoRequest>(
        &self,
        request: R,
    ) -> Result<Partial<R::Data>, Error> {
        self.send_partial_with(request, CallOptions::default())
            .await
    }

    /// Like [`send_partial`](Self::send_partial), with options for this call.
    ///
    /// # Errors
    /// As [`send_partial`](Self::send_partial).
    pub async fn send_partial_with<R: IntoRequest>(
        &self,
        request: R,
        options: CallOptions,
    ) -> Result<Partial<R::Data>, Error> {
        match self.call(request.into_request(), options).await {
            (Ok(meta), data) => Ok(Partial {
                data,
                raw_data: None,
                errors: Vec::new(),
                meta,
            }),
            (Err(error), data) => error.into_partial(data),
        }
    }

    /// Estimates the cost of a request from its document and from the costs that the server
    /// reported for the same operation before. None if the document can't be read.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the variables can't be written as JSON.
    pub fn estimate<R: IntoRequest>(&self, request: R) -> Result<Option<u64>, Error> {
        let forecast = self.core.costs.forecast(&request.into_request()?);
        Ok(forecast.map(|forecast| forecast.cost()))
    }

    /// Explains why the answer to a request is, or would be, incomplete: the scopes that the token
    /// lacks, and the roles that the request's fields need. Use it for answers that are empty or
    /// null without an error; an error [explains](Error::explain) itself. None if nothing is known
    /// to be missing.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the variables can't be written as JSON.
    pub fn explain<R: IntoRequest>(&self, request: R) -> Result<Option<Explanation>, Error> {
        let request = request.into_request()?;
        Ok(self.explanation(&request, About::Everything))
    }

    /// Makes the error for a request whose answer has null, without an error, for the object that
    /// it asked for (`what`): the object does not exist, or this viewer may not see it. The error
    /// carries the facts of the answer (`meta`), and [explains](Error::explain) which scope or role
    /// may be missing. Its kind is [`ErrorKind::Absent`].
    pub fn not_visible<R: IntoRequest>(
        &self,
        request: R,
        what: impl fmt::Display,
        meta: &Meta,
    ) -> Error {
        let request = match request.into_request() {
            Ok(request) => request,
            Err(error) => return error,
        };
        let error = Error::new(ErrorKind::Absent, format!("{what} is null"));
        let error = match sought(request.variables()) {
            Some(sought) => error.with_remark(&sought),
            None => error,
        };
        error
            .with_operation(request.shared_name())
            .with_meta(meta)
            .with_explanation(self.explanation(&request, About::LookUp))
    }

    pub(crate) fn explanation<D>(
        &self,
        request: &Request<D>,
        about: About<'_>,
    ) -> Option<Explanation> {
        Explanation::find(
            request.document(),
            request.required_scopes(),
            TokenScopes::of(&self.core.credential),
            about,
        )
    }

    /// Tells the client the network's numeric id. If bot protection blocks the path with the
    /// subdomain, the client then uses the path with the numeric id.
    ///
    /// The client also learns the id by itself from each answer that contains it
    /// ([`Operation::network_id`](crate::Operation::network_id)). If bot protection blocks the very
    /// first request, the client can't learn the id: then you must [set
    /// it](ClientBuilder::network_id).
    pub fn learn_network_id(&self, id: u64) {
        self.core.route.learn_id(id);
    }

    /// The network's numeric id, if it was set or learned. You can save it and pass it to the next
    /// client.
    pub fn network_id(&self) -> Option<u64> {
        self.core.route.id()
    }

    /// Waits until no token refresh is under way and the newest tokens are saved. Call it before
    /// your program ends; see [`Credential::settle`](mighty_auth::Credential::settle).
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] if the newest tokens could not be saved.
    pub async fn settle(&self) -> Result<(), Error> {
        Ok(self.core.credential.settle().await?)
    }

    /// Counts what this client and its clones have done so far.
    pub fn counters(&self) -> Counters {
        self.core.metrics.read()
    }

    /// The number of operations in this month, as the limiter counts them.
    pub async fn usage(&self) -> Usage {
        self.core.limiter.usage().await
    }

    /// The highest cost that a request may have: the ceiling that you set, or 1,500 by default. The
    /// default grows when the server answers a request with a higher cost, because the server then
    /// allows more.
    pub fn cost_ceiling(&self) -> u64 {
        self.core.cost_ceiling.get()
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    pub(crate) fn time(&self) -> Arc<dyn Time> {
        Arc::clone(&self.core.time)
    }

    /// The part of a call that depends on the data's type. It is compiled once for every operation,
    /// so it only delegates.
    pub(crate) async fn call<D: DeserializeOwned + Send>(
        &self,
        request: Result<Request<D>, Error>,
        options: CallOptions,
    ) -> (Result<Meta, Error>, Option<D>) {
        let request = match request {
            Ok(request) => request,
            Err(error) => return (Err(refused(&self.core, None, error)), None),
        };
        let (kind, network_id) = (request.kind(), request.network_id());
        let mut slot = Slot::new(request.rejections());
        let outcome = match Prepared::new(&self.core, request, options) {
            Ok(prepared) => perform(&self.core, prepared, &mut slot).await,
            Err(error) => Err(refused(&self.core, Some(kind), error)),
        };
        let data = slot.into_data();
        if let Some(id) = data.as_ref().and_then(network_id) {
            self.learn_network_id(id);
        }
        (outcome, data)
    }
}

/// Leaves out the credential and other shared state.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("route", &self.core.route)
            .field("retry", &self.core.retry)
            .field("timeout", &self.core.timeout)
            .field("deadline", &self.core.deadline)
            .field("max_response", &self.core.max_response)
            .field("cost_ceiling", &self.core.cost_ceiling.get())
            .field("limiter", &self.core.limiter)
            .finish_non_exhaustive()
    }
}
