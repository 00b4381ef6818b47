//! The retry loop, signed requests and limiters, against real servers on loopback.

#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

mod clock;
mod limits;
#[cfg(feature = "redis")]
mod log;
#[cfg(feature = "redis")]
mod redis;
mod retry_loop;
#[cfg(feature = "reqwest")]
mod server;
#[cfg(feature = "reqwest")]
mod signed_client;
