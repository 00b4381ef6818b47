#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`operation`] | [`Operation`]: the trait for operations that are types |
//! | [`request`] | [`Request`]: an operation with its variables, as a value |
//! | [`paged_request`] | [`PagedRequest`]: a document of your own, page by page |
//! | [`client`], [`builder`] | [`Client`]: sends requests; [`ClientBuilder`] |
//! | [`options`] | [`CallOptions`]: the options of one call |
//! | `signed_request` | sending a [`SignedRequest`]: a request outside of GraphQL that an answer asks for |
//! | `rest` | sending a [`RestRequest`] to a REST route of the network |
//! | [`response`] | [`Response`], [`Partial`], [`Meta`]: the results of a call |
//! | [`error`] | [`Error`]: why a call failed, and what to do about it |
//! | [`explain`] | [`Explanation`]: which scope or role is missing |
//! | [`RetryPolicy`], [`Limiter`], [`LocalLimiter`] | how often a call is retried, and rate limits: from [`mighty_http`], which has the retry loop |
//! | [`unreadable`] | [`read_rest`](unreadable::read_rest): reads the rest of a list when some of its records can't be decoded |
//! | [`loader`] | [`Loader`]: combines look-ups that are made at the same time |
//! | [`observe`] | [`Attempt`], [`Counters`]: hooks, counters and spans |
//! | `prepared`, `perform`, `call`, `decision` | one call: its settings; its span and metrics; its attempts and token refresh; which failures allow another attempt |
//! | `limits` | waits for the limits, and tells them about answers |
//! | `shared` | the state that the clones of a client share |
//! | `cost` | estimates costs from documents and from reported costs |
//! | `remark` | what a request was about, for its error |
//! | `route` | the given address, and the one with the network's numeric id |
//! | `answer` | turns bytes into data or an error; the table of kinds is in `answer/table.rs` |
//! | `document` | just enough of GraphQL's grammar |
//! | `trace` | the spans, under OpenTelemetry's names |

mod answer;
pub mod builder;
mod call;
pub mod client;
mod cost;
mod decision;
mod document;
pub mod error;
pub mod explain;
mod limits;
pub mod loader;
pub mod observe;
pub mod operation;
pub mod options;
pub mod paged_request;
mod perform;
mod prepared;
mod remark;
pub mod request;
pub mod response;
mod rest;
mod route;
mod shared;
mod signed_request;
mod trace;
pub mod unreadable;

pub use builder::ClientBuilder;
pub use client::Client;
pub use cost::PageSize;
pub use error::{Code, Error, ErrorKind, GraphQlError, Location, PathSegment};
pub use explain::Explanation;
pub use loader::Loader;
#[cfg(feature = "redis")]
pub use mighty_http::RedisLimiter;
pub use mighty_http::{Limiter, LocalLimiter, RetryPolicy, SignedRequest, Usage};
pub use mighty_schema::roles;
pub use observe::{Attempt, Counters, Ending};
pub use operation::{Idempotence, Operation, OperationKind, RequiredScopes, scope_needs};
pub use options::CallOptions;
pub use paged_request::PagedRequest;
pub use request::{IntoRequest, Request};
pub use response::{Meta, Partial, Response};
pub use rest::RestRequest;

#[cfg(test)]
use mighty_trace as _;
