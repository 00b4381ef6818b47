//! The viewer's feed, saved posts and muted posts.

use mighty_schema::inputs::{
    CreatePostMuteInput, CreateSavedPostInput, DeletePostMuteInput, DeleteSavedPostInput,
};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf},
    kinds::Post,
};
use mighty_transport::Error;

use super::Posts;
use crate::{
    models::{FeedItemCard, PostCard, PostContentCard},
    operations::posts::{
        CreatePostMute, CreateSavedPost, DeletePostMute, DeleteSavedPost, ListFeed, ListSavedPosts,
    },
    output::run,
    pages::Pager,
};

/// The viewer's feed, saved posts and muted posts.
impl Posts<'_> {
    /// The viewer's feed. An entry has an action, the member who did it, and the post. The post is
    /// null if it was deleted. For entries of other kinds you get only the name of their type.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn feed(&self) -> Result<Pager<FeedItemCard>, Error> {
        self.feed_with(ListFeed::new())
    }

    /// As [`feed`](Self::feed), but sorted or filtered. If you set `filters`, the API ignores
    /// `sort_id`, `filter_ids` and `prompt_types`. An empty list of `prompt_types` means no
    /// prompts.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn feed_with(&self, query: ListFeed) -> Result<Pager<FeedItemCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// The posts, events and polls that the viewer has saved.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn saved(&self) -> Result<Pager<PostContentCard>, Error> {
        self.saved_with(ListSavedPosts::new())
    }

    /// As [`saved`](Self::saved), but for one space or with another page size.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn saved_with(&self, query: ListSavedPosts) -> Result<Pager<PostContentCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// Saves a post, event or poll for the viewer by GlobalID.
    ///
    /// # Errors
    /// Not found if the post does not exist or the viewer may not see it.
    pub async fn save(&self, post: impl Into<GlobalIdOf<Post>>) -> Result<PostContentCard, Error> {
        let request = CreateSavedPost::new(CreateSavedPostInput::new(post));
        run(self.0, request).await
    }

    /// Removes a post, event or poll from the viewer's saved posts by GlobalID.
    ///
    /// # Errors
    /// Not found if the post does not exist or the viewer may not see it.
    pub async fn unsave(
        &self,
        post: impl Into<GlobalIdOf<Post>>,
    ) -> Result<GlobalIdOf<Post>, Error> {
        let request = DeleteSavedPost::new(DeleteSavedPostInput::new(post));
        run(self.0, request).await
    }

    /// Mutes a post for the viewer by resource id or GlobalID. If the post is already muted,
    /// nothing changes.
    ///
    /// # Errors
    /// Not found if the post does not exist, the viewer may not see it, or it is an event or a
    /// poll.
    pub async fn mute(&self, post: impl Into<IdOf<Post>>) -> Result<PostCard, Error> {
        self.mute_with(CreatePostMuteInput::new(post)).await
    }

    /// As [`mute`](Self::mute), but for the member in the input. For hosts and moderators.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn mute_with(&self, input: CreatePostMuteInput) -> Result<PostCard, Error> {
        run(self.0, CreatePostMute::new(input)).await
    }

    /// Unmutes a post for the viewer.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn unmute(&self, post: impl Into<IdOf<Post>>) -> Result<PostCard, Error> {
        self.unmute_with(DeletePostMuteInput::new(post)).await
    }

    /// As [`unmute`](Self::unmute), but for the member in the input. For hosts and moderators.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn unmute_with(&self, input: DeletePostMuteInput) -> Result<PostCard, Error> {
        run(self.0, DeletePostMute::new(input)).await
    }
}
