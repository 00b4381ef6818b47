//! Events, their occurrences and their RSVPs.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::pages::{Limits, list_cap};
use super::answer::{Answer, Resolved, ref_items, value};
use super::{content, posts, visibility};
use crate::world::{Record, Value, calendar, ids};

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
            if event.text("recurrenceFrequency").is_none() {
                return value(Value::empty());
            }
            let upcoming: Vec<Record> = occurrences(ctx, event)
                .filter(|occurrence| occurrence.starts >= ctx.now)
                .take(list_cap("Event", "upcomingEventInstances"))
                .map(|occurrence| record(event, &occurrence))
                .collect();
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

/// The link of a restricted event is for members who answered yes or maybe, and for its editors.
fn may_have_link(ctx: &Context<'_>, event: &Record) -> bool {
    !event.flag("restrictedEvent")
        || ctx.is_staff()
        || event.reference("creator") == Some(ctx.viewer_id())
        || ctx.world().pointing_at(event.id, "Rsvp").any(|rsvp| {
            rsvp.reference("member") == Some(ctx.viewer_id()) && rsvp.text("status") != Some("no")
        })
}

/// One occurrence of an event, with its exception applied.
struct Occurrence {
    /// The time in the series, which identifies the occurrence.
    at: Timestamp,
    starts: Timestamp,
    ends: Option<Timestamp>,
    locked: bool,
}

/// An event's occurrences in the order of the series, without the cancelled ones. A series ends if
/// the end of its next occurrence can't be represented.
fn occurrences(ctx: &Context<'_>, event: &Record) -> impl Iterator<Item = Occurrence> + use<> {
    let exceptions: HashMap<String, Arc<Record>> = ctx
        .world()
        .pointing_at(event.id, "EventRecurrenceException")
        .filter_map(|exception| {
            Some((
                exception.text("instanceIndex")?.to_owned(),
                exception.clone(),
            ))
        })
        .collect();
    let length = event
        .time("startsAt")
        .zip(event.time("endsAt"))
        .map(|(start, end)| end.duration_since(start));
    let locked = event.flag("lockRsvps");
    let scheduled = calendar::scheduled_times(event).map_while(move |at| {
        let ends = length.map(|length| at.checked_add(length)).transpose();
        Some(Occurrence {
            at,
            starts: at,
            ends: ends.ok()?,
            locked,
        })
    });
    scheduled.filter_map(move |mut occurrence| {
        let at = occurrence.at;
        if exceptions.is_empty() {
            return Some(occurrence);
        }
        if let Some(exception) = exceptions.get(&calendar::instance_index(at)) {
            if exception.text("exceptionType") == Some("DELETE") {
                return None;
            }
            occurrence.starts = exception.time("startsAt").unwrap_or(at);
            occurrence.ends = exception.time("endsAt").or(occurrence.ends);
            occurrence.locked |= exception.flag("lockRsvps");
        }
        Some(occurrence)
    })
}

fn record(event: &Record, occurrence: &Occurrence) -> Record {
    let index = calendar::instance_index(occurrence.at);
    let url = format!("https://harbor.mn.co/events/{}?instance={index}", event.id);
    let mut instance = Record::new("EventInstance")
        .identified(event.id)
        .with("id", format!("{}-{index}", event.id))
        .with("instanceIndex", index)
        .with("startsAt", occurrence.starts)
        .with("endsAt", occurrence.ends)
        .with("lockRsvps", occurrence.locked)
        .with("postId", ids::global_id("Event", event.id))
        .with("postResourceId", event.id.to_string())
        .with("title", event.text("title").unwrap_or_default())
        .with("url", url)
        .with("_at", occurrence.at);
    if let Some(space) = event.reference("space") {
        instance = instance.with_ref("space", space);
    }
    instance
}

/// The occurrence that is scheduled for a time; `None` if it was cancelled or does not exist.
pub(crate) fn instance_at(ctx: &Context<'_>, event: &Record, at: Timestamp) -> Option<Record> {
    occurrences(ctx, event)
        .take_while(|occurrence| occurrence.at <= at)
        .find(|occurrence| occurrence.at == at)
        .map(|occurrence| record(event, &occurrence))
}

/// The occurrence with a key: its scheduled time in ICS form.
pub(crate) fn instance(ctx: &Context<'_>, event: &Record, index: &str) -> Option<Record> {
    let at = calendar::scheduled_times(event).find(|at| calendar::instance_index(*at) == index)?;
    instance_at(ctx, event, at)
}

/// The current or next occurrence; of a past event, the last one.
fn current(ctx: &Context<'_>, event: &Record) -> Option<Record> {
    let is_ahead =
        |occurrence: &Occurrence| occurrence.ends.unwrap_or(occurrence.starts) >= ctx.now;
    occurrences(ctx, event)
        .find(is_ahead)
        .or_else(|| occurrences(ctx, event).last())
        .map(|occurrence| record(event, &occurrence))
}

/// The occurrences before and after one.
fn neighbours(
    ctx: &Context<'_>,
    event: &Record,
    at: Timestamp,
) -> (Option<Occurrence>, Option<Occurrence>) {
    let mut before = None;
    for occurrence in occurrences(ctx, event) {
        if occurrence.at > at {
            return (before, Some(occurrence));
        }
        if occurrence.at < at {
            before = Some(occurrence);
        }
    }
    (before, None)
}

/// The roster: of the whole series, or of one occurrence. For an occurrence, the member's answer to
/// it takes precedence over the answer to the series.
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
        "attendees" => value(Value::refs(answers("yes"))),
        "rsvpYesCount" => value(answers("yes").len()),
        "rsvpMaybeCount" => value(answers("maybe").len()),
        "rsvpNoCount" => value(answers("no").len()),
        "nextInstance" | "previousInstance" | "hasNext" | "hasPrevious" => {
            let (before, after) = neighbours(ctx, &event, at.unwrap_or(ctx.now));
            let is_forward = matches!(field, "nextInstance" | "hasNext");
            let neighbour = if is_forward { after } else { before };
            if field.starts_with("has") {
                value(neighbour.is_some())
            } else {
                value(neighbour.map(|neighbour| record(&event, &neighbour)))
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

/// `Network.events`: occurrences in a plain list. Its cursor is a time, the inclusive bound of
/// `startsAt`: the lower one for later events, the upper one for past events.
pub(super) fn of_network(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let space = posts::space_argument(ctx, "events", args)?;
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
    let mut found: Vec<(&Arc<Record>, Occurrence)> = events
        .iter()
        .filter(|event| visibility::effective_status(event, ctx.now) == "posted")
        .filter(|event| visibility::is_visible_post(ctx, event))
        .flat_map(|event| occurrences(ctx, event).map(move |occurrence| (event, occurrence)))
        .filter(|(_, occurrence)| match range {
            Some((from, to)) => occurrence.starts >= from && occurrence.starts <= to,
            None if looks_back => occurrence.ends.unwrap_or(occurrence.starts) < ctx.now,
            None => occurrence.starts >= ctx.now,
        })
        .filter(|(_, occurrence)| {
            bound.is_none_or(|bound| {
                if looks_back {
                    occurrence.starts <= bound
                } else {
                    occurrence.starts >= bound
                }
            })
        })
        .collect();
    found.sort_by_key(|(event, occurrence)| (occurrence.starts, event.id));
    if looks_back {
        found.reverse();
    }
    found.truncate(Limits::of("Network", "events").size(args.int("perPage")));
    let instances: Vec<Record> = found
        .into_iter()
        .map(|(event, occurrence)| record(event, &occurrence))
        .collect();
    Ok(Some(Answer::from(instances)))
}
