//! Runs all tests of the workspace, and makes them write down their logs and their secrets.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Output},
};

use super::{
    Result,
    scan::{Found, Secrets},
};

/// Packages whose tests have no secrets, and the reasons.
const LEFT_OUT: [(&str, &str); 2] = [
    ("mighty-derive", "works at compile time"),
    (
        "xtask",
        "works on the schema; mighty-schema-tools sends its token",
    ),
];

/// Test programs that write no log, and the reasons.
const UNTRACED: [(&str, &str); 3] = [
    ("mighty_schema", "plain types"),
    ("selection", "of plain types"),
    ("logs", "collects its own log, and searches it itself"),
];

pub(crate) fn run() -> Result<Vec<Found>> {
    let directory = tempfile::tempdir()?;
    let output = test(directory.path())?;
    let printed = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    if !output.status.success() {
        return Err(format!("the suite failed:\n{printed}").into());
    }
    let read = |name: &str| fs::read_to_string(directory.path().join(name));
    let untraced = untraced(&printed, &read("traced")?);
    if !untraced.is_empty() {
        let advice = "`use mighty_trace as _;` in their roots makes them write down their logs";
        return Err(format!("these tests wrote none: {untraced:?}; {advice}").into());
    }
    let secrets = Secrets::new(read("secrets")?.lines().map(str::to_owned));
    Ok(vec![
        secrets.scan("all tests: TRACE", &read("trace.log")?),
        secrets.scan("all tests: their output", &printed),
    ])
}

fn test(directory: &Path) -> Result<Output> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    // Cargo's variables for this program would make it build the tests again.
    for (name, _) in std::env::vars_os() {
        let is_ours = ["CARGO_PKG_", "CARGO_MANIFEST_"];
        if is_ours
            .iter()
            .any(|prefix| name.to_string_lossy().starts_with(prefix))
        {
            command.env_remove(name);
        }
    }
    let output = command
        .args(["test", "--workspace", "--all-features", "--no-fail-fast"])
        .args(
            LEFT_OUT
                .iter()
                .flat_map(|(package, _)| ["--exclude", package]),
        )
        .args(["--", "--nocapture"])
        .env("MIGHTY_TRACE", directory)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()?;
    Ok(output)
}

/// The test programs that ran and should be among `traced` but are not.
fn untraced<'a>(printed: &'a str, traced: &str) -> BTreeSet<&'a str> {
    let traced: BTreeSet<_> = traced.lines().filter_map(file_name).collect();
    let programs = printed.lines().filter_map(|line| {
        let (_, path) = line.trim().strip_prefix("Running ")?.rsplit_once('(')?;
        file_name(path.strip_suffix(')')?)
    });
    programs
        .filter(|program| !traced.contains(program))
        .filter(|program| {
            // cargo adds a hash to the name.
            let name = program.rsplit_once('-').map_or(*program, |(name, _)| name);
            UNTRACED.iter().all(|(untraced, _)| *untraced != name)
        })
        .collect()
}

fn file_name(path: &str) -> Option<&str> {
    Path::new(path).file_name()?.to_str()
}
