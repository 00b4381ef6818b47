//! A time as the API wrote it.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A time in a payload, as the API wrote it. [`timestamp`](Self::timestamp) parses it.
///
/// The text is kept, so a time in an unexpected form costs only that time, not the event.
///
/// ```
/// use mighty_webhooks::TimeText;
///
/// let time = TimeText::from("2026-11-02T09:00:00Z");
/// assert_eq!(time.timestamp(), "2026-11-02T09:00:00Z".parse().ok());
/// assert_eq!(TimeText::from("soon").timestamp(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimeText(Box<str>);

impl TimeText {
    /// The API's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment, if the text is an ISO 8601 time with an offset from UTC, or ends with `UTC`.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        let text = self.0.trim();
        if let Ok(timestamp) = text.parse() {
            return Some(timestamp);
        }
        let utc = text.strip_suffix("UTC")?.trim_end();
        format!("{utc}Z").parse().ok()
    }
}

impl From<&str> for TimeText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for TimeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_forms_of_one_moment_are_equal() {
        let moment: Option<Timestamp> = "2026-11-02T09:00:00Z".parse().ok();
        for text in [
            "2026-11-02T09:00:00Z",
            "2026-11-02T09:00:00.000Z",
            "2026-11-02T10:00:00+01:00",
            "2026-11-02 09:00:00 UTC",
            "2026-11-02T09:00:00+00:00",
        ] {
            assert_eq!(TimeText::from(text).timestamp(), moment, "{text}");
        }
        for text in ["", "UTC", "2026-11-02", "1793610000", "yesterday"] {
            assert_eq!(TimeText::from(text).timestamp(), None, "{text}");
        }
    }
}
