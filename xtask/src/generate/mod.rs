//! The code that follows from the snapshot and the documents.
//!
//! ```text
//! snapshot ──┬─► schema_crate   enums, inputs, scopes, removal dates   ─► crates/schema
//!            ├─► rules          roles, page sizes, ids                ─► crates/schema
//!            └─► documents      read, completed, validated
//!                   └─► lower   to shapes: structs, enums, operations
//!                          └─► operations_crate                        ─► crates/operations
//! ```

mod aliases;
mod answer_types;
mod bare;
mod choice;
mod clashes;
mod cycles;
mod cynic_module;
mod deprecation;
mod documents;
mod given;
mod kinds;
mod lower;
mod markers;
mod names;
mod operations_crate;
mod outcomes;
mod output;
mod record;
mod rules;
mod rust;
pub(crate) mod rustdoc;
mod schema_crate;
mod schema_shapes;
mod selections;
mod shapes;
mod source;
mod types;
mod verbs;

use std::{panic::resume_unwind, path::PathBuf, thread};

use apollo_compiler::{Schema, validation::Valid};

pub(crate) use documents::Documents;
#[cfg(test)]
pub(crate) use documents::load as documents;
pub(crate) use names::{pascal, snake};
use schema_shapes::SchemaShapes;
use shapes::Shapes;
use source::Source;

use crate::{
    facts::Facts,
    outputs::Outputs,
    paths, schema,
    task::{Done, Result},
};

/// Generates from the files that are checked in. With `check`, writes nothing and fails if anything
/// would change, or if a table is out of step.
pub(crate) fn run(check: bool) -> Result<Done> {
    let (text, schema) = schema::snapshot()?;
    let mut outputs = Outputs::default();
    add_outputs(&mut outputs, &text, &schema)?;
    schema::add_provenance(&mut outputs)?;
    let unplaced = Facts::load(&schema)?.unplaced() + outputs.remarks();
    let drift = if check {
        outputs.drift()?
    } else {
        outputs.write()?
    };
    let told = match (check, drift.is_empty()) {
        (true, true) => "The generated code is up to date.".to_owned(),
        (true, false) => format!(
            "The generated code is out of date; run `cargo xtask generate`:\n{}",
            drift.list()
        ),
        (false, true) => "The generated code was up to date already.".to_owned(),
        (false, false) => format!("Written:\n{}", drift.list()),
    };
    let has_failed = check && !(drift.is_empty() && unplaced.is_empty());
    Ok(Done::with_code(told + &unplaced, u8::from(has_failed)))
}

/// The families of the API, with their numbers of verbs and of the operations that these send.
///
/// # Errors
/// A file that can't be read.
pub(crate) fn verbs_of_families() -> Result<String> {
    let (_, schema) = schema::snapshot()?;
    let facts = Facts::load(&schema)?;
    let documents = documents::load(&schema)?;
    let (_, shapes) = shapes_of(&Source::of(&schema, &facts), &documents)?;
    let tables = verbs::load()?.ok_or("there is no table of verbs")?;
    Ok(verbs::summary(&shapes, &tables))
}

/// Passes if code can be generated from the documents.
///
/// # Errors
/// The errors in them.
pub(crate) fn accepts(schema: &Valid<Schema>) -> Result<()> {
    let documents = documents::load(schema)?;
    let facts = Facts::load(schema)?;
    shapes_of(&Source::of(schema, &facts), &documents).map(drop)
}

/// Like [`accepts`], of these documents.
///
/// # Errors
/// The errors in them, or in the schema's names.
pub(crate) fn accepts_from(
    schema: &Valid<Schema>,
    facts: &Facts,
    documents: &[(PathBuf, String)],
) -> Result<()> {
    let documents = documents::from_texts(schema, documents)?;
    shapes_of(&Source::of(schema, facts), &documents).map(drop)
}

/// Everything that the code is written from.
///
/// # Errors
/// The errors in the documents, or names that clash.
fn shapes_of<'a>(source: &Source<'a>, documents: &Documents) -> Result<(SchemaShapes<'a>, Shapes)> {
    let shapes = lower::lower(source, documents)?;
    let types = SchemaShapes::of(source);
    clashes::refuse(source, &types, &shapes)?;
    Ok((types, shapes))
}

/// Adds all code that is generated from the schema. The code from the schema alone and the code
/// from the documents are made in parallel: each takes about half of the time.
pub(crate) fn add_outputs(outputs: &mut Outputs, text: &str, schema: &Valid<Schema>) -> Result<()> {
    let facts = Facts::load(schema)?;
    let tables = verbs::load()?;
    let documents = || documents::load(schema);
    add_outputs_of(outputs, text, schema, &facts, tables.as_ref(), documents)
}

/// Adds everything that follows from the schema and these documents, each by its path and text.
pub(crate) fn add_outputs_from(
    outputs: &mut Outputs,
    text: &str,
    schema: &Valid<Schema>,
    facts: &Facts,
    documents: &[(PathBuf, String)],
) -> Result<()> {
    add_outputs_of(outputs, text, schema, facts, None, || {
        documents::from_texts(schema, documents)
    })
}

/// The same in this thread alone.
#[cfg(test)]
pub(crate) fn add_outputs_here(
    outputs: &mut Outputs,
    text: &str,
    schema: &Valid<Schema>,
    facts: &Facts,
    documents: &[(PathBuf, String)],
) -> Result<()> {
    cynic_module::add_outputs(outputs, text, schema)?;
    let documents = documents::from_texts(schema, documents)?;
    add_outputs_beside(outputs, text, schema, facts, None, &documents)
}

fn add_outputs_of(
    outputs: &mut Outputs,
    text: &str,
    schema: &Valid<Schema>,
    facts: &Facts,
    tables: Option<&verbs::Tables>,
    documents: impl FnOnce() -> Result<Documents>,
) -> Result<()> {
    outputs.own(paths::SCHEMA_CODE);
    outputs.own(paths::OPERATIONS_CODE);
    outputs.own(paths::OPERATIONS_TESTS);
    let beside = thread::scope(|scope| -> Result<Outputs> {
        let beside = scope.spawn(|| {
            let mut outputs = Outputs::default();
            let added = cynic_module::add_outputs(&mut outputs, text, schema);
            added.map(|()| outputs).map_err(|error| error.to_string())
        });
        let documents = documents()?;
        add_outputs_beside(outputs, text, schema, facts, tables, &documents)?;
        let beside = beside.join();
        Ok(beside.unwrap_or_else(|panic| resume_unwind(panic))?)
    })?;
    outputs.extend(beside);
    Ok(())
}

/// Adds everything but cynic's module.
fn add_outputs_beside(
    outputs: &mut Outputs,
    text: &str,
    schema: &Valid<Schema>,
    facts: &Facts,
    tables: Option<&verbs::Tables>,
    documents: &Documents,
) -> Result<()> {
    let source = Source::of(schema, facts);
    let (types, shapes) = shapes_of(&source, documents)?;
    schema_crate::add_outputs(outputs, text, &source, &types);
    cynic_module::add_leaves(outputs, &source);
    rules::add_outputs(outputs, schema, facts);
    kinds::add_outputs(outputs, &source);
    operations_crate::add_outputs(outputs, documents, &shapes, tables.is_some());
    if let Some(tables) = tables {
        outputs.own(paths::NETWORKS_CODE);
        verbs::add_outputs(outputs, &types, &shapes, tables)?;
    }
    Ok(())
}
