//! Just enough of GraphQL's grammar to understand a document without a schema.
//!
//! | module | what it holds |
//! |---|---|
//! | `tokens` | its tokens |
//! | `kind` | whether it reads or writes |
//! | `fields` | its fields and their parents |
//! | `quoted` | the document as a JSON text, written once |

mod fields;
mod kind;
mod quoted;
mod tokens;

pub(crate) use fields::{Asked, fields, known_type};
pub(crate) use kind::operation_kind;
pub(crate) use quoted::Quoted;
pub(crate) use tokens::{Tokens, is_name};
