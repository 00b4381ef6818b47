//! The members of spaces and their roles.

use mighty_schema::{
    enums::{MemberSort, MembershipOutcome, MembershipRole},
    inputs::{CreateSpaceMembershipsInput, DeleteSpaceMembershipInput, UpdateMembershipInput},
};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf},
    kinds::{Space, User},
};
use mighty_transport::Error;

use super::Spaces;
use crate::{
    domain::members,
    models::{MemberCard, MembershipSummary, SpaceSummary},
    operations::{
        members::{GetMemberMembership, ListMembers},
        spaces::{CreateSpaceMemberships, DeleteSpaceMembership},
    },
    output::run,
    pages::Pager,
};

/// The result of a change of memberships. A call can succeed and change nothing: check `outcome`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "a limited member is left out without an error"]
pub struct MembershipChange {
    /// What was changed, or why nothing was changed.
    pub outcome: MembershipOutcome,
    /// The spaces of the change.
    pub spaces: Vec<SpaceSummary>,
}

/// Memberships of spaces.
impl Spaces<'_> {
    /// The members of a space in the order of their resource ids, by the space's GlobalID. For
    /// hosts and moderators: other members get an empty list and no error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn members(&self, space: impl Into<GlobalIdOf<Space>>) -> Result<Pager<MemberCard>, Error> {
        let query = ListMembers::new()
            .space_id(space)
            .sort(MemberSort::ResourceId);
        Pager::forward(self.0, query)
    }

    /// A member's membership of a space. `None` if the member does not belong to the space.
    ///
    /// # Errors
    /// Not found if the member or space does not exist or the viewer may not see it.
    pub async fn membership(
        &self,
        member: impl Into<GlobalIdOf<User>>,
        space: impl Into<IdOf<Space>>,
    ) -> Result<Option<MembershipSummary>, Error> {
        members::membership(self.0, GetMemberMembership::new(member).space_id(space)).await
    }

    /// Adds one member to spaces. For hosts and moderators. The outcome is `ADDED` or
    /// `ALREADY_MEMBER`, or `SKIPPED_LIMITED_MEMBER` if nothing was changed.
    ///
    /// # Errors
    /// Not found if there is no such member or space.
    pub async fn add_member(
        &self,
        member: impl Into<IdOf<User>>,
        spaces: impl IntoIterator<Item = impl Into<IdOf<Space>>>,
    ) -> Result<MembershipChange, Error> {
        let input = CreateSpaceMembershipsInput::new(member, spaces);
        let change = run(self.0, CreateSpaceMemberships::new(input)).await?;
        Ok(MembershipChange {
            outcome: change.outcome,
            spaces: change.spaces,
        })
    }

    /// Removes a member from a space. For hosts and moderators. The outcome is `REMOVED` or
    /// `NOT_A_MEMBER`.
    ///
    /// # Errors
    /// Not found if there is no such member or space.
    pub async fn remove_member(
        &self,
        member: impl Into<IdOf<User>>,
        space: impl Into<IdOf<Space>>,
    ) -> Result<MembershipChange, Error> {
        let input = DeleteSpaceMembershipInput::new(member, space);
        let change = run(self.0, DeleteSpaceMembership::new(input)).await?;
        Ok(MembershipChange {
            outcome: change.outcome,
            spaces: change.space.into_iter().collect(),
        })
    }

    /// Changes a member's role in a space. For hosts of that space.
    ///
    /// # Errors
    /// Not found if the member does not belong to the space.
    pub async fn set_role(
        &self,
        member: impl Into<IdOf<User>>,
        space: impl Into<IdOf<Space>>,
        role: MembershipRole,
    ) -> Result<MembershipSummary, Error> {
        let input = UpdateMembershipInput::new(member)
            .space_id(space)
            .role(role);
        members::set_role(self.0, input).await
    }
}
