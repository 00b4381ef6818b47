#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`bounds`] | the bounds on everything that a server can set |
//! | [`http_client`] | [`HttpClient`]: one HTTP exchange, within [`Limits`] |
//! | [`default_client()`] | the HTTP client that is used by default |
//! | [`error`] | [`HttpError`]: why and at which stage an exchange failed |
//! | `deadline` | the time limit of an exchange, in a process that may be suspended |
//! | [`json`] | the reader of all JSON from the network |
//! | [`retry_after()`] | the wait that a server asks for |
//! | `runtimes` | one client for each tokio runtime |
//! | [`time`] | [`Time`]: the clocks and the timer, and [`TokioTime`], the real ones |
//! | `reqwest_client` | `ReqwestClient`: the default client (feature `reqwest`) |
//! | `tower_client` | `TowerClient`: any tower service as a client (feature `tower`) |

pub mod bounds;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod deadline;
mod default_client;
pub mod error;
pub mod http_client;
pub mod json;
#[cfg(feature = "reqwest")]
pub mod reqwest_client;
mod retry_after;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod runtimes;
pub mod time;
#[cfg(feature = "tower")]
pub mod tower_client;

pub use default_client::default_client;
pub use error::{HttpError, HttpErrorKind};
pub use futures_util::future::BoxFuture;
pub use http_client::{HttpClient, Limits};
#[cfg(feature = "reqwest")]
pub use reqwest_client::ReqwestClient;
pub use retry_after::retry_after;
pub use time::{Time, TokioTime};
#[cfg(feature = "tower")]
pub use tower_client::TowerClient;

#[cfg(test)]
use mighty_trace as _;
