//! The program as a process, against the sandbox.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

mod exits;
mod first_screen;
mod interrupted;
mod lines;
mod process;
mod schemas;
mod sign_in;
