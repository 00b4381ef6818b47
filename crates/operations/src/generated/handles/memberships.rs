// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Memberships`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Memberships of the network and of spaces, with the roles of members.
///
/// Each space has its own roles. A limited member belongs only to spaces and has no membership of the
/// network.
///
/// The facade has it as `mighty.memberships()`.
#[derive(Debug, Clone, Copy)]
pub struct Memberships<'a>(pub(crate) &'a Client);
impl<'a> Memberships<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// A member's membership of the network by the member's GlobalID. `None` if the member does not belong to
    /// it: limited members belong only to spaces.
    ///
    /// With `get_with` you can set `space_id` to get the membership of a space.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the member or the space does not exist or the viewer may not see it.
    pub async fn get(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Option<crate::generated::models::MembershipSummary>, Error> {
        run(self.0, crate::operations::memberships::GetMemberMembership::new(member_id))
            .await
    }
    /// As [`get`](Self::get), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn get_with(
        self,
        query: crate::operations::memberships::GetMemberMembership,
    ) -> Result<Option<crate::generated::models::MembershipSummary>, Error> {
        run(self.0, query).await
    }
    /// Changes the role of a member in the network by resource id or GlobalID. For hosts.
    ///
    /// With `update_with` you can set `space_id` to change the role in a space. This is for hosts of that
    /// space.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// Not found if the member has no such membership.
    pub async fn update(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        role: mighty_schema::enums::MembershipRole,
    ) -> Result<crate::generated::models::MembershipSummary, Error> {
        run(
                self.0,
                crate::operations::memberships::UpdateMembership::new(
                    mighty_schema::inputs::UpdateMembershipInput::new(member_id)
                        .role(role),
                ),
            )
            .await
    }
    /// As [`update`](Self::update), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`update`](Self::update).
    pub async fn update_with(
        self,
        input: mighty_schema::inputs::UpdateMembershipInput,
    ) -> Result<crate::generated::models::MembershipSummary, Error> {
        run(self.0, crate::operations::memberships::UpdateMembership::new(input)).await
    }
    /// Removes a member from the network by resource id or GlobalID. The person may join again, and the
    /// content stays.
    ///
    /// If the member has paid plans, use `delete_with` and set `cancel_plans`. Only hosts of the network
    /// can set it. To delete a member permanently, use `mighty.members().delete(…)`.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects the call if the member has paid plans and `cancel_plans` is not set.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::memberships::DeleteNetworkMembership::new(
                    mighty_schema::inputs::DeleteNetworkMembershipInput::new(id),
                ),
            )
            .await
    }
    /// As [`delete`](Self::delete), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`delete`](Self::delete).
    pub async fn delete_with(
        self,
        input: mighty_schema::inputs::DeleteNetworkMembershipInput,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(self.0, crate::operations::memberships::DeleteNetworkMembership::new(input))
            .await
    }
}
