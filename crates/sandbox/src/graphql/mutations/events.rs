//! Events, and the occurrences of a recurring one.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::{Args, Context, Fault, Outcome, Shape, Written, permissions, posts, references};
use crate::graphql::resolve;
use crate::world::calendar::{self, Frequency};
use crate::world::{Record, Value, html, ids};

const TYPES: [&str; 6] = [
    "local",
    "live_chat",
    "online_meeting",
    "live_video",
    "webinar",
    "local_meetup",
];

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let space = references::required(ctx, shape, input, "spaceId")?;
    let mut event = posts::content(ctx, "Event", &space)
        .with("postType", "event")
        .with("status", "posted")
        .with("publishedAt", ctx.now)
        .with("timeZone", "UTC");
    match write(ctx, shape, input, &mut event)? {
        Some(refused) => Ok(refused),
        None => {
            let id = posts::store(ctx, event);
            Ok(Outcome::done([("event", Value::Ref(id))]))
        }
    }
}

pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let event = posts::editable(ctx, shape, input)?;
    if let Some(refused) = posts::edited_meanwhile(&event, input)? {
        return Ok(refused);
    }
    let mut changed = Record::clone(&event);
    if let Some(refused) = write(ctx, shape, input, &mut changed)? {
        return Ok(refused);
    }
    ctx.change(event.id, |record| {
        *record = changed;
        record.set("lastEditedAt", ctx.now);
    });
    Ok(Outcome::done([("event", Value::Ref(event.id))]))
}

/// Fields with the same name and meaning in the input and in the event.
const SAME: [(&str, &str); 8] = [
    ("title", "title"),
    ("eventType", "eventType"),
    ("timeZone", "timeZone"),
    ("venue", "venue"),
    ("location", "venue"),
    ("street", "street"),
    ("city", "city"),
    ("link", "_link"),
];
const FLAGS: [(&str, &str); 4] = [
    ("postInFeed", "postInFeed"),
    ("restrictedEvent", "restrictedEvent"),
    ("rsvpEnabled", "rsvpEnabled"),
    ("rsvpClosed", "lockRsvps"),
];

/// Copies the input into the event; returns an outcome if it is refused.
fn write(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    event: &mut Record,
) -> Result<Option<Outcome>, Fault> {
    for (name, field) in SAME {
        if input.given(name).is_some() {
            event.set(field, input.text(name));
        }
    }
    for (name, field) in FLAGS {
        if let Some(flag) = input.flag(name) {
            event.set(field, flag);
        }
    }
    for name in ["startsAt", "endsAt"] {
        if let Some(time) = input.time(name)? {
            event.set(name, time);
        }
    }
    if input.given("description").is_some() {
        let body = html::sanitize(&input.text("description").unwrap_or_default());
        event.set("bodyText", html::plain_text(&body));
        event.set("bodyHtml", body);
    }
    if let Some(refused) = images(ctx, shape, input, event)? {
        return Ok(Some(refused));
    }
    if let Some(refused) = recurrence(input, event)? {
        return Ok(Some(refused));
    }
    Ok(objection(input, event).map(Outcome::refused))
}

/// Header and thumbnail. Without a thumbnail the card shows the header, so one picture can't be
/// both.
fn images(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    event: &mut Record,
) -> Result<Option<Outcome>, Fault> {
    for (name, field, note) in [
        ("headerId", "headerImageUrl", "_header"),
        ("thumbnailId", "imageUrl", "_thumbnail"),
    ] {
        if input.given(name).is_none() {
            continue;
        }
        let asset = references::one(ctx, shape, input, name)?;
        if asset.as_ref().is_some_and(|asset| !asset.flag("isImage")) {
            return Ok(Some(Outcome::refused(format!("{name} must be an image"))));
        }
        let is_header_shaped = |asset: &Record| asset.text("assetStyle") == Some("cinema_header");
        if name == "thumbnailId" && asset.as_deref().is_some_and(is_header_shaped) {
            return Ok(Some(Outcome::refused(
                "thumbnailId can't be an image in the style of a header",
            )));
        }
        event.set(
            note,
            asset
                .as_ref()
                .map_or(Value::NULL, |asset| Value::Ref(asset.id)),
        );
        event.set(
            field,
            asset.and_then(|asset| asset.text("url").map(str::to_owned)),
        );
    }
    let thumbnail = event.reference("_thumbnail");
    let is_both = thumbnail.is_some() && thumbnail == event.reference("_header");
    Ok(is_both.then(|| Outcome::refused("thumbnailId can't be the same image as headerId")))
}

fn objection(input: Args<'_>, event: &Record) -> Option<&'static str> {
    let kind = event.text("eventType").unwrap_or_default();
    if event
        .text("title")
        .is_none_or(|title| title.trim().is_empty())
    {
        Some("Title can't be blank")
    } else if event.time("endsAt") <= event.time("startsAt") {
        Some("endsAt must be after startsAt")
    } else if !is_short_enough(event) {
        Some("An event can't last longer than a year")
    } else if event
        .text("timeZone")
        .is_none_or(|name| !calendar::is_time_zone(name))
    {
        Some("timeZone must be a name of the IANA database")
    } else if !TYPES.contains(&kind) {
        Some("Event type is not known")
    } else if kind != "local" && (input.get("street").is_some() || input.get("city").is_some()) {
        Some("Only local events have a street and a city")
    } else {
        None
    }
}

/// The API's own limit is not known. A year is longer than any event, and a typing error in the
/// year of `endsAt` is refused.
const LONGEST: SignedDuration = SignedDuration::from_hours(366 * 24);

fn is_short_enough(event: &Record) -> bool {
    let length = event
        .time("startsAt")
        .zip(event.time("endsAt"))
        .map(|(start, end)| end.duration_since(start));
    length.is_none_or(|length| length <= LONGEST)
}

/// The fields that only a series has.
const OF_A_SERIES: [&str; 5] = [
    "interval",
    "byDays",
    "byMonthDays",
    "recurrenceCount",
    "recurUntil",
];

fn recurrence(input: Args<'_>, event: &mut Record) -> Result<Option<Outcome>, Fault> {
    let until = input.time("recurUntil")?;
    if let Some(reason) = recurrence_error(input, event, until) {
        return Ok(Some(Outcome::refused(reason)));
    }
    if let Some(frequency) = input
        .text("frequency")
        .as_deref()
        .and_then(Frequency::parse)
    {
        event.set("recurrenceFrequency", frequency.as_str());
    }
    if let Some(interval) = input.int("interval") {
        event.set("recurrenceInterval", interval);
    }
    for (name, field) in [("byDays", "_byDays"), ("byMonthDays", "_byMonthDays")] {
        if let Some(days) = input.texts(name) {
            event.set(field, days.join(",").to_ascii_uppercase());
        }
    }
    // A series has one kind of end. The new one replaces the old one.
    if let Some(count) = input.int("recurrenceCount") {
        event.set("_recurrenceCount", count);
        event.set("_recurUntil", Value::NULL);
    }
    if let Some(until) = until {
        event.set("_recurUntil", until);
        event.set("_recurrenceCount", Value::NULL);
    }
    let rule = calendar::rule(event);
    event.set("recurrenceRule", rule);
    Ok(None)
}

fn recurrence_error(
    input: Args<'_>,
    event: &Record,
    until: Option<Timestamp>,
) -> Option<&'static str> {
    let frequency = input.text("frequency");
    let known = frequency
        .as_deref()
        .or(event.text("recurrenceFrequency"))
        .map(Frequency::parse);
    let interval = input.int("interval");
    let is_bad = |name: &str, is_good: fn(&str) -> bool| {
        let days = input.texts(name).unwrap_or_default();
        days.iter().any(|day| !is_good(day))
    };
    let has_days = |name: &str| input.texts(name).is_some_and(|days| !days.is_empty());
    let is_series_only = |name: &&str| input.get(name).is_some();
    if known == Some(None) {
        Some("frequency must be daily, weekly, monthly or yearly")
    } else if known.is_none() && OF_A_SERIES.iter().any(is_series_only) {
        Some("frequency is required for an event that recurs")
    } else if frequency.is_some() && interval.is_none() && event.int("recurrenceInterval").is_none()
    {
        Some("interval is required with frequency")
    } else if interval.is_some_and(|interval| interval < 1) {
        Some("interval must be at least 1")
    } else if input.int("recurrenceCount").is_some_and(|count| count < 1) {
        Some("recurrenceCount must be at least 1")
    } else if is_bad("byDays", |day| calendar::weekday(day).is_some()) {
        Some("byDays must be of SU to SA")
    } else if is_bad("byMonthDays", |day| calendar::month_day(day).is_some()) {
        Some("byMonthDays must be of 1 to 31")
    } else if has_days("byDays") && known != Some(Some(Frequency::Weekly)) {
        Some("Only weekly events have byDays")
    } else if has_days("byMonthDays") && known != Some(Some(Frequency::Monthly)) {
        Some("Only monthly events have byMonthDays")
    } else if until.is_some() && input.int("recurrenceCount").is_some() {
        Some("An event recurs until a time or a number of times, not both")
    } else if until.is_some_and(|until| Some(until) < event.time("startsAt")) {
        Some("recurUntil can't be before startsAt")
    } else {
        None
    }
}

/// The event, and the scheduled time of the occurrence that the input names.
fn occurrence(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<(Arc<Record>, String, Timestamp), Fault> {
    let event = references::required(ctx, shape, input, "eventId")?;
    permissions::check_author(ctx, event.reference("creator"), "event")?;
    let index = input.text("instanceIndex").unwrap_or_default();
    let at = resolve::instance(ctx, &event, &index)
        .and_then(|instance| instance.time("_at"))
        .ok_or_else(|| Fault::not_found("EventInstance"))?;
    Ok((event, index, at))
}

fn set_exception(ctx: &Context<'_>, event: u64, index: &str, change: impl FnOnce(&mut Record)) {
    let known = ctx
        .world()
        .pointing_at(event, "EventRecurrenceException")
        .find(|exception| exception.text("instanceIndex") == Some(index))
        .map(|exception| exception.id);
    let id = known.unwrap_or_else(|| {
        ctx.create(
            Record::new("EventRecurrenceException")
                .with_ref("event", event)
                .with("instanceIndex", index),
        )
    });
    ctx.change(id, change);
}

pub(super) fn update_instance(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let (event, index, at) = occurrence(ctx, shape, input)?;
    let (starts, ends) = (input.time("startsAt")?, input.time("endsAt")?);
    let present = resolve::instance_at(ctx, &event, at);
    let planned = |field: &str| present.as_ref().and_then(|instance| instance.time(field));
    let until = ends.or_else(|| planned("endsAt"));
    if until.is_some() && until <= starts.or_else(|| planned("startsAt")) {
        return Ok(Outcome::refused("endsAt must be after startsAt"));
    }
    set_exception(ctx, event.id, &index, |exception| {
        exception.set("exceptionType", "OVERRIDE");
        for (field, time) in [("startsAt", starts), ("endsAt", ends)] {
            if let Some(time) = time {
                exception.set(field, time);
            }
        }
        if let Some(locked) = input.flag("lockRsvps") {
            exception.set("lockRsvps", locked);
        }
    });
    let instance = resolve::instance_at(ctx, &event, at);
    Ok(Outcome::done([("eventInstance", instance.into())]))
}

pub(super) fn delete_instance(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let (event, index, _) = occurrence(ctx, shape, input)?;
    set_exception(ctx, event.id, &index, |exception| {
        exception.set("exceptionType", "DELETE");
    });
    Ok(Outcome::done([
        ("event", Value::Ref(event.id)),
        ("deletedId", format!("{}-{index}", event.id).into()),
    ]))
}

pub(super) fn restore_instance(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let id = input.text("id").unwrap_or_default();
    let exception = ctx.find(
        &id,
        "EventRecurrenceException",
        crate::world::Accepts::Either,
    )?;
    let event = exception.reference("event").and_then(|id| ctx.record(id));
    let author = event.as_ref().and_then(|event| event.reference("creator"));
    permissions::check_author(ctx, author, "event")?;
    ctx.write(|world| world.remove(exception.id));
    let index = exception.text("instanceIndex").unwrap_or_default();
    let instance = event.and_then(|event| resolve::instance(ctx, &event, index));
    let deleted = ids::global_id(&exception.kind, exception.id);
    let payload = Outcome::done([("deletedId", deleted.into())]);
    Ok(match shape.object {
        Some((field, _)) => payload.and(field, instance),
        None => payload,
    })
}
