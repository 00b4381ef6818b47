//! Events, and the occurrences of a recurring one.

use std::sync::Arc;

use jiff::Timestamp;

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

/// Fields whose name and meaning are the same in the input and in the event.
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

/// Puts the input into the event; an outcome where it is refused.
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
    for (name, field) in [("headerId", "headerImageUrl"), ("thumbnailId", "imageUrl")] {
        if input.given(name).is_some() {
            let asset = references::one(ctx, shape, input, name)?;
            let url = asset.and_then(|asset| asset.text("url").map(str::to_owned));
            event.set(field, url);
        }
    }
    if let Some(refused) = recurrence(input, event)? {
        return Ok(Some(refused));
    }
    Ok(objection(input, event).map(Outcome::refused))
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
    } else if !TYPES.contains(&kind) {
        Some("Event type is not known")
    } else if kind != "local" && (input.get("street").is_some() || input.get("city").is_some()) {
        Some("Only local events have a street and a city")
    } else {
        None
    }
}

fn recurrence(input: Args<'_>, event: &mut Record) -> Result<Option<Outcome>, Fault> {
    if let Some(word) = input.text("frequency") {
        let Some(frequency) = Frequency::parse(&word) else {
            return Ok(Some(Outcome::refused(
                "frequency must be daily, weekly, monthly or yearly",
            )));
        };
        if input.int("interval").is_none() && event.int("recurrenceInterval").is_none() {
            return Ok(Some(Outcome::refused(
                "interval is required with frequency",
            )));
        }
        event.set("recurrenceFrequency", frequency.as_str());
    }
    if let Some(interval) = input.int("interval") {
        event.set("recurrenceInterval", interval.max(1));
    }
    if let Some(days) = input.texts("byDays") {
        if days.iter().any(|day| calendar::weekday(day).is_none()) {
            return Ok(Some(Outcome::refused("byDays must be of SU to SA")));
        }
        event.set("_byDays", days.join(","));
    }
    if let Some(count) = input.int("recurrenceCount") {
        event.set("_recurrenceCount", count);
    }
    if let Some(until) = input.time("recurUntil")? {
        event.set("_recurUntil", until);
    }
    if let Some(frequency) = event.text("recurrenceFrequency") {
        let interval = event.int("recurrenceInterval").unwrap_or(1);
        let rule = format!("FREQ={frequency};INTERVAL={interval}");
        event.set("recurrenceRule", rule);
    }
    Ok(None)
}

/// The event and the scheduled time of the occurrence that the input names.
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
