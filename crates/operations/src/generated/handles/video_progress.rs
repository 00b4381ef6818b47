// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `VideoProgress`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// How far the viewer has watched the videos of posts.
///
/// The facade has it as `mighty.video_progress()`.
#[derive(Debug, Clone, Copy)]
pub struct VideoProgress<'a>(pub(crate) &'a Client);
impl<'a> VideoProgress<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The viewer's progress in the videos of one post, by the post's resource id or GlobalID.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Result<
        Pager<crate::operations::video_progress::ListMemberVideoProgresses>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::video_progress::ListMemberVideoProgresses::new(post_id),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::video_progress::ListMemberVideoProgresses,
    ) -> Result<
        Pager<crate::operations::video_progress::ListMemberVideoProgresses>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
    /// Saves how far the viewer has watched a video.
    ///
    /// `percentage_complete` is from 0 to 100, and `position_seconds` is in seconds. `video_id` is
    /// the `data-video-id` attribute in the body of the post. It is not a resource id and can't be
    /// looked up.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateVideoProgressInput,
    ) -> Result<crate::generated::models::VideoProgressSummary, Error> {
        run(self.0, crate::operations::video_progress::UpdateVideoProgress::new(input))
            .await
    }
}
