//! The client against real servers on loopback.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

mod answers;
mod data;
mod retries;
mod secrets;
mod server;
mod setup;
mod tokens;
