#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | contents |
//! |---|---|
//! | [`enums`] | every enum; values that are newer than this crate are kept |
//! | [`inputs`] | every input: required fields are arguments of `new`, the others have setters |
//! | [`InstanceIndex`] | the key of one occurrence of an event, as a time |
//! | [`scalars`] | the scalars and their Rust types |
//! | [`scopes`] | the OAuth scopes of fields and types |
//! | [`roles`] | the roles that see fields in full, and the answers to all other viewers |
//! | [`pages`] | the default and largest page sizes of lists |
//! | [`ids`] | the spelling of each id, and the types of the records that it names |
//! | [`removals`] | the dates from which deprecated fields, arguments and values may be removed |
//! | `selection` | cynic and the schema module for your own selections (feature `cynic`) |
//! | [`SDL`] | the schema itself |

// Generated code refers to this crate as `mighty_schema`, here and in other crates.
extern crate self as mighty_schema;

// The generator formats this code itself, with a fixed version of the formatter.
#[rustfmt::skip]
mod generated;
pub mod ids;
mod instance_index;
pub mod open_enum;
pub mod pages;
pub mod removals;
pub mod roles;
pub mod scalars;
mod scheduling;
pub mod scopes;
#[cfg(feature = "cynic")]
pub mod selection;

pub use generated::{enums, inputs, kinds};
pub use instance_index::InstanceIndex;

/// The schema from which this crate was generated, in GraphQL's schema definition language (SDL).
pub const SDL: &str = include_str!("generated/mighty.graphql");
