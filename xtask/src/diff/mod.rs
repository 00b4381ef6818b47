//! The changes between two schemas, and their effects on us.
//!
//! ```text
//! two schemas ─┬─► compare   parts that GraphQL defines      ─┐
//!              └─► stated    statements of this API          ─┴─► changes ─► report
//! documents ─────► uses ──────────────────────────────────────────┘
//! ```
//!
//! Every change has three verdicts: its severity in GraphQL, its effect on our public Rust surface,
//! and the documents that it touches.

mod change;
mod compare;
pub(crate) mod oracle;
mod report;
mod side;
mod stated;

use std::path::Path;

use jiff::civil::Date;

pub(crate) use report::{Format, Report};
pub(crate) use side::Side;

use crate::{
    documents::Documents,
    task::{Done, Result},
};

/// Compares two schemas, each a file or `HEAD`; the exit code is that of the worst severity.
pub(crate) fn run(
    old: &str,
    new: &str,
    documents: Option<&Path>,
    format: Format,
    today: Date,
) -> Result<Done> {
    let (old, new) = Side::load(old, new)?;
    let documents = Documents::load(documents)?;
    documents.well_formed()?;
    let report = between(&old, &new, &documents, today);
    let text = report.print(format)?;
    Ok(Done::with_code(text, report.exit_code()))
}

/// Every difference, graded; the gravest first.
pub(crate) fn between(old: &Side, new: &Side, documents: &Documents, today: Date) -> Report {
    let mut changes = compare::changes(&old.schema, &new.schema);
    changes.extend(stated::changes(old, new, today));
    let uses = documents.uses(&[&old.schema, &new.schema]);
    for change in &mut changes {
        (change.documents, change.operations) = uses.touched_by(&change.concerns);
    }
    changes.sort_by(|a, b| {
        (b.severity, &a.coordinate, a.kind).cmp(&(a.severity, &b.coordinate, b.kind))
    });
    Report::new(changes, documents.folder())
}
