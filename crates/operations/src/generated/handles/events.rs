// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Events`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Events, single and recurring. A recurring event is a series of occurrences.
///
/// An occurrence is identified by its event and its `instance_index`. The index is its scheduled time
/// in the form `20240115T160000Z`. It stays the same if the occurrence is moved. The RSVPs are in
/// `mighty.rsvps()`.
///
/// The facade has it as `mighty.events()`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(pub(crate) &'a Client);
impl<'a> Events<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// One event by resource id, slug or GlobalID.
    ///
    /// The times of a recurring event are those of the whole series and stay the same. Its occurrences have
    /// times of their own. `upcoming_event_instances` has at most three of them and is empty for a single
    /// event. If the event is restricted, only its attendees and editors get `external_event_link`.
    ///
    /// A token that has only the scope `write:rsvps` may not read the counts of RSVPs in this answer.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the event does not exist, the viewer may not see it, or the id belongs to another kind
    /// of post.
    pub async fn get(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::EventDetail, Error> {
        run(self.0, crate::operations::events::GetEvent::new(id_or_slug)).await
    }
    /// Creates a single or recurring event in a space.
    ///
    /// `event_type` is one of `local`, `live_chat`, `online_meeting`, `live_video`, `webinar` and
    /// `local_meetup`. Only `local` takes `street` and `city`. `frequency` is `daily`, `weekly`, `monthly`
    /// or `yearly` and needs `interval`; `by_days` are `SU` to `SA`. `time_zone` is an IANA name, by
    /// default that of the creator. Upload images before: `header_id` and `thumbnail_id` are ids of image
    /// assets, and they may not be the same asset.
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateEventInput,
    ) -> Result<crate::generated::models::EventDetail, Error> {
        run(self.0, crate::operations::events::CreateEvent::new(input)).await
    }
    /// Changes an event by its GlobalID. Fields that you don't set keep their values. If the event recurs,
    /// all occurrences change.
    ///
    /// Null clears `street`, `city` and `venue`, and removes `header_id` and `thumbnail_id`. Set
    /// `expected_last_edited_at` so that you don't overwrite an edit by another member. To change one
    /// occurrence, use [`update_instance`](Self::update_instance).
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateEventInput,
    ) -> Result<crate::generated::models::EventDetail, Error> {
        run(self.0, crate::operations::events::UpdateEvent::new(input)).await
    }
    /// Deletes an event with all its occurrences by resource id or GlobalID.
    ///
    /// To cancel one occurrence, use [`delete_instance`](Self::delete_instance).
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>, Error> {
        run(
                self.0,
                crate::operations::events::DeleteEvent::new(
                    mighty_schema::inputs::DeleteEventInput::new(id),
                ),
            )
            .await
    }
    /// Changes the times of one occurrence, or whether its RSVPs are locked. The series does not change.
    ///
    /// The event is given by resource id or GlobalID.
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// Not found if the series has no such occurrence.
    pub async fn update_instance(
        self,
        input: mighty_schema::inputs::UpdateEventInstanceInput,
    ) -> Result<crate::generated::models::EventInstanceCard, Error> {
        run(self.0, crate::operations::events::UpdateEventInstance::new(input)).await
    }
    /// Cancels one occurrence. The event is given by resource id or GlobalID.
    ///
    /// With `delete_instance_with` you can send a `message` to members by the status of their RSVPs:
    /// `rsvp_statuses` are `yes`, `maybe`, `no` and `none`. `none` (members without an RSVP) is for hosts
    /// and moderators. [`restore_instance`](Self::restore_instance) brings the occurrence back, but a
    /// message can't be taken back.
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// Not found if the series has no such occurrence, for example because it was cancelled before.
    pub async fn delete_instance(
        self,
        event_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
        instance_index: impl Into<String>,
    ) -> Result<crate::generated::events::delete_event_instance::Output, Error> {
        run(
                self.0,
                crate::operations::events::DeleteEventInstance::new(
                    mighty_schema::inputs::DeleteEventInstanceInput::new(
                        event_id,
                        instance_index,
                    ),
                ),
            )
            .await
    }
    /// As [`delete_instance`](Self::delete_instance), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`delete_instance`](Self::delete_instance).
    pub async fn delete_instance_with(
        self,
        input: mighty_schema::inputs::DeleteEventInstanceInput,
    ) -> Result<crate::generated::events::delete_event_instance::Output, Error> {
        run(self.0, crate::operations::events::DeleteEventInstance::new(input)).await
    }
    /// The occurrences of an event that were moved, locked or cancelled, in the order of their scheduled
    /// times. The event is given by resource id, slug or GlobalID.
    ///
    /// `starts_at` and `ends_at` are null for a cancelled occurrence.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the event does not exist, the viewer may not see it, or the id
    /// belongs to another kind of post.
    pub fn exceptions(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<Pager<crate::operations::events::ListEventRecurrenceExceptions>, Error> {
        Pager::forward(
            self.0,
            crate::operations::events::ListEventRecurrenceExceptions::new(id_or_slug),
        )
    }
    /// As [`exceptions`](Self::exceptions), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`exceptions`](Self::exceptions).
    pub fn exceptions_with(
        self,
        query: crate::operations::events::ListEventRecurrenceExceptions,
    ) -> Result<Pager<crate::operations::events::ListEventRecurrenceExceptions>, Error> {
        Pager::forward(self.0, query)
    }
    /// Restores a cancelled or changed occurrence by the id of its exception, see
    /// [`exceptions`](Self::exceptions).
    ///
    /// `event_instance` is null if the schedule no longer has the occurrence, for example because the series
    /// was changed.
    ///
    /// It needs one of the scopes `host:write:network_events`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// Not found if there is no such exception.
    pub async fn restore_instance(
        self,
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EventRecurrenceException>,
        >,
    ) -> Result<
        crate::generated::events::delete_event_recurrence_exception::Output,
        Error,
    > {
        run(
                self.0,
                crate::operations::events::DeleteEventRecurrenceException::new(
                    mighty_schema::inputs::DeleteEventRecurrenceExceptionInput::new(id),
                ),
            )
            .await
    }
    /// One event with its next occurrences and a page of its RSVPs, by resource id, slug or GlobalID.
    ///
    /// The RSVPs are those of the whole series, or of one occurrence if you set `instance_at` with
    /// `with_rsvps_with`. A token that has only the scope `write:rsvps` may not read them.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the event does not exist, the viewer may not see it, or the id belongs to another kind
    /// of post.
    pub async fn with_rsvps(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::events::get_event_with_rsvps::Output, Error> {
        run(self.0, crate::operations::events::GetEventWithRsvps::new(id_or_slug)).await
    }
    /// As [`with_rsvps`](Self::with_rsvps), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`with_rsvps`](Self::with_rsvps).
    pub async fn with_rsvps_with(
        self,
        query: crate::operations::events::GetEventWithRsvps,
    ) -> Result<crate::generated::events::get_event_with_rsvps::Output, Error> {
        run(self.0, query).await
    }
    /// One page of occurrences, each with the members who said yes.
    ///
    /// The list has no page info. To read on, use `with_attendees_with` and set `cursor` to the start time of
    /// the last occurrence. A token that has only the scope `write:rsvps` may not read the attendees.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_events`, `host:write:network_events`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn with_attendees(
        self,
    ) -> Result<Vec<crate::generated::models::EventInstanceWithAttendees>, Error> {
        run(self.0, crate::operations::events::ListEventsWithAttendees::new()).await
    }
    /// As [`with_attendees`](Self::with_attendees), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`with_attendees`](Self::with_attendees).
    pub async fn with_attendees_with(
        self,
        query: crate::operations::events::ListEventsWithAttendees,
    ) -> Result<Vec<crate::generated::models::EventInstanceWithAttendees>, Error> {
        run(self.0, query).await
    }
}
