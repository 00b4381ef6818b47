//! A list that is being read, and the position in it.

use serde::{Deserialize, Serialize};

use crate::Key;

/// The number of rows that a walk remembers to recognise its place.
pub(super) const TRAIL: usize = 20;

/// One list that is being read, from one of its ends. It is part of the state of an export.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Walk {
    pub(crate) source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<String>,
    /// The number of records, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expected: Option<u64>,
    /// Whether it reads from the end of the list.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) backward: bool,
    /// The last rows that were read, the newest last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) trail: Vec<Step>,
    /// The cursor to start from, as long as nothing was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start: Option<String>,
    /// How far back in the trail the next page starts, because the last one did not fit.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) step_back: u32,
    /// The resource id after which it starts, if it starts in the middle of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) origin: Option<u64>,
    /// The resource id of its first row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<u64>,
    /// The resource id at which the walk ends, in a list by resource id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<u64>,
    /// The walk that reads the next part of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<u64>,
    /// The first row of the next part, where this walk ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) until_key: Option<Key>,
    /// The key of its first row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_key: Option<Key>,
    /// The place of its part in the list.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) part: u32,
    /// The resource id of the last row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reached: Option<u64>,
    /// The walk that reads the same list from the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) partner: Option<u64>,
    /// The number of records that were read.
    #[serde(skip_serializing_if = "is_zero_long")]
    pub(crate) read: u64,
    /// The number of pages that were read.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) pages: u32,
    /// How often it began anew.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) rounds: u32,
    /// The most records that it had read when it began anew.
    #[serde(skip_serializing_if = "is_zero_long")]
    pub(crate) reread: u64,
    /// The number of pages in a row without a record that is new.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) repeats: u32,
    /// How often it failed since the last page.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) failures: u32,
    #[serde(skip_serializing_if = "is_normal")]
    pub(crate) care: Care,
}

/// A row on a walk's way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) key: Key,
    pub(crate) cursor: String,
}

/// How carefully the next page is read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Care {
    #[default]
    Normal,
    /// In an operation of its own, because the last one failed.
    Alone,
    /// This many rows only: the row after them can't be read.
    Before { rows: u32, trouble: Trouble },
    /// One row, and only its ids.
    Lean { trouble: Trouble },
    /// After the last row: that one can't be read in full, so the page must not begin with it.
    After,
}

/// Why a record can't be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Trouble {
    pub(crate) path: String,
    pub(crate) reason: String,
}

impl Walk {
    pub(crate) fn new(source: &str, parent: Option<&str>, expected: Option<u64>) -> Self {
        Self {
            source: source.to_owned(),
            parent: parent.map(str::to_owned),
            expected,
            ..Self::default()
        }
    }

    /// The cursor after which (or, from the end, before which) the next page starts. A page starts
    /// with the last row that was read, so that a list that has moved is noticed.
    pub(crate) fn cursor(&self) -> Option<&str> {
        let back = match self.care {
            Care::Normal | Care::Alone => 2 + self.step_back as usize,
            Care::Before { .. } | Care::Lean { .. } | Care::After => 1,
        };
        if self.trail.is_empty() {
            return self.start.as_deref();
        }
        let place = self.trail.len().checked_sub(back);
        match place {
            Some(place) => Some(&self.trail[place].cursor),
            // The row before the trail is not known, unless the trail begins with the list.
            None if self.read as usize <= self.trail.len() => self.start.as_deref(),
            None => Some(&self.trail[0].cursor),
        }
    }

    /// The number of rows of the next page that have been read before.
    pub(crate) fn overlap(&self) -> u32 {
        match self.care {
            Care::Normal | Care::Alone if !self.trail.is_empty() => 1 + self.step_back,
            _ => 0,
        }
    }

    pub(crate) fn has_passed(&self, key: &Key) -> bool {
        self.trail.iter().any(|step| step.key == *key)
    }

    /// The number of rows until its end, by the distance of the resource ids that it has read.
    pub(crate) fn rows_to_end(&self) -> Option<u64> {
        let (until, reached, first) = (self.until?, self.reached?, self.first?);
        let distance = reached.abs_diff(first).max(1);
        let left = until.saturating_sub(reached);
        Some((left.saturating_mul(self.read) / distance).saturating_add(1))
    }

    /// Begins anew.
    pub(crate) fn restart(&mut self) {
        self.trail.clear();
        self.reached = None;
        self.first = None;
        self.step_back = 0;
        self.reread = self.reread.max(self.read);
        self.repeats = 0;
        self.read = 0;
        self.pages = 0;
        self.rounds += 1;
        self.care = Care::Normal;
    }
}

fn is_false(flag: &bool) -> bool {
    !flag
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

fn is_zero_long(number: &u64) -> bool {
    *number == 0
}

fn is_normal(care: &Care) -> bool {
    *care == Care::Normal
}
