#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | [`network`] | [`Network`]: which community, from anything a person may paste |
//! | [`endpoints`] | [`Endpoints`]: the addresses that follow from it, each replaceable |
//! | [`user_agent`] | [`UserAgent`]: the header without which the API answers with a challenge page |
//! | [`id`] | [`GlobalId`], [`ResourceId`], and [`Id`] where either will do |
//! | [`scope`] | [`Scope`] and [`Scopes`]: what a token may do |
//! | [`secret`] | [`SecretText`]: a secret that is part of a request or an answer |
//! | `selection` | the identifiers in selections of your own (feature `cynic`) |
//! | [`maybe`] | [`Maybe`]: absent, null or a value, the three states of an input field |
//! | [`config`] | [`ConfigError`]: what is wrong with a setting, and what to do |

pub mod config;
pub mod endpoints;
pub mod id;
pub mod maybe;
pub mod network;
pub mod scope;
pub mod secret;
#[cfg(feature = "cynic")]
mod selection;
pub mod user_agent;

pub use config::ConfigError;
pub use endpoints::Endpoints;
pub use id::{GlobalId, Id, ParseIdError, ResourceId};
pub use maybe::Maybe;
pub use network::Network;
pub use scope::{Scope, Scopes};
pub use secret::SecretText;
pub use user_agent::UserAgent;

#[cfg(test)]
use mighty_trace as _;
