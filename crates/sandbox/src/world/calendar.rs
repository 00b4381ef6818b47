//! When a recurring event takes place.

use jiff::civil::{DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::record::Record;

/// How many occurrences of a series that never ends the calendar looks ahead.
const HORIZON: usize = 400;

/// How often an event repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

impl Frequency {
    /// Reads the API's word, in either case.
    pub(crate) fn parse(word: &str) -> Option<Frequency> {
        match word.to_ascii_lowercase().as_str() {
            "daily" => Some(Frequency::Daily),
            "weekly" => Some(Frequency::Weekly),
            "monthly" => Some(Frequency::Monthly),
            "yearly" => Some(Frequency::Yearly),
            _ => None,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Frequency::Daily => "DAILY",
            Frequency::Weekly => "WEEKLY",
            Frequency::Monthly => "MONTHLY",
            Frequency::Yearly => "YEARLY",
        }
    }

    fn steps(self, count: i64) -> Span {
        match self {
            Frequency::Daily => Span::new().days(count),
            Frequency::Weekly => Span::new().weeks(count),
            Frequency::Monthly => Span::new().months(count),
            Frequency::Yearly => Span::new().years(count),
        }
    }
}

/// Reads a weekday as the API writes it: `SU`, `MO`, …
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    match word.to_ascii_uppercase().as_str() {
        "SU" => Some(Weekday::Sunday),
        "MO" => Some(Weekday::Monday),
        "TU" => Some(Weekday::Tuesday),
        "WE" => Some(Weekday::Wednesday),
        "TH" => Some(Weekday::Thursday),
        "FR" => Some(Weekday::Friday),
        "SA" => Some(Weekday::Saturday),
        _ => None,
    }
}

/// The key of an occurrence: its scheduled time in ICS form, `20240115T160000Z`.
pub(crate) fn instance_index(scheduled: Timestamp) -> String {
    TimeZone::UTC
        .to_datetime(scheduled)
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string()
}

/// The scheduled times of an event, in order: one for a single event, the series for a recurring
/// one. Exceptions are the caller's to apply.
pub(crate) fn scheduled_times(event: &Record) -> impl Iterator<Item = Timestamp> + use<> {
    let recurrence = event.text("recurrenceFrequency").and_then(Frequency::parse);
    let frequency = recurrence.unwrap_or(Frequency::Daily);
    let interval = event.int("recurrenceInterval").unwrap_or(1).clamp(1, 1000);
    let count = match (recurrence, event.int("_recurrenceCount")) {
        (None, _) => 1,
        (Some(_), Some(count)) => usize::try_from(count).unwrap_or(0).min(HORIZON),
        (Some(_), None) => HORIZON,
    };
    let until = event
        .time("_recurUntil")
        .filter(|_| recurrence.is_some())
        .unwrap_or(Timestamp::MAX);
    let days = event_weekdays(event);
    event.time("startsAt").into_iter().flat_map(move |start| {
        let anchor = TimeZone::UTC.to_datetime(start);
        let days = days.clone();
        (0i64..)
            .map_while(move |step| anchor.checked_add(frequency.steps(step * interval)).ok())
            .flat_map(move |base| occurrences_of_step(base, frequency, &days))
            .map_while(|day| day.to_zoned(TimeZone::UTC).ok())
            .map(|zoned| zoned.timestamp())
            .filter(move |time| *time >= start)
            .take_while(move |time| *time <= until)
            .take(count)
    })
}

fn event_weekdays(event: &Record) -> Vec<Weekday> {
    event
        .text("_byDays")
        .unwrap_or_default()
        .split(',')
        .filter_map(weekday)
        .collect()
}

/// A weekly series may fall on several days of its week, every other one on one day per step.
fn occurrences_of_step(base: DateTime, frequency: Frequency, days: &[Weekday]) -> Vec<DateTime> {
    if frequency != Frequency::Weekly || days.is_empty() {
        return vec![base];
    }
    let sunday = base
        .checked_sub(Span::new().days(i64::from(base.weekday().to_sunday_zero_offset())))
        .unwrap_or(base);
    (0..7)
        .filter_map(|offset| sunday.checked_add(Span::new().days(offset)).ok())
        .filter(|day| days.contains(&day.weekday()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(frequency: &str) -> Record {
        Record::new("Event")
            .with("startsAt", "2026-11-04T18:00:00Z")
            .with("recurrenceFrequency", frequency)
    }

    fn indexes(event: &Record) -> Vec<String> {
        scheduled_times(event).map(instance_index).collect()
    }

    #[test]
    fn a_single_event_takes_place_once() {
        let event = Record::new("Event").with("startsAt", "2026-11-04T18:00:00Z");
        assert_eq!(indexes(&event), ["20261104T180000Z"]);
    }

    #[test]
    fn a_weekly_series_falls_on_its_days_from_its_start_on() {
        let event = event("WEEKLY")
            .with("_byDays", "MO,WE")
            .with("_recurrenceCount", 3i64);
        assert_eq!(
            indexes(&event),
            ["20261104T180000Z", "20261109T180000Z", "20261111T180000Z"]
        );
    }

    #[test]
    fn an_interval_skips_and_an_end_stops() {
        let event = event("MONTHLY")
            .with("recurrenceInterval", 2i64)
            .with("_recurUntil", "2027-03-31T00:00:00Z");
        assert_eq!(
            indexes(&event),
            ["20261104T180000Z", "20270104T180000Z", "20270304T180000Z"]
        );
    }

    #[test]
    fn an_endless_series_ends_at_the_horizon() {
        assert_eq!(scheduled_times(&event("DAILY")).count(), HORIZON);
    }
}
