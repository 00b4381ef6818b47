//! How to observe a client's work: spans, hooks and counters.
//!
//! | module | what it holds |
//! |---|---|
//! | `attempt` | [`Attempt`]: one request and how it ended, for a hook |
//! | `counters` | [`Counters`]: sums since the client was made |
//! | `underway` | counts a request, and calls the hook when it ends |
//!
//! # Spans
//!
//! Each call is a [`tracing`] span, even if it is refused before anything is sent; each request
//! of it is a span within. The names are OpenTelemetry's for GraphQL and for HTTP clients, if it
//! has one. The fields `otel.…` tell bridges such as `tracing-opentelemetry` the span's name, kind
//! and status. Spans contain no headers and no tokens. They contain variables only if you
//! [enabled that](crate::ClientBuilder::trace_variables).
//!
//! | field | `graphql.operation` (info): the call | `http.request` (debug): a request |
//! |---|---|---|
//! | `otel.name` | type and name of the operation: `query GetMe` | `POST` |
//! | `otel.kind` | `client` | `client` |
//! | `otel.status_code` | `ERROR` if the call failed | `ERROR` for a status from 400, or no whole answer |
//! | `error.type` | kind of the error: `throttled`, `unknown_outcome`, …; `cancelled` | the status as text: `503`; without a status, or if the answer was incomplete, the reason: `connect`, `timeout`, `interrupted`; `cancelled` |
//! | `graphql.operation.name` | name of the operation | |
//! | `graphql.operation.type` | `query` or `mutation` | |
//! | `graphql.document`, `graphql.variables` | if enabled, with secrets masked | |
//! | `graphql.cost` | what the server reported | |
//! | `http.request.method` | `POST` | `POST` |
//! | `http.request.resend_count` | | the number of the retry, from the second request on |
//! | `http.response.status_code` | of the last answer | of the answer |
//! | `server.address`, `server.port` | of the endpoint | of the endpoint |
//! | `url.full` | | the address, without its query |
//! | `attempts` | requests sent | |
//! | `duration_ms` | of the whole call, waits included | |
//!
//! If an answer with status 200 lists errors or is not GraphQL, the call has failed but its HTTP
//! request has not. `cancelled` means that the caller dropped the call.

mod attempt;
mod counters;
mod underway;

pub(crate) use attempt::Hook;
pub use attempt::{Attempt, Ending};
pub use counters::Counters;
pub(crate) use counters::Metrics;
pub(crate) use underway::Underway;
