//! The engine's state as JSON, and back.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::core::{Engine, SavedLists};
use crate::{Report, read::Walk, sink::State};

/// The version of the state's form. An export with another version is not continued.
const VERSION: u32 = 1;

const RUN: &str = "run";
const REPORT: &str = "report";
const SIZES: &str = "sizes";
const MARKS: &str = "marks";
const WALK: &str = "walk/";

#[derive(Debug, Serialize, Deserialize)]
struct Run {
    version: u32,
    /// The sources, with a fingerprint of what is selected from each.
    sources: Vec<(String, u64)>,
    is_finished: bool,
}

/// Why an export can't be continued with a state.
pub(crate) enum Refused {
    /// There is nothing to continue: the last export is finished, or there was none.
    Nothing,
    /// The state belongs to an export with other settings, or of another version.
    Other(String),
}

impl Engine {
    pub(super) fn save(&mut self, walk: u64) {
        let value = self
            .planner
            .walk(walk)
            .and_then(|walk| serde_json::to_value(walk).ok());
        self.changes.insert(format!("{WALK}{walk}"), value);
    }

    pub(super) fn save_run(&mut self, is_finished: bool) {
        let run = Run {
            version: VERSION,
            sources: self.fingerprints(),
            is_finished,
        };
        let run = serde_json::to_value(run).ok();
        self.changes.insert(RUN.to_owned(), run);
        if is_finished {
            let marks = serde_json::to_value(self.noted()).ok();
            self.changes.insert(MARKS.to_owned(), marks);
        }
        self.save_report();
    }

    /// Saves the report's counts, and the entries of its lists that are new: the lists can be long,
    /// and this is called after every operation.
    pub(super) fn save_report(&mut self) {
        let (report, saved) = (&mut self.report, &mut self.saved);
        let changes = &mut self.changes;
        save_entries(changes, "gaps", &report.gaps, &mut saved.gaps);
        save_entries(
            changes,
            "unreadable",
            &report.unreadable,
            &mut saved.unreadable,
        );
        save_entries(
            changes,
            "differences",
            &report.differences,
            &mut saved.differences,
        );
        save_entries(changes, "moved", &report.moved, &mut saved.moved);
        save_entries(changes, "repaired", &report.repaired, &mut saved.repaired);
        let lists = (
            std::mem::take(&mut report.gaps),
            std::mem::take(&mut report.unreadable),
            std::mem::take(&mut report.differences),
            std::mem::take(&mut report.moved),
            std::mem::take(&mut report.repaired),
        );
        let counts = serde_json::to_value(&*report).ok();
        (
            report.gaps,
            report.unreadable,
            report.differences,
            report.moved,
            report.repaired,
        ) = lists;
        self.changes.insert(REPORT.to_owned(), counts);
        let sizes = serde_json::to_value(&self.planner.sizes).ok();
        self.changes.insert(SIZES.to_owned(), sizes);
    }

    fn fingerprints(&self) -> Vec<(String, u64)> {
        self.chosen
            .iter()
            .filter(|one| !one.source.samples)
            .map(|one| {
                let text = [one.selection.as_str(), one.source.arguments].concat();
                (one.source.name.to_owned(), fingerprint(&text))
            })
            .collect()
    }

    /// Takes up where the last run stopped.
    pub(crate) fn resume(&mut self, state: &State) -> Result<(), Refused> {
        self.last_marks = read(state, MARKS).unwrap_or_default();
        let run: Run = read(state, RUN).ok_or(Refused::Nothing)?;
        if run.is_finished {
            return Err(Refused::Nothing);
        }
        if run.version != VERSION || run.sources != self.fingerprints() {
            let names: Vec<String> = run.sources.into_iter().map(|(name, _)| name).collect();
            return Err(Refused::Other(names.join(", ")));
        }
        self.report = read::<Report>(state, REPORT).unwrap_or_default();
        self.report.stopped = None;
        read_entries(state, "gaps", &mut self.report.gaps);
        read_entries(state, "unreadable", &mut self.report.unreadable);
        read_entries(state, "differences", &mut self.report.differences);
        read_entries(state, "moved", &mut self.report.moved);
        read_entries(state, "repaired", &mut self.report.repaired);
        self.saved = SavedLists {
            gaps: self.report.gaps.len(),
            unreadable: self.report.unreadable.len(),
            differences: self.report.differences.len(),
            moved: self.report.moved.len(),
            repaired: self.report.repaired.len(),
        };
        self.know_report();
        self.planner.sizes = read(state, SIZES).unwrap_or_default();
        let chosen = Arc::clone(&self.chosen);
        for (name, value) in state {
            let id = name.strip_prefix(WALK).and_then(|id| id.parse().ok());
            let walk = serde_json::from_value::<Walk>(value.clone()).ok();
            let (Some(id), Some(walk)) = (id, walk) else {
                continue;
            };
            if let Some(place) = chosen.iter().position(|one| one.source.name == walk.source) {
                self.planner.insert(id, walk, place, &chosen[place]);
            }
        }
        Ok(())
    }
}

/// Saves the entries of one of the report's lists that are not in the state yet.
fn save_entries<T: Serialize>(
    changes: &mut BTreeMap<String, Option<Value>>,
    list: &str,
    entries: &[T],
    saved: &mut usize,
) {
    for (index, entry) in entries.iter().enumerate().skip(*saved) {
        let entry = serde_json::to_value(entry).ok();
        changes.insert(entry_name(list, index), entry);
    }
    *saved = entries.len();
}

/// Reads the entries of one of the report's lists.
fn read_entries<T: serde::de::DeserializeOwned>(state: &State, list: &str, entries: &mut Vec<T>) {
    while let Some(entry) = read(state, &entry_name(list, entries.len())) {
        entries.push(entry);
    }
}

fn entry_name(list: &str, index: usize) -> String {
    format!("{REPORT}/{list}/{index}")
}

fn read<T: serde::de::DeserializeOwned>(state: &State, name: &str) -> Option<T> {
    state
        .get(name)
        .cloned()
        .and_then(|value: Value| serde_json::from_value(value).ok())
}

/// FNV-1a: the same in every process and version.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
