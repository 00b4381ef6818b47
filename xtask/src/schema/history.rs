//! `schemas/CHANGES.md`: what every refresh changed, the last one first.

use std::fs;

use super::provenance::Provenance;
use crate::{Result, diff::Report, paths};

const HEAD: &str = "\
# Changes of the schema

Written by `cargo xtask schema refresh`, one entry for each new snapshot, the last one first.
Severities are those of graphql-inspector; the effect on the Rust surface is none, minor (something
is added, or warned of) or major (code that compiled may not).
";

/// The entry for a snapshot; without a report it is the first.
pub(super) fn entry(provenance: &Provenance, report: Option<&Report>) -> String {
    let what = report.map_or_else(
        || {
            format!(
                "The first snapshot: {} definitions.",
                provenance.definitions
            )
        },
        Report::markdown,
    );
    format!("## {}: {}\n\n{what}\n", provenance.date, provenance.source)
}

/// The whole file with `entry` on top.
pub(super) fn with(entry: &str) -> Result<String> {
    let path = paths::root().join(paths::CHANGES);
    let written = if path.exists() {
        fs::read_to_string(path)?
    } else {
        String::new()
    };
    // What stands above the first entry is ours to write anew.
    let entries = written.find("\n## ").map_or("", |at| &written[at + 1..]);
    let between = if entries.is_empty() { "" } else { "\n" };
    Ok(format!("{HEAD}\n{entry}{between}{entries}"))
}
