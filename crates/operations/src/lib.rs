#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`domain`] | the API by area: [`Posts`](domain::Posts), [`Spaces`](domain::Spaces), … |
//! | [`operations`] | every ready-made operation as a value: its variables, document, scopes |
//! | [`models`] | what operations answer with, shared between them |
//! | [`pages`] | [`Pager`](pages::Pager): connections as streams that can stop and resume |
//! | `selection` | selections of your own as requests and pages (feature `cynic`) |
//! | `content` | what posts, events and polls have in common, as accessors |
//! | `node_id` | which record a node is |
//! | `decode` | how answers are read, expected field first |

mod content;
mod decode;
pub mod domain;
// What writes it also formats it, with a formatter of a fixed version.
#[rustfmt::skip]
mod generated;
mod node_id;
pub mod operations;
pub mod pages;
#[cfg(feature = "cynic")]
pub mod selection;

pub use decode::UnknownObject;
pub use generated::models;

#[cfg(test)]
use mighty_trace as _;
