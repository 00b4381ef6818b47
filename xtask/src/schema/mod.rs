//! The schema snapshot: its canonical form, its source, and its replacement.
//!
//! ```text
//! source ── file, fetch, introspection  an SDL from a file, the API, a network, an address
//!    ├─► shape                          the additions of a network to the public shape
//!    └─► carried                        parts missing in introspection, from the last snapshot
//!          └─► reading, canonical       a refusal, or one form
//!                └─► refresh            snapshot, provenance, history, code: all or nothing
//! ```

mod canonical;
mod carried;
mod extensions;
mod fetch;
mod file;
mod history;
mod introspection;
pub(crate) mod members;
pub(crate) mod pipeline;
mod provenance;
mod reading;
mod refresh;
pub(crate) mod scopes;
mod secrets;
mod shape;
mod source;

use std::fs;

use apollo_compiler::{Schema, validation::Valid};

pub(crate) use canonical::print as canonical;
pub(crate) use carried::over as carry_over;
pub(crate) use file::read as read_file;
pub(crate) use reading::read;
pub(crate) use refresh::{Mode, refresh};
pub(crate) use source::Source;

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

fn parse(text: &str) -> Result<Valid<Schema>> {
    let (_, schema) = read(text, paths::SNAPSHOT)?;
    Ok(schema)
}
