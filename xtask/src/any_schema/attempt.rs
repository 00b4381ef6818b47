//! One schema: refused, or code.

use std::{
    collections::BTreeMap,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
};

use apollo_compiler::{Schema, validation::Valid};

use super::plan::Plan;
use crate::{facts::Facts, generate, operations, outputs::Outputs, schema, task::Result};

/// The result for a schema.
pub(super) enum Outcome {
    /// It is refused, for this reason.
    Refused(String),
    /// The files that are generated, by their paths from the workspace's root.
    Code(BTreeMap<PathBuf, String>),
    /// The generator panicked.
    Panicked(String),
}

/// Generates from the schema of `plan`, with every document by rule.
pub(super) fn generate(plan: &Plan) -> Outcome {
    guarded(|| {
        let (text, schema, facts, documents) = taken(plan)?;
        code(&text, &schema, &facts, &documents)
    })
}

fn code(
    text: &str,
    schema: &Valid<Schema>,
    facts: &Facts,
    documents: &[(PathBuf, String)],
) -> Result<BTreeMap<PathBuf, String>> {
    let mut outputs = Outputs::default();
    generate::add_outputs_from(&mut outputs, text, schema, facts, documents)?;
    let files = outputs.files();
    Ok(files
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect())
}

/// Generates from a text that is our own schema, changed; our tables count.
pub(super) fn generate_whole(text: &str) -> Outcome {
    guarded(|| {
        let text = schema::canonical(text, "schema")?;
        let schema = schema::read(&text, "schema")?;
        let facts = Facts::load(&schema)?;
        code(&text, &schema, &facts, &by_rule(&schema, &facts)?)
    })
}

/// Decides whether the schema of `plan` is refused, and writes no code.
pub(super) fn decide(plan: &Plan) -> Outcome {
    guarded(|| {
        let (_, schema, facts, documents) = taken(plan)?;
        generate::accepts_from(&schema, &facts, &documents)?;
        Ok(BTreeMap::new())
    })
}

type Taken = (String, Valid<Schema>, Facts, Vec<(PathBuf, String)>);

fn taken(plan: &Plan) -> Result<Taken> {
    let text = schema::canonical(&plan.sdl(), "schema")?;
    let schema = schema::read(&text, "schema")?;
    let facts = Facts::stated_by(&schema);
    let documents = by_rule(&schema, &facts)?;
    Ok((text, schema, facts, documents))
}

fn by_rule(schema: &Valid<Schema>, facts: &Facts) -> Result<Vec<(PathBuf, String)>> {
    let documents = operations::by_rule(schema, facts)?.into_iter();
    Ok(documents
        .map(|(path, text)| (PathBuf::from(path), text))
        .collect())
}

/// Reads any text as a schema.
pub(super) fn read(text: &str) -> Outcome {
    guarded(|| schema::canonical(text, "text").map(|_| BTreeMap::new()))
}

fn guarded(work: impl FnOnce() -> Result<BTreeMap<PathBuf, String>>) -> Outcome {
    match panic::catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(files)) => Outcome::Code(files),
        Ok(Err(error)) => Outcome::Refused(error.to_string()),
        Err(panic) => {
            let text = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Outcome::Panicked(text.unwrap_or_else(|| "a panic without a message".to_owned()))
        }
    }
}
