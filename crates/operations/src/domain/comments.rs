//! Root comments with their first replies.

use mighty_schema::{ids::RefOf, kinds::Post};
use mighty_transport::Error;

use super::Comments;
use crate::{operations::comments::ListPostThreads, pages::Pager};

/// The number of root comments on a page of threads, and the number of replies to each. The product
/// of both counts towards the cost of the operation.
const THREADS: i32 = 20;
const REPLIES: i32 = 5;

impl Comments<'_> {
    /// The root comments on a post, each with its first five replies. The page info of `replies`
    /// says whether there are more.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn threads(
        self,
        id_or_slug: impl Into<RefOf<Post>>,
    ) -> Result<Pager<ListPostThreads>, Error> {
        let query = ListPostThreads::new(id_or_slug)
            .first(THREADS)
            .replies_first(REPLIES);
        self.threads_with(query)
    }

    /// As [`threads`](Self::threads), but you can set the page sizes.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn threads_with(self, query: ListPostThreads) -> Result<Pager<ListPostThreads>, Error> {
        Pager::forward(self.0, query)
    }
}
