#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! This page has, in this order: the modules, an index by task ([I want to …](#i-want-to-)), an
//! [example of scopes](#which-scopes-to-ask-for), and a [glossary](#glossary).
//!
//! # Modules
//!
//! | module | contents |
//! |---|---|
//! | [`domain`] | the API by area, through the methods of [`Mighty`] |
//! | [`operations`] | every ready-made operation as a value |
//! | [`models`] | the types of answers |
//! | [`inputs`], [`enums`], [`scalars`] | the types of the schema |
//! | [`pages`] | pagers and cursors |
//! | `selection` | your own selections as structs (feature `cynic`) |
//! | [`auth`] | sign-in, credentials, token stores |
//! | [`transport`] | the GraphQL client: errors, retries, limits, hooks |
//! | [`runtime`] | the traits of the HTTP client and the clock |
//! | [`scopes`], [`removals`] | scopes and removal dates from the schema |
//! | [`jiff`] | dates and times, re-exported |
//! | [`prelude`] | the names that most programs need |
//!
#![doc = include_str!("tasks.md")]
//!
//! # Which scopes to ask for
//!
//! The API enforces scopes, and a program should ask only for those that it needs. Each operation
//! knows the scopes that the schema states for it. [`least_scopes`](auth::least_scopes) computes
//! the smallest set for a list of operations:
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
//! // This scope also allows reading the posts.
//! assert_eq!(least.scopes.to_string(), "write:comments");
//! // The schema states no scopes for this operation, so it isn't known which it needs.
//! assert_eq!(least.unknown, ["UpdateMember"]);
//! ```
//!
#![doc = include_str!("glossary.md")]

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
