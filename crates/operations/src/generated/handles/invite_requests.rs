// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `InviteRequests`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Requests of people who want to join the network, a space or a plan. A host or moderator
/// approves or rejects them.
///
/// The facade has it as `mighty.invite_requests()`.
#[derive(Debug, Clone, Copy)]
pub struct InviteRequests<'a>(pub(crate) &'a Client);
impl<'a> InviteRequests<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The requests to join the network. For hosts and moderators: other members get an empty list
    /// and no error.
    ///
    /// For the requests to join a space, use `list_with` and set `space_id`. `only_plan_requests`
    /// selects the requests for access that is bought.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::invite_requests::ListInviteRequests>, Error> {
        Pager::forward(
            self.0,
            crate::operations::invite_requests::ListInviteRequests::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::invite_requests::ListInviteRequests,
    ) -> Result<Pager<crate::operations::invite_requests::ListInviteRequests>, Error> {
        Pager::forward(self.0, query)
    }
    /// One request. For the member who made it, and for hosts and moderators.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>>,
    ) -> Result<crate::generated::models::InviteRequestSummary, Error> {
        run(self.0, crate::operations::invite_requests::GetInviteRequest::new(id)).await
    }
    /// Asks for the viewer to join a space, by resource id or GlobalID. A host or moderator must
    /// approve the request.
    ///
    /// If the space asks questions, use `create_with` and set `profile_question_answers`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::models::InviteRequestSummary, Error> {
        run(
                self.0,
                crate::operations::invite_requests::CreateInviteRequest::new(
                    mighty_schema::inputs::CreateInviteRequestInput::new(space_id),
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
        input: mighty_schema::inputs::CreateInviteRequestInput,
    ) -> Result<crate::generated::models::InviteRequestSummary, Error> {
        run(self.0, crate::operations::invite_requests::CreateInviteRequest::new(input))
            .await
    }
    /// Approves or rejects a request, by resource id or GlobalID. `status` is `Approved` or
    /// `Rejected`.
    ///
    /// For a rejection, `update_with` can set its type and a reason. The requester can read the
    /// reason. If the type is `Other`, a reason is required.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// Any other status is bad input, and so is a type of rejection together with `Approved`.
    pub async fn update(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>>,
        status: mighty_schema::enums::InviteRequestStatus,
    ) -> Result<crate::generated::models::InviteRequestSummary, Error> {
        run(
                self.0,
                crate::operations::invite_requests::UpdateInviteRequest::new(
                    mighty_schema::inputs::UpdateInviteRequestInput::new(id, status),
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
        input: mighty_schema::inputs::UpdateInviteRequestInput,
    ) -> Result<crate::generated::models::InviteRequestSummary, Error> {
        run(self.0, crate::operations::invite_requests::UpdateInviteRequest::new(input))
            .await
    }
    /// Approves or rejects many requests. The server does it in the background: the answer is the
    /// number of requests that were queued.
    ///
    /// Set exactly one of `select_all` and `selected_ids`. With `select_all` you can leave requests
    /// out (`deselected_ids`). The rules for the status and the reason are those of `update`.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update_many(
        self,
        input: mighty_schema::inputs::UpdateInviteRequestsInput,
    ) -> Result<i32, Error> {
        run(self.0, crate::operations::invite_requests::UpdateInviteRequests::new(input))
            .await
    }
}
