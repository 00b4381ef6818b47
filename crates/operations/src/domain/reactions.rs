//! Reactions to posts and comments.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{CreateReactionInput, DeleteReactionInput};
use mighty_transport::{Client, Error};

use super::make;
use crate::{
    models::ReactionDetail,
    operations::reactions::{CreateReaction, DeleteReaction, ListReactions},
    pages::Pager,
};

/// Reactions to posts and comments.
#[derive(Debug, Clone, Copy)]
pub struct Reactions<'a>(&'a Client);

impl<'a> Reactions<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Every reaction to a post or comment, one by one. Posts and comments carry them grouped by
    /// emoji too.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self, target: impl Into<GlobalId>) -> Result<Pager<ReactionDetail>, Error> {
        Pager::forward(self.0, ListReactions::new(target))
    }

    /// Reacts. The emoji may carry a skin tone; groups fold skin tones together.
    ///
    /// # Errors
    /// Rejected where the reaction is refused.
    pub async fn create(
        &self,
        target: impl Into<GlobalId>,
        emoji: impl Into<String>,
    ) -> Result<ReactionDetail, Error> {
        let request = CreateReaction::new(CreateReactionInput::new(emoji, target));
        make(self.0, request, |data| {
            data.create_reaction
                .and_then(|payload| payload.reaction)
                .ok_or("the reaction")
        })
        .await
    }

    /// Takes the viewer's reaction back. Skin tones are ignored: the base emoji decides.
    ///
    /// # Errors
    /// Not found where the viewer has not reacted so.
    pub async fn delete(
        &self,
        target: impl Into<GlobalId>,
        emoji: impl Into<String>,
    ) -> Result<Id, Error> {
        let request = DeleteReaction::new(DeleteReactionInput::new(emoji, target));
        make(self.0, request, |data| {
            data.delete_reaction
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }
}
