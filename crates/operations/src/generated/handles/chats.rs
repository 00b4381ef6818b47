// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Chats`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The chats of the viewer's spaces.
///
/// A chat has no id of its own: use the id of its space. The messages of a chat are in
/// `mighty.chat_messages()`. Conversations between members are in `mighty.direct_messages()`.
///
/// The facade has it as `mighty.chats()`.
#[derive(Debug, Clone, Copy)]
pub struct Chats<'a>(pub(crate) &'a Client);
impl<'a> Chats<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The viewer's spaces whose chat is turned on. The one with the newest message comes first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::chats::ListMemberConversations>, Error> {
        Pager::forward(self.0, crate::operations::chats::ListMemberConversations::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::chats::ListMemberConversations,
    ) -> Result<Pager<crate::operations::chats::ListMemberConversations>, Error> {
        Pager::forward(self.0, query)
    }
    /// Marks the chat of a space as read by the space's GlobalID.
    ///
    /// If the viewer is not a member of the space, nothing happens, without an error, and `unread_count` is
    /// null.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn mark_read(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        >,
    ) -> Result<crate::generated::models::PublicConversationItem, Error> {
        run(
                self.0,
                crate::operations::chats::MarkConversationRead::new(
                    mighty_schema::inputs::MarkConversationReadInput::new(
                        conversation_id,
                    ),
                ),
            )
            .await
    }
    /// Marks all conversations of the viewer in the network as read, direct messages included.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn mark_all_read(self) -> Result<(), Error> {
        run(
                self.0,
                crate::operations::chats::MarkAllConversationsRead::new(
                    mighty_schema::inputs::MarkAllConversationsReadInput::new(),
                ),
            )
            .await
    }
    /// Bookmarks a conversation for the viewer by resource id or GlobalID: the chat of a space, a direct
    /// message, a group or a thread.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn bookmark(
        self,
        conversation_id: impl Into<mighty_core::Id>,
    ) -> Result<crate::generated::models::ConversationItem, Error> {
        run(
                self.0,
                crate::operations::chats::CreateConversationBookmark::new(
                    mighty_schema::inputs::CreateConversationBookmarkInput::new(
                        conversation_id,
                    ),
                ),
            )
            .await
    }
    /// Removes the viewer's bookmark from a conversation by resource id or GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unbookmark(
        self,
        conversation_id: impl Into<mighty_core::Id>,
    ) -> Result<crate::generated::models::ConversationItem, Error> {
        run(
                self.0,
                crate::operations::chats::DeleteConversationBookmark::new(
                    mighty_schema::inputs::DeleteConversationBookmarkInput::new(
                        conversation_id,
                    ),
                ),
            )
            .await
    }
}
