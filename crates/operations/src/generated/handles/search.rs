// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Search`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Search over posts, events, polls, comments, members and spaces.
///
/// The facade has it as `mighty.search()`.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(pub(crate) &'a Client);
impl<'a> Search<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The records of any type that match a text.
    ///
    /// With `find_with` you can search only some types. The API takes some types, such as coursework, that
    /// its answer can't contain.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn find(
        self,
        query: impl Into<String>,
    ) -> Result<Pager<crate::operations::search::Search>, Error> {
        Pager::forward(self.0, crate::operations::search::Search::new(query))
    }
    /// As [`find`](Self::find), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`find`](Self::find).
    pub fn find_with(
        self,
        query: crate::operations::search::Search,
    ) -> Result<Pager<crate::operations::search::Search>, Error> {
        Pager::forward(self.0, query)
    }
}
