//! What most programs use: `use mighty_networks::prelude::*;`
//!
//! Only names that say on their own what they are. Everything else is a module away.

pub use crate::{
    Error, ErrorKind, GlobalId, Maybe, Mighty, ResourceId, Scope,
    auth::{Application, Credential},
    pages::Pager,
};
