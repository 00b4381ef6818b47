//! The key of one occurrence of an event.

use std::fmt;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// The format of the key: a time in UTC, as calendars write it.
const FORMAT: &str = "%Y%m%dT%H%M%SZ";

/// The scheduled time of one occurrence, as the API's `instanceIndex`.
///
/// It is the time of the schedule, and not that of `starts_at` if the occurrence was moved.
///
/// ```
/// use mighty_schema::InstanceIndex;
///
/// let time = "2024-01-15T16:00:00Z".parse::<jiff::Timestamp>()?;
/// assert_eq!(InstanceIndex::at(time).to_string(), "20240115T160000Z");
/// assert_eq!(InstanceIndex::parse("20240115T160000Z").map(InstanceIndex::time), Some(time));
/// assert_eq!(InstanceIndex::parse("next week"), None);
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceIndex(Timestamp);

impl InstanceIndex {
    /// The occurrence that is scheduled for this time. Parts of a second are left out.
    pub fn at(time: Timestamp) -> Self {
        let seconds = Timestamp::from_second(time.as_second());
        Self(seconds.unwrap_or(time))
    }

    /// Reads the key of an answer. `None` if it has another form.
    pub fn parse(text: &str) -> Option<Self> {
        let time = DateTime::strptime(FORMAT, text).ok()?;
        let time = time.to_zoned(TimeZone::UTC).ok()?;
        Some(Self(time.timestamp()))
    }

    /// The scheduled time.
    pub fn time(self) -> Timestamp {
        self.0
    }
}

impl fmt::Display for InstanceIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime(FORMAT))
    }
}

/// For the setters and arguments called `instance_index`.
impl From<InstanceIndex> for String {
    fn from(index: InstanceIndex) -> Self {
        index.to_string()
    }
}
