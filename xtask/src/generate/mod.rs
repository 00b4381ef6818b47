//! The code that follows from the snapshot and the documents.
//!
//! ```text
//! snapshot ──┬─► schema_crate   enums, inputs, scopes, removal dates   ─► crates/schema
//!            └─► documents      read, completed, validated
//!                   └─► lower   to shapes: structs, enums, operations
//!                          └─► operations_crate                        ─► crates/operations
//! ```

mod aliases;
mod cynic_module;
mod documents;
mod lower;
mod names;
mod operations_crate;
mod record;
mod rust;
pub(crate) mod rustdoc;
mod schema_crate;
mod shapes;
mod types;

use apollo_compiler::{Schema, validation::Valid};

pub(crate) use documents::{Documents, load as documents};
pub(crate) use names::{pascal, snake};

use crate::{Result, facts::Facts, outputs::Outputs, paths, schema};

/// Generates from what is checked in. With `check`, writes nothing and fails where anything would
/// change.
pub(crate) fn run(check: bool) -> Result<String> {
    let (text, schema) = schema::snapshot()?;
    let mut outputs = Outputs::default();
    add_outputs(&mut outputs, &text, &schema)?;
    if check {
        let drift = outputs.drift()?;
        if drift.is_empty() {
            return Ok("What is generated is up to date.".to_owned());
        }
        return Err(format!(
            "What is checked in is not what would be generated; run `cargo xtask generate`:\n{}",
            drift.list()
        )
        .into());
    }
    let drift = outputs.write()?;
    if drift.is_empty() {
        return Ok("What is generated was up to date already.".to_owned());
    }
    Ok(format!("Written:\n{}", drift.list()))
}

/// Adds everything that follows from the schema.
pub(crate) fn add_outputs(outputs: &mut Outputs, text: &str, schema: &Valid<Schema>) -> Result<()> {
    let facts = Facts::load(schema)?;
    let documents = documents::load(schema)?;
    let shapes = lower::lower(schema, &facts, &documents)?;
    outputs.own(paths::SCHEMA_CODE);
    outputs.own(paths::OPERATIONS_CODE);
    outputs.own(paths::OPERATIONS_TESTS);
    schema_crate::add_outputs(outputs, text, schema, &facts);
    cynic_module::add_outputs(outputs, text, schema, &facts)?;
    operations_crate::add_outputs(outputs, &documents, &shapes);
    Ok(())
}
