#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! # Map
//!
//! | module | contents |
//! |---|---|
//! | [`application`] | [`Application`]: id, secret, redirect URI, scopes |
//! | [`client`] | [`AuthClient`]: begin, finish, resume |
//! | [`authorization`] | [`PendingAuthorization`]: a sign-in that waits for its callback, and checks it |
//! | [`loopback`] | [`LoopbackListener`](loopback::LoopbackListener): receives the callback on this machine |
//! | [`paste`] | signing in on a machine without a browser |
//! | [`credential`] | [`Credential`]: hands out tokens, refreshes them, signs out |
//! | [`tokens`] | [`Tokens`] for a store, [`AccessToken`] for a request |
//! | [`store`] | [`TokenStore`]; [`MemoryStore`], [`FileStore`], `KeyringStore`, `RedisStore` |
//! | [`scopes`] | [`least_scopes`]: the scopes to ask for |
//! | [`error`] | [`Error`], [`ErrorKind`] |
//! | `oauth_code` | [`OAuthCode`]: the code of a refusal |
//! | `redirect_uri` | checks and compares redirect URIs; private |
//! | `callback` | the parameters of a callback; private |
//! | `backend` | the server and the store of a credential; private |
//! | `under_way` | the sign-ins and sign-outs under way; private |
//! | `driven` | tokio runtimes other than the caller's; private |
//! | `server` | the authorization server: requests, answers, hints; private |
//! | `redact` | removes secrets from texts that errors quote; private |
//!
//! Events and spans have the target `mighty_auth` and contain no secrets.

pub mod application;
pub mod authorization;
mod backend;
mod callback;
pub mod client;
pub mod credential;
mod driven;
pub mod error;
pub mod loopback;
mod oauth_code;
pub mod paste;
mod redact;
mod redirect_uri;
pub mod scopes;
mod server;
pub mod store;
pub mod tokens;
mod under_way;

pub use application::Application;
pub use authorization::PendingAuthorization;
pub use client::{AuthClient, AuthClientBuilder};
pub use credential::Credential;
pub use error::{Error, ErrorKind};
pub use oauth_code::OAuthCode;
pub use scopes::{LeastScopes, ScopeNeeds, least_scopes};
pub use server::ServerMetadata;
#[cfg(feature = "keyring")]
pub use store::KeyringStore;
#[cfg(feature = "redis")]
pub use store::RedisStore;
#[cfg(feature = "seal")]
pub use store::SealingKey;
pub use store::{
    FileStore, MemoryStore, StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore,
};
pub use tokens::{AccessToken, Tokens};

#[cfg(test)]
use mighty_trace as _;
