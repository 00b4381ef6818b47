//! The commands, one file each.

pub(crate) mod api;
pub(crate) mod auth;
pub(crate) mod completion;
pub(crate) mod members;
pub(crate) mod operations;
pub(crate) mod run;
pub(crate) mod whoami;
