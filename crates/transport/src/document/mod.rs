//! Just enough of GraphQL's grammar to understand a document without a schema.
//!
//! | module | what it holds |
//! |---|---|
//! | `tokens` | its words |
//! | `kind` | whether it reads or writes |
//! | `fields` | the fields that it asks for |

mod fields;
mod kind;
mod tokens;

pub(crate) use fields::{Asked, fields};
pub(crate) use kind::operation_kind;
pub(crate) use tokens::{Tokens, is_name};
