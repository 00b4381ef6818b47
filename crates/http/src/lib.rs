#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`retry`] | [`RetryPolicy`], [`RetryBudget`], and [`RetryLoop`](retry::RetryLoop): the loop over the attempts of a call |
//! | [`limit`] | [`Limiter`]: rate limits for one client or several |
//! | [`redact`] | [`Redactor`]: removes secrets from answers, errors and logs |
//! | [`signed_request`], [`signed_client`] | [`SignedRequest`]: a request that an answer of the API asks for; [`SignedClient`]: sends it |
//! | [`error`] | [`Error`]: why a signed request failed |
//! | [`request_id()`] | the server's id of a request |

pub mod error;
pub mod limit;
pub mod redact;
mod request_id;
pub mod retry;
pub mod signed_client;
pub mod signed_request;

pub use error::{Error, ErrorKind};
#[cfg(feature = "redis")]
pub use limit::RedisLimiter;
pub use limit::{Limiter, LocalLimiter, Usage};
pub use redact::Redactor;
pub use request_id::request_id;
pub use retry::{RetryBudget, RetryPolicy};
pub use signed_client::SignedClient;
pub use signed_request::SignedRequest;

#[cfg(test)]
use mighty_trace as _;
