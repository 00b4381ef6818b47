//! Events, single and recurring, and their occurrences.
//!
//! | Module | Contents |
//! |---|---|
//! | `write` | the fields of an event, and what they have to be together |
//! | `recurrence` | the rule of a series |
//! | `instances` | changes of single occurrences |

mod instances;
mod recurrence;
mod write;

use super::posts::{PARTS, STALE};
use super::prelude::*;
use crate::world::calendar;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createEvent",
        source: &[Source::Schema("CreateEvent"), Source::Schema("Event")],
        inputs: &[
            BY_DAYS,
            BY_MONTH_DAYS,
            value("city").null_keeps(),
            DESCRIPTION,
            value("endsAt").time(),
            value("eventType").limits(&[TYPES]),
            FREQUENCY,
            HEADER,
            INTERVAL,
            value("link").to("_link").null_keeps(),
            value("location").to("venue").null_keeps(),
            value("postInFeed").null_keeps(),
            value("recurUntil").effect(),
            COUNT,
            value("restrictedEvent").null_keeps(),
            value("rsvpClosed").to("lockRsvps").null_keeps(),
            value("rsvpEnabled").null_keeps(),
            id("spaceId", Either, &["Space"]).to("space"),
            value("startsAt").time(),
            value("street").null_keeps(),
            THUMBNAIL,
            TIME_ZONE,
            value("title").limits(&[Limit::NotBlank]),
            value("venue").null_keeps(),
        ],
        checks: &[HEADER_IS_IMAGE, THUMBNAIL_IS_IMAGE, THUMBNAIL_STYLE],
        effect: Effect::Run(write::new),
        tests: WRITING,
        ..Rule::BASE
    },
    Rule {
        mutation: "updateEvent",
        source: &[Source::Schema("UpdateEvent")],
        callers: Callers::Author("creator"),
        inputs: &[
            BY_DAYS,
            BY_MONTH_DAYS,
            value("city"),
            DESCRIPTION,
            value("endsAt").time().null_keeps(),
            value("eventType").limits(&[TYPES]).null_keeps(),
            value("expectedLastEditedAt").effect(),
            FREQUENCY,
            HEADER,
            subject("id", GlobalId, &["Event"]),
            INTERVAL,
            value("link").to("_link"),
            value("location").to("venue"),
            value("postInFeed").null_keeps(),
            value("recurUntil").effect(),
            COUNT,
            value("restrictedEvent").null_keeps(),
            value("rsvpClosed").to("lockRsvps").null_keeps(),
            value("rsvpEnabled").null_keeps(),
            value("startsAt").time().null_keeps(),
            value("street"),
            THUMBNAIL,
            TIME_ZONE,
            value("title").limits(&[Limit::NotBlank]),
            value("venue"),
        ],
        checks: &[
            check(STALE, Holds::NotEditedSince("expectedLastEditedAt")),
            HEADER_IS_IMAGE,
            THUMBNAIL_IS_IMAGE,
            THUMBNAIL_STYLE,
        ],
        effect: Effect::Update(Update {
            with: &[("lastEditedAt", Preset::Now)],
            finish: write::finish,
        }),
        tests: WRITING,
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteEvent",
        source: &[Source::Schema("Mutation.deleteEvent")],
        callers: Callers::Author("creator"),
        inputs: &[subject("id", Either, &["Event"])],
        effect: Effect::Delete(&PARTS),
        ..Rule::BASE
    },
    Rule {
        mutation: "updateEventInstance",
        source: &[Source::Schema("UpdateEventInstance")],
        callers: Callers::Author("creator"),
        inputs: &[
            value("endsAt").effect(),
            subject("eventId", Either, &["Event"]),
            INDEX,
            value("lockRsvps").effect(),
            value("startsAt")
                .effect()
                .example(r#""2026-12-01T10:00:00Z""#),
        ],
        checks: &[EXISTS],
        effect: Effect::Run(instances::change),
        tests: &["events::an_occurrence_can_be_moved_cancelled_and_restored"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteEventInstance",
        source: &[
            Source::Schema("deleteEventInstance"),
            Source::Choice("The note arrives as a notification. The schema names no channel."),
        ],
        callers: Callers::Author("creator"),
        inputs: &[
            subject("eventId", Either, &["Event"]),
            INDEX,
            value("message").effect(),
            value("rsvpStatuses")
                .effect()
                .limits(&[Limit::OneOf(&["yes", "maybe", "no", "none"])]),
        ],
        checks: &[
            EXISTS,
            by(
                "Only hosts and moderators may write to members who have not answered",
                Broken::Test("areas::events::only_staff_may_write_to_members_without_an_answer"),
                |ctx, given| {
                    let statuses = given.texts("rsvpStatuses").unwrap_or_default();
                    !statuses.iter().any(|status| status == "none")
                        || ctx.is_staff()
                        || resolve::runs(ctx, given.subject().reference("space"))
                },
            )
            .forbidden(),
        ],
        effect: Effect::Run(instances::cancel),
        tests: &[
            "events::an_occurrence_can_be_moved_cancelled_and_restored",
            "areas::events::a_note_on_a_cancelled_occurrence_reaches_those_who_said_yes",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteEventRecurrenceException",
        source: &[Source::Schema("Mutation.deleteEventRecurrenceException")],
        inputs: &[subject("id", Either, &["EventRecurrenceException"])],
        checks: &[by(
            "You may not change another member's record",
            Broken::Input("{}"),
            |ctx, given| {
                let event = given.subject().reference("event");
                event.and_then(|id| ctx.record(id)).is_some_and(|event| {
                    ctx.is_staff()
                        || event.reference("creator") == Some(ctx.viewer_id())
                        || resolve::runs(ctx, event.reference("space"))
                })
            },
        )
        .forbidden()],
        effect: Effect::Run(instances::restore),
        tests: &["events::an_occurrence_can_be_moved_cancelled_and_restored"],
        ..Rule::BASE
    },
];

const WRITING: &[&str] = &[
    "events::invalid_events_are_refused",
    "areas::events::an_event_is_in_the_time_zone_of_its_creator",
];

const TYPES: Limit = Limit::OneOf(&[
    "local",
    "live_chat",
    "online_meeting",
    "live_video",
    "webinar",
    "local_meetup",
]);

const BY_DAYS: Input = value("byDays").effect().limits(&[Limit::Is(
    "must be of SU to SA",
    |days| all(days, |day| calendar::weekday(day).is_some()),
    r#"["MAYDAY"]"#,
)]);
const BY_MONTH_DAYS: Input = value("byMonthDays").effect().limits(&[Limit::Is(
    "must be of 1 to 31",
    |days| all(days, |day| calendar::month_day(day).is_some()),
    r#"["32"]"#,
)]);
const FREQUENCY: Input = value("frequency").effect().limits(&[Limit::Is(
    "must be daily, weekly, monthly or yearly",
    |word| {
        word.as_str()
            .is_some_and(|word| calendar::Frequency::parse(word).is_some())
    },
    r#""hourly""#,
)]);
const INTERVAL: Input = value("interval").effect().limits(&[Limit::AtLeast(1)]);
const COUNT: Input = value("recurrenceCount")
    .effect()
    .limits(&[Limit::AtLeast(1)]);
const DESCRIPTION: Input = value("description").html("body");
const HEADER: Input = id("headerId", Either, &["Asset"]).to("_header");
const THUMBNAIL: Input = id("thumbnailId", Either, &["Asset"]).to("_thumbnail");
const TIME_ZONE: Input = value("timeZone").limits(&[Limit::TimeZone]).null_keeps();
const INDEX: Input = value("instanceIndex")
    .effect()
    .example(r#""20261104T180000Z""#);

const HEADER_IS_IMAGE: Check = check("headerId must be an image", Holds::Image("headerId"));
const THUMBNAIL_IS_IMAGE: Check =
    check("thumbnailId must be an image", Holds::Image("thumbnailId"));
const THUMBNAIL_STYLE: Check = check(
    "thumbnailId can't be an image in the style of a header",
    Holds::NotState("thumbnailId", "assetStyle", &["cinema_header"]),
);
const EXISTS: Check = by(
    "EventInstance",
    Broken::Input(r#"{"instanceIndex": "20990101T000000Z"}"#),
    |ctx, given| {
        let index = given.text("instanceIndex").unwrap_or_default();
        resolve::instance(ctx, given.subject(), &index).is_some()
    },
)
.not_found();

fn all(list: &apollo_compiler::response::JsonValue, is_good: fn(&str) -> bool) -> bool {
    list.as_array()
        .is_some_and(|days| days.iter().all(|day| day.as_str().is_some_and(is_good)))
}
