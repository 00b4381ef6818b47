//! All that a call needs to know of its request, settled before anything is sent.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::HeaderMap;

use crate::{
    CallOptions, Error, ErrorKind, Explanation, Idempotence, Meta, OperationKind, Request,
    RequiredScopes, RetryPolicy,
    answer::Sink,
    call::Call,
    client::Core,
    cost::{CostBook, Forecast},
    explain::{About, TokenScopes},
    secrets::masked,
    trace,
};

/// A request and the settings of its call.
pub(crate) struct Plan {
    pub(crate) name: Cow<'static, str>,
    pub(crate) kind: OperationKind,
    pub(crate) idempotence: Idempotence,
    pub(crate) body: Bytes,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    document: Cow<'static, str>,
    required_scopes: &'static [RequiredScopes],
    forecast: Option<Forecast>,
    /// The variables as text without secrets, where the span is to hold them.
    shown_variables: Option<String>,
}

impl Plan {
    /// Refuses what can't be sent, and what would cost too much.
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
            core.sums.too_costly.add(1);
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
            forecast,
            shown_variables: core
                .trace_variables
                .then(|| masked(request.variables()).to_string()),
            document: request.into_document(),
            name,
        })
    }

    /// Makes the call, within a span of its own.
    pub(crate) async fn run(self, core: &Core, sink: &mut dyn Sink) -> Result<Meta, Error> {
        let span = trace::Call::begin(core, &self.name, Some(self.kind));
        if let Some(variables) = &self.shown_variables {
            span.show(&self.document, variables);
        }
        let outcome = span.run(Call::new(core, &self).run(sink)).await;
        span.end(outcome.as_ref());
        core.sums.calls.add(1);
        outcome.map_err(|error| {
            core.sums.failures.add(1);
            if error.kind() == ErrorKind::UnknownOutcome {
                core.sums.unknown_outcomes.add(1);
            }
            let explanation = self.explanation(core, &error);
            error
                .with_explanation(explanation)
                .with_operation(self.name)
        })
    }

    /// What the request was expected to cost.
    pub(crate) fn cost(&self) -> Option<u64> {
        self.forecast.as_ref().map(Forecast::cost)
    }

    /// Takes in what it did cost.
    pub(crate) fn correct(&self, book: &CostBook, reported: u64) {
        if let Some(forecast) = &self.forecast {
            book.correct(forecast, reported);
        }
    }

    fn explanation(&self, core: &Core, error: &Error) -> Option<Explanation> {
        Explanation::find(
            &self.document,
            self.required_scopes,
            TokenScopes::of(&core.credential),
            About::refusal(error.graphql_errors())?,
        )
    }
}

/// A call that is refused before anything is sent ends as others do: with a span, and counted.
pub(crate) fn refused(core: &Core, kind: Option<OperationKind>, error: Error) -> Error {
    let name = error.operation().unwrap_or_default();
    trace::Call::begin(core, name, kind).end(Err(&error));
    core.sums.calls.add(1);
    core.sums.failures.add(1);
    error
}
