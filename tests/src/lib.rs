//! End-to-end and conformance tests over the public crates.
//!
//! The code in the README is compiled and run as a doctest of this crate.

/// The README.
#[doc = include_str!("../../README.md")]
pub mod readme {}
