//! What the log and a tracing back end get to see, under OpenTelemetry's names for GraphQL and HTTP
//! client calls.
//!
//! Spans travel further than requests do: they hold neither variables nor headers, and never a
//! token. The document and the variables, those named like secrets masked, are added only where a
//! client was built so.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use http::Uri;
use tracing::{Instrument as _, Span, field};

use crate::{Error, Meta, OperationKind, client::Core};

/// The span of a call.
pub(crate) struct Call {
    span: Span,
    begun: Instant,
}

impl Call {
    pub(crate) fn begin(core: &Core, name: &str, kind: OperationKind) -> Self {
        let span = tracing::info_span!(
            "graphql.operation",
            otel.kind = "client",
            graphql.operation.name = name,
            graphql.operation.type = kind.as_str(),
            graphql.document = field::Empty,
            graphql.variables = field::Empty,
            graphql.cost = field::Empty,
            http.request.method = "POST",
            server.address = core.host(),
            server.port = port(core.route.given()),
            http.response.status_code = field::Empty,
            attempts = field::Empty,
            duration_ms = field::Empty,
            error.type = field::Empty,
        );
        Self {
            span,
            begun: Instant::now(),
        }
    }

    /// Adds what was asked for to be shown.
    pub(crate) fn show(&self, document: &str, variables: &str) {
        self.span.record("graphql.document", document);
        self.span.record("graphql.variables", variables);
    }

    pub(crate) async fn run<T>(&self, call: impl Future<Output = T>) -> T {
        call.instrument(self.span.clone()).await
    }

    pub(crate) fn end(&self, outcome: &Result<Meta, Error>) {
        if self.span.is_disabled() {
            return;
        }
        record(&self.span, outcome);
        let (attempts, cost) = match outcome {
            Ok(meta) => (meta.attempts, meta.complexity),
            Err(error) => (error.attempts(), error.complexity()),
        };
        self.span.record("attempts", attempts);
        self.span.record("graphql.cost", cost);
        self.span
            .record("duration_ms", milliseconds(self.begun.elapsed()));
    }
}

/// The span of one request; `before` of its call were sent before it.
pub(crate) fn attempt(endpoint: &Uri, before: u32) -> Span {
    tracing::debug_span!(
        "http.request",
        otel.name = "POST",
        otel.kind = "client",
        http.request.method = "POST",
        http.request.resend_count = (before > 0).then_some(before),
        server.address = endpoint.host(),
        server.port = port(endpoint),
        url.path = endpoint.path(),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    )
}

pub(crate) fn ended(span: &Span, outcome: &Result<Meta, Error>) {
    if !span.is_disabled() {
        record(span, outcome);
    }
}

pub(crate) fn retry(error: &Error, attempts: u32, wait: Duration) {
    tracing::debug!(
        error.type = error.kind().as_str(),
        attempts,
        delay_ms = milliseconds(wait),
        "trying again"
    );
}

fn record(span: &Span, outcome: &Result<Meta, Error>) {
    let status = match outcome {
        Ok(meta) => Some(meta.status),
        Err(error) => {
            span.record("error.type", error.kind().as_str());
            error.status()
        }
    };
    span.record("http.response.status_code", status);
}

fn port(endpoint: &Uri) -> u16 {
    let usual = if endpoint.scheme_str() == Some("http") {
        80
    } else {
        443
    };
    endpoint.port_u16().unwrap_or(usual)
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
