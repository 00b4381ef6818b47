//! A Redis server for one test, on a loopback port.

// Tests fail by panicking.
#![allow(clippy::panic)]

use std::{
    io::{self, BufRead as _, BufReader, Read as _},
    net::TcpListener,
    process::{Child, ChildStdout, Command, Stdio},
};

use tempfile::TempDir;

pub(crate) struct RedisServer {
    process: Child,
    // Open while the server writes to it.
    said: BufReader<ChildStdout>,
    port: u16,
    // The server's directory. It is deleted with this value.
    _directory: TempDir,
}

impl RedisServer {
    /// Starts a server. `None`, with a message, if none is installed; in CI that is a failure.
    pub(crate) fn start() -> Option<Self> {
        // Another program may take the port before the server starts.
        for _ in 0..5 {
            match Self::try_start() {
                Ok(mut server) => {
                    if server.is_ready() {
                        return Some(server);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    let advice = "redis-server is not installed (Debian: apt-get install \
                                  redis-server)";
                    assert!(std::env::var_os("CI").is_none(), "{advice}");
                    eprintln!("skipped: {advice}");
                    return None;
                }
                Err(error) => panic!("redis-server can't be started: {error}"),
            }
        }
        panic!("redis-server does not answer");
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    fn try_start() -> io::Result<Self> {
        let directory = TempDir::new()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut process = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .args(["--port", &port.to_string()])
            .arg("--dir")
            .arg(directory.path())
            .stdout(Stdio::piped())
            .spawn()?;
        let said = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self {
            process,
            said: BufReader::new(said),
            port,
            _directory: directory,
        })
    }

    /// Waits until the server says that it is ready. Returns false if it ends, for example because
    /// the port is in use.
    fn is_ready(&mut self) -> bool {
        let lines = self.said.by_ref().lines().map_while(Result::ok);
        lines
            .into_iter()
            .any(|line| line.contains("Ready to accept connections"))
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
