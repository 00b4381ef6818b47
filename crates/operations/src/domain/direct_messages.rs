//! Direct messages between members, groups, and the threads below messages.

mod delivery;

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{
    ArchiveConversationInput, CreateConversationInput, CreateConversationMembershipsInput,
    CreateDirectMessageInput, DeleteConversationMembershipsInput, DeleteDirectMessageInput,
    LeaveConversationInput, MarkDirectMessageReadInput, UpdateConversationInput,
};
use mighty_transport::{Client, Error};

use super::{find, make};
use crate::{
    models::{PrivateConversationItem, PrivateMessageCard},
    operations::chats::{
        ArchiveConversation, CreateConversation, CreateConversationMemberships,
        CreateDirectMessage, DeleteConversationMemberships, DeleteDirectMessage,
        GetPrivateConversation, LeaveConversation, ListMemberDirectMessages, ListPrivateMessages,
        ListThreadMessages, MarkDirectMessageRead, UpdateConversation, get_private_conversation,
    },
    pages::Pager,
};
pub use delivery::{Delivery, SentMessage};

/// The viewer's conversations with other members. The chats that spaces have are
/// [`Chats`](super::Chats).
///
/// Needs `read:chats` or `write:chats`. Every id here is a GlobalID: the API takes no resource IDs
/// in this area.
///
/// ```
/// use mighty_core::GlobalId;
/// use mighty_operations::domain::{Delivery, DirectMessages};
/// use mighty_transport::{Client, Error};
///
/// /// Writes to a member; says why nothing was sent, where nothing was.
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The viewer's direct messages and groups, the latest message first. A message that comes
    /// while you go through them moves its conversation up, so that another may come twice.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<PrivateConversationItem>, Error> {
        self.list_with(ListMemberDirectMessages::new())
    }

    /// As [`list`](Self::list), with threads among them (`include_threads`) or another page size.
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
    /// Not found where the viewer takes no part in such a conversation.
    pub async fn get(
        &self,
        conversation: impl Into<GlobalId>,
    ) -> Result<PrivateConversationItem, Error> {
        find(
            self.0,
            GetPrivateConversation::new(conversation),
            |data| match data.node.ok_or("the conversation")? {
                get_private_conversation::Node::DirectMessage(message) => {
                    Ok(PrivateConversationItem::DirectMessage(message))
                }
                get_private_conversation::Node::ConversationThread(thread) => {
                    Ok(PrivateConversationItem::ConversationThread(thread))
                }
                get_private_conversation::Node::Unknown(_) => {
                    Err("a conversation between members under this id (it is something else)")
                }
            },
        )
        .await
    }

    /// The messages of a direct message or a group, newest first. What happened to the conversation
    /// itself, such as a new title, is left out.
    ///
    /// # Errors
    /// As [`Pager::forward`]; a page fails with not found where the id is no direct message.
    pub fn messages(
        &self,
        conversation: impl Into<GlobalId>,
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

    /// The messages of a thread, newest first.
    ///
    /// # Errors
    /// As [`Pager::forward`]; a page fails with not found where the id is no thread.
    pub fn thread_messages(
        &self,
        thread: impl Into<GlobalId>,
    ) -> Result<Pager<PrivateMessageCard>, Error> {
        Pager::forward(self.0, ListThreadMessages::new(thread))
    }

    /// Writes to one member: in the conversation that the two have, or in a new one. The server
    /// sanitises the HTML of `text`.
    ///
    /// # Errors
    /// As [`create_conversation`](Self::create_conversation).
    pub async fn send(
        &self,
        recipient: impl Into<GlobalId>,
        text: impl Into<String>,
    ) -> Result<Delivery, Error> {
        self.create_conversation(CreateConversationInput::new([recipient.into()], text))
            .await
    }

    /// Writes to one member or to a group: in the conversation that just these people have, or in
    /// a new one. The recipients go without the viewer, and `title` counts for a new group only.
    ///
    /// That the call succeeds doesn't say that the message went out: look at the [`Delivery`].
    /// `report_skips_as_outcomes` is always set, so that a reason not to send it is an outcome and
    /// never a text to guess from.
    ///
    /// # Errors
    /// Rejected where the input is refused, as a blank text is.
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) where it may or may not have
    /// been sent.
    pub async fn create_conversation(
        &self,
        input: CreateConversationInput,
    ) -> Result<Delivery, Error> {
        let request = CreateConversation::new(input.report_skips_as_outcomes(true));
        make(self.0, request, |data| {
            data.create_conversation
                .and_then(Delivery::of)
                .ok_or("the outcome")
        })
        .await
    }

    /// Writes into a conversation that exists. With `reply_to_id` it goes into the thread below
    /// that message, which is made where there is none; `conversation_id` is then the conversation
    /// that holds the message.
    ///
    /// The API reports no outcomes here: where it can't be sent, it is an error.
    ///
    /// # Errors
    /// Rejected where the message is refused, not found where the viewer takes no part in the
    /// conversation.
    pub async fn create(
        &self,
        input: CreateDirectMessageInput,
    ) -> Result<PrivateMessageCard, Error> {
        make(self.0, CreateDirectMessage::new(input), |data| {
            data.create_direct_message
                .and_then(|payload| payload.message)
                .ok_or("the new message")
        })
        .await
    }

    /// Deletes a message. It can't be undone.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, message: impl Into<GlobalId>) -> Result<Id, Error> {
        let request = DeleteDirectMessage::new(DeleteDirectMessageInput::new(message));
        make(self.0, request, |data| {
            data.delete_direct_message
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }

    /// Marks a conversation as read. To mark all at once there is
    /// [`Chats::mark_all_read`](super::Chats::mark_all_read).
    ///
    /// # Errors
    /// Not found where the viewer takes no part in it.
    pub async fn mark_read(
        &self,
        conversation: impl Into<GlobalId>,
    ) -> Result<PrivateConversationItem, Error> {
        let request = MarkDirectMessageRead::new(MarkDirectMessageReadInput::new(conversation));
        make(self.0, request, |data| {
            data.mark_direct_message_read
                .and_then(|payload| payload.conversation)
                .ok_or("the conversation")
        })
        .await
    }

    /// Puts a direct message away, for the viewer alone, along with the viewer's threads in it. The
    /// others keep it.
    ///
    /// # Errors
    /// Not found where the viewer takes no part in it.
    pub async fn archive(&self, conversation: impl Into<GlobalId>) -> Result<(), Error> {
        self.archive_with(ArchiveConversationInput::new(conversation))
            .await
    }

    /// As [`archive`](Self::archive), and the threads stay where the input says so.
    ///
    /// # Errors
    /// As [`archive`](Self::archive).
    pub async fn archive_with(&self, input: ArchiveConversationInput) -> Result<(), Error> {
        make(self.0, ArchiveConversation::new(input), |data| {
            done(data.archive_conversation.map(|payload| payload.success))
        })
        .await
    }

    /// Leaves a group.
    ///
    /// # Errors
    /// Rejected where the conversation is no group.
    pub async fn leave(&self, conversation: impl Into<GlobalId>) -> Result<(), Error> {
        let request = LeaveConversation::new(LeaveConversationInput::new(conversation));
        make(self.0, request, |data| {
            done(data.leave_conversation.map(|payload| payload.success))
        })
        .await
    }

    /// Renames a group. An empty title goes back to the names of its members.
    ///
    /// # Errors
    /// Rejected where the conversation is no group.
    pub async fn rename(
        &self,
        conversation: impl Into<GlobalId>,
        title: impl Into<String>,
    ) -> Result<PrivateConversationItem, Error> {
        let request = UpdateConversation::new(UpdateConversationInput::new(conversation, title));
        make(self.0, request, |data| {
            data.update_conversation
                .and_then(|payload| payload.conversation)
                .ok_or("the conversation")
        })
        .await
    }

    /// Adds members to a group.
    ///
    /// # Errors
    /// Rejected where the conversation is no group.
    pub async fn add_members(
        &self,
        conversation: impl Into<GlobalId>,
        members: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<PrivateConversationItem, Error> {
        let input = CreateConversationMembershipsInput::new(conversation, members);
        make(self.0, CreateConversationMemberships::new(input), |data| {
            data.create_conversation_memberships
                .and_then(|payload| payload.conversation)
                .ok_or("the conversation")
        })
        .await
    }

    /// Removes members from a group. To go oneself there is [`leave`](Self::leave).
    ///
    /// # Errors
    /// Rejected where the conversation is no group.
    pub async fn remove_members(
        &self,
        conversation: impl Into<GlobalId>,
        members: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<PrivateConversationItem, Error> {
        let input = DeleteConversationMembershipsInput::new(conversation, members);
        make(self.0, DeleteConversationMemberships::new(input), |data| {
            data.delete_conversation_memberships
                .and_then(|payload| payload.conversation)
                .ok_or("the conversation")
        })
        .await
    }
}

/// A payload's `success` is the only word that it was done.
fn done(success: Option<bool>) -> Result<(), &'static str> {
    match success {
        Some(true) => Ok(()),
        _ => Err("the success"),
    }
}
