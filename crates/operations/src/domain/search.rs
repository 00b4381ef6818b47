//! Search.

use mighty_transport::{Client, Error};

use crate::{models::SearchHit, operations::search, pages::Pager};

/// Search over posts, events, polls, comments, members and spaces.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(&'a Client);

impl<'a> Search<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The records of any type that match `text`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn find(&self, text: impl Into<String>) -> Result<Pager<SearchHit>, Error> {
        self.find_with(search::Search::new(text))
    }

    /// As [`find`](Self::find), but only for some types. The API takes some types, such as
    /// coursework, that its answer can't contain.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn find_with(&self, query: search::Search) -> Result<Pager<SearchHit>, Error> {
        Pager::forward(self.0, query)
    }
}
