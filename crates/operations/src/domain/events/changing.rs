//! Changes and deletes events and single occurrences.

use mighty_core::Id;
use mighty_schema::inputs::{
    DeleteEventInput, DeleteEventInstanceInput, DeleteEventRecurrenceExceptionInput,
    UpdateEventInput, UpdateEventInstanceInput,
};
use mighty_schema::{
    ids::{IdOf, RefOf},
    kinds::{Event, EventRecurrenceException, Post},
};
use mighty_transport::Error;

use super::Events;
use crate::{
    models::{EventDetail, EventInstanceCard, EventRecurrenceExceptionSummary},
    operations::{
        events::{
            DeleteEvent, DeleteEventInstance, ListEventRecurrenceExceptions, UpdateEvent,
            UpdateEventInstance,
        },
        payments::DeleteEventRecurrenceException,
    },
    output::run,
    pages::Pager,
};

/// Changes of events. The `instance_index` of an occurrence is its scheduled time in the form
/// `20240115T160000Z`. It stays the same if the occurrence is moved.
impl Events<'_> {
    /// Changes the fields that the input sets. Other fields keep their values. If the event recurs,
    /// all occurrences change. The input has the event's GlobalID. Null clears street, city and
    /// venue and removes images. Set `expected_last_edited_at` so that you don't overwrite an edit
    /// by another member.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(&self, input: UpdateEventInput) -> Result<EventDetail, Error> {
        run(self.0, UpdateEvent::new(input)).await
    }

    /// Deletes an event and all its occurrences by resource id or GlobalID. You can't undo this.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(&self, id: impl Into<IdOf<Event>>) -> Result<IdOf<Event>, Error> {
        run(self.0, DeleteEvent::new(DeleteEventInput::new(id))).await
    }

    /// Changes the times of one occurrence, or whether its RSVPs are locked. The series does not
    /// change.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input. Not found
    /// if the series has no such occurrence.
    pub async fn update_instance(
        &self,
        input: UpdateEventInstanceInput,
    ) -> Result<EventInstanceCard, Error> {
        run(self.0, UpdateEventInstance::new(input)).await
    }

    /// Cancels one occurrence. The input's `message` is sent to the members whose RSVP is one of
    /// `rsvp_statuses` (`yes`, `maybe`, `no`; `none` is for hosts and moderators).
    ///
    /// # Errors
    /// Not found if the series has no such occurrence, for example because it was deleted before.
    pub async fn delete_instance(&self, input: DeleteEventInstanceInput) -> Result<Id, Error> {
        let deleted = run(self.0, DeleteEventInstance::new(input)).await?;
        Ok(deleted.deleted_id)
    }

    /// The occurrences of an event that were moved, locked or cancelled. `event` is a resource id,
    /// slug or GlobalID.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the first page fails with not found if the event does not exist or
    /// the viewer may not see it.
    pub fn exceptions(
        &self,
        id_or_slug: impl Into<RefOf<Post>>,
    ) -> Result<Pager<EventRecurrenceExceptionSummary>, Error> {
        Pager::forward(self.0, ListEventRecurrenceExceptions::new(id_or_slug))
    }

    /// Restores a cancelled or changed occurrence by the id of its exception. `None` if the
    /// schedule no longer has the occurrence, for example because the series was changed.
    ///
    /// # Errors
    /// Not found if there is no such exception.
    pub async fn restore_instance(
        &self,
        exception: impl Into<IdOf<EventRecurrenceException>>,
    ) -> Result<Option<EventInstanceCard>, Error> {
        let input = DeleteEventRecurrenceExceptionInput::new(exception);
        let restored = run(self.0, DeleteEventRecurrenceException::new(input)).await?;
        Ok(restored.event_instance)
    }
}
