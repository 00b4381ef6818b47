//! Starting a worker, talking to it, killing it.

use std::{process::Stdio, time::Duration};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    process::{Child, ChildStdin, ChildStdout, Command},
};

use super::{
    Place, Result,
    worker::{GO, HOLDS, READY, Role},
};

/// No process has that much to do. Whoever waits longer is stuck, which is a failure.
const PATIENCE: Duration = Duration::from_secs(30);

/// A worker in a process of its own. It is killed when it is dropped.
pub(crate) struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    /// This same program, in another role.
    pub(crate) fn start(role: Role, place: &Place) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args([role.name(), &place.oauth_url, &place.store])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let input = child.stdin.take().ok_or("no standard input")?;
        let output = child.stdout.take().ok_or("no standard output")?;
        Ok(Self {
            child,
            input,
            output: BufReader::new(output),
        })
    }

    /// Waits until it is ready.
    pub(crate) async fn ready(&mut self) -> Result<()> {
        let mut line = String::new();
        tokio::time::timeout(PATIENCE, self.output.read_line(&mut line)).await??;
        if line.trim() == READY {
            Ok(())
        } else {
            Err(self.last_words().await.into())
        }
    }

    pub(crate) async fn go(&mut self) -> Result<()> {
        self.input.write_all(format!("{GO}\n").as_bytes()).await?;
        Ok(())
    }

    /// Lets it come to its end. An error holds what it said last.
    pub(crate) async fn end(mut self) -> Result<()> {
        let mut said = String::new();
        tokio::time::timeout(PATIENCE, self.output.read_to_string(&mut said)).await??;
        if said.lines().any(|line| line == HOLDS) {
            Ok(())
        } else {
            Err(self.last_words().await.into())
        }
    }

    /// Kills it (SIGKILL) after `delay`. What it had said last, if anything.
    pub(crate) async fn kill_after(mut self, delay: Duration) -> Result<Option<String>> {
        tokio::time::sleep(delay).await;
        self.child.kill().await?;
        let mut said = String::new();
        self.output.read_to_string(&mut said).await?;
        Ok(said.lines().last().map(str::to_owned))
    }

    async fn last_words(&mut self) -> String {
        let mut words = String::new();
        if let Some(mut errors) = self.child.stderr.take() {
            // What can't be read is not there to be told.
            let _ = errors.read_to_string(&mut words).await;
        }
        words
    }
}
