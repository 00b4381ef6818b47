//! Events, RSVPs and courses.

use mighty_core::ResourceId;
use serde::Deserialize;

use super::{people::Member, structure::Space};
use crate::{TimeText, lenient};

/// An event in the calendar.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// The event's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// `event`.
    pub post_type: String,
    /// The space.
    pub space_id: ResourceId,
    /// The author.
    pub creator_id: ResourceId,
    /// The title.
    pub title: String,
    /// The beginning of the text.
    pub summary: String,
    /// The kind of event: `local`, `live_chat`, `online_meeting`, `zoom_meeting`, `zoom_webinar`,
    /// `webinar` or `local_meetup`. It has nothing to do with the type of the webhook's event.
    pub event_type: String,
    /// When it starts.
    pub starts_at: TimeText,
    /// When it ends.
    pub ends_at: Option<TimeText>,
    /// The name of the time zone.
    pub time_zone: String,
    /// The place.
    pub location: Option<String>,
    /// How often it is repeated, for example `weekly`.
    pub frequency: Option<String>,
    /// The interval of the repetition: 2 means every second day, week or month.
    #[serde(default, deserialize_with = "lenient::optional_integer")]
    pub interval: Option<i64>,
    /// Whether members can answer.
    pub rsvp_enabled: bool,
    /// Whether it takes no more answers.
    pub rsvp_closed: bool,
    /// Whether it is for some members only.
    pub restricted_event: bool,
    /// Whether it is in the feed.
    pub post_in_feed: bool,
    /// The author.
    pub creator: Member,
    /// The space.
    pub space: Space,
    /// The addresses of the pictures.
    #[serde(default, deserialize_with = "lenient::list")]
    pub images: Vec<String>,
    /// The address of the event.
    pub permalink: String,
}

/// A member's answer to an event.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Rsvp {
    /// The answer's number.
    pub id: ResourceId,
    /// When it was last changed. The field has another name than elsewhere.
    #[serde(alias = "updated_at")]
    pub updated: TimeText,
    /// `yes`, `maybe` or `no`.
    pub status: String,
    /// The event.
    pub event: Event,
    /// The member.
    pub member: Member,
    /// The occurrence, if the event is repeated.
    pub event_instance: Option<EventInstance>,
}

/// An occurrence of an event.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EventInstance {
    /// The event's number.
    pub post_id: ResourceId,
    /// When it starts.
    pub starts_at: TimeText,
    /// When it ends.
    pub ends_at: TimeText,
    /// Its place in the series.
    #[serde(deserialize_with = "lenient::integer")]
    pub instance_index: i64,
}

/// A member's progress in a course. It may come up to an hour late.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CourseProgress {
    /// The member.
    pub member: Member,
    /// The course.
    pub course: Space,
    /// How much is done, in per cent.
    pub progress_percent: Option<f64>,
}
