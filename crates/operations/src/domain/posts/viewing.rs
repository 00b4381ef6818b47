//! What concerns the viewer: the feed, saved posts, muted ones.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{
    CreatePostMuteInput, CreateSavedPostInput, DeletePostMuteInput, DeleteSavedPostInput,
};
use mighty_transport::Error;

use super::Posts;
use crate::{
    domain::make,
    models::{FeedItemCard, PostCard, PostContentCard},
    operations::posts::{
        CreatePostMute, CreateSavedPost, DeletePostMute, DeleteSavedPost, ListFeed, ListSavedPosts,
    },
    pages::Pager,
};

/// The viewer's view.
impl Posts<'_> {
    /// The viewer's feed: who did what with a post, and the post. The post is null where it was
    /// deleted, and there are entries of other kinds, which come as their name alone.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn feed(&self) -> Result<Pager<FeedItemCard>, Error> {
        self.feed_with(ListFeed::new())
    }

    /// As [`feed`](Self::feed), sorted or narrowed. Where `filters` is given the API ignores
    /// `sort_id`, `filter_ids` and `prompt_types`; an empty list of `prompt_types` asks for none.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn feed_with(&self, query: ListFeed) -> Result<Pager<FeedItemCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// The posts, events and polls that the viewer has saved.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn saved(&self) -> Result<Pager<PostContentCard>, Error> {
        self.saved_with(ListSavedPosts::new())
    }

    /// As [`saved`](Self::saved), of one space or with another page size.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn saved_with(&self, query: ListSavedPosts) -> Result<Pager<PostContentCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// Saves a post, event or poll for the viewer, by GlobalID.
    ///
    /// # Errors
    /// Not found where the viewer sees no such post.
    pub async fn save(&self, post: impl Into<GlobalId>) -> Result<PostContentCard, Error> {
        let request = CreateSavedPost::new(CreateSavedPostInput::new(post));
        make(self.0, request, |data| {
            data.create_saved_post
                .and_then(|payload| payload.saved_post)
                .ok_or("the saved post")
        })
        .await
    }

    /// Takes a post, event or poll off the saved ones, by GlobalID.
    ///
    /// # Errors
    /// Not found where the viewer sees no such post.
    pub async fn unsave(&self, post: impl Into<GlobalId>) -> Result<Id, Error> {
        let request = DeleteSavedPost::new(DeleteSavedPostInput::new(post));
        make(self.0, request, |data| {
            data.delete_saved_post
                .and_then(|payload| payload.deleted_post_id)
                .ok_or("the id of the post")
        })
        .await
    }

    /// Mutes a post for the viewer, by resource ID or GlobalID. To mute again changes nothing.
    ///
    /// # Errors
    /// Not found where the viewer sees no such post; events and polls are none here.
    pub async fn mute(&self, post: impl Into<Id>) -> Result<PostCard, Error> {
        self.mute_with(CreatePostMuteInput::new(post)).await
    }

    /// As [`mute`](Self::mute), for the member that the input names, which takes a host or
    /// moderator.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn mute_with(&self, input: CreatePostMuteInput) -> Result<PostCard, Error> {
        make(self.0, CreatePostMute::new(input), |data| {
            data.create_post_mute
                .and_then(|payload| payload.post)
                .ok_or("the post")
        })
        .await
    }

    /// Ends that, for the viewer.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn unmute(&self, post: impl Into<Id>) -> Result<PostCard, Error> {
        self.unmute_with(DeletePostMuteInput::new(post)).await
    }

    /// As [`unmute`](Self::unmute), for the member that the input names, which takes a host or
    /// moderator.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn unmute_with(&self, input: DeletePostMuteInput) -> Result<PostCard, Error> {
        make(self.0, DeletePostMute::new(input), |data| {
            data.delete_post_mute
                .and_then(|payload| payload.post)
                .ok_or("the post")
        })
        .await
    }
}
