#![doc = include_str!("../README.md")]
//!
//! # Where things are
//!
//! | you want | look at |
//! |---|---|
//! | to begin | [`Mighty::builder`], [`MightyBuilder`] |
//! | posts, events, members, … | the methods of [`Mighty`]; their types in [`domain`] |
//! | what answers look like | [`models`] |
//! | what mutations take | [`inputs`], [`enums`], [`Maybe`] |
//! | to go through a long list | [`pages`] |
//! | to understand a failure | [`Error`], [`ErrorKind`], [`Code`] |
//! | to sign somebody in | [`auth`] |
//! | one operation as a value, or one of your own | [`operations`], [`Request`] |
//! | just the fields you want, as structs of your own | `selection` (feature `cynic`) |
//! | identifiers, scopes | [`GlobalId`], [`ResourceId`], [`Id`], [`Scope`] |
//! | limits, hooks, counters, options of one call | [`transport`] |
//! | your own HTTP client or clock | [`runtime`] |
//! | dates and times | [`jiff`] |

mod builder;
mod client;
pub mod prelude;
#[cfg(feature = "cynic")]
pub mod selection;

pub use builder::MightyBuilder;
pub use client::Mighty;

pub use jiff;
pub use mighty_auth as auth;
pub use mighty_core::{
    ConfigError, Endpoints, GlobalId, Id, Maybe, Network, ResourceId, Scope, Scopes, SecretText,
    UserAgent,
};
pub use mighty_operations::{UnknownObject, domain, models, operations, pages};
pub use mighty_runtime as runtime;
#[cfg(feature = "cynic")]
pub use mighty_schema::selection::{cynic, schema};
pub use mighty_schema::{enums, inputs, removals, scalars, scopes};
pub use mighty_transport as transport;
pub use mighty_transport::{
    CallOptions, Client, ClientBuilder, Code, Error, ErrorKind, GraphQlError, IntoRequest,
    Operation, Partial, Request, Response, RetryPolicy,
};

#[cfg(test)]
use mighty_trace as _;
