#![doc = include_str!("../README.md")]
//!
//! # Map
//! - [`Sandbox`] starts and stops a sandbox, registers applications and hands out tokens.
//! - [`Profile`]: the edition of the API that it follows. [`OAuthProfile`] and [`ScopeProfile`]:
//!   what a server offers and enforces, because reports differ.
//! - [`World`]: the people, spaces and posts to begin with.
//! - [`Crowd`]: how many more records the community has.
//! - [`App`], [`RegisteredApp`], [`Tokens`]: an application, its credentials, and its tokens.
//! - [`Person`]: a member who can sign in. [`ScriptedUser`]: signs in as a person, only through the
//!   pages.
//! - [`Webhooks`]: events, their deliveries and the results.
//! - [`Clock`]: the time of tokens, codes and data, moved by hand.
//! - [`behaviours`]: what it does beyond the schema, with source, confidence and test.
//! - [`Limits`]: how many operations a network may run.
//! - [`Fault`]: what goes wrong, with which requests, and when.
//! - [`LoggedRequest`]: a request that the sandbox has answered. [`Expectation`]: an assertion about
//!   them.

mod behaviour;
mod behaviours;
mod clock;
mod control;
mod crowd;
mod expect;
mod faults;
mod graphql;
mod http;
mod limits;
mod log;
mod loopback;
mod mask;
mod oauth;
mod profile;
mod sandbox;
mod scripted;
mod sdl;
mod server;
mod state;
mod sync;
mod webhooks;
mod world;
mod worlds;

pub use behaviour::Behaviour;
pub use behaviours::behaviours;
pub use clock::{Clock, EPOCH};
pub use crowd::Crowd;
pub use expect::{Expectation, Unexpected};
pub use faults::{Fault, FaultError, FaultId, ScriptedFault};
pub use graphql::{OperationKind, Person, Role, ScopeProfile};
pub use limits::Limits;
pub use log::LoggedRequest;
pub use oauth::{
    App, DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID, DEMO_REDIRECT_URIS,
    GrantType, OAuthProfile, RegisteredApp, Tokens,
};
pub use profile::Profile;
pub use sandbox::{Builder, Sandbox, StartError};
pub use scripted::{FinishedRedirect, ScriptedUser, ScriptedUserError};
pub use webhooks::{Webhook, Webhooks};
pub use world::{
    deliveries::{Delivery, DeliveryOutcome, WebhookDelivery},
    webhook::Admission,
};
pub use worlds::{World, WorldError};

#[cfg(test)]
use mighty_trace as _;
