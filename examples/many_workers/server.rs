//! Starts a Redis server for the example on a loopback port.

use std::{io, net::TcpListener, process::Stdio, time::Duration};

use tempfile::TempDir;
use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

use crate::Result;

/// A running Redis server. Dropping it stops the server.
pub(crate) struct RedisServer {
    _process: Child,
    port: u16,
    _directory: TempDir,
}

impl RedisServer {
    pub(crate) async fn start() -> Result<Self> {
        let directory = TempDir::new()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--port"])
            .arg(port.to_string())
            .arg("--dir")
            .arg(directory.path())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => {
                    "redis-server is not installed: install it (Debian: apt-get install \
                     redis-server), or set REDIS_URL to a running server"
                        .to_owned()
                }
                _ => format!("redis-server can't be started: {error}"),
            })?;
        let server = Self {
            _process: process,
            port,
            _directory: directory,
        };
        for _ in 0..500 {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err("redis-server does not answer".into())
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }
}
