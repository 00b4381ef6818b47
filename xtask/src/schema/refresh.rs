//! Replaces the snapshot by a new schema.

use std::{fmt::Write as _, fs};

use apollo_compiler::{Schema, validation::Valid};
use jiff::civil::Date;

use super::{
    add_provenance, canonical, carried, history, parse,
    provenance::{self, Provenance},
    reading, scopes, shape,
    source::{Shape, Source},
};
use crate::{
    check,
    diff::{self, Report, Side},
    documents::Documents,
    facts::Facts,
    generate, operations,
    outputs::{Drift, Outputs, unless_missing},
    paths,
    task::{Done, Result},
};

/// How the result is used.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Mode {
    /// It is written.
    Write,
    /// It is reported.
    DryRun,
    /// It is reported. The task fails if anything would change.
    Check,
}

/// Replaces the snapshot by the schema at `source`, and regenerates. All or nothing: if the schema
/// is unfit, or one of our documents is not valid against it, no file changes. If a refresh is
/// interrupted, the next task undoes its changes.
pub(crate) fn refresh(
    source: &Source,
    label: Option<String>,
    date: Date,
    mode: Mode,
) -> Result<Done> {
    let incoming = source.take()?;
    let old = last_snapshot()?;
    let text = match &old {
        Some((_, schema)) if !incoming.tells_directives => {
            carried::over(&incoming.text, &incoming.name, schema)
        }
        _ => Ok(incoming.text.clone()),
    };
    let canonical = text
        .and_then(|text| canonical::print(&text, &incoming.name))
        .map_err(|error| incoming.told(error))?;
    let schema = parse(&canonical)?;
    let last = old.as_ref().map(|(text, _)| provenance::sha256(text));
    let recorded = provenance::recorded().ok().map(|record| record.sha256);
    // If the provenance does not fit, the snapshot was edited by hand.
    let is_settled = last == recorded && old.as_ref().is_some_and(|(text, _)| *text == canonical);

    let documents = Documents::load(None)?;
    let report = old
        .filter(|_| !is_settled)
        .map(|(_, old)| compare(old, schema.clone(), &documents, date))
        .transpose()?;
    let facts = Facts::load(&schema)?;
    let uses = documents.uses(&[&schema]);
    let shape = incoming.shape.as_ref().map(Shape::name);
    let flags = match &incoming.shape {
        Some(Shape::Network(network, public)) => shape::beyond_public(network, &schema, public),
        _ => String::new(),
    };
    let origin = label.unwrap_or(incoming.origin);
    let outputs = documents
        .validate(&schema)
        .and_then(|()| {
            let mut outputs = Outputs::default();
            generate::add_outputs(&mut outputs, &canonical, &schema)?;
            if is_settled {
                add_provenance(&mut outputs)?;
            } else {
                let provenance = Provenance::new(origin, shape, date, &canonical, &schema);
                let history = history::with(&provenance, report.as_ref())?;
                outputs.add(paths::CHANGES, history);
                outputs.add(paths::SNAPSHOT, canonical);
                outputs.add(paths::PROVENANCE, provenance.print());
            }
            Ok(outputs)
        })
        .map_err(|error| unfit(report.as_ref(), &*error, &documents, &schema, &facts))?;
    // Every step that may fail comes before the first write.
    let mut remarks = check::print(&check::deprecated_uses(&schema, &uses, date));
    remarks.push_str(&facts.unplaced());
    remarks.push_str(&operations::without(&schema, &documents, &uses));

    let drift = match mode {
        Mode::Write => outputs.write()?,
        Mode::DryRun | Mode::Check => outputs.drift()?,
    };
    let text = summary(
        &schema,
        report.as_ref(),
        documents.len(),
        &format!("{flags}{remarks}"),
        &drift,
        mode,
    );
    let has_failed = mode == Mode::Check && !drift.is_empty();
    Ok(Done::with_code(text, u8::from(has_failed)))
}

/// The snapshot in the file, recorded or not: it is about to be replaced.
fn last_snapshot() -> Result<Option<(String, Valid<Schema>)>> {
    let read = unless_missing(fs::read_to_string(paths::root().join(paths::SNAPSHOT)))
        .map_err(|error| format!("{} can't be read: {error}", paths::SNAPSHOT))?;
    let Some(text) = read else {
        return Ok(None);
    };
    let schema = reading::read_checked_in(&text, paths::SNAPSHOT)?;
    Ok(Some((text, schema)))
}

fn compare(
    old: Valid<Schema>,
    new: Valid<Schema>,
    documents: &Documents,
    date: Date,
) -> Result<Report> {
    let table = fs::read_to_string(paths::root().join(paths::SCOPES))
        .map_err(|error| format!("{} can't be read: {error}", paths::SCOPES))?;
    let old = Side::with_table(old, scopes::table(&table)?);
    Ok(diff::between(&old, &Side::new(new), documents, date))
}

/// Says why a valid schema can't be used yet, and lists the changes that it would make.
fn unfit(
    report: Option<&Report>,
    error: &dyn std::error::Error,
    documents: &Documents,
    schema: &Schema,
    facts: &Facts,
) -> Box<dyn std::error::Error> {
    let mut text = String::new();
    if let Some(report) = report {
        let _ = write!(text, "{}\n\n", report.text());
    }
    let _ = write!(
        text,
        "Nothing was written: our files are not valid against this schema. Change the documents \
         below accordingly, then refresh again.\n{error}{}",
        facts.unplaced()
    );
    let is_gone = |of: &str, field: &str| schema.type_field(of, field).is_err();
    let gone = documents.of_nothing_but(schema, &is_gone);
    if !gone.is_empty() {
        text.push_str("\nRemove these operations, whose fields are not in this schema:");
    }
    for (name, file) in gone {
        let _ = write!(text, "\n  {name} ({file})");
    }
    text.into()
}

fn summary(
    schema: &Schema,
    report: Option<&Report>,
    documents: usize,
    remarks: &str,
    drift: &Drift,
    mode: Mode,
) -> String {
    let definitions = super::provenance::definitions(schema);
    let mut text = match report {
        Some(report) => format!("{}\n\n", report.text()),
        None => String::new(),
    };
    let _ = writeln!(
        text,
        "The schema has {definitions} definitions; all {documents} files of documents are valid \
         against it.{remarks}"
    );
    let _ = match (drift.is_empty(), mode) {
        (true, Mode::Write) => write!(text, "Nothing changed."),
        (true, Mode::DryRun | Mode::Check) => write!(text, "Nothing would change."),
        (false, Mode::Write) => write!(text, "Written:\n{}", drift.list()),
        (false, Mode::DryRun | Mode::Check) => {
            write!(text, "Nothing is written. Changes:\n{}", drift.list())
        }
    };
    text
}
