//! Who belongs to a space, and as what.

use mighty_core::{GlobalId, Id};
use mighty_schema::{
    enums::{MemberSort, MembershipOutcome, MembershipRole},
    inputs::{CreateSpaceMembershipsInput, DeleteSpaceMembershipInput, UpdateMembershipInput},
};
use mighty_transport::Error;

use super::Spaces;
use crate::{
    domain::{make, members},
    models::{MemberCard, MembershipSummary, SpaceSummary},
    operations::{
        members::{GetMemberMembership, ListMembers},
        spaces::{CreateSpaceMemberships, DeleteSpaceMembership},
    },
    pages::Pager,
};

/// What became of a membership. A call that succeeds may have changed nothing: `outcome` tells.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "a limited member is left out without an error"]
pub struct MembershipChange {
    /// What was done, or why nothing was.
    pub outcome: MembershipOutcome,
    /// The spaces it is about.
    pub spaces: Vec<SpaceSummary>,
}

/// Memberships.
impl Spaces<'_> {
    /// The members of a space, by the space's GlobalID, in the order of their resource IDs. For
    /// hosts and moderators: to others it is empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn members(&self, space: impl Into<GlobalId>) -> Result<Pager<MemberCard>, Error> {
        let query = ListMembers::new()
            .space_id(space)
            .sort(MemberSort::ResourceId);
        Pager::forward(self.0, query)
    }

    /// A member's membership of a space. None where they are no member of it.
    ///
    /// # Errors
    /// Not found where the viewer sees no such member or space.
    pub async fn membership(
        &self,
        member: impl Into<GlobalId>,
        space: impl Into<Id>,
    ) -> Result<Option<MembershipSummary>, Error> {
        members::membership(self.0, GetMemberMembership::new(member).space_id(space)).await
    }

    /// Adds one member to some spaces; for hosts and moderators. `ADDED` is one outcome,
    /// `ALREADY_MEMBER` another, and `SKIPPED_LIMITED_MEMBER` means that nothing was done.
    ///
    /// # Errors
    /// Not found where there is no such member or space.
    pub async fn add_member(
        &self,
        member: impl Into<Id>,
        spaces: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Result<MembershipChange, Error> {
        let input = CreateSpaceMembershipsInput::new(member, spaces);
        make(self.0, CreateSpaceMemberships::new(input), |data| {
            let payload = data.create_space_memberships.ok_or("the outcome")?;
            Ok(MembershipChange {
                outcome: payload.outcome.ok_or("the outcome")?,
                spaces: payload.spaces,
            })
        })
        .await
    }

    /// Removes a member from a space; for hosts and moderators. `REMOVED` is one outcome,
    /// `NOT_A_MEMBER` another.
    ///
    /// # Errors
    /// Not found where there is no such member or space.
    pub async fn remove_member(
        &self,
        member: impl Into<Id>,
        space: impl Into<Id>,
    ) -> Result<MembershipChange, Error> {
        let input = DeleteSpaceMembershipInput::new(member, space);
        make(self.0, DeleteSpaceMembership::new(input), |data| {
            let payload = data.delete_space_membership.ok_or("the outcome")?;
            Ok(MembershipChange {
                outcome: payload.outcome.ok_or("the outcome")?,
                spaces: payload.space.into_iter().collect(),
            })
        })
        .await
    }

    /// Gives a member another role in a space; for hosts of that space.
    ///
    /// # Errors
    /// Not found where they are no member of it.
    pub async fn set_role(
        &self,
        member: impl Into<Id>,
        space: impl Into<Id>,
        role: MembershipRole,
    ) -> Result<MembershipSummary, Error> {
        let input = UpdateMembershipInput::new(member)
            .space_id(space)
            .role(role);
        members::set_role(self.0, input).await
    }
}
