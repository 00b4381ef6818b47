//! Changes of single occurrences. An exception of the series keeps each.

use jiff::Timestamp;

use super::super::notify;
use super::super::prelude::*;
use super::super::rsvps;
use crate::world::ids;

/// The key of the occurrence and its time in the series.
fn occurrence(ctx: &Context<'_>, given: &Given<'_>) -> Result<(String, Timestamp), Refusal> {
    let index = given.text("instanceIndex").unwrap_or_default();
    let at = resolve::instance(ctx, given.subject(), &index)
        .and_then(|instance| instance.time("_at"))
        .ok_or_else(|| Fault::not_found("EventInstance"))?;
    Ok((index, at))
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

pub(super) fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let event = given.subject();
    let (index, at) = occurrence(ctx, given)?;
    let (starts, ends) = (given.time("startsAt")?, given.time("endsAt")?);
    let present = resolve::instance_at(ctx, event, at);
    let planned = |field: &str| present.as_ref().and_then(|instance| instance.time(field));
    let starting = starts.or_else(|| planned("startsAt"));
    let until = ends.or_else(|| planned("endsAt"));
    if until.is_some() && until <= starting {
        return Err("endsAt must be after startsAt".into());
    }
    set_exception(ctx, event.id, &index, |exception| {
        exception.set("exceptionType", "OVERRIDE");
        for (field, time) in [("startsAt", starts), ("endsAt", ends)] {
            if let Some(time) = time {
                exception.set(field, time);
            }
        }
        if let Some(locked) = given.flag("lockRsvps") {
            exception.set("lockRsvps", locked);
        }
    });
    let instance = resolve::instance_at(ctx, event, at);
    Ok(Outcome::done([("eventInstance", instance.into())]))
}

pub(super) fn cancel(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let event = given.subject();
    let (index, at) = occurrence(ctx, given)?;
    if let Some(message) = given.text("message").filter(|text| !text.trim().is_empty()) {
        let statuses = given.texts("rsvpStatuses").unwrap_or_default();
        let space = event.reference("space");
        for member in rsvps::who_answered(ctx, event, at, &statuses) {
            let link = event.text("url").unwrap_or_default();
            notify::one(ctx, member, space, &message, link);
        }
    }
    set_exception(ctx, event.id, &index, |exception| {
        exception.set("exceptionType", "DELETE");
    });
    Ok(Outcome::done([
        ("event", Value::Ref(event.id)),
        ("deletedId", format!("{}-{index}", event.id).into()),
    ]))
}

pub(super) fn restore(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let exception = given.subject();
    ctx.write(|world| world.remove(exception.id));
    let index = exception.text("instanceIndex").unwrap_or_default();
    let event = exception.reference("event").and_then(|id| ctx.record(id));
    let instance = event.and_then(|event| resolve::instance(ctx, &event, index));
    let deleted = ids::global_id(&exception.kind, exception.id);
    Ok(Outcome::done([
        ("deletedId", deleted.into()),
        ("eventInstance", instance.into()),
    ]))
}
