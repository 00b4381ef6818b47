//! Comments, in threads.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{CreateCommentInput, DeleteCommentInput, UpdateCommentInput};
use mighty_transport::{Client, Error};

use super::make;
use crate::{
    models::{CommentDetail, CommentThread},
    operations::comments::{
        CreateComment, DeleteComment, ListComments, ListPostThreads, UpdateComment,
    },
    pages::Pager,
};

/// How many root comments a page of threads asks for, and how many replies to each: their product
/// counts against the cost ceiling.
const THREADS: i32 = 20;
const REPLIES: i32 = 5;

/// Comments on posts, events and polls.
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(&'a Client);

impl<'a> Comments<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Every comment on a post, replies among them; `depth` tells them apart.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self, post: impl Into<GlobalId>) -> Result<Pager<CommentDetail>, Error> {
        self.list_with(ListComments::new(post))
    }

    /// As [`list`](Self::list), with a page size or a place to begin.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListComments) -> Result<Pager<CommentDetail>, Error> {
        Pager::forward(self.0, query)
    }

    /// The root comments on a post, each with its first five replies. The page info of a thread's
    /// `replies` says whether it has more.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn threads(&self, id_or_slug: impl Into<String>) -> Result<Pager<CommentThread>, Error> {
        let query = ListPostThreads::new(id_or_slug)
            .first(THREADS)
            .replies_first(REPLIES);
        self.threads_with(query)
    }

    /// As [`threads`](Self::threads), with page sizes of your own.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn threads_with(&self, query: ListPostThreads) -> Result<Pager<CommentThread>, Error> {
        Pager::forward(self.0, query)
    }

    /// Comments on a post, or replies to a comment where the input says so. The server sanitises
    /// the HTML of the body.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn create(&self, input: CreateCommentInput) -> Result<CommentDetail, Error> {
        make(self.0, CreateComment::new(input), |data| {
            data.create_comment
                .and_then(|payload| payload.comment)
                .ok_or("the new comment")
        })
        .await
    }

    /// Gives a comment another body, by GlobalID.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn update(&self, input: UpdateCommentInput) -> Result<CommentDetail, Error> {
        make(self.0, UpdateComment::new(input), |data| {
            data.update_comment
                .and_then(|payload| payload.comment)
                .ok_or("the comment")
        })
        .await
    }

    /// Deletes a comment, by resource ID or GlobalID.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, id: impl Into<Id>) -> Result<Id, Error> {
        let request = DeleteComment::new(DeleteCommentInput::new(id));
        make(self.0, request, |data| {
            data.delete_comment
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }
}
