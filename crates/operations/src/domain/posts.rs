//! Posts, and the events and polls that come among them.

mod viewing;

use mighty_core::Id;
use mighty_schema::inputs::{CreatePostInput, DeletePostInput, UpdatePostInput};
use mighty_transport::{Client, Error};

use super::{find, make};
use crate::{
    models::{PostContentCard, PostContentDetail, PostDetail},
    operations::posts::{CreatePost, DeletePost, GetPost, ListPosts, ListSpacePosts, UpdatePost},
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
/// // The first post of the feed, to be read later.
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Posts, events and polls of the whole network: what is posted, drafts and scheduled ones left
    /// out.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<PostContentCard>, Error> {
        self.list_with(ListPosts::new())
    }

    /// As [`list`](Self::list), narrowed by type, status or space.
    ///
    /// Events need both `PostType::Event` and `PostType::EventPage`. Drafts are the viewer's own;
    /// scheduled ones also those of spaces that the viewer hosts or moderates.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListPosts) -> Result<Pager<PostContentCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// The posts, events and polls of one space, by its resource ID or GlobalID.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn in_space(&self, space: impl Into<String>) -> Result<Pager<PostContentCard>, Error> {
        Pager::forward(self.0, ListSpacePosts::new(space))
    }

    /// One post, event or poll, by resource ID, slug or GlobalID.
    ///
    /// # Errors
    /// Not found where the viewer sees no such post.
    pub async fn get(&self, id_or_slug: impl Into<String>) -> Result<PostContentDetail, Error> {
        find(self.0, GetPost::new(id_or_slug), |data| {
            data.network.post.ok_or("the post")
        })
        .await
    }

    /// Creates a post or an article.
    ///
    /// The body may carry style HTML only. `SCHEDULED` requires `published_at`; a time that has
    /// passed publishes at once.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) where the post may or may not
    /// have been made: look before you try again.
    pub async fn create(&self, input: CreatePostInput) -> Result<PostDetail, Error> {
        make(self.0, CreatePost::new(input), |data| {
            data.create_post
                .and_then(|payload| payload.post)
                .ok_or("the new post")
        })
        .await
    }

    /// Changes what the input sets, and leaves the rest. `asset_ids` replaces all assets;
    /// `expected_last_edited_at` guards against overwriting another's edit.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn update(&self, input: UpdatePostInput) -> Result<PostDetail, Error> {
        make(self.0, UpdatePost::new(input), |data| {
            data.update_post
                .and_then(|payload| payload.post)
                .ok_or("the post")
        })
        .await
    }

    /// Deletes a post, event or poll, by resource ID or GlobalID.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, id: impl Into<Id>) -> Result<Id, Error> {
        make(self.0, DeletePost::new(DeletePostInput::new(id)), |data| {
            data.delete_post
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }
}
