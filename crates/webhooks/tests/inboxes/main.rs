//! Each inbox keeps the promises of the trait.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod contract;
#[cfg(all(unix, feature = "postgres"))]
mod postgres;
#[cfg(all(unix, feature = "postgres"))]
#[path = "../support/postgres_server.rs"]
mod postgres_server;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "redis")]
#[path = "../../../auth/tests/auth/redis_server.rs"]
mod redis_server;
#[cfg(feature = "sqlite")]
mod sqlite;

use mighty_trace as _;
