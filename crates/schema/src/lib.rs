#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`enums`] | every enum, open to values that are newer than this crate |
//! | [`inputs`] | every input: required fields are arguments of `new`, the others have setters |
//! | [`scalars`] | scalars that have no usual Rust type |
//! | [`scopes`] | which scopes a coordinate asks for |
//! | [`removals`] | when a deprecated member may go |
//! | `selection` | what selections of your own are made of (feature `cynic`) |
//! | [`SDL`] | the schema itself |

// Generated code names this crate as every other crate does.
extern crate self as mighty_schema;

// What writes it also formats it, with a formatter of a fixed version.
#[rustfmt::skip]
mod generated;
pub mod open_enum;
pub mod removals;
pub mod scalars;
pub mod scopes;
#[cfg(feature = "cynic")]
pub mod selection;

pub use generated::{enums, inputs};

/// The schema in GraphQL's schema definition language, as it stood when this crate was generated.
pub const SDL: &str = include_str!("generated/mighty.graphql");
