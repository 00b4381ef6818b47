//! Who follows whom.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{CreateMemberFollowInput, DeleteMemberFollowInput};
use mighty_transport::Error;

use super::Members;
use crate::{
    domain::make,
    models::MemberSummary,
    operations::members::{
        CreateMemberFollow, DeleteMemberFollow, ListMemberFollowedMembers, ListMemberFollowers,
    },
    pages::Pager,
};

/// Following. Only full members of the network follow and are followed.
impl Members<'_> {
    /// Makes the viewer follow a member, by resource ID or GlobalID. To follow somebody who is
    /// followed already changes nothing.
    ///
    /// # Errors
    /// Rejected where one of the two is a limited member, or both are the same.
    pub async fn follow(&self, member: impl Into<Id>) -> Result<MemberSummary, Error> {
        let request = CreateMemberFollow::new(CreateMemberFollowInput::new(member));
        make(self.0, request, |data| {
            data.create_member_follow
                .and_then(|payload| payload.member)
                .ok_or("the member")
        })
        .await
    }

    /// Ends that. Where the member is not followed, nothing changes.
    ///
    /// # Errors
    /// Not found where there is no such member.
    pub async fn unfollow(&self, member: impl Into<Id>) -> Result<MemberSummary, Error> {
        let request = DeleteMemberFollow::new(DeleteMemberFollowInput::new(member));
        make(self.0, request, |data| {
            data.delete_member_follow
                .and_then(|payload| payload.member)
                .ok_or("the member")
        })
        .await
    }

    /// Who follows a member, the oldest follow first, active members only.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn followers(&self, member: impl Into<GlobalId>) -> Result<Pager<MemberSummary>, Error> {
        Pager::forward(self.0, ListMemberFollowers::new(member))
    }

    /// Whom a member follows, the oldest follow first, active members only.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn followed(&self, member: impl Into<GlobalId>) -> Result<Pager<MemberSummary>, Error> {
        Pager::forward(self.0, ListMemberFollowedMembers::new(member))
    }
}
