//! The spans of calls and requests, under OpenTelemetry's names for GraphQL and HTTP clients. The
//! table of fields is in the documentation of [`observe`](crate::observe).
//!
//! Spans are often sent to other systems. So they never contain headers or tokens. They contain the
//! document and the variables only if the client was built so, with secrets masked.

use std::{
    fmt,
    future::Future,
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::{Response, Uri};
use mighty_runtime::{HttpError, HttpErrorKind};
use tracing::{Instrument as _, Span, field};

use crate::{Error, Meta, OperationKind, shared::Core};

/// The status that bridges read as a failure of the span.
const FAILED: &str = "ERROR";

/// The error type of a call that the caller dropped.
const CANCELLED: &str = "cancelled";

/// The span of a call.
pub(crate) struct CallSpan {
    span: Span,
    begun: Instant,
    ended: bool,
}

impl CallSpan {
    /// The kind is None if the variables of the call could not be written as JSON.
    pub(crate) fn begin(core: &Core, name: &str, kind: Option<OperationKind>) -> Self {
        let kind = kind.map(OperationKind::as_str);
        let span = tracing::info_span!(
            "graphql.operation",
            otel.name = %SpanName(kind, name),
            otel.kind = "client",
            otel.status_code = field::Empty,
            graphql.operation.name = name,
            graphql.operation.type = kind,
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
            ended: false,
        }
    }

    /// Adds the document and the variables.
    pub(crate) fn show(&self, document: &str, variables: &str) {
        self.span.record("graphql.document", document);
        self.span.record("graphql.variables", variables);
    }

    pub(crate) async fn run<T>(&self, call: impl Future<Output = T>) -> T {
        call.instrument(self.span.clone()).await
    }

    pub(crate) fn end(mut self, outcome: Result<&Meta, &Error>) {
        self.ended = true;
        if self.span.is_disabled() {
            return;
        }
        let (status, attempts, cost) = match outcome {
            Ok(meta) => (Some(meta.status), meta.attempts, meta.complexity),
            Err(error) => {
                fail(&self.span, error.kind().as_str());
                (error.status(), error.attempts(), error.complexity())
            }
        };
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        self.span.record("attempts", attempts);
        if let Some(cost) = cost {
            self.span.record("graphql.cost", cost);
        }
        self.record_duration();
    }

    fn record_duration(&self) {
        self.span
            .record("duration_ms", milliseconds(self.begun.elapsed()));
    }
}

impl Drop for CallSpan {
    fn drop(&mut self) {
        if !self.ended && !self.span.is_disabled() {
            self.span.record("error.type", CANCELLED);
            self.record_duration();
        }
    }
}

/// The span of one request.
pub(crate) struct AttemptSpan {
    span: Span,
    ended: bool,
}

impl AttemptSpan {
    /// `before` requests of the call were sent before it.
    pub(crate) fn begin(endpoint: &Uri, before: u32) -> Self {
        let span = tracing::debug_span!(
            "http.request",
            otel.name = "POST",
            otel.kind = "client",
            otel.status_code = field::Empty,
            http.request.method = "POST",
            http.request.resend_count = (before > 0).then_some(before),
            server.address = endpoint.host(),
            server.port = port(endpoint),
            url.full = %Address(endpoint),
            http.response.status_code = field::Empty,
            error.type = field::Empty,
        );
        Self { span, ended: false }
    }

    pub(crate) async fn run<T>(&self, exchange: impl Future<Output = T>) -> T {
        exchange.instrument(self.span.clone()).await
    }

    pub(crate) fn end(mut self, exchange: &Result<Response<Bytes>, HttpError>) {
        self.ended = true;
        if self.span.is_disabled() {
            return;
        }
        let status = match exchange {
            Ok(answer) => Some(answer.status()),
            Err(error) => error.status(),
        };
        if let Some(status) = status {
            self.span
                .record("http.response.status_code", status.as_u16());
        }
        match (status, exchange) {
            (Some(status), _) if status.is_client_error() || status.is_server_error() => {
                fail(&self.span, status.as_str());
            }
            (_, Err(error)) => fail(&self.span, broken(error.kind())),
            _ => {}
        }
    }
}

impl Drop for AttemptSpan {
    fn drop(&mut self) {
        if !self.ended {
            self.span.record("error.type", CANCELLED);
        }
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

fn fail(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", FAILED);
}

/// The reason why an exchange broke, in one word.
fn broken(kind: HttpErrorKind) -> &'static str {
    match kind {
        HttpErrorKind::Connect => "connect",
        HttpErrorKind::Request => "request",
        HttpErrorKind::Timeout => "timeout",
        HttpErrorKind::BodyTooLarge => "body_too_large",
        _ => "interrupted",
    }
}

/// The operation's type and name, if they are known.
struct SpanName<'a>(Option<&'static str>, &'a str);

impl fmt::Display for SpanName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Some(kind), "") => f.write_str(kind),
            (Some(kind), name) => write!(f, "{kind} {name}"),
            (None, _) => f.write_str("GraphQL Operation"),
        }
    }
}

/// An address without its query, because queries may contain secrets.
struct Address<'a>(&'a Uri);

impl fmt::Display for Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = self.0.scheme_str().unwrap_or("https");
        let authority = self
            .0
            .authority()
            .map_or("", |authority| authority.as_str());
        write!(f, "{scheme}://{authority}{}", self.0.path())
    }
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
