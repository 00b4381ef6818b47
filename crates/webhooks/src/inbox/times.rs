//! Times in tables: whole milliseconds since 1970.

use jiff::Timestamp;

pub(super) fn timestamp(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX)
}

/// Whole milliseconds, rounded up, so that a time is never read as an earlier one.
pub(super) fn milliseconds(time: Timestamp) -> i64 {
    let whole = time.as_millisecond();
    let is_whole = Timestamp::from_millisecond(whole).is_ok_and(|rounded| rounded >= time);
    if is_whole { whole } else { whole + 1 }
}
