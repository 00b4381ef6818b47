// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Invites`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Invitations to the network, to a space or to a plan.
///
/// Requests of people who want to join are under `mighty.invite_requests()`.
///
/// The facade has it as `mighty.invites()`.
#[derive(Debug, Clone, Copy)]
pub struct Invites<'a>(pub(crate) &'a Client);
impl<'a> Invites<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The invitations of the whole network, those with the latest changes first.
    ///
    /// Hosts and moderators see all invitations to their network or spaces. Other members see the
    /// ones that they sent. With `list_with` you can filter the list, for example by `space_id` and
    /// `statuses`. `reminded` selects the invitations that were sent again (`true`), or those that
    /// were sent once (`false`).
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::invites::ListInvites>, Error> {
        Pager::forward(self.0, crate::operations::invites::ListInvites::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::invites::ListInvites,
    ) -> Result<Pager<crate::operations::invites::ListInvites>, Error> {
        Pager::forward(self.0, query)
    }
    /// Invites people by e-mail address (`recipients`), or members (`member_ids`), to the network,
    /// a space or a plan. Without `space_id` and `plan_id` it is the network.
    ///
    /// People who are members already or have a pending invitation are left out. The answer has the
    /// number of accepted recipients and the names or addresses that were left out. If its `mode`
    /// is `async`, the server sends the invitations in the background.
    ///
    /// `space_role` is `host`, `moderator` or `contributor` (the default). Only hosts of the
    /// network can give the first two, and only they can set another sender. For a plan you also
    /// choose where the link leads: `link_destination` is `landing_page` or `checkout_page`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API refuses a `message` that contains links.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateInvitesInput,
    ) -> Result<crate::generated::invites::create_invites::Output, Error> {
        run(self.0, crate::operations::invites::CreateInvites::new(input)).await
    }
    /// Sends an invitation again, by resource id or GlobalID. Its time until it expires starts
    /// anew.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn resend(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>>,
    ) -> Result<crate::generated::models::InviteSummary, Error> {
        run(
                self.0,
                crate::operations::invites::ResendInvite::new(
                    mighty_schema::inputs::ResendInviteInput::new(id),
                ),
            )
            .await
    }
    /// Revokes an invitation, by resource id or GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API refuses an invitation that has been accepted.
    pub async fn revoke(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>>,
    ) -> Result<crate::generated::models::InviteSummary, Error> {
        run(
                self.0,
                crate::operations::invites::RevokeInvite::new(
                    mighty_schema::inputs::RevokeInviteInput::new(id),
                ),
            )
            .await
    }
}
