//! What an export has read, and what it can promise.

use std::collections::BTreeMap;

use mighty_runtime::bounds::{ERROR_TEXT, EXPORT_REPORT};
use serde::{Deserialize, Serialize};

/// What an export has read, and what it can promise. It can be serialised.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// When the export began (UTC, RFC 3339). Everything that the viewer could see from then until
    /// the end of the export is in the copy, except for what the other fields name.
    pub as_of: String,
    /// Whether everything was read. False if the export stopped early, or if there are gaps.
    pub complete: bool,
    /// Why the export stopped before its end.
    pub stopped: Option<Stopped>,
    /// Each table's count.
    pub tables: BTreeMap<String, TableReport>,
    /// Lists that could not be read to their end. The first 1,000 are listed, and at least one of
    /// each source; see [`gap_count`](Self::gap_count).
    pub gaps: Vec<Gap>,
    /// The number of lists that could not be read to their end.
    #[serde(default)]
    pub gap_count: u64,
    /// Records that could not be read. At most 1,000 are listed; see
    /// [`unreadable_count`](Self::unreadable_count).
    pub unreadable: Vec<UnreadableRecord>,
    /// The number of records that could not be read.
    pub unreadable_count: u64,
    /// Fields that the server refused or could not answer, while the rest of the record came.
    pub refused: Vec<RefusedField>,
    /// Lists with more or fewer records than the API had counted. Records that were added or
    /// deleted meanwhile are one cause, records that the viewer may not see another.
    pub differences: Vec<Difference>,
    /// Lists whose records moved while they were read, and still did after several rounds. Records
    /// can be missing from them. The first 1,000 are listed, and at least one of each source; see
    /// [`moved_count`](Self::moved_count).
    pub moved: Vec<Place>,
    /// The number of such lists.
    #[serde(default)]
    pub moved_count: u64,
    /// Texts that were not Unicode. Each of them now contains the replacement character (U+FFFD). At
    /// most 1,000 are listed; see [`repaired_count`](Self::repaired_count).
    #[serde(default)]
    pub repaired: Vec<RepairedText>,
    /// The number of such texts. It can be too low, because the client names at most 100 of them for
    /// one answer.
    #[serde(default)]
    pub repaired_count: u64,
    /// The number of operations sent; each retry counts.
    pub operations: u64,
    /// The cost that the server reported for all of them, or else the estimate.
    pub cost: u64,
    /// The number of rows that came a second time and were left out.
    pub repeated_rows: u64,
    /// The number of lists that were not read, because they have not changed since the last export.
    #[serde(default)]
    pub unchanged_lists: u64,
    /// The number of records in these lists, as far as it is known.
    #[serde(default)]
    pub unchanged_records: u64,
}

/// Why an export stopped before its end. Its state is kept, and the next run continues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "snake_case")]
pub enum Stopped {
    /// The [budget](crate::Export::budget) of operations is used up.
    Budget,
    /// A call failed. The error says more.
    Failed,
}

/// The count of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TableReport {
    /// The number of rows written.
    pub rows: u64,
    /// The number that the API states (`totalCount`), if it states one.
    pub total: Option<u64>,
}

/// One list: a table's source, and the record that has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// The source's name; usually the table's.
    pub source: String,
    /// The id of the record that has the list. None for lists of the network.
    pub parent: Option<String>,
}

/// A list that could not be read to its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gap {
    /// Which list.
    #[serde(flatten)]
    pub place: Place,
    /// The number of its records that were read.
    pub read: u64,
    /// The server's error.
    pub reason: String,
}

/// A record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnreadableRecord {
    /// Which list it is in.
    #[serde(flatten)]
    pub place: Place,
    /// Its id, if that could be read.
    pub id: Option<String>,
    /// The field that can't be read, from the record.
    pub path: String,
    /// What is wrong with it.
    pub reason: String,
}

/// A text that was not Unicode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RepairedText {
    /// Which list its record is in.
    #[serde(flatten)]
    pub place: Place,
    /// The id of the record, if it has one.
    pub id: Option<String>,
    /// The field, from the record.
    pub path: String,
}

/// A field that the server refused or could not answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RefusedField {
    /// The source's name.
    pub source: String,
    /// The field, from the record.
    pub path: String,
    /// The code of the server's error, such as `FORBIDDEN`.
    pub code: Option<String>,
    /// The number of records concerned.
    pub count: u64,
}

/// A list whose number of records is not the one that the API had counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Difference {
    /// Which list.
    #[serde(flatten)]
    pub place: Place,
    /// The number that the API had counted.
    pub counted: u64,
    /// The number that came.
    pub came: u64,
}

/// The start of a text, which can be long if the server wants.
pub(crate) fn cut(text: &str) -> String {
    let start = &text[..text.floor_char_boundary(ERROR_TEXT)];
    let rest = if start.len() < text.len() { "…" } else { "" };
    [start, rest].concat()
}

impl Place {
    pub(crate) fn new(source: &str, parent: Option<&str>) -> Self {
        Self {
            source: source.to_owned(),
            parent: parent.map(str::to_owned),
        }
    }
}

impl Report {
    pub(crate) fn table(&mut self, name: &str) -> &mut TableReport {
        self.tables.entry(name.to_owned()).or_default()
    }

    /// Adds a record that was not reported before.
    pub(crate) fn add_unreadable(&mut self, record: UnreadableRecord) {
        self.unreadable_count += 1;
        if self.unreadable.len() < EXPORT_REPORT {
            self.unreadable.push(record);
        }
    }

    pub(crate) fn add_gap(&mut self, gap: Gap) {
        self.gap_count += 1;
        let has_room = self.gaps.len() < EXPORT_REPORT;
        if has_room
            || !self
                .gaps
                .iter()
                .any(|known| known.place.source == gap.place.source)
        {
            self.gaps.push(gap);
        }
    }

    /// Adds a source that can't be read at all. There are few of them, so all are listed.
    pub(crate) fn add_dropped(&mut self, gap: Gap) {
        self.gap_count += 1;
        self.gaps.push(gap);
    }

    pub(crate) fn add_moved(&mut self, place: Place) {
        self.moved_count += 1;
        let has_room = self.moved.len() < EXPORT_REPORT;
        if has_room || !self.moved.iter().any(|known| known.source == place.source) {
            self.moved.push(place);
        }
    }

    pub(crate) fn add_repaired(&mut self, place: &Place, id: Option<&str>, path: String) {
        self.repaired_count += 1;
        if self.repaired.len() < EXPORT_REPORT {
            self.repaired.push(RepairedText {
                place: place.clone(),
                id: id.map(cut),
                path,
            });
        }
    }

    pub(crate) fn add_refused(&mut self, source: &str, path: &str, code: Option<&str>) {
        let known = self.refused.iter_mut().find(|field| {
            field.source == source && field.path == path && field.code.as_deref() == code
        });
        if let Some(field) = known {
            field.count += 1;
        } else if self.refused.len() < EXPORT_REPORT {
            self.refused.push(RefusedField {
                source: source.to_owned(),
                path: path.to_owned(),
                code: code.map(str::to_owned),
                count: 1,
            });
        }
    }

    pub(crate) fn add_difference(&mut self, place: Place, counted: u64, came: u64) {
        if self.differences.len() < EXPORT_REPORT {
            self.differences.push(Difference {
                place,
                counted,
                came,
            });
        }
    }

    /// The number of operations that this export has saved by not reading again what has not changed,
    /// at the cost that an operation may have by default.
    pub fn saved_operations(&self) -> u64 {
        self.unchanged_records / 1_450
    }

    /// The number of rows in a table.
    pub fn rows(&self, table: &str) -> u64 {
        self.tables.get(table).map_or(0, |table| table.rows)
    }
}
