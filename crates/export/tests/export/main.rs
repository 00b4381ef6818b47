//! Exports against the sandbox.

#![cfg(feature = "reqwest")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

#[cfg(feature = "sqlite")]
mod again;
#[cfg(feature = "viewer")]
mod archive;
#[cfg(feature = "viewer")]
#[allow(dead_code, reason = "other tests use more of it")]
#[path = "../../../../tests/tests/browser/driver.rs"]
mod browser;
mod faults;
mod files;
#[cfg(feature = "viewer")]
mod files_server;
mod kills;
#[cfg(all(unix, feature = "postgres"))]
mod postgres;
#[cfg(all(unix, feature = "postgres"))]
#[path = "../../../webhooks/tests/support/postgres_server.rs"]
mod postgres_server;
#[cfg(unix)]
mod singer;
#[cfg(feature = "sqlite")]
mod sqlite;
mod support;
mod whole;

use mighty_trace as _;
