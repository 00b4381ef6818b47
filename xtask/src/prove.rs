//! Figures and large proofs, each by one command.

use std::process::Command;

use crate::{Result, paths};

/// A claim that a command shows. Its program prints a table, the goal beside the figure, and fails
/// where it falls short.
struct Proof {
    name: &'static str,
    about: &'static str,
}

/// The programs lie in `tests/proofs/`, one file each.
const PROOFS: &[Proof] = &[];

/// Runs the proof called `name`, or lists all where none is named.
pub(crate) fn run(name: Option<&str>) -> Result<String> {
    let Some(name) = name else {
        return Ok(list());
    };
    let proof = PROOFS
        .iter()
        .find(|proof| proof.name == name)
        .ok_or_else(|| format!("there is no proof called {name:?}; there are:\n{}", list()))?;
    let status = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "mighty-tests",
            "--example",
        ])
        .arg(format!("prove-{}", proof.name))
        .current_dir(paths::root())
        .status()?;
    if !status.success() {
        return Err(format!("{name}: the goal is not reached").into());
    }
    Ok(format!("{name}: the goal is reached"))
}

fn list() -> String {
    let width = PROOFS
        .iter()
        .map(|proof| proof.name.len())
        .max()
        .unwrap_or_default();
    let rows = PROOFS
        .iter()
        .map(|proof| format!("  {:width$}  {}", proof.name, proof.about));
    rows.collect::<Vec<_>>().join("\n")
}
