//! Tests of the crate, with real sockets and a clock that only a test moves.

// Clippy's exception for tests does not cover functions that tests share.
#![allow(clippy::expect_used, clippy::panic)]

mod attacks;
mod backing_off;
mod begun_elsewhere;
#[cfg(unix)]
mod directory;
mod failures;
#[cfg(unix)]
mod file_store;
mod finding;
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(all(feature = "keyring", target_os = "linux"))]
mod keyring_store;
mod later_version;
mod loopback;
mod odd_answers;
mod paste;
mod process;
mod proxy;
#[cfg(feature = "redis")]
mod redis_full;
#[cfg(feature = "redis")]
mod redis_server;
#[cfg(feature = "redis")]
mod redis_store;
mod refresh;
mod refusals;
mod refused_although_fresh;
mod retried_save;
mod runtimes;
mod secrets;
mod sessions;
mod settle;
mod shared_store;
mod sign_in;
mod sign_out;
mod support;
mod terminal;
