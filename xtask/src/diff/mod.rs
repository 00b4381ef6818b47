//! The changes between two schemas, each a file or the committed snapshot.

pub(crate) mod oracle;
mod side;

use std::path::Path;

use jiff::civil::Date;
use mighty_schema_tools::{DiffReport, Severity};

use crate::{
    documents,
    task::{Done, Result},
};

/// How a report is printed.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request, or `schemas/CHANGES.md`.
    Markdown,
    /// For programs; nothing is left out.
    Json,
}

/// Compares two schemas, each a file or `HEAD`. The exit code is 0 if nothing changed or all changes
/// are safe, 1 if one is dangerous, and 2 if one is breaking.
pub(crate) fn run(
    old: &str,
    new: &str,
    documents: Option<&Path>,
    format: Format,
    today: Date,
) -> Result<Done> {
    let (old, new) = side::load(old, new)?;
    let documents = documents::load(documents)?;
    documents::well_formed(&documents)?;
    let report = DiffReport::between(&old, &new, &documents, today);
    let text = match format {
        Format::Text => report.to_string(),
        Format::Markdown => report.markdown(),
        Format::Json => serde_json::to_string_pretty(&report)?,
    };
    let code = match report.severity {
        Severity::Safe => 0,
        Severity::Dangerous => 1,
        Severity::Breaking => 2,
    };
    Ok(Done::with_code(text, code))
}
