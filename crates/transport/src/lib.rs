#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`operation`] | [`Operation`]: what a ready-made operation states about itself |
//! | [`request`] | [`Request`]: an operation with its variables, as a value |
//! | [`client`], [`builder`] | [`Client`]: sends requests; [`ClientBuilder`] |
//! | [`options`] | [`CallOptions`]: what one call may set for itself |
//! | [`signed_request`] | [`SignedRequest`]: a request outside of GraphQL that an answer asked for |
//! | [`response`] | [`Response`], [`Partial`], [`Meta`]: what comes back |
//! | [`error`] | [`Error`]: why nothing came back, and what to do about it |
//! | [`explain`] | [`Explanation`]: which scope or role is missing |
//! | [`retry`] | [`RetryPolicy`]: whether, when and how often a call is made again |
//! | [`limit`] | [`Limiter`]: how fast a client may go, alone or with others |
//! | [`loader`] | [`Loader`]: look-ups that come at the same time, made as one |
//! | [`observe`] | [`Attempt`], [`Counters`]: what a client shows of its work |
//! | `prepared`, `perform`, `call` | one call: its settings; its span and metrics; its attempts, waits and token refresh |
//! | `shared` | the state that the clones of a client share |
//! | `cost` | what an operation will cost, by its document and by what was reported before |
//! | `route` | the address that was given, and the network's numeric one |
//! | `answer` | from bytes to data or error; the table of kinds is in `answer/table.rs` |
//! | `document` | just enough of GraphQL's grammar |
//! | `secrets` | what is shown of values that may hold secrets |
//! | `trace` | spans, under OpenTelemetry's names |

mod answer;
pub mod builder;
mod call;
pub mod client;
mod cost;
mod document;
pub mod error;
pub mod explain;
pub mod limit;
pub mod loader;
pub mod observe;
pub mod operation;
pub mod options;
mod perform;
mod prepared;
pub mod request;
pub mod response;
pub mod retry;
mod route;
mod secrets;
mod shared;
pub mod signed_request;
mod trace;

pub use builder::ClientBuilder;
pub use client::Client;
pub use cost::PageSize;
pub use error::{Code, Error, ErrorKind, GraphQlError, Location, PathSegment};
pub use explain::Explanation;
#[cfg(feature = "redis")]
pub use limit::RedisLimiter;
pub use limit::{Limiter, LocalLimiter, Usage};
pub use loader::Loader;
pub use observe::{Attempt, Counters, Ending};
pub use operation::{Idempotence, Operation, OperationKind, RequiredScopes, scope_needs};
pub use options::CallOptions;
pub use request::{IntoRequest, Request};
pub use response::{Meta, Partial, Response};
pub use retry::RetryPolicy;
pub use signed_request::SignedRequest;

#[cfg(test)]
use mighty_trace as _;
