//! Follows between members.

use mighty_schema::inputs::{CreateMemberFollowInput, DeleteMemberFollowInput};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf},
    kinds::User,
};
use mighty_transport::Error;

use super::Members;
use crate::{
    models::MemberSummary,
    operations::members::{
        CreateMemberFollow, DeleteMemberFollow, ListMemberFollowedMembers, ListMemberFollowers,
    },
    output::run,
    pages::Pager,
};

/// Follows. Limited members can't follow and can't be followed.
impl Members<'_> {
    /// Makes the viewer follow a member by resource id or GlobalID. If the viewer follows the
    /// member already, nothing changes.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if one of the two is a limited member,
    /// or if both are the same member.
    pub async fn follow(&self, member: impl Into<IdOf<User>>) -> Result<MemberSummary, Error> {
        let request = CreateMemberFollow::new(CreateMemberFollowInput::new(member));
        run(self.0, request).await
    }

    /// Makes the viewer stop following a member. If the viewer doesn't follow the member, nothing
    /// changes.
    ///
    /// # Errors
    /// Not found if there is no such member.
    pub async fn unfollow(&self, member: impl Into<IdOf<User>>) -> Result<MemberSummary, Error> {
        let request = DeleteMemberFollow::new(DeleteMemberFollowInput::new(member));
        run(self.0, request).await
    }

    /// The active members who follow a member, the oldest follow first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn followers(
        &self,
        member: impl Into<GlobalIdOf<User>>,
    ) -> Result<Pager<MemberSummary>, Error> {
        Pager::forward(self.0, ListMemberFollowers::new(member))
    }

    /// The active members that a member follows, the oldest follow first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn followed(
        &self,
        member: impl Into<GlobalIdOf<User>>,
    ) -> Result<Pager<MemberSummary>, Error> {
        Pager::forward(self.0, ListMemberFollowedMembers::new(member))
    }
}
