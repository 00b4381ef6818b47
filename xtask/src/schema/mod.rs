//! The schema snapshot: its canonical form, where it is from, and how it is replaced.
//!
//! ```text
//! source ── fetch ── introspection      an SDL from a file, a network, an address
//!    └─► carried                        what introspection can't tell, from the last snapshot
//!          └─► canonical                one form, or a refusal
//!                └─► refresh            snapshot, provenance, history, code: all or nothing
//! ```

mod canonical;
mod carried;
mod fetch;
mod history;
mod introspection;
pub(crate) mod members;
pub(crate) mod pipeline;
mod provenance;
mod refresh;
pub(crate) mod scopes;
mod secrets;
mod source;

use std::fs;

use apollo_compiler::{Schema, validation::Valid};

pub(crate) use refresh::{Mode, refresh};
pub(crate) use source::Source;

use crate::{Result, paths};

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
