// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Nodes`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Look-ups of records of any type by GlobalID.
///
/// A resource id is not enough here. For look-ups from several tasks at the same time, use
/// `mighty.node(id)`: they are sent as one operation.
///
/// The facade has it as `mighty.nodes()`.
#[derive(Debug, Clone, Copy)]
pub struct Nodes<'a>(pub(crate) &'a Client);
impl<'a> Nodes<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
}
