//! OAuth 2.0 over HTTP: every answer and every refusal of the community host.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod authorize;
mod browser;
mod consent;
mod ends;
mod explorer;
mod flow;
mod pages;
mod profiles;
mod refresh;
mod revoke;
mod scripted;
#[path = "../support/mod.rs"]
mod support;
mod token;

use mighty_trace as _;
