//! Which lists have not changed since the last export.

use jiff::Timestamp;
use serde_json::Value;

use super::core::Engine;
use crate::{Row, model::Source};

/// The columns that tell how new a record is, or when it takes place.
const TIMES: [&str; 3] = ["created_at", "published_at", "starts_at"];

impl Engine {
    /// Whether a record's list is as the last export had it.
    pub(super) fn is_unchanged(&self, row: &Row, source: &Source) -> bool {
        let known = self.last.get(row.table());
        let id = row.get("id").and_then(Value::as_str);
        let Some(known) = known.zip(id).and_then(|(known, id)| known.get(id)) else {
            return false;
        };
        if source.watch.is_empty() || self.is_recent(row) {
            return false;
        }
        let columns = self.watched_columns(row.table());
        source.watch.iter().all(|name| {
            let place = columns.iter().position(|column| column == name);
            let before = place.and_then(|place| known.get(place));
            before.is_some() && before == row.get(name)
        })
    }

    fn watched_columns(&self, table: &str) -> Vec<&'static str> {
        let watched = self.watched().into_iter();
        watched
            .filter(|(name, _)| *name == table)
            .flat_map(|(_, columns)| columns)
            .collect()
    }

    fn is_recent(&self, row: &Row) -> bool {
        let Ok(begun) = self.report.as_of.parse::<Timestamp>() else {
            return true;
        };
        let since = begun.saturating_sub(self.settings.lookback);
        let Ok(since) = since else {
            return true;
        };
        TIMES.iter().any(|name| {
            let time = row.get(name).and_then(Value::as_str);
            time.and_then(|time| time.parse::<Timestamp>().ok())
                .is_some_and(|time| time >= since)
        })
    }
}
