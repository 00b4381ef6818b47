//! The chats of spaces.

use mighty_schema::inputs::{
    CreateMessageInput, DeleteMessageInput, MarkAllConversationsReadInput,
    MarkConversationReadInput,
};
use mighty_schema::{
    ids::{GlobalIdOf, RefOf},
    kinds::{ChatMessage, Space},
};
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::{ChatMessageCard, PublicConversationItem},
    operations::chats::{
        CreateMessage, DeleteMessage, ListMemberConversations, ListSpaceMessages,
        MarkAllConversationsRead, MarkConversationRead,
    },
    pages::Pager,
};

/// The chats of the viewer's spaces. The API calls them conversations. Conversations between
/// members are [`DirectMessages`](super::DirectMessages).
///
/// You need the scope `read:chats` or `write:chats`. A chat has no id of its own; use the id of its
/// space.
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
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The viewer's spaces with a chat. The space with the newest message comes first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<PublicConversationItem>, Error> {
        Pager::forward(self.0, ListMemberConversations::new())
    }

    /// The messages in the chat of a space, the newest first. `space` is a resource id or GlobalID.
    /// System messages, for example about a new title, are left out.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the first page fails with not found if the space does not exist or
    /// the viewer may not see it.
    pub fn messages(
        &self,
        space: impl Into<RefOf<Space>>,
    ) -> Result<Pager<ChatMessageCard>, Error> {
        self.messages_with(ListSpaceMessages::new(space))
    }

    /// As [`messages`](Self::messages), with system messages or another page size.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn messages_with(&self, query: ListSpaceMessages) -> Result<Pager<ChatMessageCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// Writes a message into the chat of a space. The input has the space's GlobalID. The chat must
    /// be turned on. The server sanitises the HTML.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the message.
    pub async fn create(&self, input: CreateMessageInput) -> Result<ChatMessageCard, Error> {
        run(self.0, CreateMessage::new(input)).await
    }

    /// Deletes a message by GlobalID. You can't undo this.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(
        &self,
        message: impl Into<GlobalIdOf<ChatMessage>>,
    ) -> Result<GlobalIdOf<ChatMessage>, Error> {
        let request = DeleteMessage::new(DeleteMessageInput::new(message));
        run(self.0, request).await
    }

    /// Marks the chat of a space as read, by the space's GlobalID. If the viewer is not a member of
    /// the space, nothing happens and there is no error.
    ///
    /// # Errors
    /// Not found if the space does not exist or the viewer may not see it.
    pub async fn mark_read(
        &self,
        space: impl Into<GlobalIdOf<Space>>,
    ) -> Result<PublicConversationItem, Error> {
        let request = MarkConversationRead::new(MarkConversationReadInput::new(space));
        run(self.0, request).await
    }

    /// Marks all conversations of the viewer in the network as read: chats, direct messages and
    /// threads.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn mark_all_read(&self) -> Result<(), Error> {
        let request = MarkAllConversationsRead::new(MarkAllConversationsReadInput::new());
        run(self.0, request).await
    }
}
