//! Running the tools, if node is present.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use super::corpus::{self, Answers};
use crate::task::Result;

/// The current answers of the tools, by pair; nothing if node or npm is not installed.
pub(super) fn rerun() -> Result<Option<BTreeMap<String, Answers>>> {
    let is_here = |program: &str| Command::new(program).arg("--version").output().is_ok();
    if !is_here("node") || !is_here("npm") {
        return Ok(None);
    }
    let corpus = corpus::folder();
    // The packages stay out of the workspace.
    let scratch = tempfile::tempdir()?;
    for file in ["package.json", "oracle.mjs"] {
        fs::copy(corpus.join(file), scratch.path().join(file))?;
    }
    run(
        scratch.path(),
        "npm",
        &["install", "--silent", "--no-audit", "--no-fund"],
    )?;
    let pairs = corpus.join("pairs");
    let answers = run(
        scratch.path(),
        "node",
        &["oracle.mjs", &pairs.to_string_lossy()],
    )?;
    Ok(Some(serde_json::from_str(&answers)?))
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{program} {} failed: {}", arguments.join(" "), said.trim()).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
