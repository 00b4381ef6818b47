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
#[cfg(feature = "sqlite")]
mod sqlite;
mod support;
mod whole;

use mighty_trace as _;
