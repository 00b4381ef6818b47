//! Packages of our own, built and timed.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant, SystemTime},
};

use crate::{paths, task::Result};

/// An empty library with these dependencies.
pub(super) fn package(
    scratch: &Path,
    name: &str,
    dependencies: &str,
) -> Result<std::path::PathBuf> {
    let folder = scratch.join(name);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"build-cost-{name}\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\n{dependencies}"
        ),
    )?;
    // The same versions of the shared dependencies.
    if name != "octocrab" {
        fs::copy(paths::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    }
    Ok(folder)
}

/// A build such as a dependency gets: in one go, with nothing kept for the next.
pub(super) fn build(folder: &Path, arguments: &[&str], target: &Path) -> Result<f64> {
    let whole = [&["--config", "build.incremental=false"], arguments].concat();
    timed(|| cargo(folder, "build", &whole, Some(target)))
}

/// The seconds that it takes.
pub(super) fn timed(run: impl FnOnce() -> Result<()>) -> Result<f64> {
    let start = Instant::now();
    run()?;
    Ok(Duration::as_secs_f64(&start.elapsed()))
}

pub(super) fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}

pub(super) fn cargo(
    folder: &Path,
    task: &str,
    arguments: &[&str],
    target: Option<&Path>,
) -> Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command
        .arg(task)
        .arg("--quiet")
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::null());
    if let Some(target) = target {
        command.env("CARGO_TARGET_DIR", target);
    }
    if command.status()?.success() {
        return Ok(());
    }
    Err(format!("`cargo {task}` failed in {}", folder.display()).into())
}

/// Makes cargo take the file for changed.
pub(super) fn touch(path: &Path) -> Result<()> {
    fs::File::options()
        .append(true)
        .open(path)?
        .set_modified(SystemTime::now())?;
    Ok(())
}
