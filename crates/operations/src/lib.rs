#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | contents |
//! |---|---|
//! | [`domain`] | the API by area: [`Posts`](domain::Posts), [`Spaces`](domain::Spaces), … |
//! | [`operations`] | every ready-made operation with its variables, document and scopes |
//! | [`models`] | the types of answers, shared between operations |
//! | [`output`] | [`run`](output::run): an operation's output, without unwrapping |
//! | [`pages`] | [`Pager`](pages::Pager): connections as streams that can stop and resume |
//! | `selection` | your own selections as requests and pages (feature `cynic`) |
//! | `catalogue` | [`OperationInfo`](operations::OperationInfo): an operation as data |
//! | `content` | accessors for the common fields of posts, events and polls |
//! | `node_id` | the ids of nodes of any type |
//! | `decode` | fast decoding of answers |

mod catalogue;
mod content;
mod decode;
pub mod domain;
mod encode;
// The generator formats this code itself, with a fixed version of the formatter.
#[rustfmt::skip]
mod generated;
pub mod models;
mod node_id;
pub mod operations;
pub mod output;
pub mod pages;
#[cfg(feature = "cynic")]
pub mod selection;

pub use decode::UnknownObject;

#[cfg(test)]
use mighty_trace as _;
