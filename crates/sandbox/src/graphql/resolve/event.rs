//! Events, their occurrences and their RSVPs.

use std::sync::Arc;

use jiff::Timestamp;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::pages::Limits;
use super::{Answer, Resolved, content, posts, ref_items, value};
use crate::world::{Record, Value, calendar, ids};

const ATTENDEES: usize = 6;
const UPCOMING: usize = 3;

pub(super) fn field(ctx: &Context<'_>, event: &Record, field: &str, args: Args<'_>) -> Resolved {
    match field {
        "isRecurring" => value(event.text("recurrenceFrequency").is_some()),
        "eventInstance" => {
            let found = match args.text("instanceIndex") {
                Some(index) => Some(
                    instance(ctx, event, &index)
                        .ok_or_else(|| Fault::not_found("EventInstance"))?,
                ),
                None => current(ctx, event),
            };
            value(found)
        }
        "upcomingEventInstances" => {
            let mut upcoming = instances(ctx, event);
            upcoming.retain(|instance| {
                event.text("recurrenceFrequency").is_some()
                    && instance.time("startsAt") >= Some(ctx.now)
            });
            upcoming.truncate(UPCOMING);
            value(upcoming)
        }
        "rsvps" => ref_items(rsvps(ctx, event.id, args.time("instanceAt")?)),
        "hasExternalEventLink" => value(event.text("_link").is_some()),
        "externalEventLink" => {
            let link = event.text("_link").map(str::to_owned);
            value(link.filter(|_| may_have_link(ctx, event)))
        }
        _ => content::field(ctx, event, field, args),
    }
}

/// The link of a restricted event is for those who said yes or maybe, and for its editors.
fn may_have_link(ctx: &Context<'_>, event: &Record) -> bool {
    !event.flag("restrictedEvent")
        || ctx.is_staff()
        || event.reference("creator") == Some(ctx.viewer_id())
        || ctx.world().pointing_at(event.id, "Rsvp").any(|rsvp| {
            rsvp.reference("member") == Some(ctx.viewer_id()) && rsvp.text("status") != Some("no")
        })
}

/// The occurrence of an event that is scheduled for a time, its override applied; `None` for one
/// that was cancelled.
pub(crate) fn instance_at(ctx: &Context<'_>, event: &Record, at: Timestamp) -> Option<Record> {
    let index = calendar::instance_index(at);
    let length = match (event.time("startsAt"), event.time("endsAt")) {
        (Some(start), Some(end)) => Some(end.duration_since(start)),
        _ => None,
    };
    let mut starts = at;
    let mut ends = length.map(|length| at + length);
    let mut locked = event.flag("lockRsvps");
    if let Some(exception) = exception(ctx, event.id, &index) {
        if exception.text("exceptionType") == Some("DELETE") {
            return None;
        }
        starts = exception.time("startsAt").unwrap_or(starts);
        ends = exception.time("endsAt").or(ends);
        locked = exception.flag("lockRsvps") || locked;
    }
    let mut instance = Record::new("EventInstance")
        .identified(event.id)
        .with("id", format!("{}-{index}", event.id))
        .with("instanceIndex", index.as_str())
        .with("startsAt", starts)
        .with("endsAt", ends)
        .with("lockRsvps", locked)
        .with("postId", ids::global_id("Event", event.id))
        .with("postResourceId", event.id.to_string())
        .with("title", event.text("title").unwrap_or_default())
        .with(
            "url",
            format!("https://harbor.mn.co/events/{}?instance={index}", event.id),
        )
        .with("_at", at);
    if let Some(space) = event.reference("space") {
        instance = instance.with_ref("space", space);
    }
    Some(instance)
}

/// The occurrence with a key: its scheduled time in ICS form.
pub(crate) fn instance(ctx: &Context<'_>, event: &Record, index: &str) -> Option<Record> {
    let at = calendar::scheduled_times(event)
        .into_iter()
        .find(|at| calendar::instance_index(*at) == index)?;
    instance_at(ctx, event, at)
}

fn exception(ctx: &Context<'_>, event: u64, index: &str) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(event, "EventRecurrenceException")
        .find(|exception| exception.text("instanceIndex") == Some(index))
        .cloned()
}

fn instances(ctx: &Context<'_>, event: &Record) -> Vec<Record> {
    calendar::scheduled_times(event)
        .into_iter()
        .filter_map(|at| instance_at(ctx, event, at))
        .collect()
}

/// The occurrence that is on now or comes next; of an event that is over, its last.
fn current(ctx: &Context<'_>, event: &Record) -> Option<Record> {
    let mut instances = instances(ctx, event);
    let next = instances
        .iter()
        .position(|instance| instance.time("endsAt").or(instance.time("startsAt")) >= Some(ctx.now))
        .unwrap_or(instances.len().checked_sub(1)?);
    Some(instances.swap_remove(next))
}

/// The roster: of the whole series, or of one occurrence, where an answer for the occurrence
/// stands before the member's answer for the series.
fn rsvps(ctx: &Context<'_>, event: u64, at: Option<Timestamp>) -> Vec<u64> {
    let world = ctx.world();
    let all: Vec<_> = world.pointing_at(event, "Rsvp").collect();
    let for_series = all.iter().filter(|rsvp| rsvp.time("instanceAt").is_none());
    let Some(at) = at else {
        return for_series.map(|rsvp| rsvp.id).collect();
    };
    let own: Vec<_> = all
        .iter()
        .filter(|rsvp| rsvp.time("instanceAt") == Some(at))
        .collect();
    let overridden = |rsvp: &Record| {
        own.iter()
            .any(|own| own.reference("member") == rsvp.reference("member"))
    };
    for_series
        .filter(|rsvp| !overridden(rsvp))
        .chain(own.iter().copied())
        .map(|rsvp| rsvp.id)
        .collect()
}

pub(super) fn instance_field(ctx: &Context<'_>, instance: &Record, field: &str) -> Resolved {
    let Some(event) = ctx.record(instance.id) else {
        return Ok(None);
    };
    let at = instance.time("_at");
    let answers = |status: &str| -> Vec<u64> {
        rsvps(ctx, event.id, at)
            .into_iter()
            .filter_map(|id| ctx.record(id))
            .filter(|rsvp| rsvp.text("status") == Some(status))
            .filter_map(|rsvp| rsvp.reference("member"))
            .collect()
    };
    match field {
        "attendees" => value(Value::refs(answers("yes").into_iter().take(ATTENDEES))),
        "rsvpYesCount" => value(answers("yes").len()),
        "rsvpMaybeCount" => value(answers("maybe").len()),
        "rsvpNoCount" => value(answers("no").len()),
        "nextInstance" | "previousInstance" | "hasNext" | "hasPrevious" => {
            let all = instances(ctx, &event);
            let place = all.iter().position(|other| other.time("_at") == at);
            let neighbour = place.and_then(|place| {
                let index = if matches!(field, "nextInstance" | "hasNext") {
                    Some(place + 1)
                } else {
                    place.checked_sub(1)
                };
                all.get(index?).cloned()
            });
            if field.starts_with("has") {
                value(neighbour.is_some())
            } else {
                value(neighbour)
            }
        }
        _ => Ok(None),
    }
}

pub(super) fn rsvp_field(ctx: &Context<'_>, rsvp: &Record, field: &str) -> Resolved {
    match field {
        "eventInstance" => {
            let event = rsvp.reference("event").and_then(|id| ctx.record(id));
            let instance = event
                .zip(rsvp.time("instanceAt"))
                .and_then(|(event, at)| instance_at(ctx, &event, at));
            value(instance)
        }
        _ => Ok(None),
    }
}

/// `Network.events`: occurrences in a plain list. Its cursor is a time, the bound of `startsAt`:
/// the lower one when looking ahead, the upper one when looking back, and itself included.
pub(super) fn of_network(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let space = posts::space_argument(ctx, args)?;
    let bound = args
        .time("cursor")
        .map_err(|_| Fault::bad_input("The cursor is not an ISO 8601 date and time"))?;
    let range = args.time("startAt")?.zip(args.time("endAt")?);
    let looks_back = range.is_none() && args.word("direction") == Some("PAST");

    let events: Vec<Arc<Record>> = ctx
        .world()
        .of_kind("Event")
        .filter(|event| space.is_none_or(|space| event.reference("space") == Some(space)))
        .cloned()
        .collect();
    let mut found: Vec<(Timestamp, Record)> = events
        .iter()
        .filter(|event| content::effective_status(event, ctx.now) == "posted")
        .flat_map(|event| instances(ctx, event))
        .filter_map(|instance| Some((instance.time("startsAt")?, instance)))
        .filter(|(starts, instance)| match range {
            Some((from, to)) => *starts >= from && *starts <= to,
            None if looks_back => instance.time("endsAt").unwrap_or(*starts) < ctx.now,
            None => *starts >= ctx.now,
        })
        .filter(|(starts, _)| {
            bound.is_none_or(|bound| {
                if looks_back {
                    *starts <= bound
                } else {
                    *starts >= bound
                }
            })
        })
        .collect();
    found.sort_by_key(|(starts, instance)| (*starts, instance.id));
    if looks_back {
        found.reverse();
    }
    found.truncate(Limits::of("Network", "events").size(args.int("perPage")));
    let instances: Vec<Record> = found.into_iter().map(|(_, instance)| instance).collect();
    Ok(Some(Answer::from(instances)))
}
