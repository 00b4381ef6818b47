//! The schema snapshot: its canonical form, where it is from, and how it is replaced.

mod canonical;
mod provenance;

use std::{fs, path::Path};

use apollo_compiler::{Schema, validation::Valid};
use jiff::{Zoned, civil::Date};

use crate::{Result, generate, outputs::Outputs, paths};
use provenance::Provenance;

/// Replaces the snapshot by the schema in `file`, and regenerates. All or nothing: where the schema
/// is unfit, or a document of ours does not hold against it, not a byte changes.
pub(crate) fn refresh(file: &Path, source: Option<String>, date: Option<Date>) -> Result<String> {
    let text = fs::read_to_string(file)
        .map_err(|error| format!("{} can't be read: {error}", file.display()))?;
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let canonical = canonical::print(&text, &name)?;
    let schema = parse(&canonical)?;

    let mut outputs = Outputs::default();
    let old = fs::read_to_string(paths::root().join(paths::SNAPSHOT)).ok();
    let changed = old.as_ref() != Some(&canonical);
    let provenance = Provenance::new(
        source.unwrap_or(format!("file {name}")),
        date.unwrap_or_else(|| Zoned::now().date()),
        &canonical,
        &schema,
    );
    let definitions = provenance.definitions;
    if changed {
        outputs.add(paths::PROVENANCE, provenance.print());
    }
    outputs.add(paths::SNAPSHOT, canonical.as_str());
    generate::add_outputs(&mut outputs, &canonical, &schema)?;
    let drift = outputs.write()?;
    if drift.is_empty() {
        return Ok(format!(
            "The schema ({definitions} definitions) is the one checked in; nothing changed."
        ));
    }
    Ok(format!(
        "The schema has {definitions} definitions. Written:\n{}",
        drift.list()
    ))
}

/// The snapshot that is checked in: its text and what it means.
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

fn parse(text: &str) -> Result<Valid<Schema>> {
    Schema::parse_and_validate(text, paths::SNAPSHOT)
        .map_err(|error| format!("The schema is not valid:\n{}", error.errors).into())
}
