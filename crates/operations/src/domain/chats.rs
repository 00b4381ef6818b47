//! The chats that spaces have.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{
    CreateMessageInput, DeleteMessageInput, MarkAllConversationsReadInput,
    MarkConversationReadInput,
};
use mighty_transport::{Client, Error};

use super::make;
use crate::{
    models::{ChatMessageCard, PublicConversationItem},
    operations::chats::{
        CreateMessage, DeleteMessage, ListMemberConversations, ListSpaceMessages,
        MarkAllConversationsRead, MarkConversationRead,
    },
    pages::Pager,
};

/// The chats of the viewer's spaces, which the API calls conversations. Conversations between
/// members are [`DirectMessages`](super::DirectMessages).
///
/// Needs `read:chats` or `write:chats`. A chat has no id of its own: the space names it.
///
/// ```
/// use mighty_operations::{domain::Chats, models::PublicConversationItem};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["write:chats"];
/// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// // The newest message in the first chat.
/// let chats = Chats::new(&client);
/// let Some(PublicConversationItem::Space(chat)) = chats.list()?.try_next().await? else {
///     return Ok(());
/// };
/// let newest = chats.messages(chat.id.as_str())?.try_next().await?;
/// println!("{:?}: {:?}", chat.title, newest.and_then(|message| message.text_text));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Chats<'a>(&'a Client);

impl<'a> Chats<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The viewer's spaces whose chat is turned on, the latest message first.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<PublicConversationItem>, Error> {
        Pager::forward(self.0, ListMemberConversations::new())
    }

    /// The messages in the chat of a space, by its resource ID or GlobalID, newest first. What
    /// happened to the conversation itself is left out.
    ///
    /// # Errors
    /// As [`Pager::forward`]; a page fails with not found where the viewer sees no such space.
    pub fn messages(&self, space: impl Into<String>) -> Result<Pager<ChatMessageCard>, Error> {
        self.messages_with(ListSpaceMessages::new(space))
    }

    /// As [`messages`](Self::messages), with system messages or another page size.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn messages_with(&self, query: ListSpaceMessages) -> Result<Pager<ChatMessageCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// Writes into the chat of a space, which the input names by GlobalID. The chat must be turned
    /// on; the server sanitises the HTML.
    ///
    /// # Errors
    /// Rejected where the message is refused.
    pub async fn create(&self, input: CreateMessageInput) -> Result<ChatMessageCard, Error> {
        make(self.0, CreateMessage::new(input), |data| {
            data.create_message
                .and_then(|payload| payload.message)
                .ok_or("the new message")
        })
        .await
    }

    /// Deletes a message, by GlobalID. It can't be undone.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, message: impl Into<GlobalId>) -> Result<Id, Error> {
        let request = DeleteMessage::new(DeleteMessageInput::new(message));
        make(self.0, request, |data| {
            data.delete_message
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }

    /// Marks the chat of a space as read, by the space's GlobalID. For one who is no member of the
    /// space there is nothing to mark, and no error.
    ///
    /// # Errors
    /// Not found where the viewer sees no such space.
    pub async fn mark_read(
        &self,
        space: impl Into<GlobalId>,
    ) -> Result<PublicConversationItem, Error> {
        let request = MarkConversationRead::new(MarkConversationReadInput::new(space));
        make(self.0, request, |data| {
            data.mark_conversation_read
                .and_then(|payload| payload.conversation)
                .ok_or("the conversation")
        })
        .await
    }

    /// Marks every conversation of the viewer in the network as read: chats, direct messages and
    /// threads.
    ///
    /// # Errors
    /// Those of any call.
    pub async fn mark_all_read(&self) -> Result<(), Error> {
        let request = MarkAllConversationsRead::new(MarkAllConversationsReadInput::new());
        make(self.0, request, |data| {
            data.mark_all_conversations_read
                .filter(|payload| payload.success)
                .map(drop)
                .ok_or("the success")
        })
        .await
    }
}
