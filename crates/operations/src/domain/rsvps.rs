//! RSVPs with their status as the enum. The API's inputs take it as text in lower case.

use mighty_schema::{
    enums::RsvpStatus,
    inputs::{CreateRsvpInput, UpdateRsvpInput},
};
use mighty_schema::{
    ids::GlobalIdOf,
    kinds::{Event, Rsvp},
};
use mighty_transport::Error;

use super::Rsvps;
use crate::{
    models::RsvpDetail,
    operations::rsvps::{CreateRsvp, UpdateRsvp},
    output::run,
};

impl Rsvps<'_> {
    /// Sets the viewer's RSVP to an event: yes, maybe or no. It replaces an earlier RSVP.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the RSVP. It refuses
    /// [`RsvpStatus::None`]; use [`delete`](Self::delete) to remove an RSVP.
    pub async fn create(
        self,
        event: impl Into<GlobalIdOf<Event>>,
        status: RsvpStatus,
    ) -> Result<RsvpDetail, Error> {
        self.create_with(CreateRsvpInput::new(event, text(&status)))
            .await
    }

    /// Sets an RSVP to one occurrence (`instance_at`) or for another member (`member_id`). For
    /// another member, the viewer must be a host, a moderator or the event's creator, and the token
    /// needs the scope `host:write:network_events`. The input has the status in lower case.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(self, input: CreateRsvpInput) -> Result<RsvpDetail, Error> {
        run(self.0, CreateRsvp::new(input)).await
    }

    /// Changes an RSVP by its GlobalID.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn update(
        self,
        rsvp: impl Into<GlobalIdOf<Rsvp>>,
        status: RsvpStatus,
    ) -> Result<RsvpDetail, Error> {
        let input = UpdateRsvpInput::new(rsvp, text(&status));
        run(self.0, UpdateRsvp::new(input)).await
    }
}

fn text(status: &RsvpStatus) -> String {
    status.as_str().to_ascii_lowercase()
}
