//! Reactions to posts and comments.

use mighty_core::GlobalId;
use mighty_schema::inputs::{CreateReactionInput, DeleteReactionInput};
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::ReactionDetail,
    operations::reactions::{CreateReaction, DeleteReaction, ListReactions},
    pages::Pager,
};

/// Reactions to posts and comments.
#[derive(Debug, Clone, Copy)]
pub struct Reactions<'a>(&'a Client);

impl<'a> Reactions<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// All reactions to a post or comment, one by one. Posts and comments also have their reactions
    /// grouped by emoji.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self, target: impl Into<GlobalId>) -> Result<Pager<ReactionDetail>, Error> {
        Pager::forward(self.0, ListReactions::new(target))
    }

    /// Adds the viewer's reaction. The emoji may have a skin tone. Groups by emoji ignore skin
    /// tones.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the reaction.
    pub async fn create(
        &self,
        target: impl Into<GlobalId>,
        emoji: impl Into<String>,
    ) -> Result<ReactionDetail, Error> {
        let request = CreateReaction::new(CreateReactionInput::new(emoji, target));
        run(self.0, request).await
    }

    /// Removes the viewer's reaction. The skin tone of the emoji is ignored.
    ///
    /// # Errors
    /// Not found if the viewer has no such reaction.
    pub async fn delete(
        &self,
        target: impl Into<GlobalId>,
        emoji: impl Into<String>,
    ) -> Result<GlobalId, Error> {
        let request = DeleteReaction::new(DeleteReactionInput::new(emoji, target));
        run(self.0, request).await
    }
}
