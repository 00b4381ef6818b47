//! Events, their occurrences, and who comes.

mod changing;
mod instances;

use mighty_core::{GlobalId, Id};
use mighty_schema::{
    enums::{EventDirection, RsvpStatus},
    inputs::{CreateEventInput, CreateRsvpInput, DeleteRsvpInput, UpdateRsvpInput},
};
use mighty_transport::{Client, Error};

use super::{find, make};
use crate::{
    models::{EventDetail, RsvpDetail},
    operations::events::{
        CreateEvent, CreateRsvp, DeleteRsvp, GetEvent, ListEvents, ListRsvps, UpdateRsvp, get_event,
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
/// // What comes next is called off; those who said that they come are told.
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// What is still to come, soonest first. A recurring event gives several occurrences.
    pub fn upcoming(&self) -> EventInstances {
        self.list_with(ListEvents::new().direction(EventDirection::Upcoming))
    }

    /// What has been, latest first.
    pub fn past(&self) -> EventInstances {
        self.list_with(ListEvents::new().direction(EventDirection::Past))
    }

    /// Occurrences in a span of time or of one space. With both `start_at` and `end_at` the
    /// direction is ignored.
    ///
    /// For the event records themselves list posts of the types `Event` and `EventPage`.
    pub fn list_with(&self, query: ListEvents) -> EventInstances {
        EventInstances::new(self.0.clone(), query)
    }

    /// One event, by resource ID, slug or GlobalID. Its times are those of the series; occurrences
    /// have their own.
    ///
    /// # Errors
    /// Not found where the viewer sees no such event, or it is a post of another kind.
    pub async fn get(&self, id_or_slug: impl Into<String>) -> Result<EventDetail, Error> {
        find(self.0, GetEvent::new(id_or_slug), |data| {
            match data.network.post.ok_or("the event")? {
                get_event::Post::Event(event) => Ok(*event),
                get_event::Post::Unknown(_) => {
                    Err("an event under this id (it is a post of another kind)")
                }
            }
        })
        .await
    }

    /// Creates an event, single or recurring.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn create(&self, input: CreateEventInput) -> Result<EventDetail, Error> {
        make(self.0, CreateEvent::new(input), |data| {
            data.create_event
                .and_then(|payload| payload.event)
                .ok_or("the new event")
        })
        .await
    }

    /// Who answered, for the whole series.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn rsvps(&self, id_or_slug: impl Into<String>) -> Result<Pager<RsvpDetail>, Error> {
        self.rsvps_with(ListRsvps::new(id_or_slug))
    }

    /// Who answered, for one occurrence: the one whose scheduled time is `instance_at`.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn rsvps_with(&self, query: ListRsvps) -> Result<Pager<RsvpDetail>, Error> {
        Pager::forward(self.0, query)
    }

    /// Answers an event for the viewer: yes, maybe or no. An answer given before is replaced.
    ///
    /// # Errors
    /// Rejected where the answer is refused, as [`RsvpStatus::None`] is: take an answer back with
    /// [`delete_rsvp`](Self::delete_rsvp).
    pub async fn rsvp(
        &self,
        event: impl Into<GlobalId>,
        status: RsvpStatus,
    ) -> Result<RsvpDetail, Error> {
        self.create_rsvp(CreateRsvpInput::new(event, rsvp_text(&status)))
            .await
    }

    /// Answers an event: for one occurrence (`instance_at`), or for another member (`member_id`,
    /// which takes a host, a moderator or the event's creator, and `host:write:network_events`).
    ///
    /// # Errors
    /// Rejected where the answer is refused.
    pub async fn create_rsvp(&self, input: CreateRsvpInput) -> Result<RsvpDetail, Error> {
        make(self.0, CreateRsvp::new(input), |data| {
            data.create_rsvp
                .and_then(|payload| payload.rsvp)
                .ok_or("the RSVP")
        })
        .await
    }

    /// Changes an answer, by the RSVP's GlobalID.
    ///
    /// # Errors
    /// Rejected where the answer is refused.
    pub async fn update_rsvp(
        &self,
        rsvp: impl Into<GlobalId>,
        status: RsvpStatus,
    ) -> Result<RsvpDetail, Error> {
        let input = UpdateRsvpInput::new(rsvp, rsvp_text(&status));
        make(self.0, UpdateRsvp::new(input), |data| {
            data.update_rsvp
                .and_then(|payload| payload.rsvp)
                .ok_or("the RSVP")
        })
        .await
    }

    /// Takes an answer back, by the RSVP's GlobalID.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete_rsvp(&self, rsvp: impl Into<GlobalId>) -> Result<Id, Error> {
        let request = DeleteRsvp::new(DeleteRsvpInput::new(rsvp));
        make(self.0, request, |data| {
            data.delete_rsvp
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }
}

/// Inputs and answers write the status in lower case; only filters use the enum.
fn rsvp_text(status: &RsvpStatus) -> String {
    status.as_str().to_ascii_lowercase()
}
