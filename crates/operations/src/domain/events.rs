//! Events, their occurrences and RSVPs.

mod changing;
mod instances;

use mighty_schema::{
    enums::{EventDirection, RsvpStatus},
    inputs::{CreateEventInput, CreateRsvpInput, DeleteRsvpInput, UpdateRsvpInput},
};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf, RefOf},
    kinds::{Event, Post, Rsvp},
};
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::{EventDetail, RsvpDetail},
    operations::events::{
        CreateEvent, CreateRsvp, DeleteRsvp, GetEvent, ListEvents, ListRsvps, UpdateRsvp,
    },
    pages::Pager,
};
pub use instances::EventInstances;

/// Events and RSVPs.
///
/// ```
/// use mighty_operations::domain::Events;
/// use mighty_schema::inputs::DeleteEventInstanceInput;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["read:network", "host:write:network_events"];
/// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// // Cancel the next occurrence and notify the members whose RSVP is yes.
/// let events = Events::new(&client);
/// let next = events.upcoming().try_next().await?.ok_or("an event")?;
/// let input = DeleteEventInstanceInput::new(&next.post_id, &next.instance_index)
///     .message("The harbour is closed")
///     .rsvp_statuses(["yes"]);
/// events.delete_instance(input).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(&'a Client);

impl<'a> Events<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Upcoming occurrences, the next one first. A recurring event has several.
    pub fn upcoming(&self) -> EventInstances {
        self.list_with(ListEvents::new().direction(EventDirection::Upcoming))
    }

    /// Past occurrences, the latest first.
    pub fn past(&self) -> EventInstances {
        self.list_with(ListEvents::new().direction(EventDirection::Past))
    }

    /// Occurrences in a period of time or of one space. If you set both `start_at` and `end_at`,
    /// the API ignores the direction.
    ///
    /// To list events instead of occurrences, list posts of the types `Event` and `EventPage`.
    pub fn list_with(&self, query: ListEvents) -> EventInstances {
        EventInstances::new(self.0.clone(), query)
    }

    /// One event by resource id, slug or GlobalID. Its times are those of the series; each
    /// occurrence has its own.
    ///
    /// # Errors
    /// Not found if the event does not exist, the viewer may not see it, or the id belongs to
    /// another kind of post.
    pub async fn get(&self, id_or_slug: impl Into<RefOf<Post>>) -> Result<EventDetail, Error> {
        run(self.0, GetEvent::new(id_or_slug)).await
    }

    /// Creates a single or recurring event.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create(&self, input: CreateEventInput) -> Result<EventDetail, Error> {
        run(self.0, CreateEvent::new(input)).await
    }

    /// The RSVPs to the whole series.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn rsvps(&self, id_or_slug: impl Into<RefOf<Post>>) -> Result<Pager<RsvpDetail>, Error> {
        self.rsvps_with(ListRsvps::new(id_or_slug))
    }

    /// The RSVPs to one occurrence. `instance_at` is its scheduled time.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn rsvps_with(&self, query: ListRsvps) -> Result<Pager<RsvpDetail>, Error> {
        Pager::forward(self.0, query)
    }

    /// Sets the viewer's RSVP to an event: yes, maybe or no. It replaces an earlier RSVP.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the RSVP. It refuses
    /// [`RsvpStatus::None`]; use [`delete_rsvp`](Self::delete_rsvp) to remove an RSVP.
    pub async fn rsvp(
        &self,
        event: impl Into<GlobalIdOf<Event>>,
        status: RsvpStatus,
    ) -> Result<RsvpDetail, Error> {
        self.create_rsvp(CreateRsvpInput::new(event, rsvp_text(&status)))
            .await
    }

    /// Sets an RSVP to one occurrence (`instance_at`) or for another member (`member_id`). For
    /// another member, the viewer must be a host, a moderator or the event's creator, and the token
    /// needs the scope `host:write:network_events`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the answer.
    pub async fn create_rsvp(&self, input: CreateRsvpInput) -> Result<RsvpDetail, Error> {
        run(self.0, CreateRsvp::new(input)).await
    }

    /// Changes an RSVP by its GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the answer.
    pub async fn update_rsvp(
        &self,
        rsvp: impl Into<GlobalIdOf<Rsvp>>,
        status: RsvpStatus,
    ) -> Result<RsvpDetail, Error> {
        let input = UpdateRsvpInput::new(rsvp, rsvp_text(&status));
        run(self.0, UpdateRsvp::new(input)).await
    }

    /// Deletes an RSVP by its GlobalID.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete_rsvp(
        &self,
        rsvp: impl Into<GlobalIdOf<Rsvp>>,
    ) -> Result<IdOf<Rsvp>, Error> {
        let request = DeleteRsvp::new(DeleteRsvpInput::new(rsvp));
        run(self.0, request).await
    }
}

/// The status as text. Inputs and answers have it in lower case; only filters use the enum.
fn rsvp_text(status: &RsvpStatus) -> String {
    status.as_str().to_ascii_lowercase()
}
