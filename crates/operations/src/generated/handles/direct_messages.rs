// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `DirectMessages`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The viewer's conversations with other members: direct messages, groups and threads.
///
/// The API calls a conversation between members a direct message, and a message in it a private
/// message. The messages are in `mighty.private_messages()`, the chats of spaces in `mighty.chats()`.
/// All ids here must be GlobalIDs.
///
/// The facade has it as `mighty.direct_messages()`.
#[derive(Debug, Clone, Copy)]
pub struct DirectMessages<'a>(pub(crate) &'a Client);
impl<'a> DirectMessages<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The viewer's direct messages and groups. The one with the newest message comes first.
    ///
    /// Threads are left out. With `list_with` you can include them (`include_threads`). If a message
    /// arrives while you read the list, its conversation moves up, and another conversation can occur
    /// twice.
    ///
    /// It needs one of the scopes `read:chats`, `write:chats`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<
        Pager<crate::operations::direct_messages::ListMemberDirectMessages>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::direct_messages::ListMemberDirectMessages::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::direct_messages::ListMemberDirectMessages,
    ) -> Result<
        Pager<crate::operations::direct_messages::ListMemberDirectMessages>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
    /// One conversation by its GlobalID: a direct message, a group or a thread.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the conversation does not exist, or the viewer does not take part in it.
    pub async fn get(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Result<crate::generated::models::PrivateConversationItem, Error> {
        run(
                self.0,
                crate::operations::direct_messages::GetPrivateConversation::new(
                    conversation_id,
                ),
            )
            .await
    }
    /// Changes the title of a group. Nothing else can be changed.
    ///
    /// If the title is empty, the group is shown with the names of its members again.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects a conversation that is not a group.
    pub async fn update(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        title: impl Into<String>,
    ) -> Result<crate::generated::models::PrivateConversationItem, Error> {
        run(
                self.0,
                crate::operations::direct_messages::UpdateConversation::new(
                    mighty_schema::inputs::UpdateConversationInput::new(
                        conversation_id,
                        title,
                    ),
                ),
            )
            .await
    }
    /// Adds members to a group.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects a conversation that is not a group.
    pub async fn add_members(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Result<crate::generated::models::PrivateConversationItem, Error> {
        run(
                self.0,
                crate::operations::direct_messages::CreateConversationMemberships::new(
                    mighty_schema::inputs::CreateConversationMembershipsInput::new(
                        conversation_id,
                        member_ids,
                    ),
                ),
            )
            .await
    }
    /// Removes members from a group. To remove the viewer, use [`leave`](Self::leave).
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects a conversation that is not a group.
    pub async fn remove_members(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Result<crate::generated::models::PrivateConversationItem, Error> {
        run(
                self.0,
                crate::operations::direct_messages::DeleteConversationMemberships::new(
                    mighty_schema::inputs::DeleteConversationMembershipsInput::new(
                        conversation_id,
                        member_ids,
                    ),
                ),
            )
            .await
    }
    /// Marks a conversation as read. To mark all conversations, use `mighty.chats().mark_all_read(…)`.
    ///
    /// `unread_count` is null in the answer if the viewer is not a member of the conversation.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn mark_read(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Result<crate::generated::models::PrivateConversationItem, Error> {
        run(
                self.0,
                crate::operations::direct_messages::MarkDirectMessageRead::new(
                    mighty_schema::inputs::MarkDirectMessageReadInput::new(
                        conversation_id,
                    ),
                ),
            )
            .await
    }
    /// Archives a direct message for the viewer, together with the viewer's threads in it. For the other
    /// members nothing changes.
    ///
    /// With `archive_with` you can keep the threads (`include_threads`).
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn archive(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Result<(), Error> {
        run(
                self.0,
                crate::operations::direct_messages::ArchiveConversation::new(
                    mighty_schema::inputs::ArchiveConversationInput::new(conversation_id),
                ),
            )
            .await
    }
    /// As [`archive`](Self::archive), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`archive`](Self::archive).
    pub async fn archive_with(
        self,
        input: mighty_schema::inputs::ArchiveConversationInput,
    ) -> Result<(), Error> {
        run(self.0, crate::operations::direct_messages::ArchiveConversation::new(input))
            .await
    }
    /// Leaves a group.
    ///
    /// It needs the scope `write:chats`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects a conversation that is not a group.
    pub async fn leave(
        self,
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Result<(), Error> {
        run(
                self.0,
                crate::operations::direct_messages::LeaveConversation::new(
                    mighty_schema::inputs::LeaveConversationInput::new(conversation_id),
                ),
            )
            .await
    }
}
