//! The documents of this workspace, and those of a user.

use std::path::Path;

use apollo_compiler::{Schema, validation::Valid};
use mighty_schema_tools::{Documents, Error, Problem};

use crate::{paths, task::Result};

/// The documents in a folder or a file, or ours if none is named.
///
/// # Errors
/// If they can't be read, or there are none.
pub(crate) fn load(place: Option<&Path>) -> Result<Documents> {
    match place {
        None => Ok(Documents::load_below(paths::root(), paths::DOCUMENTS)?.as_one()),
        Some(place) => Ok(Documents::load(place)?),
    }
}

/// Our documents. There may be none yet.
pub(crate) fn ours() -> Result<Documents> {
    match Documents::load_below(paths::root(), paths::DOCUMENTS) {
        Err(Error::NoDocuments { .. } | Error::NotDocuments { .. }) => Ok(Documents::none()),
        documents => Ok(documents?.as_one()),
    }
}

/// Passes if all files are GraphQL.
///
/// # Errors
/// The mistakes in them.
pub(crate) fn well_formed(documents: &Documents) -> Result<()> {
    told(documents.broken())
}

/// The schema as the tools take it.
pub(crate) fn of_tools(schema: &Valid<Schema>) -> mighty_schema_tools::Schema {
    mighty_schema_tools::Schema::from_compiled(schema.clone())
}

/// Passes if there are no problems.
///
/// # Errors
/// The problems.
pub(crate) fn told(problems: &[Problem]) -> Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
    Err(problems.join("\n").into())
}
