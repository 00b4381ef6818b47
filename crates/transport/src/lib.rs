#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`operation`] | [`Operation`]: what a ready-made operation states about itself |
//! | [`request`] | [`Request`]: an operation with its variables, as a value |
//! | [`client`], [`builder`] | [`Client`]: sends requests; [`ClientBuilder`] |
//! | [`options`] | [`CallOptions`]: what one call may set for itself |
//! | [`response`] | [`Response`], [`Partial`], [`Meta`]: what comes back |
//! | [`error`] | [`Error`]: why nothing came back, and what to do about it |
//! | [`retry`] | [`RetryPolicy`]: whether, when and how often a call is made again |
//! | `call` | the life of one call: attempts, waits, the renewal of a refused token |
//! | `answer` | from bytes to data or error; the table of kinds is in `answer/table.rs` |
//! | `document` | whether a document reads or writes |

mod answer;
pub mod builder;
mod call;
pub mod client;
mod document;
pub mod error;
pub mod operation;
pub mod options;
pub mod request;
pub mod response;
pub mod retry;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Code, Error, ErrorKind, GraphQlError, Location, PathSegment};
pub use operation::{Idempotence, Operation, OperationKind, RequiredScopes};
pub use options::CallOptions;
pub use request::{IntoRequest, Request};
pub use response::{Meta, Partial, Response};
pub use retry::RetryPolicy;
