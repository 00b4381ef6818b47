//! The program as a process, against the sandbox.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

mod exits;
mod lines;
mod process;
mod sign_in;
