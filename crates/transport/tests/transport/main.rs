//! The client against real servers on loopback.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

mod answers;
mod cost;
mod data;
mod headers;
mod limits;
mod loader;
mod observe;
mod pace;
mod rest;
mod retries;
mod routes;
mod secrets;
mod server;
mod setup;
mod signed_request;
mod tokens;
