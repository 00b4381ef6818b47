//! Counts instructions with valgrind's callgrind. The count of a program is always the same, even
//! on a busy machine.

use std::process::{Command, Stdio};

use super::ways::Result;

/// Two numbers of repetitions: their difference leaves out the work that a program does once.
const FEW: u64 = 20;
const MANY: u64 = 120;

pub(crate) fn is_installed() -> bool {
    Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The instructions of this program for each repetition, in the role that `words` give it. The
/// number of repetitions is added here as the last word.
pub(crate) fn each(words: &[&str]) -> Result<u64> {
    Ok((total(words, MANY)? - total(words, FEW)?) / (MANY - FEW))
}

fn total(words: &[&str], times: u64) -> Result<u64> {
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(words)
        .arg(times.to_string())
        .output()?;
    let said = String::from_utf8_lossy(&run.stderr);
    if !run.status.success() {
        return Err(said.into_owned().into());
    }
    let collected = said
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let (_, count) = collected.ok_or("callgrind says no count")?;
    Ok(count.trim().parse()?)
}
