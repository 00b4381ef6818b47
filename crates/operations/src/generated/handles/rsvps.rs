// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Rsvps`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// RSVPs: the members' answers to events.
///
/// An RSVP is for the whole series, or for one occurrence if it has an `instance_at`.
///
/// The facade has it as `mighty.rsvps()`.
#[derive(Debug, Clone, Copy)]
pub struct Rsvps<'a>(pub(crate) &'a Client);
impl<'a> Rsvps<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The RSVPs to an event by resource id, slug or GlobalID.
    ///
    /// They are those of the whole series. With `list_with` you can set `instance_at` to read those of one
    /// occurrence: the RSVPs of the series and the changes for this occurrence. `instance_at` is the
    /// scheduled time of the occurrence, also if the occurrence was moved.
    ///
    /// A token that has only the scope `write:rsvps` may not list RSVPs.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the event does not exist, the viewer may not see it, or the id
    /// belongs to another kind of post.
    pub fn list(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<Pager<crate::operations::rsvps::ListRsvps>, Error> {
        Pager::forward(self.0, crate::operations::rsvps::ListRsvps::new(id_or_slug))
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::rsvps::ListRsvps,
    ) -> Result<Pager<crate::operations::rsvps::ListRsvps>, Error> {
        Pager::forward(self.0, query)
    }
    /// Deletes an RSVP by its GlobalID.
    ///
    /// To delete the RSVP of another member, the token also needs the scope `host:write:network_events`.
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:rsvps`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Rsvp>, Error> {
        run(
                self.0,
                crate::operations::rsvps::DeleteRsvp::new(
                    mighty_schema::inputs::DeleteRsvpInput::new(id),
                ),
            )
            .await
    }
}
