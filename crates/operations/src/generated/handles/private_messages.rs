// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `PrivateMessages`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The messages in conversations between members: in direct messages, groups and threads.
///
/// The conversations are in `mighty.direct_messages()`. All ids here must be GlobalIDs.
///
/// The facade has it as `mighty.private_messages()`.
#[derive(Debug, Clone, Copy)]
pub struct PrivateMessages<'a>(pub(crate) &'a Client);
impl<'a> PrivateMessages<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The messages of a direct message or a group, the newest first.
    ///
    /// System messages, for example about a new title, are left out. With `list_with` you can include them.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the id is not that of a direct message or group in which the viewer
    /// takes part.
    pub fn list(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Result<Pager<crate::operations::private_messages::ListPrivateMessages>, Error> {
        Pager::forward(
            self.0,
            crate::operations::private_messages::ListPrivateMessages::new(
                conversation_id,
            ),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::private_messages::ListPrivateMessages,
    ) -> Result<Pager<crate::operations::private_messages::ListPrivateMessages>, Error> {
        Pager::forward(self.0, query)
    }
    /// Writes a message into an existing conversation. To write to a member, use
    /// `mighty.direct_messages().send(…)`.
    ///
    /// With `create_with` you can reply: with `reply_to_id` the message goes into the thread of that
    /// message, and the API creates the thread if there is none. The first argument is then the
    /// conversation of the message that you reply to. The server sanitises the HTML of the text.
    ///
    /// The API reports no outcomes here. If the message can't be sent, you get an error.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        text: impl Into<String>,
    ) -> Result<crate::generated::models::PrivateMessageCard, Error> {
        run(
                self.0,
                crate::operations::private_messages::CreateDirectMessage::new(
                    mighty_schema::inputs::CreateDirectMessageInput::new(
                        conversation_id,
                        text,
                    ),
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
        input: mighty_schema::inputs::CreateDirectMessageInput,
    ) -> Result<crate::generated::models::PrivateMessageCard, Error> {
        run(self.0, crate::operations::private_messages::CreateDirectMessage::new(input))
            .await
    }
    /// Deletes a message.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
    ) -> Result<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        Error,
    > {
        run(
                self.0,
                crate::operations::private_messages::DeleteDirectMessage::new(
                    mighty_schema::inputs::DeleteDirectMessageInput::new(message_id),
                ),
            )
            .await
    }
    /// The messages of a thread, the newest first. System messages are left out. With `in_thread_with` you
    /// can include them.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the id is not that of a thread in which the viewer takes part.
    pub fn in_thread(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ConversationThread>,
        >,
    ) -> Result<Pager<crate::operations::private_messages::ListThreadMessages>, Error> {
        Pager::forward(
            self.0,
            crate::operations::private_messages::ListThreadMessages::new(conversation_id),
        )
    }
    /// As [`in_thread`](Self::in_thread), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`in_thread`](Self::in_thread).
    pub fn in_thread_with(
        self,
        query: crate::operations::private_messages::ListThreadMessages,
    ) -> Result<Pager<crate::operations::private_messages::ListThreadMessages>, Error> {
        Pager::forward(self.0, query)
    }
    /// Adds the viewer's reaction to a message.
    ///
    /// The emoji may have a skin tone. The answer is the message with its reactions, grouped by emoji
    /// without skin tones.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn react(
        self,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
        emoji: impl Into<String>,
    ) -> Result<crate::generated::models::PrivateMessageCard, Error> {
        run(
                self.0,
                crate::operations::private_messages::CreateDirectMessageReaction::new(
                    mighty_schema::inputs::CreateDirectMessageReactionInput::new(
                        emoji,
                        message_id,
                    ),
                ),
            )
            .await
    }
    /// Removes the viewer's reaction from a message. The skin tone of the emoji is ignored.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unreact(
        self,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
        emoji: impl Into<String>,
    ) -> Result<crate::generated::models::PrivateMessageCard, Error> {
        run(
                self.0,
                crate::operations::private_messages::DeleteDirectMessageReaction::new(
                    mighty_schema::inputs::DeleteDirectMessageReactionInput::new(
                        emoji,
                        message_id,
                    ),
                ),
            )
            .await
    }
}
