// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Reactions`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Reactions to posts and comments.
///
/// Posts and comments also have their reactions grouped by emoji. For reactions to messages see
/// `mighty.chat_messages()` and `mighty.private_messages()`.
///
/// The facade has it as `mighty.reactions()`.
#[derive(Debug, Clone, Copy)]
pub struct Reactions<'a>(pub(crate) &'a Client);
impl<'a> Reactions<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// All reactions to a post or comment by its GlobalID, one by one.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
        target_id: impl Into<mighty_core::GlobalId>,
    ) -> Result<Pager<crate::operations::reactions::ListReactions>, Error> {
        Pager::forward(
            self.0,
            crate::operations::reactions::ListReactions::new(target_id),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::reactions::ListReactions,
    ) -> Result<Pager<crate::operations::reactions::ListReactions>, Error> {
        Pager::forward(self.0, query)
    }
    /// Adds the viewer's reaction to a post or comment by its GlobalID.
    ///
    /// The emoji may have a skin tone. Groups by emoji ignore skin tones.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        target_id: impl Into<mighty_core::GlobalId>,
        emoji: impl Into<String>,
    ) -> Result<crate::generated::models::ReactionDetail, Error> {
        run(
                self.0,
                crate::operations::reactions::CreateReaction::new(
                    mighty_schema::inputs::CreateReactionInput::new(emoji, target_id),
                ),
            )
            .await
    }
    /// Removes the viewer's reaction from a post or comment by its GlobalID. The skin tone of the emoji is
    /// ignored.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        target_id: impl Into<mighty_core::GlobalId>,
        emoji: impl Into<String>,
    ) -> Result<mighty_core::GlobalId, Error> {
        run(
                self.0,
                crate::operations::reactions::DeleteReaction::new(
                    mighty_schema::inputs::DeleteReactionInput::new(emoji, target_id),
                ),
            )
            .await
    }
}
