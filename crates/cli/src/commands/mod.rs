//! The commands, one file each.

pub(crate) mod api;
pub(crate) mod auth;
pub(crate) mod completion;
pub(crate) mod doctor;
pub(crate) mod export;
pub(crate) mod init;
pub(crate) mod man;
pub(crate) mod members;
pub(crate) mod operations;
pub(crate) mod run;
pub(crate) mod sandbox;
pub(crate) mod schema;
pub(crate) mod scopes;
pub(crate) mod usage;
pub(crate) mod whoami;
