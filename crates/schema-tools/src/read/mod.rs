//! From a text to a schema.
//!
//! ```text
//! JSON ─► introspection ─► SDL ─► carried   the parts that introspection can't express
//!                           └───────► parse   a valid schema, or an error that says what to do
//! ```

pub(crate) mod carried;
pub(crate) mod introspection;
pub(crate) mod parse;
