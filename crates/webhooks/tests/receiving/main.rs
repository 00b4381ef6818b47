//! The receiver and the worker, on real connections.

#![cfg(all(feature = "sqlite", feature = "axum", feature = "tower"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod attacks;
#[path = "../support/client.rs"]
mod client;
#[path = "../support/clock.rs"]
mod clock;
mod receiver;
mod server;
mod worker;

use mighty_trace as _;
