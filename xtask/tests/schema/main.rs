//! `cargo xtask schema` as a whole: the program itself, on a copy of this workspace's schema and
//! documents, against a server on a loopback port.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, their helpers too"
)]

mod check;
mod diff;
mod interrupted;
mod introspect;
mod refresh;
mod refusals;
mod removal_day;
mod scaffold;
mod server;
mod shapes;
mod workspace;
