//! What a client shows of its work.
//!
//! | module | what it holds |
//! |---|---|
//! | `attempt` | [`Attempt`]: one request and how it ended, for a hook |
//! | `counters` | [`Counters`]: sums since the client was made |
//! | `underway` | counts a request, and shows it to the hook however it ends |
//!
//! # Spans
//!
//! Each call is a [`tracing`] span, also where it is refused before anything is sent; each request
//! of it is a span within. The names are OpenTelemetry's for GraphQL and for HTTP clients, where it
//! has one; the fields `otel.…` tell a bridge such as `tracing-opentelemetry` the span's name, kind
//! and status. Spans hold neither headers nor tokens, and variables only where the client was
//! [built so](crate::ClientBuilder::trace_variables).
//!
//! | field | `graphql.operation` (info): the call | `http.request` (debug): a request |
//! |---|---|---|
//! | `otel.name` | type and name of the operation: `query GetMe` | `POST` |
//! | `otel.kind` | `client` | `client` |
//! | `otel.status_code` | `ERROR` where the call failed | `ERROR` for a status from 400, or no whole answer |
//! | `error.type` | kind of the error: `throttled`, `unknown_outcome`, …; `cancelled` | the status as text: `503`; without one, or where the answer broke off, what happened: `connect`, `timeout`, `interrupted`; `cancelled` |
//! | `graphql.operation.name` | name of the operation | |
//! | `graphql.operation.type` | `query` or `mutation` | |
//! | `graphql.document`, `graphql.variables` | where asked for, secrets masked | |
//! | `graphql.cost` | what the server reported | |
//! | `http.request.method` | `POST` | `POST` |
//! | `http.request.resend_count` | | which repetition it is, from the second request |
//! | `http.response.status_code` | of the last answer | of the answer |
//! | `server.address`, `server.port` | of the endpoint | of the endpoint |
//! | `url.full` | | the address, without its query |
//! | `attempts` | requests sent | |
//! | `duration_ms` | of the whole call, waits included | |
//!
//! An answer with status 200 that lists errors, or is no GraphQL, is a failure of the call and none
//! of its HTTP request. `cancelled` means that the caller dropped the call.

mod attempt;
mod counters;
mod underway;

pub(crate) use attempt::Hook;
pub use attempt::{Attempt, Ending};
pub use counters::Counters;
pub(crate) use counters::Metrics;
pub(crate) use underway::Underway;
