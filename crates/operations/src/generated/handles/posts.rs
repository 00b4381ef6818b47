// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Posts`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Posts and articles. The lists also contain events and polls.
///
/// Read and change the details of events with `mighty.events()`, those of polls with `mighty.polls()`.
///
/// The facade has it as `mighty.posts()`.
#[derive(Debug, Clone, Copy)]
pub struct Posts<'a>(pub(crate) &'a Client);
impl<'a> Posts<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The published posts, events and polls of the network.
    ///
    /// With `list_with` you can filter by type, status and space (a GlobalID). To get all events, ask for
    /// both `PostType::Event` and `PostType::EventPage`. Drafts are only the viewer's own. Scheduled posts
    /// are the viewer's own and those of spaces that the viewer hosts or moderates.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::posts::ListPosts>, Error> {
        Pager::forward(self.0, crate::operations::posts::ListPosts::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::posts::ListPosts,
    ) -> Result<Pager<crate::operations::posts::ListPosts>, Error> {
        Pager::forward(self.0, query)
    }
    /// One post, event or poll by resource id, slug or GlobalID.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the post does not exist or the viewer may not see it.
    pub async fn get(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::PostContentDetail, Error> {
        run(self.0, crate::operations::posts::GetPost::new(id_or_slug)).await
    }
    /// Creates a post or an article in a space: published, scheduled or as a draft.
    ///
    /// The body is HTML; only simple styling is kept. Members are notified only if you set `notify`. The
    /// status `SCHEDULED` needs `published_at`. If that time is in the past, the post is published at once.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreatePostInput,
    ) -> Result<crate::generated::models::PostDetail, Error> {
        run(self.0, crate::operations::posts::CreatePost::new(input)).await
    }
    /// Changes a post by its GlobalID. Fields that you don't set keep their values.
    ///
    /// `replace_asset_ids` replaces all assets of the post. Set `expected_last_edited_at` so that you don't
    /// overwrite an edit by another member.
    ///
    /// A list that you set in `replace_asset_ids` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects the change if `expected_last_edited_at` is not the time of the last edit.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdatePostInput,
    ) -> Result<crate::generated::models::PostDetail, Error> {
        run(self.0, crate::operations::posts::UpdatePost::new(input)).await
    }
    /// Deletes a post by resource id or GlobalID.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>, Error> {
        run(
                self.0,
                crate::operations::posts::DeletePost::new(
                    mighty_schema::inputs::DeletePostInput::new(id),
                ),
            )
            .await
    }
    /// The posts, events and polls of one space by the space's resource id or GlobalID.
    ///
    /// Spaces have no slug, although the API calls the argument `idOrSlug`. With `in_space_with` you can
    /// read only the posts with certain `ids`. Lessons that are not published are in the list only for
    /// hosts and moderators of the space.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the space does not exist or the viewer may not see it.
    pub fn in_space(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<Pager<crate::operations::posts::ListSpacePosts>, Error> {
        Pager::forward(self.0, crate::operations::posts::ListSpacePosts::new(id_or_slug))
    }
    /// As [`in_space`](Self::in_space), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`in_space`](Self::in_space).
    pub fn in_space_with(
        self,
        query: crate::operations::posts::ListSpacePosts,
    ) -> Result<Pager<crate::operations::posts::ListSpacePosts>, Error> {
        Pager::forward(self.0, query)
    }
    /// The viewer's feed.
    ///
    /// An entry has an action, the member who did it, and the post. The post is null if it was deleted. For
    /// entries of other kinds you get only the name of their type.
    ///
    /// With `feed_with` you can sort and filter. If you set `filters`, the API ignores `sort_id`,
    /// `filter_ids` and `prompt_types`. If you leave `prompt_types` out you get all prompts; an empty list
    /// means no prompts.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn feed(self) -> Result<Pager<crate::operations::posts::ListFeed>, Error> {
        Pager::forward(self.0, crate::operations::posts::ListFeed::new())
    }
    /// As [`feed`](Self::feed), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`feed`](Self::feed).
    pub fn feed_with(
        self,
        query: crate::operations::posts::ListFeed,
    ) -> Result<Pager<crate::operations::posts::ListFeed>, Error> {
        Pager::forward(self.0, query)
    }
    /// The posts, events and polls that the viewer has saved, in the whole network or, with `saved_with`,
    /// in one space (a GlobalID).
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn saved(
        self,
    ) -> Result<Pager<crate::operations::posts::ListSavedPosts>, Error> {
        Pager::forward(self.0, crate::operations::posts::ListSavedPosts::new())
    }
    /// As [`saved`](Self::saved), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`saved`](Self::saved).
    pub fn saved_with(
        self,
        query: crate::operations::posts::ListSavedPosts,
    ) -> Result<Pager<crate::operations::posts::ListSavedPosts>, Error> {
        Pager::forward(self.0, query)
    }
    /// Saves a post, event or poll for the viewer by its GlobalID.
    ///
    /// It needs the scope `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn save(
        self,
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::PostContentCard, Error> {
        run(
                self.0,
                crate::operations::posts::CreateSavedPost::new(
                    mighty_schema::inputs::CreateSavedPostInput::new(post_id),
                ),
            )
            .await
    }
    /// Removes a post, event or poll from the viewer's saved posts by its GlobalID.
    ///
    /// It needs the scope `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unsave(
        self,
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Result<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>, Error> {
        run(
                self.0,
                crate::operations::posts::DeleteSavedPost::new(
                    mighty_schema::inputs::DeleteSavedPostInput::new(post_id),
                ),
            )
            .await
    }
    /// Mutes a post for the viewer by resource id or GlobalID. If the post is already muted, nothing
    /// changes.
    ///
    /// Hosts and moderators can mute it for another member: set `member_id` with `mute_with`.
    ///
    /// It needs the scope `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn mute(
        self,
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::PostCard, Error> {
        run(
                self.0,
                crate::operations::posts::CreatePostMute::new(
                    mighty_schema::inputs::CreatePostMuteInput::new(post_id),
                ),
            )
            .await
    }
    /// As [`mute`](Self::mute), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`mute`](Self::mute).
    pub async fn mute_with(
        self,
        input: mighty_schema::inputs::CreatePostMuteInput,
    ) -> Result<crate::generated::models::PostCard, Error> {
        run(self.0, crate::operations::posts::CreatePostMute::new(input)).await
    }
    /// Unmutes a post for the viewer by resource id or GlobalID.
    ///
    /// Hosts and moderators can unmute it for another member: set `member_id` with `unmute_with`.
    ///
    /// It needs the scope `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unmute(
        self,
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::PostCard, Error> {
        run(
                self.0,
                crate::operations::posts::DeletePostMute::new(
                    mighty_schema::inputs::DeletePostMuteInput::new(post_id),
                ),
            )
            .await
    }
    /// As [`unmute`](Self::unmute), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`unmute`](Self::unmute).
    pub async fn unmute_with(
        self,
        input: mighty_schema::inputs::DeletePostMuteInput,
    ) -> Result<crate::generated::models::PostCard, Error> {
        run(self.0, crate::operations::posts::DeletePostMute::new(input)).await
    }
    /// One post, event or poll with a page of its comments, by resource id, slug or GlobalID.
    ///
    /// Replies stand among the comments: the `reply_to` of each comment and its `depth` give the tree. With
    /// `with_comments_with` you can set the size of the page (25 by default, 50 at most) and go on after a
    /// cursor. So a post with at most 50 comments takes one operation.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the post does not exist or the viewer may not see it.
    pub async fn with_comments(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::posts::get_post_with_comments::Output, Error> {
        run(self.0, crate::operations::posts::GetPostWithComments::new(id_or_slug)).await
    }
    /// As [`with_comments`](Self::with_comments), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`with_comments`](Self::with_comments).
    pub async fn with_comments_with(
        self,
        query: crate::operations::posts::GetPostWithComments,
    ) -> Result<crate::generated::posts::get_post_with_comments::Output, Error> {
        run(self.0, query).await
    }
    /// The posts, events and polls of the network with their bodies and first comments. The `page_info` of
    /// the comments says whether a post has more.
    ///
    /// With `list_with_comments_with` you can filter by type, status and space (a GlobalID), and set both
    /// page sizes. The cost is their product: 25 posts with 50 comments each cost 1,275 points.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list_with_comments(
        self,
    ) -> Result<Pager<crate::operations::posts::ListPostsWithComments>, Error> {
        Pager::forward(self.0, crate::operations::posts::ListPostsWithComments::new())
    }
    /// As [`list_with_comments`](Self::list_with_comments), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list_with_comments`](Self::list_with_comments).
    pub fn list_with_comments_with(
        self,
        query: crate::operations::posts::ListPostsWithComments,
    ) -> Result<Pager<crate::operations::posts::ListPostsWithComments>, Error> {
        Pager::forward(self.0, query)
    }
    /// The viewer's feed with the bodies and first comments of its posts.
    ///
    /// With `feed_with_comments_with` you can set both page sizes. The cost is their product.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn feed_with_comments(
        self,
    ) -> Result<Pager<crate::operations::posts::ListFeedWithComments>, Error> {
        Pager::forward(self.0, crate::operations::posts::ListFeedWithComments::new())
    }
    /// As [`feed_with_comments`](Self::feed_with_comments), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`feed_with_comments`](Self::feed_with_comments).
    pub fn feed_with_comments_with(
        self,
        query: crate::operations::posts::ListFeedWithComments,
    ) -> Result<Pager<crate::operations::posts::ListFeedWithComments>, Error> {
        Pager::forward(self.0, query)
    }
}
