//! Starts a worker, and has the helpers for watching one.

use std::{process::Stdio, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, BufReader},
    process::{Child, ChildStdout, Command},
};

use super::{
    Place, Result,
    worker::{HOLDS, Role},
};

/// How long a process may take. None has that much work, so one that takes longer hangs.
pub(crate) const PROCESS_LIMIT: Duration = Duration::from_secs(30);

/// A worker in a process of its own. It is killed when it is dropped.
pub(crate) struct Process {
    pub(crate) child: Child,
    pub(crate) output: BufReader<ChildStdout>,
}

impl Process {
    /// This program, in another role.
    pub(crate) fn start(role: Role, place: &Place) -> Result<Self> {
        let mut child = command(role, place)?
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().ok_or("no standard output")?;
        Ok(Self {
            child,
            output: BufReader::new(output),
        })
    }

    /// Waits until it ends. An error contains its last output.
    pub(crate) async fn end(self) -> Result<()> {
        self.end_within(PROCESS_LIMIT).await
    }

    /// The same for a worker that waits for a server, which may take as long.
    pub(crate) async fn end_within(mut self, limit: Duration) -> Result<()> {
        let mut said = String::new();
        tokio::time::timeout(limit, self.output.read_to_string(&mut said)).await??;
        if said.lines().any(|line| line == HOLDS) {
            return Ok(());
        }
        let mut words = String::new();
        if let Some(mut errors) = self.child.stderr.take() {
            errors.read_to_string(&mut words).await?;
        }
        Err(words.into())
    }
}

/// This program, in another role. It is killed when it is dropped.
pub(crate) fn command(role: Role, place: &Place) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args([role.name(), &place.oauth_url, &place.store])
        .arg(place.lock_ttl.as_millis().to_string())
        .kill_on_drop(true);
    Ok(command)
}
