//! A Redis server of a test's own, on a loopback port.

// How a test fails.
#![allow(clippy::panic)]

use std::{
    io,
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

pub(crate) struct RedisServer {
    process: Child,
    port: u16,
    // What it writes, gone with it.
    _directory: TempDir,
}

impl RedisServer {
    /// Starts one. None, with a word on it, where no server is installed; in CI that is a failure.
    pub(crate) fn start() -> Option<Self> {
        // Somebody else may take the port between this and the server's start.
        for _ in 0..5 {
            match Self::try_start() {
                Ok(server) if server.answers() => return Some(server),
                Ok(_) => {}
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
        let process = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .args(["--port", &port.to_string()])
            .arg("--dir")
            .arg(directory.path())
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Self {
            process,
            port,
            _directory: directory,
        })
    }

    fn answers(&self) -> bool {
        let end = Instant::now() + Duration::from_secs(10);
        while Instant::now() < end {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return true;
            }
            thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
