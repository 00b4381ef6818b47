// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Code that is generated from the schema.
#![allow(
    nonstandard_style,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::tabs_in_doc_comments
)]
#[cfg(feature = "cynic")]
mod cynic_leaves;
#[cfg(feature = "cynic")]
pub mod cynic_schema;
pub mod enums;
pub(crate) mod ids;
pub mod inputs;
pub mod kinds;
pub(crate) mod pages;
pub(crate) mod removals;
pub(crate) mod roles;
pub(crate) mod scopes;
