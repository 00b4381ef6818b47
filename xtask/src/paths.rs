//! Paths of files in the workspace.

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

static ROOT: OnceLock<PathBuf> = OnceLock::new();

/// Works on another workspace than the one that this program is part of.
pub(crate) fn set_root(root: PathBuf) {
    ROOT.get_or_init(|| root);
}

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    ROOT.get_or_init(own_workspace).clone()
}

fn own_workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in the workspace")
        .to_path_buf()
}

/// The schema snapshot.
pub(crate) const SNAPSHOT: &str = "schemas/mighty.graphql";
/// The snapshot's source, date and checksum.
pub(crate) const PROVENANCE: &str = "schemas/provenance.toml";
/// The changes of every refresh.
pub(crate) const CHANGES: &str = "schemas/CHANGES.md";
/// The scopes that coordinates ask for.
pub(crate) const SCOPES: &str = "schemas/scopes.toml";
/// Facts that the schema's names and types do not say.
pub(crate) const COORDINATES: &str = "schemas/coordinates.toml";
/// The spelling of ids, and the records that they name.
pub(crate) const IDS: &str = "schemas/ids.toml";
/// Roles and page sizes.
pub(crate) const RULES: &str = "schemas/rules.toml";
/// Notes on the schema, in our own words.
pub(crate) const NOTES: &str = "schemas/notes.toml";
/// The documents that people write.
pub(crate) const DOCUMENTS: &str = "crates/operations/graphql";
/// The crate of operations.
pub(crate) const OPERATIONS: &str = "crates/operations";
/// The table of verbs that people write.
pub(crate) const VERBS: &str = "crates/operations/verbs";
/// The page of all families and verbs.
pub(crate) const FAMILIES: &str = "docs/src/families.md";
/// The generated part of the facade.
pub(crate) const NETWORKS_CODE: &str = "crates/networks/src/generated";
/// The generated part of mighty-schema.
pub(crate) const SCHEMA_CODE: &str = "crates/schema/src/generated";
/// The generated part of mighty-derive.
pub(crate) const DERIVE_CODE: &str = "crates/derive/src/generated";
/// The generated part of mighty-operations.
pub(crate) const OPERATIONS_CODE: &str = "crates/operations/src/generated";
/// The generated part of mighty-operations' tests.
pub(crate) const OPERATIONS_TESTS: &str = "crates/operations/tests/generated";
