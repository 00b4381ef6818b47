//! Occurrences of events.

mod instances;

use mighty_schema::enums::EventDirection;

use super::Events;
use crate::operations::events::ListEvents;
pub use instances::EventInstances;

impl Events<'_> {
    /// The API's default list of occurrences: the upcoming ones, the next one first.
    pub fn list(self) -> EventInstances {
        self.list_with(ListEvents::new())
    }

    /// Upcoming occurrences, the next one first. A recurring event has several.
    pub fn upcoming(self) -> EventInstances {
        self.list_with(ListEvents::new().direction(EventDirection::Upcoming))
    }

    /// Past occurrences, the latest first.
    pub fn past(self) -> EventInstances {
        self.list_with(ListEvents::new().direction(EventDirection::Past))
    }

    /// Occurrences in a period of time or of one space. If you set both `start_at` and `end_at`,
    /// the API ignores the direction.
    ///
    /// To list events instead of occurrences, list posts of the types `Event` and `EventPage`.
    pub fn list_with(self, query: ListEvents) -> EventInstances {
        EventInstances::new(self.0.clone(), query)
    }
}
