//! The names that most programs need: `use mighty_networks::prelude::*;`
//!
//! It has only names that are clear without their module.

pub use crate::{
    Error, ErrorKind, GlobalId, Maybe, Mighty, ResourceId, Scope,
    auth::{Application, Credential},
    domain::Irreversible,
    ids::{AssetId, CommentId, EventId, GlobalIdOf, MemberId, PostId, SpaceId},
    kinds,
    pages::Pager,
};
