//! The rule of a series.

use jiff::Timestamp;

use super::super::prelude::*;
use crate::world::calendar::{self, Frequency};

/// The fields that only a series has.
const OF_A_SERIES: [&str; 5] = [
    "interval",
    "byDays",
    "byMonthDays",
    "recurrenceCount",
    "recurUntil",
];

pub(super) fn write(given: &Given<'_>, event: &mut Record) -> Result<(), Refusal> {
    let until = given.time("recurUntil")?;
    if let Some(reason) = objection(given, event, until) {
        return Err(reason.into());
    }
    if let Some(frequency) = given.word("frequency").and_then(Frequency::parse) {
        event.set("recurrenceFrequency", frequency.as_str());
    }
    if let Some(interval) = given.int("interval") {
        event.set("recurrenceInterval", interval);
    }
    for (name, field) in [("byDays", "_byDays"), ("byMonthDays", "_byMonthDays")] {
        if let Some(days) = given.texts(name) {
            event.set(field, days.join(",").to_ascii_uppercase());
        }
    }
    // A series has one kind of end. The new one replaces the old one.
    if let Some(count) = given.int("recurrenceCount") {
        event.set("_recurrenceCount", count);
        event.set("_recurUntil", Value::NULL);
    }
    if let Some(until) = until {
        event.set("_recurUntil", until);
        event.set("_recurrenceCount", Value::NULL);
    }
    let rule = calendar::rule(event);
    event.set("recurrenceRule", rule);
    Ok(())
}

fn objection(given: &Given<'_>, event: &Record, until: Option<Timestamp>) -> Option<&'static str> {
    let frequency = given.word("frequency");
    let known = frequency
        .or(event.text("recurrenceFrequency"))
        .and_then(Frequency::parse);
    let has_days = |name: &str| given.texts(name).is_some_and(|days| !days.is_empty());
    if known.is_none() && OF_A_SERIES.iter().any(|name| given.has(name)) {
        Some("frequency is required for an event that recurs")
    } else if frequency.is_some()
        && !given.has("interval")
        && event.int("recurrenceInterval").is_none()
    {
        Some("interval is required with frequency")
    } else if has_days("byDays") && known != Some(Frequency::Weekly) {
        Some("Only weekly events have byDays")
    } else if has_days("byMonthDays") && known != Some(Frequency::Monthly) {
        Some("Only monthly events have byMonthDays")
    } else if until.is_some() && given.has("recurrenceCount") {
        Some("An event recurs until a time or a number of times, not both")
    } else if until.is_some_and(|until| Some(until) < event.time("startsAt")) {
        Some("recurUntil can't be before startsAt")
    } else {
        None
    }
}
