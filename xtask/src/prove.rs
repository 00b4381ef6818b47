//! Figures and large proofs, each by one command.

use std::process::Command;

use crate::{Result, build_cost, diff, paths, schema};

/// A claim that a command shows. It prints a table, the goal beside the figure, and fails where it
/// falls short.
struct Proof {
    name: &'static str,
    about: &'static str,
    /// The part of this program that shows it; otherwise a program of its own does.
    task: Option<ProofTask>,
}

struct ProofTask {
    run: fn() -> Result<String>,
    /// Whether speed is the claim, so that it must run optimised.
    in_release: bool,
}

/// Programs lie in `tests/proofs/`, one file each.
const PROOFS: &[Proof] = &[
    Proof {
        name: "build",
        about: "what the SDK costs to build, beside what it is built on and beside octocrab",
        task: Some(ProofTask {
            run: build_cost::prove,
            in_release: false,
        }),
    },
    Proof {
        name: "diff",
        about: "the schema diff agrees with graphql-inspector and graphql-js",
        task: Some(ProofTask {
            run: diff::oracle::prove,
            in_release: false,
        }),
    },
    Proof {
        name: "pipeline",
        about: "parse, diff and regenerate the whole schema in under a second",
        task: Some(ProofTask {
            run: schema::pipeline::prove,
            in_release: true,
        }),
    },
];

/// Runs the proof called `name`, or lists all where none is named.
pub(crate) fn run(name: Option<&str>) -> Result<String> {
    let Some(name) = name else {
        return Ok(list());
    };
    let proof = PROOFS
        .iter()
        .find(|proof| proof.name == name)
        .ok_or_else(|| format!("there is no proof called {name:?}; there are:\n{}", list()))?;
    let in_release = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(["run", "--quiet", "--release"])
            .args(arguments);
        command
    };
    let mut command = match &proof.task {
        Some(task) if !task.in_release || !cfg!(debug_assertions) => {
            let table = (task.run)()?;
            return Ok(format!("{table}\n{}", reached(name)));
        }
        Some(_) => in_release(&["--package", "xtask", "--", "prove", name]),
        None => in_release(&[
            "--package",
            "mighty-tests",
            "--example",
            &format!("prove-{name}"),
        ]),
    };
    if !command.current_dir(paths::root()).status()?.success() {
        return Err(format!("{name}: the goal is not reached").into());
    }
    Ok(reached(name))
}

fn reached(name: &str) -> String {
    format!("{name}: the goal is reached")
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
