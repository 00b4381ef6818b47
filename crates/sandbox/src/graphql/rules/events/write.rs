//! The fields of an event, and what they have to be together.

use jiff::SignedDuration;

use super::super::posts;
use super::super::prelude::*;
use super::recurrence;
use crate::world::calendar;

pub(super) fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = given.record("spaceId")?;
    let mut event = posts::content(ctx, "Event", space)
        .with("postType", "event")
        .with("status", "posted")
        .with("publishedAt", ctx.now)
        .with("timeZone", time_zone_of_viewer(ctx));
    given.store_in(&mut event);
    finish(ctx, given, &mut event)?;
    Ok(Outcome::written(posts::store(ctx, event)))
}

fn time_zone_of_viewer(ctx: &Context<'_>) -> String {
    ctx.record(ctx.viewer_id())
        .and_then(|viewer| viewer.text("timeZone").map(str::to_owned))
        .filter(|name| calendar::is_time_zone(name))
        .unwrap_or_else(|| "UTC".to_owned())
}

pub(super) fn finish(
    ctx: &Context<'_>,
    given: &Given<'_>,
    event: &mut Record,
) -> Result<(), Refusal> {
    for (input, note, field) in [
        ("headerId", "_header", "headerImageUrl"),
        ("thumbnailId", "_thumbnail", "imageUrl"),
    ] {
        if given.is_given(input) {
            let asset = event.reference(note).and_then(|id| ctx.record(id));
            let url = asset.and_then(|asset| asset.text("url").map(str::to_owned));
            event.set(field, url);
        }
    }
    recurrence::write(given, event)?;
    match objection(given, event) {
        Some(reason) => Err(reason.into()),
        None => Ok(()),
    }
}

fn objection(given: &Given<'_>, event: &Record) -> Option<&'static str> {
    let thumbnail = event.reference("_thumbnail");
    let is_local = event.text("eventType") == Some("local");
    if thumbnail.is_some() && thumbnail == event.reference("_header") {
        Some("thumbnailId can't be the same image as headerId")
    } else if event.time("endsAt") <= event.time("startsAt") {
        Some("endsAt must be after startsAt")
    } else if !is_short_enough(event) {
        Some("An event can't last longer than a year")
    } else if !is_local && (given.has("street") || given.has("city")) {
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
