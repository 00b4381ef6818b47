//! Operations counted by calendar month.

use std::{
    ops::Range,
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

use super::usage::Usage;

/// The month of a point in time, in UTC.
#[derive(Debug, Clone)]
pub(super) struct Month {
    first: Date,
    /// Its first moment, and the first moment of the next month.
    span: Range<SystemTime>,
}

impl Month {
    pub(super) fn of(now: SystemTime) -> Self {
        // The clock is far out of range, so any month will do.
        let today = Timestamp::try_from(now).unwrap_or(Timestamp::UNIX_EPOCH);
        let first = today.to_zoned(TimeZone::UTC).date().first_of_month();
        let begin = |date: Date| {
            date.to_zoned(TimeZone::UTC)
                .map_or(SystemTime::UNIX_EPOCH, |zoned| zoned.timestamp().into())
        };
        let next = first.saturating_add(1.month());
        Self {
            first,
            span: begin(first)..begin(next),
        }
    }

    pub(super) fn usage(&self, operations: u64) -> Usage {
        Usage {
            year: self.first.year(),
            month: self.first.month(),
            operations,
            up_to_date: true,
        }
    }
}

impl PartialEq for Month {
    fn eq(&self, other: &Self) -> bool {
        self.first == other.first
    }
}

/// The count of the current month.
#[derive(Debug)]
pub(super) struct Tally(Mutex<(Month, u64)>);

impl Tally {
    pub(super) fn new(now: SystemTime) -> Self {
        Self(Mutex::new((Month::of(now), 0)))
    }

    /// Adds `operations` to the count.
    pub(super) fn add(&self, now: SystemTime, operations: u64) -> Usage {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (month, count) = &mut *state;
        if !month.span.contains(&now) {
            let current = Month::of(now);
            if current != *month {
                *count = 0;
            }
            *month = current;
        }
        *count += operations;
        month.usage(*count)
    }
}

impl Usage {
    /// This number of operations in the month of `now`, up to date.
    pub fn new(now: SystemTime, operations: u64) -> Self {
        Month::of(now).usage(operations)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(text: &str) -> SystemTime {
        text.parse::<Timestamp>().expect("timestamp").into()
    }

    #[test]
    fn the_count_starts_again_in_a_new_month() {
        let tally = Tally::new(at("2026-12-31T23:59:58Z"));
        let december = tally.add(at("2026-12-31T23:59:59Z"), 2);
        assert_eq!(
            (december.year, december.month, december.operations),
            (2026, 12, 2)
        );
        let january = tally.add(at("2027-01-01T00:00:00Z"), 1);
        assert_eq!(
            (january.year, january.month, january.operations),
            (2027, 1, 1)
        );
    }

    #[test]
    fn a_clock_out_of_range_does_not_stop_the_count() {
        let beyond = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 60);
        let tally = Tally::new(beyond);
        tally.add(beyond, 1);
        assert_eq!(tally.add(beyond, 1).operations, 2);
    }
}
