//! The test suite of `mighty-auth`, made to write down all it logs, and all that is secret in it.

use std::{fs, path::Path, process::Command};

use super::{
    Result,
    scan::{Found, scan},
};

pub(crate) fn run() -> Result<Vec<Found>> {
    let directory = tempfile::tempdir()?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "test",
            "--quiet",
            "--package",
            "mighty-auth",
            "--all-features",
        ])
        .args(["--test", "auth", "--", "--nocapture"])
        .env("MIGHTY_AUTH_TRACE", directory.path())
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    if !output.status.success() {
        return Err(format!("the suite failed:\n{printed}").into());
    }
    let log = fs::read_to_string(directory.path().join("trace.log"))?;
    let mut secrets: Vec<_> = fs::read_to_string(directory.path().join("secrets"))?
        .lines()
        .map(str::to_owned)
        .collect();
    secrets.sort_unstable();
    secrets.dedup();
    Ok(vec![
        scan("mighty-auth's tests: TRACE", &log, &secrets),
        scan("mighty-auth's tests: their output", &printed, &secrets),
    ])
}
