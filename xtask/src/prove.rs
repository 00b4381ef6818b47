//! Figures and large proofs, each by one command.

use std::process::{Command, Stdio};

use crate::{Result, build_cost, diff, paths, schema};

/// A claim that a command shows. It prints a table, the goal beside the figure, and fails where it
/// falls short.
struct Proof {
    name: &'static str,
    about: &'static str,
    /// The part of this program that shows it; otherwise a program of its own does.
    task: Option<ProofTask>,
    /// Features of that program, with each of which it runs once more.
    features: &'static [&'static str],
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
        features: &[],
    },
    Proof {
        name: "diff",
        about: "the schema diff agrees with graphql-inspector and graphql-js",
        task: Some(ProofTask {
            run: diff::oracle::prove,
            in_release: false,
        }),
        features: &[],
    },
    Proof {
        name: "faults",
        about: "each trouble, each kind of operation: the kind of error, the requests, what is kept",
        task: None,
        features: &[],
    },
    Proof {
        name: "herd",
        about: "everybody finds the token ended at once, in one process and in eight: one refresh",
        task: None,
        features: &[],
    },
    Proof {
        name: "kill",
        about: "a refreshing process is killed at random: what that costs, and where it costs nothing",
        task: None,
        features: &[],
    },
    Proof {
        name: "overhead",
        about: "a call takes no more instructions than with bare reqwest and serde_json",
        task: None,
        features: &["simd-json"],
    },
    Proof {
        name: "pipeline",
        about: "parse, diff and regenerate the whole schema in under a second",
        task: Some(ProofTask {
            run: schema::pipeline::prove,
            in_release: true,
        }),
        features: &[],
    },
    Proof {
        name: "secrets",
        about: "no log line, error or public type shows a token, code, state, verifier or client secret",
        task: None,
        features: &[],
    },
    Proof {
        name: "writes",
        about: "ten thousand mutations through a bad proxy, none carried out twice",
        task: None,
        features: &[],
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
            .args(arguments)
            .current_dir(paths::root());
        command
    };
    let missed = || format!("{name}: the goal is not reached");
    let reached = format!("{name}: the goal is reached");
    match &proof.task {
        Some(task) if !task.in_release || !cfg!(debug_assertions) => match (task.run)() {
            Ok(table) => Ok(format!("{table}\n{reached}")),
            Err(table) => Err(format!("{table}\n{}", missed()).into()),
        },
        // The same once more, optimised: what it prints is what is to be told.
        Some(_) => {
            let output = in_release(&["--package", "xtask", "--", "prove", name])
                .stderr(Stdio::inherit())
                .output()?;
            if output.status.success() {
                Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
            } else {
                Err(missed().into())
            }
        }
        None => {
            let program = format!("prove-{name}");
            let usual = ["--package", "mighty-tests", "--example", &program];
            // Each of them, so that all tables are seen whatever falls short.
            let mut all = in_release(&usual).status()?.success();
            for feature in proof.features {
                println!();
                let with = [&usual[..], &["--features", feature]].concat();
                all &= in_release(&with).status()?.success();
            }
            if all {
                Ok(reached)
            } else {
                Err(missed().into())
            }
        }
    }
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
