//! One call: attempts, waits and the renewal of a refused token, until there is an outcome.

use std::{
    borrow::Cow,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{Method, header::AUTHORIZATION};
use mighty_auth::AccessToken;
use mighty_runtime::Limits;
use tracing::{Instrument as _, Span, field};

use crate::{
    CallOptions, Error, ErrorKind, Idempotence, Meta, OperationKind, Request, RetryPolicy,
    answer::{Judge, Redactor, Sink},
    client::Core,
    error::Effect,
    retry::{Repeats, repeats},
};

/// All that a call needs to know of its request.
pub(crate) struct Plan {
    name: Cow<'static, str>,
    kind: OperationKind,
    idempotence: Idempotence,
    body: Bytes,
    timeout: Duration,
    deadline: Duration,
    retry: RetryPolicy,
}

impl Plan {
    pub(crate) fn new<D>(
        core: &Core,
        request: Request<D>,
        options: CallOptions,
    ) -> Result<Self, Error> {
        Ok(Self {
            kind: request.kind(),
            idempotence: options.idempotence.unwrap_or(request.idempotence()),
            body: request.body_bytes()?,
            timeout: options.timeout.unwrap_or(core.timeout),
            deadline: options.deadline.unwrap_or(core.deadline),
            retry: options.retry.unwrap_or_else(|| core.retry.clone()),
            name: request.into_name(),
        })
    }

    /// Makes the call, within a span of its own.
    pub(crate) async fn run(self, core: &Core, sink: &mut dyn Sink) -> Result<Meta, Error> {
        let span = self.span(core);
        let outcome = Call::new(core, &self)
            .run(sink)
            .instrument(span.clone())
            .await;
        match &outcome {
            Ok(meta) => {
                span.record("http.response.status_code", meta.status);
                span.record("attempts", meta.attempts);
            }
            Err(error) => {
                if let Some(status) = error.status() {
                    span.record("http.response.status_code", status);
                }
                span.record("attempts", error.attempts());
                span.record("error.type", error.kind().as_str());
            }
        }
        outcome.map_err(|error| error.with_operation(self.name))
    }

    /// Neither variables nor headers: spans travel further than requests do.
    fn span(&self, core: &Core) -> Span {
        tracing::info_span!(
            "graphql.operation",
            otel.kind = "client",
            graphql.operation.name = &*self.name,
            graphql.operation.type = self.kind.as_str(),
            http.request.method = "POST",
            server.address = core.host(),
            http.response.status_code = field::Empty,
            error.type = field::Empty,
            attempts = field::Empty,
        )
    }
}

struct Call<'a> {
    core: &'a Core,
    plan: &'a Plan,
    started: SystemTime,
    /// Requests sent.
    attempts: u32,
    /// Attempts made after a failure, which the policy counts; a renewed token's is not among them.
    retries: u32,
    challenged: bool,
    /// The token that the server refused, once it has, and its answer.
    refused: Option<(AccessToken, Error)>,
}

impl<'a> Call<'a> {
    fn new(core: &'a Core, plan: &'a Plan) -> Self {
        Self {
            core,
            plan,
            started: core.time.now(),
            attempts: 0,
            retries: 0,
            challenged: false,
            refused: None,
        }
    }

    async fn run(mut self, sink: &mut dyn Sink) -> Result<Meta, Error> {
        // The failure that the next attempt is to make good.
        let mut last = None;
        loop {
            let token = self.token().await?;
            let Some(remaining) = self.remaining() else {
                return Err(last.unwrap_or_else(|| self.too_late()));
            };
            let error = match self.attempt(&token, remaining, sink).await {
                Ok(meta) => {
                    self.core.budget.earn();
                    return Ok(meta);
                }
                Err(error) => error,
            };
            if error.effect() == Effect::Answered {
                self.core.budget.earn();
            }
            if error.kind() == ErrorKind::Unauthenticated && self.refused.is_none() {
                self.core.credential.invalidate(&token);
                self.refused = Some((token, error));
                continue;
            }
            let Some(delay) = self.wait_before_retry(&error) else {
                return Err(self.final_error(error));
            };
            tracing::debug!(
                error.type = error.kind().as_str(),
                attempts = self.attempts,
                delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
                "trying again"
            );
            self.core.time.sleep(delay).await;
            last = Some(error);
        }
    }

    /// The current token. After a refusal it must be another one: to show the same again would only
    /// bring the same answer.
    async fn token(&mut self) -> Result<AccessToken, Error> {
        match (self.core.credential.token().await, self.refused.take()) {
            (Ok(token), Some((refused, error)))
                if token.header_value() == refused.header_value() =>
            {
                Err(error)
            }
            (Ok(token), refused) => {
                self.refused = refused;
                Ok(token)
            }
            // There is no other: what the server said of this one says more.
            (Err(cause), Some((_, error))) if cause.needs_login() => Err(error.with_source(cause)),
            (Err(cause), _) => Err(Error::from(cause).with_attempts(self.attempts)),
        }
    }

    async fn attempt(
        &mut self,
        token: &AccessToken,
        remaining: Duration,
        sink: &mut dyn Sink,
    ) -> Result<Meta, Error> {
        let authorization = token.header_value();
        let redactor = Redactor::new(authorization.clone());
        let mut request = http::Request::new(self.plan.body.clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.core.endpoint.clone();
        *request.headers_mut() = self.core.headers.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        let limits = Limits::DEFAULT
            .with_timeout(self.plan.timeout.min(remaining))
            .with_max_body(self.core.max_response);
        self.attempts += 1;
        let exchange = self.core.http.exchange(request, limits).await;
        let judge = Judge {
            operation: self.plan.kind,
            redactor,
            now: self.core.time.now(),
            attempts: self.attempts,
        };
        judge.outcome(exchange, sink)
    }

    fn too_late(&self) -> Error {
        let detail = "the deadline passed before the request could be sent";
        Error::new(ErrorKind::Timeout, detail).with_attempts(self.attempts)
    }

    /// How long to wait before the next attempt; none where there is to be none.
    fn wait_before_retry(&mut self, error: &Error) -> Option<Duration> {
        match repeats(error, self.plan.idempotence) {
            Repeats::Never => return None,
            Repeats::Once if self.challenged => return None,
            Repeats::Once => self.challenged = true,
            Repeats::ByPolicy => {}
        }
        let retry = self.retries + 1;
        if !self.plan.retry.allows(retry) {
            return None;
        }
        let delay = self
            .plan
            .retry
            .delay(retry, error.retry_after(), fastrand::f64());
        // A wait that ends after the deadline would only delay the news.
        if self.remaining().is_none_or(|remaining| delay >= remaining) {
            return None;
        }
        if !self.core.budget.pay_for_retry() {
            tracing::debug!("no retry: the client's budget for retries is spent");
            return None;
        }
        self.retries = retry;
        Some(delay)
    }

    /// What is left of the deadline. A clock that was set back leaves all of it: every attempt has
    /// a time limit of its own.
    fn remaining(&self) -> Option<Duration> {
        let spent = self
            .core
            .time
            .now()
            .duration_since(self.started)
            .unwrap_or_default();
        self.plan
            .deadline
            .checked_sub(spent)
            .filter(|remaining| !remaining.is_zero())
    }

    /// The error as the caller gets it: what may have been carried out says so.
    fn final_error(&self, error: Error) -> Error {
        if error.effect() == Effect::Unknown && !self.plan.idempotence.allows_repeats() {
            Error::unknown_outcome(error)
        } else {
            error
        }
    }
}
