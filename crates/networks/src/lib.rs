#![cfg_attr(docsrs, feature(doc_cfg))]
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
//! | the least scopes to ask for | [`needs`], [`auth::least_scopes`] |
//! | one operation as a value, or one of your own | [`operations`], [`Request`] |
//! | just the fields you want, as structs of your own | `selection` (feature `cynic`) |
//! | identifiers, scopes | [`GlobalId`], [`ResourceId`], [`Id`], [`Scope`] |
//! | limits, hooks, counters, options of one call | [`transport`] |
//! | your own HTTP client or clock | [`runtime`] |
//! | dates and times | [`jiff`] |
//!
//! # Which scopes to ask for
//!
//! Each operation knows what the schema states of it, and the least that a list of them needs is
//! found from that:
//!
//! ```
//! use mighty_networks::{
//!     auth::least_scopes,
//!     needs,
//!     operations::{comments::CreateComment, members::UpdateMember, posts::ListPosts},
//! };
//!
//! let least = least_scopes([
//!     needs::<ListPosts>(),
//!     needs::<CreateComment>(),
//!     needs::<UpdateMember>(),
//! ]);
//! // It lets read what it lets comment on.
//! assert_eq!(least.scopes.to_string(), "write:comments");
//! // The schema states none for this one, which is unknown and not "none needed".
//! assert_eq!(least.unknown, ["UpdateMember"]);
//! ```

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
    Operation, Partial, Request, Response, RetryPolicy, needs,
};

#[cfg(test)]
use mighty_trace as _;
