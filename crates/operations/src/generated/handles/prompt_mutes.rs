// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `PromptMutes`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The prompts that the viewer has hidden from their own feed.
///
/// The facade has it as `mighty.prompt_mutes()`.
#[derive(Debug, Clone, Copy)]
pub struct PromptMutes<'a>(pub(crate) &'a Client);
impl<'a> PromptMutes<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Hides a prompt from the viewer's feed. If it is hidden already, nothing changes.
    ///
    /// The prompt returns after 30 days, unless you use `create_with` and set `is_permanent`. The
    /// id is the raw id of the prompt, with or without `prompt_` before it, or the `id` of a prompt
    /// in the feed. The answer is the id as the server stores it.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create(
        self,
        prompt_id: impl Into<mighty_core::Id>,
    ) -> Result<String, Error> {
        run(
                self.0,
                crate::operations::prompt_mutes::CreatePromptMute::new(
                    mighty_schema::inputs::CreatePromptMuteInput::new(prompt_id),
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
        input: mighty_schema::inputs::CreatePromptMuteInput,
    ) -> Result<String, Error> {
        run(self.0, crate::operations::prompt_mutes::CreatePromptMute::new(input)).await
    }
    /// Shows a hidden prompt in the viewer's feed again. If it is not hidden, nothing changes.
    ///
    /// The id takes the same forms as in `create`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn delete(
        self,
        prompt_id: impl Into<mighty_core::Id>,
    ) -> Result<String, Error> {
        run(
                self.0,
                crate::operations::prompt_mutes::DeletePromptMute::new(
                    mighty_schema::inputs::DeletePromptMuteInput::new(prompt_id),
                ),
            )
            .await
    }
}
