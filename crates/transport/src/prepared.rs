//! A request with all options of its call, before anything is sent.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use mighty_http::{RetryPolicy, redact::masked};

use crate::{
    CallOptions, Error, Idempotence, OperationKind, Request, RequiredScopes,
    cost::{CostBook, Forecast},
    shared::Core,
};

/// A request and the options of its call.
pub(crate) struct Prepared {
    pub(crate) name: Cow<'static, str>,
    pub(crate) kind: OperationKind,
    pub(crate) idempotence: Idempotence,
    pub(crate) body: Bytes,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) document: Cow<'static, str>,
    pub(crate) required_scopes: &'static [RequiredScopes],
    /// Whether the document is not one of the SDK.
    pub(crate) is_own: bool,
    forecast: Option<Forecast>,
    /// The variables as text without secrets, if the span should contain them.
    pub(crate) shown_variables: Option<String>,
}

impl Prepared {
    /// Refuses a request that can't be sent or would cost too much.
    pub(crate) fn new<D>(
        core: &Core,
        request: Request<D>,
        options: CallOptions,
    ) -> Result<Self, Error> {
        let name = request.shared_name();
        let headers = options
            .headers
            .map_err(|error| Error::config(error).with_operation(name.clone()))?;
        let forecast = core.costs.forecast(&request);
        let ceiling = core.cost_ceiling.get();
        if let Some(forecast) = &forecast
            && forecast.cost() > ceiling
        {
            core.metrics.too_costly.add(1);
            let fitting = forecast.fitting(request.variables(), ceiling);
            return Err(Error::too_costly(forecast.cost(), ceiling, fitting).with_operation(name));
        }
        Ok(Self {
            kind: request.kind(),
            idempotence: options.idempotence.unwrap_or(request.idempotence()),
            body: request.body_bytes(&core.quoted)?,
            headers,
            timeout: options.timeout.unwrap_or(core.timeout),
            deadline: options.deadline.unwrap_or(core.deadline),
            retry: options.retry.unwrap_or_else(|| core.retry.clone()),
            required_scopes: request.required_scopes(),
            is_own: request.is_own(),
            forecast,
            shown_variables: core
                .trace_variables
                .then(|| masked(request.variables()).to_string()),
            document: request.into_document(),
            name,
        })
    }

    /// The estimated cost of the request.
    pub(crate) fn cost(&self) -> Option<u64> {
        self.forecast.as_ref().map(Forecast::cost)
    }

    /// Records the cost that the server reported.
    pub(crate) fn correct(&self, book: &CostBook, reported: u64) {
        if let Some(forecast) = &self.forecast {
            book.correct(forecast, reported);
        }
    }
}
