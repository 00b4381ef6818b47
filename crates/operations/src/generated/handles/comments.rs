// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Comments`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Comments on posts, events and polls, and replies to comments.
///
/// The facade has it as `mighty.comments()`.
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(pub(crate) &'a Client);
impl<'a> Comments<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// All comments on a post, event or poll by its GlobalID, including replies.
    ///
    /// A comment on the post itself has the `depth` 1, a reply has a higher one.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Result<Pager<crate::operations::comments::ListComments>, Error> {
        Pager::forward(self.0, crate::operations::comments::ListComments::new(post_id))
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::comments::ListComments,
    ) -> Result<Pager<crate::operations::comments::ListComments>, Error> {
        Pager::forward(self.0, query)
    }
    /// Creates a comment on a post, event or poll by its GlobalID.
    ///
    /// To reply to a comment, use [`create_with`](Self::create_with) and set `reply_to_id` to the GlobalID
    /// of that comment. The server sanitises the HTML of the body.
    ///
    /// It needs the scope `write:comments`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
        body: impl Into<String>,
    ) -> Result<crate::generated::models::CommentDetail, Error> {
        run(
                self.0,
                crate::operations::comments::CreateComment::new(
                    mighty_schema::inputs::CreateCommentInput::new(body, post_id),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreateCommentInput,
    ) -> Result<crate::generated::models::CommentDetail, Error> {
        run(self.0, crate::operations::comments::CreateComment::new(input)).await
    }
    /// Replaces the body of a comment by its GlobalID. The server sanitises the HTML.
    ///
    /// It needs the scope `write:comments`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>>,
        body: impl Into<String>,
    ) -> Result<crate::generated::models::CommentDetail, Error> {
        run(
                self.0,
                crate::operations::comments::UpdateComment::new(
                    mighty_schema::inputs::UpdateCommentInput::new(body, id),
                ),
            )
            .await
    }
    /// Deletes a comment by resource id or GlobalID.
    ///
    /// It needs the scope `write:comments`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>, Error> {
        run(
                self.0,
                crate::operations::comments::DeleteComment::new(
                    mighty_schema::inputs::DeleteCommentInput::new(id),
                ),
            )
            .await
    }
}
