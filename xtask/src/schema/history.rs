//! `schemas/CHANGES.md`: the changes of every refresh, the last one first.

use std::fs;

use mighty_schema_tools::DiffReport;

use super::provenance::Provenance;
use crate::{outputs::unless_missing, paths, task::Result};

const HEAD: &str = "\
# Changes of the schema

Written by `cargo xtask schema refresh`, one entry for each new snapshot, the last one first.
Severities are those of graphql-inspector; the effect on the Rust surface is none, minor (something
is added, or warned of) or major (code that compiled may not).
";

/// The whole file with an entry for the snapshot of `provenance` on top; without a report it is the
/// first.
pub(super) fn with(provenance: &Provenance, report: Option<&DiffReport>) -> Result<String> {
    let written = unless_missing(fs::read_to_string(paths::root().join(paths::CHANGES)))
        .map_err(|error| format!("{} can't be read: {error}", paths::CHANGES))?;
    Ok(on_top(
        &written.unwrap_or_default(),
        &entry(provenance, report),
    ))
}

fn entry(provenance: &Provenance, report: Option<&DiffReport>) -> String {
    let what = report.map_or_else(
        || {
            format!(
                "The first snapshot: {} definitions.",
                provenance.definitions
            )
        },
        DiffReport::markdown,
    );
    format!(
        "## {}: {}\n\nSnapshot: sha256 `{}`.\n\n{what}\n",
        provenance.date, provenance.source, provenance.sha256
    )
}

fn on_top(written: &str, entry: &str) -> String {
    // The text above the first entry is written anew.
    let entries = written.find("\n## ").map_or("", |at| &written[at + 1..]);
    let between = if entries.is_empty() { "" } else { "\n" };
    format!("{HEAD}\n{entry}{between}{entries}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_comes_on_top_of_those_that_are_there() {
        let (one, two) = (
            "## 2026-11-23: one\n\nFirst.\n",
            "## 2026-11-24: two\n\nThen.\n",
        );
        let first = on_top("", one);
        assert_eq!(first, format!("{HEAD}\n{one}"));
        assert_eq!(on_top(&first, two), format!("{HEAD}\n{two}\n{one}"));
    }
}
