//! Exports against the sandbox.

#![cfg(feature = "reqwest")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

mod support;
mod whole;
