// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Announcements`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Messages to many members at once: to a space, to the network, to the guests of an event, or to the
/// buyers of a plan.
///
/// An announcement can't be taken back.
///
/// The facade has it as `mighty.announcements()`.
#[derive(Debug, Clone, Copy)]
pub struct Announcements<'a>(pub(crate) &'a Client);
impl<'a> Announcements<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The announcements of the network, the newest first. For hosts: for other members the list is empty,
    /// without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::announcements::ListAnnouncements>, Error> {
        Pager::forward(
            self.0,
            crate::operations::announcements::ListAnnouncements::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::announcements::ListAnnouncements,
    ) -> Result<Pager<crate::operations::announcements::ListAnnouncements>, Error> {
        Pager::forward(self.0, query)
    }
    /// Writes to the members of a space or of the whole network.
    ///
    /// Set either `filter` or `recipient_ids`, not both. Without both, or with an empty filter, the message
    /// goes to all members. The body is simple HTML; the server sanitises it. The subject is cut after 150
    /// characters.
    ///
    /// The call costs one more for each recipient. Only `recipient_ids` limits this: without them the call
    /// costs as much as if all members of the space or network were recipients.
    ///
    /// If `queued` is true in the answer, the message is stored and will be sent soon. If it is false, the
    /// message was sent.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The message can't be taken back.
    ///
    /// It needs the scope `host:write:network_announcements`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects an empty list of `recipient_ids`, and an `external_link` if the network has not
    /// turned on external links in announcements.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateAnnouncementInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::announcements::create_announcement::Output, Error> {
        run(self.0, crate::operations::announcements::CreateAnnouncement::new(input))
            .await
    }
    /// Writes to the guests of an event by the status of their RSVPs.
    ///
    /// With `instance_index` the message is about one occurrence of a recurring event; otherwise it is
    /// about the series. The index is the scheduled time of the occurrence in the form `20240115T160000Z`.
    /// The status `NONE` (members without an RSVP) is for hosts and moderators. The server sanitises the
    /// body.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The message can't be taken back.
    ///
    /// It needs one of the scopes `host:write:network_announcements`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create_for_event(
        self,
        input: mighty_schema::inputs::CreateEventAnnouncementInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::AnnouncementSummary, Error> {
        run(
                self.0,
                crate::operations::announcements::CreateEventAnnouncement::new(input),
            )
            .await
    }
    /// Writes to the buyers of a plan: to those in `recipient_ids`, or to all buyers if you leave the list
    /// out.
    ///
    /// All recipients must be buyers of the plan. The server sanitises the body. The subject is cut after
    /// 150 characters.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The message can't be taken back.
    ///
    /// It needs the scope `host:write:network_announcements`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API rejects an empty list of `recipient_ids`, a recipient who is not a buyer, and an
    /// `external_link` if the network has not turned on external links in announcements.
    pub async fn create_for_plan(
        self,
        input: mighty_schema::inputs::CreatePaymentPlanAnnouncementInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::AnnouncementSummary, Error> {
        run(
                self.0,
                crate::operations::announcements::CreatePaymentPlanAnnouncement::new(
                    input,
                ),
            )
            .await
    }
}
