//! The man pages of the program `mighty`.

use std::{path::Path, process::Command};

use crate::task::Result;

/// Writes a page for each command. The program itself makes them from its command line.
///
/// # Errors
/// If the program can't be built, or the folder can't be written.
pub(crate) fn write(folder: &Path) -> Result<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--package", "mighty-cli", "--", "man"]);
    if cargo.arg(folder).status()?.success() {
        Ok(format!("The man pages are in {}.", folder.display()))
    } else {
        Err("the man pages could not be written; see above".into())
    }
}
