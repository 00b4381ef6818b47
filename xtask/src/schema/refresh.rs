//! Replaces the snapshot by a new schema.

use std::{fmt::Write as _, fs};

use apollo_compiler::Schema as Compiled;
use jiff::civil::Date;
use mighty_schema_tools::{
    DiffReport, Documents, Error, Refresh, Schema, SchemaText, ShapeDifference,
};

use super::{
    add_provenance, history,
    provenance::{self, Provenance},
    scopes,
    source::{Options, Shape},
};
use crate::{
    documents,
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
    source: &Options,
    label: Option<String>,
    date: Date,
    mode: Mode,
) -> Result<Done> {
    let incoming = source.take()?;
    let old = last_snapshot()?;
    let repaired: String = incoming
        .text
        .repaired()
        .iter()
        .map(|path| format!("\nReplaced what is not Unicode at {path}"))
        .collect();
    let origin = label.unwrap_or_else(|| incoming.text.origin().to_owned());
    let documents = documents::load(None)?;
    let Refresh {
        canonical,
        schema,
        changes,
        check,
        ..
    } = {
        let old = old.as_ref().map(|(_, old)| old);
        Refresh::prepare(incoming.text, old, &documents, date)?
    };
    let compiled = schema.compiled();
    let last = old.as_ref().map(|(text, _)| provenance::sha256(text));
    let recorded = provenance::recorded().ok().map(|record| record.sha256);
    // If the provenance does not fit, the snapshot was edited by hand.
    let is_settled = last == recorded && old.is_some_and(|(text, _)| text == canonical);
    let report = changes.filter(|_| !is_settled);
    let facts = Facts::load(compiled)?;
    let uses = documents.uses(&[&schema]);
    let shape = incoming.shape.as_ref().map(Shape::name);
    let flags = match &incoming.shape {
        Some(Shape::Network(network, public)) => beyond_public(network, &schema, public),
        _ => String::new(),
    };
    let outputs = documents::told(&check.problems)
        .and_then(|()| {
            let mut outputs = Outputs::default();
            generate::add_outputs(&mut outputs, &canonical, compiled)?;
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
    let deprecated = check.deprecated.iter().map(|one| format!("\n{one}"));
    let mut remarks: String = deprecated.collect();
    remarks.push_str(&repaired);
    remarks.push_str(&facts.unplaced());
    remarks.push_str(&operations::without(compiled, &documents, &uses));

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
fn last_snapshot() -> Result<Option<(String, Schema)>> {
    let path = paths::SNAPSHOT;
    let read = unless_missing(fs::read_to_string(paths::root().join(path)))
        .map_err(|error| format!("{path} can't be read: {error}"))?;
    let Some(text) = read else {
        return Ok(None);
    };
    // It may have been damaged, for example by a merge conflict.
    let schema = Schema::parse(path, &text).map_err(|error| {
        let why = match error {
            Error::InvalidSchema { diagnostics, .. } => diagnostics,
            Error::Empty { .. } => "it is empty".to_owned(),
            other => other.to_string(),
        };
        format!(
            "{path}, which is checked in here, is damaged, and so nothing can be compared with it; \
             bring it back with `git checkout HEAD -- {path}`, then try again:\n{why}"
        )
    })?;
    let table = fs::read_to_string(paths::root().join(paths::SCOPES))
        .map_err(|error| format!("{} can't be read: {error}", paths::SCOPES))?;
    Ok(Some((text, schema.with_scopes(scopes::table(&table)?))))
}

/// Describes how `schema`, the schema of `network`, differs from the public shape, or why that is
/// not known: you can take a network's schema without the public shape.
fn beyond_public(
    network: &str,
    schema: &Schema,
    public: &mighty_schema_tools::Result<SchemaText>,
) -> String {
    let read = match public {
        Ok(public) => public.parse().map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match read.map(|public| ShapeDifference::between(schema, &public)) {
        Ok(none) if none.is_empty() => {
            format!("\nNetwork {network} shows the public shape and no more.")
        }
        Ok(difference) => format!("\nNetwork {network} and the public shape:\n{difference}"),
        Err(error) => format!(
            "\nThe items that network {network} has beyond the public shape are not known, \
             because the public shape can't be fetched: {error}"
        ),
    }
}

/// Says why a valid schema can't be used yet, and lists the changes that it would make.
fn unfit(
    report: Option<&DiffReport>,
    error: &dyn std::error::Error,
    documents: &Documents,
    schema: &Schema,
    facts: &Facts,
) -> Box<dyn std::error::Error> {
    let mut text = String::new();
    if let Some(report) = report {
        let _ = write!(text, "{report}\n\n");
    }
    let _ = write!(
        text,
        "Nothing was written: our files are not valid against this schema. Change the documents \
         below accordingly, then refresh again.\n{error}{}",
        facts.unplaced()
    );
    let compiled: &Compiled = schema.compiled();
    let is_gone = |of: &str, field: &str| compiled.type_field(of, field).is_err();
    let gone = documents.operations_of_only(schema, &is_gone);
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
    report: Option<&DiffReport>,
    documents: usize,
    remarks: &str,
    drift: &Drift,
    mode: Mode,
) -> String {
    let definitions = schema.definitions();
    let mut text = match report {
        Some(report) => format!("{report}\n\n"),
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
