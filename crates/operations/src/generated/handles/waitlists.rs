// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Waitlists`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Waitlists, on which people leave their e-mail address before they can join. For hosts.
///
/// The people on them are under `mighty.leads()`.
///
/// The facade has it as `mighty.waitlists()`.
#[derive(Debug, Clone, Copy)]
pub struct Waitlists<'a>(pub(crate) &'a Client);
impl<'a> Waitlists<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The waitlists. For hosts and moderators: other members get an empty list and no error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::waitlists::ListWaitlists>, Error> {
        Pager::forward(self.0, crate::operations::waitlists::ListWaitlists::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::waitlists::ListWaitlists,
    ) -> Result<Pager<crate::operations::waitlists::ListWaitlists>, Error> {
        Pager::forward(self.0, query)
    }
    /// One waitlist, by resource id or GlobalID. For hosts.
    ///
    /// `open` says whether people can sign up: it depends on `closed`, the deadline and deletion.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>>,
    ) -> Result<crate::generated::models::WaitlistSummary, Error> {
        run(self.0, crate::operations::waitlists::GetWaitlist::new(id)).await
    }
    /// Creates a waitlist. All other fields are set with `create_with`.
    ///
    /// The deadline is either `close_at` or `close_in_days`. `close_at` is text in the host's time
    /// zone, such as `2026-07-15 09:00`. Without either there is no deadline.
    ///
    /// A waitlist can have a target. `target_type` is `Space` for the network or
    /// `Finance::Payments::Bundle` for a plan; set it together with `target_id`. With
    /// `auto_invite_enabled`, the leads are invited to the target when the waitlist closes.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API refuses `auto_invite_enabled` without a target.
    pub async fn create(
        self,
        name: impl Into<String>,
    ) -> Result<crate::generated::models::WaitlistSummary, Error> {
        run(
                self.0,
                crate::operations::waitlists::CreateWaitlist::new(
                    mighty_schema::inputs::CreateWaitlistInput::new(name),
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
        input: mighty_schema::inputs::CreateWaitlistInput,
    ) -> Result<crate::generated::models::WaitlistSummary, Error> {
        run(self.0, crate::operations::waitlists::CreateWaitlist::new(input)).await
    }
    /// Changes a waitlist. Fields that the input leaves out keep their values.
    ///
    /// `close_at` and the target are written as in `create`.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateWaitlistInput,
    ) -> Result<crate::generated::models::WaitlistSummary, Error> {
        run(self.0, crate::operations::waitlists::UpdateWaitlist::new(input)).await
    }
    /// Deletes a waitlist, by resource id or GlobalID. Its leads stay and still name it. No
    /// notification is sent.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>>,
    ) -> Result<crate::generated::models::WaitlistSummary, Error> {
        run(
                self.0,
                crate::operations::waitlists::DeleteWaitlist::new(
                    mighty_schema::inputs::DeleteWaitlistInput::new(id),
                ),
            )
            .await
    }
}
