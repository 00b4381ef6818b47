//! The times of a recurring event.

use jiff::civil::{DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::record::Record;

/// How many occurrences of an endless series the calendar has.
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
    /// Parses the API's word, in either case.
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

    /// `None` if there are more than the calendar has.
    fn steps(self, count: i64) -> Option<Span> {
        let span = Span::new();
        match self {
            Frequency::Daily => span.try_days(count),
            Frequency::Weekly => span.try_weeks(count),
            Frequency::Monthly => span.try_months(count),
            Frequency::Yearly => span.try_years(count),
        }
        .ok()
    }
}

/// Parses a weekday as the API writes it: `SU`, `MO`, …
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

/// Parses a day of the month: `1` to `31`.
pub(crate) fn month_day(word: &str) -> Option<i8> {
    word.parse().ok().filter(|day| (1..=31).contains(day))
}

/// Whether a time zone has a name in the IANA database.
pub(crate) fn is_time_zone(name: &str) -> bool {
    jiff::tz::db().get(name).is_ok()
}

/// A date and time without a zone, such as `2026-07-15 09:00`, as a time in a zone. An unknown zone
/// is read as UTC.
pub(crate) fn local_time(text: &str, zone: &str) -> Option<Timestamp> {
    let text = text.trim();
    let local = DateTime::strptime("%Y-%m-%d %H:%M", text)
        .ok()
        .or_else(|| text.parse().ok())?;
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(local.to_zoned(zone).ok()?.timestamp())
}

/// The same time of day in a zone, some days later.
pub(crate) fn days_later(now: Timestamp, days: i64, zone: &str) -> Option<Timestamp> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let span = Span::new().try_days(days).ok()?;
    let later = now.to_zoned(zone).checked_add(span).ok()?;
    Some(later.timestamp())
}

/// The series as a recurrence rule of RFC 5545; `None` for a single event.
pub(crate) fn rule(event: &Record) -> Option<String> {
    let frequency = event.text("recurrenceFrequency")?;
    let interval = event.int("recurrenceInterval").unwrap_or(1);
    let mut rule = format!("FREQ={frequency};INTERVAL={interval}");
    // Days for another frequency are ignored, both in the series and in its rule.
    let days = match Frequency::parse(frequency)? {
        Frequency::Weekly => Some(("BYDAY", "_byDays")),
        Frequency::Monthly => Some(("BYMONTHDAY", "_byMonthDays")),
        Frequency::Daily | Frequency::Yearly => None,
    };
    if let Some((name, field)) = days
        && let Some(days) = event.text(field).filter(|days| !days.is_empty())
    {
        rule.push_str(&format!(";{name}={days}"));
    }
    if let Some(count) = event.int("_recurrenceCount") {
        rule.push_str(&format!(";COUNT={count}"));
    }
    if let Some(until) = event.time("_recurUntil") {
        rule.push_str(&format!(";UNTIL={}", instance_index(until)));
    }
    Some(rule)
}

/// The key of an occurrence: its scheduled time in ICS form, `20240115T160000Z`.
pub(crate) fn instance_index(scheduled: Timestamp) -> String {
    TimeZone::UTC
        .to_datetime(scheduled)
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string()
}

/// The scheduled times of an event, in order: one for a single event, the series for a recurring
/// one. The caller has to apply exceptions.
pub(crate) fn scheduled_times(event: &Record) -> impl Iterator<Item = Timestamp> + use<> {
    let recurrence = event.text("recurrenceFrequency").and_then(Frequency::parse);
    let frequency = recurrence.unwrap_or(Frequency::Daily);
    let interval = event.int("recurrenceInterval").unwrap_or(1).max(1);
    let count = match (recurrence, event.int("_recurrenceCount")) {
        (None, _) => 1,
        (Some(_), Some(count)) => usize::try_from(count).unwrap_or(0).min(HORIZON),
        (Some(_), None) => HORIZON,
    };
    let until = event
        .time("_recurUntil")
        .filter(|_| recurrence.is_some())
        .unwrap_or(Timestamp::MAX);
    let days = Days::of(event);
    event.time("startsAt").into_iter().flat_map(move |start| {
        let anchor = TimeZone::UTC.to_datetime(start);
        let days = days.clone();
        (0i64..)
            .map_while(move |step| {
                let span = frequency.steps(step.checked_mul(interval)?)?;
                anchor.checked_add(span).ok()
            })
            .flat_map(move |base| occurrences_of_step(base, frequency, &days))
            .map_while(|day| day.to_zoned(TimeZone::UTC).ok())
            .map(|zoned| zoned.timestamp())
            .filter(move |time| *time >= start)
            .take_while(move |time| *time <= until)
            .take(count)
    })
}

/// The days of a series, other than that of its start.
#[derive(Clone)]
struct Days {
    /// Of each week of a weekly series.
    week: Vec<Weekday>,
    /// Of each month of a monthly series, in order.
    month: Vec<i8>,
}

impl Days {
    fn of(event: &Record) -> Days {
        let words = |field| event.text(field).unwrap_or_default().split(',');
        let mut month: Vec<i8> = words("_byMonthDays").filter_map(month_day).collect();
        month.sort_unstable();
        month.dedup();
        Days {
            week: words("_byDays").filter_map(weekday).collect(),
            month,
        }
    }
}

/// A weekly series may have several days of its week, and a monthly one several of its month. All
/// others have one day per step.
fn occurrences_of_step(base: DateTime, frequency: Frequency, days: &Days) -> Vec<DateTime> {
    match frequency {
        Frequency::Weekly if !days.week.is_empty() => {
            let since_sunday = i64::from(base.weekday().to_sunday_zero_offset());
            let sunday = base
                .checked_sub(Span::new().days(since_sunday))
                .unwrap_or(base);
            (0..7)
                .filter_map(|offset| sunday.checked_add(Span::new().days(offset)).ok())
                .filter(|day| days.week.contains(&day.weekday()))
                .collect()
        }
        // A month without the day is skipped.
        Frequency::Monthly if !days.month.is_empty() => days
            .month
            .iter()
            .filter_map(|day| base.with().day(*day).build().ok())
            .collect(),
        _ => vec![base],
    }
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
    fn a_local_time_is_read_in_its_zone() {
        let time = |text: &str, zone: &str| local_time(text, zone).map(|time| time.to_string());
        let morning = "2026-07-15 09:00";
        assert_eq!(
            time(morning, "Europe/Oslo").unwrap(),
            "2026-07-15T07:00:00Z"
        );
        assert_eq!(
            time(morning, "Middle/Earth").unwrap(),
            "2026-07-15T09:00:00Z"
        );
        assert_eq!(time("tomorrow", "UTC"), None);
        let now = "2026-10-24T10:00:00Z".parse().unwrap();
        let later = days_later(now, 2, "Europe/Oslo").unwrap();
        // Summer time ends in between.
        assert_eq!(later.to_string(), "2026-10-26T11:00:00Z");
    }

    #[test]
    fn a_single_event_takes_place_once() {
        let event = Record::new("Event").with("startsAt", "2026-11-04T18:00:00Z");
        assert_eq!(indexes(&event), ["20261104T180000Z"]);
    }

    #[test]
    fn a_weekly_series_takes_place_on_its_days_from_its_start_on() {
        let event = event("WEEKLY")
            .with("_byDays", "MO,WE")
            .with("_recurrenceCount", 3i64);
        assert_eq!(
            indexes(&event),
            ["20261104T180000Z", "20261109T180000Z", "20261111T180000Z"]
        );
    }

    #[test]
    fn a_monthly_series_takes_place_on_the_days_that_its_months_have() {
        let event = event("MONTHLY")
            .with("_byMonthDays", "31,5")
            .with("_recurrenceCount", 4i64);
        assert_eq!(
            indexes(&event),
            [
                "20261105T180000Z",
                "20261205T180000Z",
                "20261231T180000Z",
                "20270105T180000Z"
            ]
        );
    }

    #[test]
    fn a_series_ends_with_the_calendar_for_every_interval() {
        for frequency in ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] {
            let event = event(frequency).with("recurrenceInterval", i64::from(i32::MAX));
            assert_eq!(scheduled_times(&event).count(), 1, "{frequency}");
        }
    }

    #[test]
    fn a_rule_has_all_settings_of_its_series() {
        let event = event("WEEKLY")
            .with("recurrenceInterval", 2i64)
            .with("_byDays", "MO,WE")
            .with("_recurUntil", "2027-03-31T00:00:00Z");
        assert_eq!(
            rule(&event).unwrap(),
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20270331T000000Z"
        );
        assert!(rule(&Record::new("Event")).is_none());
    }

    #[test]
    fn a_series_has_its_interval_and_its_end() {
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
