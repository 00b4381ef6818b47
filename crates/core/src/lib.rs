#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | contents |
//! |---|---|
//! | [`network`] | [`Network`]: a network's id, subdomain or custom domain, parsed from any of its addresses |
//! | [`endpoints`] | [`Endpoints`]: the network's GraphQL and OAuth addresses; you can replace each |
//! | [`user_agent`] | [`UserAgent`]: a required header; without it the API answers with a challenge page |
//! | [`id`] | [`GlobalId`], [`ResourceId`], and [`Id`] if the API takes either |
//! | [`scope`] | [`Scope`] and [`Scopes`]: the permissions of a token |
//! | [`secret`] | [`SecretText`]: a secret in a request or an answer |
//! | `selection` | the identifiers in your own selections (feature `cynic`) |
//! | [`maybe`] | [`Maybe`]: absent, null or a value, the three states of an input field |
//! | [`config`] | [`ConfigError`]: the error for a setting that can't be used |

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
