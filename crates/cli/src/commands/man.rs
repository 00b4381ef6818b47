//! `mighty man`: writes the man pages. `cargo xtask man` calls it.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Command};

/// Write a man page for each command to a folder.
#[derive(Debug, Args)]
#[command(hide = true, after_help = "Examples:\n  mighty man target/man")]
pub(crate) struct Man {
    folder: PathBuf,
}

pub(crate) fn run(man: &Man, command: Command) -> anyhow::Result<()> {
    let wrote = || -> std::io::Result<()> {
        std::fs::create_dir_all(&man.folder)?;
        clap_mangen::generate_to(command, &man.folder)
    };
    wrote().with_context(|| format!("{} can't be written", man.folder.display()))
}
