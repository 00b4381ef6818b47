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
//! | the least scopes to ask for | [`scope_needs`], [`auth::least_scopes`] |
//! | one operation as a value, or one of your own | [`operations`], [`Request`] |
//! | just the fields you want, as structs of your own | `selection` (feature `cynic`) |
//! | identifiers, scopes | [`GlobalId`], [`ResourceId`], [`Id`], [`Scope`] |
//! | limits, hooks, counters, options of one call | [`transport`] |
//! | your own HTTP client or clock | [`runtime`] |
//! | dates and times | [`jiff`] |
//!
//! # Which scopes to ask for
//!
//! Each operation knows the scopes that the schema states for it. [`auth::least_scopes`] finds the
//! least that a list of operations needs. Only a host can finish a sign-in that asks for a `host:`
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
    Operation, Partial, Request, Response, RetryPolicy, scope_needs,
};

#[cfg(test)]
use mighty_trace as _;
