//! What the crate promises, over real sockets and with a clock that only moves when told to.

// Clippy's own exception for tests does not reach the functions that tests share.
#![allow(clippy::expect_used, clippy::panic)]

mod failures;
mod loopback;
mod refresh;
mod runtimes;
mod secrets;
mod sign_in;
mod sign_out;
mod support;
mod terminal;
