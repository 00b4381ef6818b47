#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! # Map
//!
//! | module | what it holds |
//! |---|---|
//! | [`application`] | [`Application`]: id, secret, redirect URI, scopes |
//! | [`client`] | [`AuthClient`]: begin, finish, resume |
//! | [`authorization`] | [`PendingAuthorization`]: a sign-in under way; checks its callback |
//! | [`loopback`] | [`LoopbackListener`](loopback::LoopbackListener): receives the callback on this machine |
//! | [`paste`] | signing in where there is no browser |
//! | [`credential`] | [`Credential`]: hands out tokens, renews them, signs out |
//! | [`tokens`] | [`Tokens`] as they are kept, [`AccessToken`] as it is sent |
//! | [`store`] | [`TokenStore`]; [`MemoryStore`], [`FileStore`], `KeyringStore`, `RedisStore` |
//! | [`scopes`] | [`least_scopes`]: what to ask for |
//! | [`error`] | [`Error`], [`ErrorKind`] |
//! | `oauth_code` | [`OAuthCode`]: why a server said no |
//! | `redirect_uri` | what a redirect URI must be, and when two are the same; private |
//! | `callback` | what came back with the browser; private |
//! | `backend` | where a credential's tokens come from and are kept; private |
//! | `server` | the authorization server: requests, answers, hints; private |
//! | `redact` | takes secrets out of what errors quote; private |
//!
//! Events and spans are under the target `mighty_auth` and hold no secret.

pub mod application;
pub mod authorization;
mod backend;
mod callback;
pub mod client;
pub mod credential;
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
