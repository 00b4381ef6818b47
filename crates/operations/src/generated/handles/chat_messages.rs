// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `ChatMessages`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The messages in the chats of spaces. The chat of a space is given by the id of the space.
///
/// Messages between members are in `mighty.private_messages()`.
///
/// The facade has it as `mighty.chat_messages()`.
#[derive(Debug, Clone, Copy)]
pub struct ChatMessages<'a>(pub(crate) &'a Client);
impl<'a> ChatMessages<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The messages in the chat of a space, the newest first. The space is given by resource id or
    /// GlobalID.
    ///
    /// System messages, for example about a new title, are left out. With `list_with` you can include them.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the space does not exist or the viewer may not see it.
    pub fn list(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<Pager<crate::operations::chat_messages::ListSpaceMessages>, Error> {
        Pager::forward(
            self.0,
            crate::operations::chat_messages::ListSpaceMessages::new(id_or_slug),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::chat_messages::ListSpaceMessages,
    ) -> Result<Pager<crate::operations::chat_messages::ListSpaceMessages>, Error> {
        Pager::forward(self.0, query)
    }
    /// Writes a message into the chat of a space by the space's GlobalID.
    ///
    /// The chat of the space must be turned on. The server sanitises the HTML of the text.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        >,
        text: impl Into<String>,
    ) -> Result<crate::generated::models::ChatMessageCard, Error> {
        run(
                self.0,
                crate::operations::chat_messages::CreateMessage::new(
                    mighty_schema::inputs::CreateMessageInput::new(conversation_id, text),
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
        input: mighty_schema::inputs::CreateMessageInput,
    ) -> Result<crate::generated::models::ChatMessageCard, Error> {
        run(self.0, crate::operations::chat_messages::CreateMessage::new(input)).await
    }
    /// Deletes a message by its GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        >,
    ) -> Result<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        Error,
    > {
        run(
                self.0,
                crate::operations::chat_messages::DeleteMessage::new(
                    mighty_schema::inputs::DeleteMessageInput::new(message_id),
                ),
            )
            .await
    }
    /// The last message in the chat of a space by the space's resource id or GlobalID. `None` if the chat has
    /// no message.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the space does not exist or the viewer may not see it.
    pub async fn last(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<Option<crate::generated::models::ChatMessageCard>, Error> {
        run(
                self.0,
                crate::operations::chat_messages::GetSpaceLastMessage::new(id_or_slug),
            )
            .await
    }
    /// Adds the viewer's reaction to a message by the message's GlobalID.
    ///
    /// The emoji may have a skin tone. The answer is the message with its reactions, grouped by emoji
    /// without skin tones.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn react(
        self,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        >,
        emoji: impl Into<String>,
    ) -> Result<crate::generated::models::ChatMessageCard, Error> {
        run(
                self.0,
                crate::operations::chat_messages::CreateMessageReaction::new(
                    mighty_schema::inputs::CreateMessageReactionInput::new(
                        emoji,
                        message_id,
                    ),
                ),
            )
            .await
    }
    /// Removes the viewer's reaction from a message by the message's GlobalID. The skin tone of the emoji
    /// is ignored.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unreact(
        self,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        >,
        emoji: impl Into<String>,
    ) -> Result<crate::generated::models::ChatMessageCard, Error> {
        run(
                self.0,
                crate::operations::chat_messages::DeleteMessageReaction::new(
                    mighty_schema::inputs::DeleteMessageReactionInput::new(
                        emoji,
                        message_id,
                    ),
                ),
            )
            .await
    }
}
