//! Posts. Lists of posts also contain events and polls.

mod viewing;

use mighty_core::GlobalId;
use mighty_schema::inputs::{CreatePostInput, DeletePostInput, UpdatePostInput};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf, RefOf},
    kinds::{Post, Space},
};
use mighty_transport::{Client, Error};

use super::by_ids::by_ids;
use crate::output::run;
use crate::{
    models::{PostContentCard, PostContentDetail, PostDetail},
    operations::posts::{
        CreatePost, DeletePost, GetPost, ListPosts, ListPostsByIds, ListSpacePosts, UpdatePost,
    },
    pages::Pager,
};

/// The network's posts.
///
/// ```
/// use mighty_operations::{
///     domain::Posts,
///     models::{FeedItemCard, PostContentCard},
/// };
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["read:network", "write:posts"];
/// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// // Save the first post of the feed.
/// let posts = Posts::new(&client);
/// let mut feed = posts.feed()?;
/// while let Some(item) = feed.try_next().await? {
///     if let FeedItemCard::FeedPostItem(item) = item
///         && let Some(PostContentCard::Post(post)) = item.post
///     {
///         posts.save(&post.id).await?;
///         break;
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Posts<'a>(&'a Client);

impl<'a> Posts<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Several posts, events and polls by GlobalID, in the order of `ids`. `None` if there is no such record, it is of another
    /// type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`](super::NODES_PER_OPERATION) ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Post>>>,
    ) -> Result<Vec<Option<PostContentDetail>>, Error> {
        let is_of = |id: &GlobalIdOf<Post>, post: &PostContentDetail| {
            let own: &GlobalId = match post {
                PostContentDetail::Post(post) => &post.id,
                PostContentDetail::Event(event) => &event.id,
                PostContentDetail::Poll(poll) => &poll.id,
                PostContentDetail::Unknown(_) => return None,
            };
            Some(own.is_same_record(id))
        };
        let record = |post| match post {
            PostContentDetail::Unknown(_) => None,
            known => Some(known),
        };
        by_ids(self.0, ids, ListPostsByIds::new, is_of, record).await
    }

    /// The published posts, events and polls of the network.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<PostContentCard>, Error> {
        self.list_with(ListPosts::new())
    }

    /// As [`list`](Self::list), but with filters for types, status and space.
    ///
    /// To get all events, give both `PostType::Event` and `PostType::EventPage`. Drafts are only
    /// the viewer's own. Scheduled posts are the viewer's own and those of spaces that the viewer
    /// hosts or moderates.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListPosts) -> Result<Pager<PostContentCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// The posts, events and polls of one space, by the space's resource id or GlobalID.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn in_space(
        &self,
        space: impl Into<RefOf<Space>>,
    ) -> Result<Pager<PostContentCard>, Error> {
        Pager::forward(self.0, ListSpacePosts::new(space))
    }

    /// One post, event or poll by resource id, slug or GlobalID.
    ///
    /// # Errors
    /// Not found if the post does not exist or the viewer may not see it.
    pub async fn get(
        &self,
        id_or_slug: impl Into<RefOf<Post>>,
    ) -> Result<PostContentDetail, Error> {
        run(self.0, GetPost::new(id_or_slug)).await
    }

    /// Creates a post or an article.
    ///
    /// The body may contain only HTML for formatting. `SCHEDULED` needs `published_at`; if that
    /// time is in the past, the post is published at once.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether
    /// the post was created. Check before you try again.
    pub async fn create(&self, input: CreatePostInput) -> Result<PostDetail, Error> {
        run(self.0, CreatePost::new(input)).await
    }

    /// Changes the fields that the input sets. Other fields keep their values. `asset_ids` replaces
    /// all assets. Set `expected_last_edited_at` so that you don't overwrite an edit by another
    /// member.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(&self, input: UpdatePostInput) -> Result<PostDetail, Error> {
        run(self.0, UpdatePost::new(input)).await
    }

    /// Deletes a post, event or poll by resource id or GlobalID.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(&self, id: impl Into<IdOf<Post>>) -> Result<IdOf<Post>, Error> {
        run(self.0, DeletePost::new(DeletePostInput::new(id))).await
    }
}
