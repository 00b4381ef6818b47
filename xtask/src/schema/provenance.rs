//! The snapshot's source, date and checksum.

use std::fmt::Write as _;
use std::fs;

use jiff::civil::Date;
use mighty_schema_tools::Schema;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{paths, task::Result};

/// The record beside the snapshot.
#[derive(Serialize, Deserialize)]
pub(crate) struct Provenance {
    /// The name and source of the schema.
    pub(crate) source: String,
    /// Whose shape of the API it is: `public`, in which every feature flag is off, or that of a
    /// network. Absent if it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) shape: Option<String>,
    /// The day it was taken.
    pub(crate) date: Date,
    /// How many types and directives it defines.
    pub(crate) definitions: usize,
    /// Of the snapshot's text.
    pub(crate) sha256: String,
    /// The program that printed it and generated the code: always this program, even if another
    /// version wrote the record.
    #[serde(skip_deserializing, default = "tool")]
    tool: String,
}

/// This program: its version, and a fingerprint of the generator.
fn tool() -> String {
    env!("XTASK_GENERATOR").to_owned()
}

const HEAD: &str = "\
# Where mighty.graphql is from. Written by `cargo xtask schema refresh`, not by hand.
#
# One command replaces it, without a token, by the public shape of the API or by a network's own,
# which may show more (feature flags):
#
#     cargo xtask schema refresh --public
#     cargo xtask schema refresh --network <id or subdomain>
#
# `shape` says which of the two it is.
# `tool` names the generator by a fingerprint of its source; `cargo xtask generate` keeps it.

";

impl Provenance {
    pub(crate) fn new(
        source: String,
        shape: Option<String>,
        date: Date,
        text: &str,
        schema: &Schema,
    ) -> Self {
        Self {
            source,
            shape,
            date,
            definitions: schema.definitions(),
            sha256: sha256(text),
            tool: tool(),
        }
    }

    pub(crate) fn print(&self) -> String {
        let body = toml::to_string(self).expect("plain values have a TOML form");
        format!("{HEAD}{body}")
    }
}

/// Checks that the snapshot's text is the one that was recorded.
pub(crate) fn verify(text: &str) -> Result<()> {
    if recorded()?.sha256 != sha256(text) {
        return Err(format!(
            "{0} is not the text that {1} records; it is changed by `cargo xtask schema refresh` \
             only. Bring both back with `git checkout HEAD -- {0} {1}`",
            paths::SNAPSHOT,
            paths::PROVENANCE
        )
        .into());
    }
    Ok(())
}

/// The record in the file.
pub(super) fn recorded() -> Result<Provenance> {
    let record = fs::read_to_string(paths::root().join(paths::PROVENANCE))
        .map_err(|error| format!("{} can't be read: {error}", paths::PROVENANCE))?;
    toml::from_str(&record).map_err(|error| format!("{}: {error}", paths::PROVENANCE).into())
}

pub(super) fn sha256(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
