// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `MemberBlocks`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The members whom the viewer has blocked. Moderators are not notified of blocks; to tell them
/// about a member, use `mighty.moderation().create_member_report(…)`.
///
/// The facade has it as `mighty.member_blocks()`.
#[derive(Debug, Clone, Copy)]
pub struct MemberBlocks<'a>(pub(crate) &'a Client);
impl<'a> MemberBlocks<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The members whom the viewer has blocked.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::member_blocks::ListBlockedMembers>, Error> {
        Pager::forward(
            self.0,
            crate::operations::member_blocks::ListBlockedMembers::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::member_blocks::ListBlockedMembers,
    ) -> Result<Pager<crate::operations::member_blocks::ListBlockedMembers>, Error> {
        Pager::forward(self.0, query)
    }
    /// Blocks a member for the viewer, by resource id or GlobalID, and archives the direct message
    /// between the two.
    ///
    /// With `create_with` you can set a reason, which is stored. Moderators are not notified.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::member_blocks::CreateMemberBlock::new(
                    mighty_schema::inputs::CreateMemberBlockInput::new(member_id),
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
        input: mighty_schema::inputs::CreateMemberBlockInput,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(self.0, crate::operations::member_blocks::CreateMemberBlock::new(input))
            .await
    }
    /// Unblocks a member, by resource id or GlobalID, and restores the direct message between the
    /// two.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::member_blocks::DeleteMemberBlock::new(
                    mighty_schema::inputs::DeleteMemberBlockInput::new(member_id),
                ),
            )
            .await
    }
}
