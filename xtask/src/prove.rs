//! Measurements and large tests, each by one command.

use std::process::{Command, Stdio};

use crate::{any_schema, build_cost, diff, paths, schema, task::Result};

/// A claim that a command checks. It prints a table with each figure and its goal, and fails if a
/// goal is missed.
struct Proof {
    name: &'static str,
    about: &'static str,
    by: By,
    /// Whether it runs optimised, because it measures time.
    in_release: bool,
}

/// How it is checked.
enum By {
    /// By a function of this program.
    Task(fn() -> Result<String>),
    /// By a file in `tests/proofs/`.
    Example,
    /// By a package, which runs once more with each of these features.
    Package(&'static str, &'static [&'static str]),
}

const PROOFS: &[Proof] = &[
    Proof {
        name: "any-schema",
        about: "hundreds of random schemas: each is refused by coordinate or gives code that compiles",
        by: By::Task(any_schema::prove),
        in_release: false,
    },
    Proof {
        name: "any-schema-quick",
        about: "the same with fewer seeds",
        by: By::Task(any_schema::prove_quickly),
        in_release: false,
    },
    Proof {
        name: "any-schema-whole",
        about: "the same for the whole schema, changed at random, in packages like the real ones",
        by: By::Task(any_schema::prove_on_whole),
        in_release: false,
    },
    Proof {
        name: "build",
        about: "how long the SDK takes to build, compared with its dependencies and with octocrab",
        by: By::Task(build_cost::prove),
        in_release: false,
    },
    Proof {
        name: "diff",
        about: "the schema diff agrees with graphql-inspector and graphql-js",
        by: By::Task(diff::oracle::prove),
        in_release: false,
    },
    Proof {
        name: "export",
        about: "a network with 10,000 members: operations, time and rows; 200 kills; a busy network",
        by: By::Example,
        in_release: true,
    },
    Proof {
        name: "faults",
        about: "each fault with each kind of operation: the error, requests and stored data",
        by: By::Example,
        in_release: false,
    },
    Proof {
        name: "herd",
        about: "many tasks find an expired token at once, in one process and in eight: one refresh",
        by: By::Example,
        in_release: false,
    },
    Proof {
        name: "inbox",
        about: "ten thousand webhook events while the receivers are killed: none lost, none handled twice",
        by: By::Example,
        in_release: false,
    },
    Proof {
        name: "kill",
        about: "a process is killed at random while it refreshes: how often a sign-in is lost",
        by: By::Example,
        in_release: true,
    },
    Proof {
        name: "overhead",
        about: "a call takes no more instructions than with bare reqwest and serde_json",
        by: By::Package("mighty-overhead", &["simd-json"]),
        in_release: true,
    },
    Proof {
        name: "pipeline",
        about: "the whole schema is parsed, compared and regenerated in under a second",
        by: By::Task(schema::pipeline::prove),
        in_release: true,
    },
    Proof {
        name: "secrets",
        about: "no log line, error or public type shows a token, code, state, verifier or client secret",
        by: By::Example,
        in_release: false,
    },
    Proof {
        name: "writes",
        about: "ten thousand mutations through a bad proxy, none carried out twice",
        by: By::Example,
        in_release: true,
    },
];

/// Runs the proof called `name`. Without a name, lists all.
pub(crate) fn run(name: Option<&str>) -> Result<String> {
    let Some(name) = name else {
        return Ok(list());
    };
    let proof = PROOFS
        .iter()
        .find(|proof| proof.name == name)
        .ok_or_else(|| format!("there is no proof called {name:?}; there are:\n{}", list()))?;
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet"]);
        if proof.in_release {
            command.arg("--release");
        }
        command.args(arguments).current_dir(paths::root());
        command
    };
    let missed = || format!("{name}: the goal is not reached");
    let reached = format!("{name}: the goal is reached");
    let program = format!("prove-{name}");
    let runs = match proof.by {
        By::Task(run) if !proof.in_release || !cfg!(debug_assertions) => {
            return match run() {
                Ok(table) => Ok(format!("{table}\n{reached}")),
                Err(table) => Err(format!("{table}\n{}", missed()).into()),
            };
        }
        // The same program once more, optimised. Its output is the answer.
        By::Task(_) => {
            let output = cargo(&["--package", "xtask", "--", "prove", name])
                .stderr(Stdio::inherit())
                .output()?;
            return if output.status.success() {
                Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
            } else {
                Err(missed().into())
            };
        }
        By::Example => vec![vec!["--package", "mighty-tests", "--example", &program]],
        By::Package(package, features) => {
            let with = |feature: &&'static str| vec!["--package", package, "--features", feature];
            let mut runs = vec![vec!["--package", package]];
            runs.extend(features.iter().map(with));
            runs
        }
    };
    // All of them run, so that all tables are printed even if one misses its goal.
    let mut all = true;
    for arguments in runs {
        all &= cargo(&arguments).status()?.success();
        println!();
    }
    if all {
        Ok(reached)
    } else {
        Err(missed().into())
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
