//! Changing and deleting events, whole or one occurrence of them.

use mighty_core::Id;
use mighty_schema::inputs::{
    DeleteEventInput, DeleteEventInstanceInput, DeleteEventRecurrenceExceptionInput,
    UpdateEventInput, UpdateEventInstanceInput,
};
use mighty_transport::Error;

use super::Events;
use crate::{
    domain::make,
    models::{EventDetail, EventInstanceCard, EventRecurrenceExceptionSummary},
    operations::{
        events::{
            DeleteEvent, DeleteEventInstance, ListEventRecurrenceExceptions, UpdateEvent,
            UpdateEventInstance,
        },
        payments::DeleteEventRecurrenceException,
    },
    pages::Pager,
};

/// Changes. One occurrence of a series is named by its `instance_index`, the time it was scheduled
/// for in the form `20240115T160000Z`, also where it has been moved since.
impl Events<'_> {
    /// Changes what the input sets, and leaves the rest; all occurrences, where the event recurs.
    /// The event is named by GlobalID. Null clears street, city and venue and removes the images;
    /// `expected_last_edited_at` guards against overwriting another's edit.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn update(&self, input: UpdateEventInput) -> Result<EventDetail, Error> {
        make(self.0, UpdateEvent::new(input), |data| {
            data.update_event
                .and_then(|payload| payload.event)
                .ok_or("the event")
        })
        .await
    }

    /// Deletes an event with all its occurrences, by resource ID or GlobalID. It can't be undone.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, id: impl Into<Id>) -> Result<Id, Error> {
        make(
            self.0,
            DeleteEvent::new(DeleteEventInput::new(id)),
            |data| {
                data.delete_event
                    .and_then(|payload| payload.deleted_id)
                    .ok_or("the deleted id")
            },
        )
        .await
    }

    /// Changes one occurrence: its times, or whether answers to it are locked. The series stays as
    /// it is.
    ///
    /// # Errors
    /// Rejected where the input is refused, not found where the series has no such occurrence.
    pub async fn update_instance(
        &self,
        input: UpdateEventInstanceInput,
    ) -> Result<EventInstanceCard, Error> {
        make(self.0, UpdateEventInstance::new(input), |data| {
            data.update_event_instance
                .and_then(|payload| payload.event_instance)
                .ok_or("the occurrence")
        })
        .await
    }

    /// Takes one occurrence off the schedule. `message` of the input is sent to those whose answer
    /// is among `rsvp_statuses` (`yes`, `maybe`, `no`; `none` is for hosts and moderators).
    ///
    /// # Errors
    /// Not found where the series has no such occurrence, as after it was deleted.
    pub async fn delete_instance(&self, input: DeleteEventInstanceInput) -> Result<Id, Error> {
        make(self.0, DeleteEventInstance::new(input), |data| {
            data.delete_event_instance
                .and_then(|payload| payload.deleted_id)
                .ok_or("the deleted id")
        })
        .await
    }

    /// The occurrences that were moved, locked or taken off the schedule, by the event's resource
    /// ID, slug or GlobalID.
    ///
    /// # Errors
    /// As [`Pager::forward`]; a page fails with not found where the viewer sees no such event.
    pub fn exceptions(
        &self,
        id_or_slug: impl Into<String>,
    ) -> Result<Pager<EventRecurrenceExceptionSummary>, Error> {
        Pager::forward(self.0, ListEventRecurrenceExceptions::new(id_or_slug))
    }

    /// Puts an occurrence back on the schedule, by the id of its exception. None where the schedule
    /// has no such occurrence any more, as after the series was changed.
    ///
    /// # Errors
    /// Not found where there is no such exception.
    pub async fn restore_instance(
        &self,
        exception: impl Into<Id>,
    ) -> Result<Option<EventInstanceCard>, Error> {
        let input = DeleteEventRecurrenceExceptionInput::new(exception);
        make(self.0, DeleteEventRecurrenceException::new(input), |data| {
            data.delete_event_recurrence_exception
                .filter(|payload| payload.deleted_id.is_some())
                .map(|payload| payload.event_instance)
                .ok_or("the deleted id")
        })
        .await
    }
}
