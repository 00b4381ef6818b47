//! The client: everything that calls share.

use std::{fmt, sync::Arc};

use mighty_runtime::Time;
use serde::de::DeserializeOwned;

use crate::{
    CallOptions, ClientBuilder, Counters, Error, ErrorKind, Explanation, IntoRequest, Meta,
    Partial, Request, Response, Usage,
    answer::Slot,
    explain::{About, TokenScopes},
    perform::{perform, refused},
    prepared::Prepared,
    shared::Core,
};

/// Sends operations to one network, in the name of one user.
///
/// Clones share everything: connections, token, the budget for retries.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
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
        let (outcome, data) = self.call(request.into_request(), options).await;
        let meta = outcome?;
        // The classifier has made an error of an answer without data.
        data.map(|data| Response { data, meta })
            .ok_or_else(|| Error::new(ErrorKind::Decode, "it holds no data"))
    }

    /// Sends an operation and returns what there is: data, errors, or both. Refusals in a
    /// mutation's payload are left in the data, and data that the type has no room for is kept
    /// [as it came](Partial::raw_data).
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
        Ok(self.explanation(&request, About::Everything))
    }

    /// The error of a request that was answered with null, and no word why, in the place of `what`
    /// it asked for: it does not exist, or this viewer may not see it. It tells which answer it is
    /// about (`meta`) and [explains](Error::explain) what may be missing to see it. Its kind is
    /// [`ErrorKind::Absent`].
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
        Error::new(ErrorKind::Absent, format!("{what} is null"))
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

    /// Teaches the client the network's numeric id, once it is known. Where bot protection answers
    /// the subdomain's path, the client then goes on along the numeric one.
    ///
    /// It learns it by itself from each answer that tells it
    /// ([`Operation::network_id`](crate::Operation::network_id)). Where the very first request
    /// meets bot protection, nothing can tell it: then it must be [given](ClientBuilder::network_id).
    pub fn learn_network_id(&self, id: u64) {
        self.core.route.learn_id(id);
    }

    /// The network's numeric id, where it was given or has been learnt: to be kept, and given to
    /// the next client.
    pub fn network_id(&self) -> Option<u64> {
        self.core.route.id()
    }

    /// Waits until no token refresh is under way and the newest tokens are saved. Call it before
    /// your program ends; see [`Credential::settle`].
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] if the newest tokens could not be saved.
    pub async fn settle(&self) -> Result<(), Error> {
        Ok(self.core.credential.settle().await?)
    }

    /// What the client and its clones have done so far.
    pub fn counters(&self) -> Counters {
        self.core.metrics.read()
    }

    /// The operations of this month, as the limiter counts them.
    pub async fn usage(&self) -> Usage {
        self.core.limiter.usage().await
    }

    /// The most that a request may cost: what was set, or else 1,500 until the server answers a
    /// request of a higher cost, which proves that it allows more.
    pub fn cost_ceiling(&self) -> u64 {
        self.core.cost_ceiling.get()
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    pub(crate) fn time(&self) -> Arc<dyn Time> {
        Arc::clone(&self.core.time)
    }

    /// The part of a call that knows the data's type, and so is compiled for every operation: it
    /// does nothing but hand over.
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

/// Without the credential and what else is shared.
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
