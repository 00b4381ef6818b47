//! Schemas and documents as a program of yours has them: an SDL file, a folder, a server.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

mod check;
mod files;
#[cfg(feature = "network")]
mod network;
mod refresh;
#[cfg(feature = "network")]
mod server;

use mighty_trace as _;
