//! Comments and their replies.

use mighty_schema::inputs::{CreateCommentInput, DeleteCommentInput, UpdateCommentInput};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf, RefOf},
    kinds::{Comment, Post},
};
use mighty_transport::{Client, Error};

use super::by_ids::by_ids;
use crate::output::run;
use crate::{
    models::{CommentDetail, CommentThread},
    operations::comments::{
        CreateComment, DeleteComment, ListComments, ListPostThreads, UpdateComment,
    },
    pages::Pager,
};

/// The number of root comments on a page of threads, and the number of replies to each. The product
/// of both counts towards the cost of the operation.
const THREADS: i32 = 20;
const REPLIES: i32 = 5;

/// Comments on posts, events and polls.
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(&'a Client);

impl<'a> Comments<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Several comments by GlobalID, in the order of `ids`. `None` if there is no such record, it is of another
    /// type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`](super::NODES_PER_OPERATION) ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Comment>>>,
    ) -> Result<Vec<Option<CommentDetail>>, Error> {
        use crate::operations::comments::{ListCommentsByIds, list_comments_by_ids::Nodes};
        let is_of = |id: &GlobalIdOf<Comment>, node: &Nodes| match node {
            Nodes::Comment(record) => Some(record.id.is_same_record(id)),
            Nodes::Unknown(_) => None,
        };
        let record = |node| match node {
            Nodes::Comment(record) => Some(*record),
            Nodes::Unknown(_) => None,
        };
        by_ids(
            self.0,
            ids,
            |ids| ListCommentsByIds::new(ids),
            is_of,
            record,
        )
        .await
    }

    /// All comments on a post, including replies. A reply has a `depth` above that of a root
    /// comment.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self, post: impl Into<GlobalIdOf<Post>>) -> Result<Pager<CommentDetail>, Error> {
        self.list_with(ListComments::new(post))
    }

    /// As [`list`](Self::list), but you can set the page size and the cursor to start at.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListComments) -> Result<Pager<CommentDetail>, Error> {
        Pager::forward(self.0, query)
    }

    /// The root comments on a post, each with its first five replies. The page info of `replies`
    /// says whether there are more.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn threads(
        &self,
        id_or_slug: impl Into<RefOf<Post>>,
    ) -> Result<Pager<CommentThread>, Error> {
        let query = ListPostThreads::new(id_or_slug)
            .first(THREADS)
            .replies_first(REPLIES);
        self.threads_with(query)
    }

    /// As [`threads`](Self::threads), but you can set the page sizes.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn threads_with(&self, query: ListPostThreads) -> Result<Pager<CommentThread>, Error> {
        Pager::forward(self.0, query)
    }

    /// Creates a comment on a post, or a reply to a comment if the input names one. The server
    /// sanitises the HTML of the body.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create(&self, input: CreateCommentInput) -> Result<CommentDetail, Error> {
        run(self.0, CreateComment::new(input)).await
    }

    /// Changes the body of a comment. The input has its GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(&self, input: UpdateCommentInput) -> Result<CommentDetail, Error> {
        run(self.0, UpdateComment::new(input)).await
    }

    /// Deletes a comment by resource id or GlobalID.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(&self, id: impl Into<IdOf<Comment>>) -> Result<IdOf<Comment>, Error> {
        let request = DeleteComment::new(DeleteCommentInput::new(id));
        run(self.0, request).await
    }
}
