#![doc = include_str!("../README.md")]
//!
//! # Map
//! - [`Sandbox`] starts and stops one, registers applications and hands out tokens.
//! - [`App`], [`RegisteredApp`], [`Tokens`]: what an application is and what it gets.
//! - [`Person`]: who can sign in; [`ScriptedUser`]: signs in as one, through the pages alone.
//! - [`Clock`]: the time of tokens, codes and data, moved by hand.
//! - [`LoggedRequest`]: what the sandbox received.
//! - [`ScopeProfile`], [`OAuthProfile`]: what the server enforces and offers, since reports differ.

mod clock;
mod graphql;
mod log;
mod loopback;
mod oauth;
mod sandbox;
mod scripted;
mod server;
mod sync;
mod world;

pub use clock::{Clock, EPOCH};
pub use graphql::{OperationKind, Person, Role, ScopeProfile};
pub use log::LoggedRequest;
pub use oauth::{App, DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, OAuthProfile, RegisteredApp, Tokens};
pub use sandbox::{Builder, Sandbox, StartError};
pub use scripted::{FinishedRedirect, ScriptedUser, ScriptedUserError};

#[cfg(test)]
use mighty_trace as _;
