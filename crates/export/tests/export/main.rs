//! Exports against the sandbox.

#![cfg(feature = "reqwest")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

#[cfg(feature = "sqlite")]
mod again;
mod faults;
mod files;
mod kills;
#[cfg(all(unix, feature = "postgres"))]
mod postgres;
#[cfg(all(unix, feature = "postgres"))]
#[path = "../../../webhooks/tests/support/postgres_server.rs"]
mod postgres_server;
#[cfg(feature = "sqlite")]
mod sqlite;
mod support;
mod whole;

use mighty_trace as _;
