#![doc = include_str!("../README.md")]
//!
//! # Map
//! - [`Sandbox`] starts and stops one, registers applications and hands out tokens.
//! - [`Profile`]: which edition of the API it follows. [`OAuthProfile`] and [`ScopeProfile`]: what a
//!   server offers and enforces, since reports differ.
//! - [`App`], [`RegisteredApp`], [`Tokens`]: what an application is and what it gets.
//! - [`Person`]: who can sign in; [`ScriptedUser`]: signs in as one, through the pages alone.
//! - [`Webhooks`]: whether events may be delivered, and how deliveries went.
//! - [`Clock`]: the time of tokens, codes and data, moved by hand.
//! - [`LoggedRequest`]: what the sandbox received.

mod clock;
mod graphql;
mod http;
mod log;
mod loopback;
mod oauth;
mod profile;
mod sandbox;
mod scripted;
mod sdl;
mod server;
mod sync;
mod webhooks;
mod world;

pub use clock::{Clock, EPOCH};
pub use graphql::{OperationKind, Person, Role, ScopeProfile};
pub use log::LoggedRequest;
pub use oauth::{
    App, DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID, DEMO_REDIRECT_URIS,
    GrantType, OAuthProfile, RegisteredApp, Tokens,
};
pub use profile::Profile;
pub use sandbox::{Builder, Sandbox, StartError};
pub use scripted::{FinishedRedirect, ScriptedUser, ScriptedUserError};
pub use webhooks::{Webhook, Webhooks};
pub use world::webhook::Admission;

#[cfg(test)]
use mighty_trace as _;
