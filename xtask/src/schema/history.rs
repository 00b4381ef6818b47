//! `schemas/CHANGES.md`: what every refresh changed, the last one first.

use std::fs;

use super::provenance::Provenance;
use crate::{Result, diff::Report, outputs::unless_missing, paths};

const HEAD: &str = "\
# Changes of the schema

Written by `cargo xtask schema refresh`, one entry for each new snapshot, the last one first.
Severities are those of graphql-inspector; the effect on the Rust surface is none, minor (something
is added, or warned of) or major (code that compiled may not).
";

/// What stands around the checksum, in the third line of an entry.
const NAMED: &str = "Snapshot: sha256 `";
const NAMED_END: &str = "`.";

/// The snapshots that an entry may be about, by checksum.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The one that lies there.
    pub(super) last: Option<&'a str>,
    /// The one that the provenance names.
    pub(super) recorded: Option<&'a str>,
}

/// The whole file with an entry for the snapshot of `provenance` on top; without a report it is the
/// first.
///
/// An entry names its snapshot, so that one which a killed refresh has left on top is known: where
/// its snapshot is the one to come and lies there already, it stays, for it alone knows what
/// changed; where its snapshot never came into place, it goes.
pub(super) fn with(
    provenance: &Provenance,
    known: Known<'_>,
    report: Option<&Report>,
) -> Result<String> {
    let written = unless_missing(fs::read_to_string(paths::root().join(paths::CHANGES)))
        .map_err(|error| format!("{} can't be read: {error}", paths::CHANGES))?;
    Ok(on_top(
        &written.unwrap_or_default(),
        &entry(provenance, report),
        &provenance.sha256,
        known,
    ))
}

fn entry(provenance: &Provenance, report: Option<&Report>) -> String {
    let what = report.map_or_else(
        || {
            format!(
                "The first snapshot: {} definitions.",
                provenance.definitions
            )
        },
        Report::markdown,
    );
    format!(
        "## {}: {}\n\n{NAMED}{}{NAMED_END}\n\n{what}\n",
        provenance.date, provenance.source, provenance.sha256
    )
}

fn on_top(written: &str, entry: &str, new: &str, known: Known<'_>) -> String {
    // What stands above the first entry is ours to write anew.
    let mut entries = written.find("\n## ").map_or("", |at| &written[at + 1..]);
    if let named @ Some(snapshot) = snapshot_of_first(entries) {
        if named == known.last && snapshot == new {
            return format!("{HEAD}\n{entries}");
        }
        if named != known.last && named != known.recorded {
            entries = after_first(entries);
        }
    }
    let between = if entries.is_empty() { "" } else { "\n" };
    format!("{HEAD}\n{entry}{between}{entries}")
}

/// The checksum that the first entry names.
fn snapshot_of_first(entries: &str) -> Option<&str> {
    let line = entries.lines().nth(2)?;
    line.strip_prefix(NAMED)?.strip_suffix(NAMED_END)
}

fn after_first(entries: &str) -> &str {
    entries.find("\n## ").map_or("", |at| &entries[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(snapshot: &str) -> String {
        format!("## 2026-11-23: somewhere\n\n{NAMED}{snapshot}{NAMED_END}\n\nWhat changed.\n")
    }

    fn file(entries: &[&str]) -> String {
        format!("{HEAD}\n{}", entries.join("\n"))
    }

    /// What is known where the last refresh was finished.
    fn settled(snapshot: &str) -> Known<'_> {
        Known {
            last: Some(snapshot),
            recorded: Some(snapshot),
        }
    }

    const NOTHING: Known<'_> = Known {
        last: None,
        recorded: None,
    };

    #[test]
    fn an_entry_comes_on_top_of_that_of_the_snapshot_that_lies_there() {
        let (one, two) = (entry("one"), entry("two"));
        assert_eq!(on_top("", &one, "one", NOTHING), file(&[&one]));
        assert_eq!(
            on_top(&file(&[&one]), &two, "two", settled("one")),
            file(&[&two, &one])
        );
    }

    #[test]
    fn an_entry_whose_snapshot_never_came_into_place_goes() {
        let (one, two, three) = (entry("one"), entry("two"), entry("three"));
        for (new, snapshot) in [(&two, "two"), (&three, "three")] {
            assert_eq!(
                on_top(&file(&[&two, &one]), new, snapshot, settled("one")),
                file(&[new, &one])
            );
        }
        assert_eq!(on_top(&file(&[&one]), &two, "two", NOTHING), file(&[&two]));
    }

    #[test]
    fn an_entry_whose_snapshot_lies_there_stays_though_it_is_not_recorded_yet() {
        let (one, two, three) = (entry("one"), entry("two"), entry("three"));
        let written = file(&[&two, &one]);
        let known = Known {
            last: Some("two"),
            recorded: Some("one"),
        };
        let empty = two.replace("What changed.", "No changes.");
        assert_eq!(on_top(&written, &empty, "two", known), written);
        assert_eq!(
            on_top(&written, &three, "three", known),
            file(&[&three, &two, &one])
        );
    }

    #[test]
    fn an_entry_stays_though_its_snapshot_was_edited_by_hand() {
        let (one, two) = (entry("one"), entry("two"));
        let known = Known {
            last: Some("edited"),
            recorded: Some("one"),
        };
        assert_eq!(
            on_top(&file(&[&one]), &two, "two", known),
            file(&[&two, &one])
        );
    }

    #[test]
    fn an_entry_that_names_no_snapshot_stays() {
        let old = "## 2025-01-01: somewhere\n\nThe first snapshot.\n";
        let one = entry("one");
        assert_eq!(
            on_top(&file(&[old]), &one, "one", settled("before")),
            file(&[&one, old])
        );
    }
}
