//! The schema snapshot: its canonical form, its source, and its replacement.
//!
//! ```text
//! source ─► canonical ─► refresh   snapshot, provenance, history, code: all or nothing
//! ```

mod history;
pub(crate) mod pipeline;
mod provenance;
mod refresh;
pub(crate) mod scopes;
mod source;

use std::fs;

use apollo_compiler::{Schema, validation::Valid};
use mighty_schema_tools::SchemaText;

pub(crate) use refresh::{Mode, refresh};
pub(crate) use source::Options;

use crate::{outputs::Outputs, paths, task::Result};

/// The snapshot that is checked in: its text and the parsed schema.
pub(crate) fn snapshot() -> Result<(String, Valid<Schema>)> {
    let text = fs::read_to_string(paths::root().join(paths::SNAPSHOT)).map_err(|error| {
        format!(
            "{} can't be read ({error}); make it with `cargo xtask schema refresh`",
            paths::SNAPSHOT
        )
    })?;
    provenance::verify(&text)?;
    let schema = parse(&text)?;
    Ok((text, schema))
}

/// Adds the record of the snapshot that is checked in, with this program's fingerprint.
pub(crate) fn add_provenance(outputs: &mut Outputs) -> Result<()> {
    outputs.add(paths::PROVENANCE, provenance::recorded()?.print());
    Ok(())
}

/// The schema that `text` defines.
pub(crate) fn read(text: &str, name: &str) -> Result<Valid<Schema>> {
    let schema = mighty_schema_tools::Schema::parse(name, text)?;
    Ok(schema.compiled().clone())
}

/// The canonical form of the schema in `text`.
pub(crate) fn canonical(text: &str, name: &str) -> Result<String> {
    Ok(SchemaText::new(name, text)?.canonical()?)
}

fn parse(text: &str) -> Result<Valid<Schema>> {
    read(text, paths::SNAPSHOT)
}
