//! Running the program.

use std::{
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

/// The program with a home of its own and nothing else from the environment.
pub(crate) struct Program {
    home: TempDir,
}

impl Program {
    pub(crate) fn new() -> Self {
        Self {
            home: tempfile::tempdir().expect("folder"),
        }
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn command(&self) -> Command {
        self.prepared(Command::new(assert_cmd::cargo::cargo_bin!("mighty")))
    }

    /// A line as a person types it in a shell.
    #[cfg(unix)]
    pub(crate) fn shell(&self, line: &str) -> Output {
        let program = assert_cmd::cargo::cargo_bin!("mighty");
        let folder = program.parent().expect("folder");
        let path = format!("{}:/usr/bin:/bin", folder.display());
        let mut command = self.prepared(Command::new("sh"));
        command.args(["-c", line]).env("PATH", path);
        command.current_dir(self.home()).output().expect("ran")
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().expect("ran")
    }

    fn prepared(&self, mut command: Command) -> Command {
        command
            .env_clear()
            .env("MIGHTY_HOME", self.home())
            .env("HOME", self.home());
        command
    }
}

/// Standard output of a run that must succeed.
pub(crate) fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", all(output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Everything that a run printed.
pub(crate) fn all(output: &Output) -> String {
    format!(
        "{}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
