//! The sandbox delivers events to a real receiver on a loopback port.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

#[path = "../../../crates/webhooks/tests/support/client.rs"]
mod client;
mod deliveries;
mod endpoint;
mod events;
mod network;

use mighty_trace as _;
