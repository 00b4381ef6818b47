//! Direct messages between members, groups, and threads of messages.

mod delivery;

use mighty_schema::inputs::{
    ArchiveConversationInput, CreateConversationInput, CreateConversationMembershipsInput,
    CreateDirectMessageInput, DeleteConversationMembershipsInput, DeleteDirectMessageInput,
    LeaveConversationInput, MarkDirectMessageReadInput, UpdateConversationInput,
};
use mighty_schema::{
    ids::GlobalIdOf,
    kinds::{ConversationThread, DirectMessage, PrivateMessage, User},
};
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::{PrivateConversationItem, PrivateMessageCard},
    operations::chats::{
        ArchiveConversation, CreateConversation, CreateConversationMemberships,
        CreateDirectMessage, DeleteConversationMemberships, DeleteDirectMessage,
        GetPrivateConversation, LeaveConversation, ListMemberDirectMessages, ListPrivateMessages,
        ListThreadMessages, MarkDirectMessageRead, UpdateConversation,
    },
    pages::Pager,
};
pub use delivery::{Delivery, SentMessage};

/// The viewer's conversations with other members. For the chats of spaces see
/// [`Chats`](super::Chats).
///
/// You need the scope `read:chats` or `write:chats`. All ids must be GlobalIDs, because the API
/// takes no resource ids in this area.
///
/// ```
/// use mighty_core::GlobalId;
/// use mighty_operations::domain::{Delivery, DirectMessages};
/// use mighty_transport::{Client, Error};
///
/// /// Writes to a member. If nothing was sent, returns the reason.
/// async fn greet(client: &Client, member: GlobalId) -> Result<Option<String>, Error> {
///     match DirectMessages::new(client).send(member, "<p>Ahoy</p>").await? {
///         Delivery::Sent(_) => Ok(None),
///         Delivery::NotSent(outcome) => Ok(Some(outcome.to_string())),
///     }
/// }
/// # async fn on_the_sandbox() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let token = sandbox.tokens_for(sandbox.member(), &["write:chats"]).access_token;
/// # let client = Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("greeter/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// # let id = |person: &mighty_sandbox::Person| GlobalId::new("User", person.resource_id());
/// # assert_eq!(greet(&client, id(sandbox.host())).await?, None);
/// # let to_oneself = greet(&client, id(sandbox.member())).await?;
/// # assert_eq!(to_oneself.as_deref(), Some("SKIPPED_SELF_MESSAGE"));
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(on_the_sandbox()).unwrap();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct DirectMessages<'a>(&'a Client);

impl<'a> DirectMessages<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The viewer's direct messages and groups. The one with the newest message comes first. If a
    /// message arrives while you read the list, its conversation moves up, and another conversation
    /// can occur twice.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<PrivateConversationItem>, Error> {
        self.list_with(ListMemberDirectMessages::new())
    }

    /// As [`list`](Self::list), but you can include threads (`include_threads`) and set the page
    /// size.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(
        &self,
        query: ListMemberDirectMessages,
    ) -> Result<Pager<PrivateConversationItem>, Error> {
        Pager::forward(self.0, query)
    }

    /// One conversation: a direct message, a group or a thread.
    ///
    /// # Errors
    /// Not found if the conversation does not exist or the viewer does not take part in it.
    pub async fn get(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
    ) -> Result<PrivateConversationItem, Error> {
        run(self.0, GetPrivateConversation::new(conversation)).await
    }

    /// The messages of a direct message or a group, the newest first. System messages, for example
    /// about a new title, are left out.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the first page fails with not found if the id is not that of a direct
    /// message or group.
    pub fn messages(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
    ) -> Result<Pager<PrivateMessageCard>, Error> {
        self.messages_with(ListPrivateMessages::new(conversation))
    }

    /// As [`messages`](Self::messages), with system messages or another page size.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn messages_with(
        &self,
        query: ListPrivateMessages,
    ) -> Result<Pager<PrivateMessageCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// The messages of a thread, the newest first.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the first page fails with not found if the id is not that of a
    /// thread.
    pub fn thread_messages(
        &self,
        thread: impl Into<GlobalIdOf<ConversationThread>>,
    ) -> Result<Pager<PrivateMessageCard>, Error> {
        Pager::forward(self.0, ListThreadMessages::new(thread))
    }

    /// Writes to one member, in the existing conversation with that member or in a new one. The
    /// server sanitises the HTML of `text`.
    ///
    /// # Errors
    /// As [`create_conversation`](Self::create_conversation).
    pub async fn send(
        &self,
        recipient: impl Into<GlobalIdOf<User>>,
        text: impl Into<String>,
    ) -> Result<Delivery, Error> {
        self.create_conversation(CreateConversationInput::new([recipient.into()], text))
            .await
    }

    /// Writes to one member or to a group, in the existing conversation of exactly these members or
    /// in a new one. Don't list the viewer among the recipients. `title` is used only for a new
    /// group.
    ///
    /// A call can succeed although no message was sent: check the [`Delivery`]. This method always
    /// sets `report_skips_as_outcomes`, so the API reports the reason as an outcome and not as an
    /// error text.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input, for
    /// example because the text is blank.
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether
    /// the message was sent.
    pub async fn create_conversation(
        &self,
        input: CreateConversationInput,
    ) -> Result<Delivery, Error> {
        let request = CreateConversation::new(input.report_skips_as_outcomes(true));
        Ok(Delivery::of(run(self.0, request).await?))
    }

    /// Writes into an existing conversation. With `reply_to_id` the message goes into the thread of
    /// that message, and the API creates the thread if there is none. `conversation_id` is then the
    /// conversation of the message that you reply to.
    ///
    /// The API reports no outcomes for this mutation. If the message can't be sent, you get an
    /// error.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the message. Not
    /// found if the viewer does not take part in the conversation.
    pub async fn create(
        &self,
        input: CreateDirectMessageInput,
    ) -> Result<PrivateMessageCard, Error> {
        run(self.0, CreateDirectMessage::new(input)).await
    }

    /// Deletes a message. You can't undo this.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(
        &self,
        message: impl Into<GlobalIdOf<PrivateMessage>>,
    ) -> Result<GlobalIdOf<PrivateMessage>, Error> {
        let request = DeleteDirectMessage::new(DeleteDirectMessageInput::new(message));
        run(self.0, request).await
    }

    /// Marks a conversation as read. To mark all conversations use
    /// [`Chats::mark_all_read`](super::Chats::mark_all_read).
    ///
    /// # Errors
    /// Not found if the viewer does not take part in it.
    pub async fn mark_read(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
    ) -> Result<PrivateConversationItem, Error> {
        let request = MarkDirectMessageRead::new(MarkDirectMessageReadInput::new(conversation));
        run(self.0, request).await
    }

    /// Archives a direct message and its threads for the viewer. It does not change for the other
    /// members.
    ///
    /// # Errors
    /// Not found if the viewer does not take part in it.
    pub async fn archive(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
    ) -> Result<(), Error> {
        self.archive_with(ArchiveConversationInput::new(conversation))
            .await
    }

    /// As [`archive`](Self::archive), but the input can keep the threads.
    ///
    /// # Errors
    /// As [`archive`](Self::archive).
    pub async fn archive_with(&self, input: ArchiveConversationInput) -> Result<(), Error> {
        run(self.0, ArchiveConversation::new(input)).await
    }

    /// Leaves a group.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the conversation is not a group.
    pub async fn leave(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
    ) -> Result<(), Error> {
        let request = LeaveConversation::new(LeaveConversationInput::new(conversation));
        run(self.0, request).await
    }

    /// Renames a group. If the title is empty, the group is shown with the names of its members
    /// again.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the conversation is not a group.
    pub async fn rename(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
        title: impl Into<String>,
    ) -> Result<PrivateConversationItem, Error> {
        let request = UpdateConversation::new(UpdateConversationInput::new(conversation, title));
        run(self.0, request).await
    }

    /// Adds members to a group.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the conversation is not a group.
    pub async fn add_members(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
        members: impl IntoIterator<Item = impl Into<GlobalIdOf<User>>>,
    ) -> Result<PrivateConversationItem, Error> {
        let input = CreateConversationMembershipsInput::new(conversation, members);
        run(self.0, CreateConversationMemberships::new(input)).await
    }

    /// Removes members from a group. To remove the viewer use [`leave`](Self::leave).
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the conversation is not a group.
    pub async fn remove_members(
        &self,
        conversation: impl Into<GlobalIdOf<DirectMessage>>,
        members: impl IntoIterator<Item = impl Into<GlobalIdOf<User>>>,
    ) -> Result<PrivateConversationItem, Error> {
        let input = DeleteConversationMembershipsInput::new(conversation, members);
        run(self.0, DeleteConversationMemberships::new(input)).await
    }
}
