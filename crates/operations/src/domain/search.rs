//! Search over everything.

use mighty_transport::{Client, Error};

use crate::{models::SearchHit, operations::search, pages::Pager};

/// Search over posts, events, polls, comments, members and spaces.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(&'a Client);

impl<'a> Search<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// What matches `text`, of any type.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn find(&self, text: impl Into<String>) -> Result<Pager<SearchHit>, Error> {
        self.find_with(search::Search::new(text))
    }

    /// As [`find`](Self::find), narrowed to some types. Some that can be asked for, such as
    /// coursework, have no shape in the answer.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn find_with(&self, query: search::Search) -> Result<Pager<SearchHit>, Error> {
        Pager::forward(self.0, query)
    }
}
