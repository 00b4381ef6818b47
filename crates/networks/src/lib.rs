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
//! | [`output`] | an operation's output: the part of its answer that you want |
//! | [`models`] | the types of answers |
//! | [`inputs`], [`enums`], [`scalars`] | the types of the schema |
//! | [`ids`], [`kinds`] | ids that know the kind of their record |
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
//! knows the scopes that the schema states for it. [`least_scopes`](auth::least_scopes) computes the
//! smallest set for a list of operations. Only a host can finish a sign-in that asks for a `host:`
//! scope, so it gives two sets: one to ask members for, and one to ask hosts for.
//!
//! ```
//! use mighty_networks::{
//!     auth::least_scopes,
//!     operations::{comments::CreateComment, members::{GetMemberByEmail, UpdateMember}, posts::ListPosts},
//!     scope_needs,
//! };
//!
//! let least = least_scopes([
//!     scope_needs::<ListPosts>(),
//!     scope_needs::<CreateComment>(),
//!     scope_needs::<UpdateMember>(),
//!     scope_needs::<GetMemberByEmail>(),
//! ]);
//! // The scope to comment also lets the member read what they comment on.
//! assert_eq!(least.member.scopes.to_string(), "write:comments");
//! assert_eq!(least.host.operations, ["GetMemberByEmail"]);
//! // The schema states no scopes for this one. That does not mean that it needs none.
//! assert_eq!(least.unknown, ["UpdateMember"]);
//! ```
//!
//! A server may grant fewer scopes than a sign-in asked for. [`Credential::missing_scopes`] says
//! which are missing, and the error of a refused operation names them.
//!
//! [`Credential::missing_scopes`]: auth::Credential::missing_scopes
//!
#![doc = include_str!("glossary.md")]

mod builder;
mod client;
// The generator formats this code itself, with a fixed version of the formatter.
#[rustfmt::skip]
mod generated;
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
pub use mighty_operations::{UnknownObject, domain, models, operations, output, pages};
pub use mighty_runtime as runtime;
#[cfg(feature = "cynic")]
pub use mighty_schema::selection::{cynic, schema};
pub use mighty_schema::{InstanceIndex, enums, ids, inputs, kinds, removals, scalars, scopes};
pub use mighty_transport as transport;
pub use mighty_transport::{
    CallOptions, Client, ClientBuilder, Code, Error, ErrorKind, GraphQlError, IntoRequest,
    Operation, PagedRequest, Partial, Request, Response, RetryPolicy, scope_needs,
};

#[cfg(test)]
use mighty_trace as _;
