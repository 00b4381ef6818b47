//! Just enough of GraphQL's grammar to understand a document without a schema.
//!
//! | module | what it holds |
//! |---|---|
//! | `tokens` | its tokens |
//! | `kind` | whether it reads or writes |
//! | `fields` | its fields and their parents |
//! | `connection` | the connection that a document pages |
//! | `quoted` | the document as a JSON text, written once |

mod connection;
mod fields;
mod kind;
mod quoted;
mod tokens;

pub(crate) use connection::{Connection, Unpaged, find_connection};
pub(crate) use fields::{Asked, fields, known_type};
pub(crate) use kind::operation_kind;
pub(crate) use quoted::Quoted;
pub(crate) use tokens::{Tokens, is_name};
