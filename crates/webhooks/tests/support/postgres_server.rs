//! A PostgreSQL server for one test, on a loopback port.

// Tests fail by panicking.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::{
    fs,
    io::{self, BufRead as _, BufReader},
    net::TcpListener,
    os::unix::{fs as unix, process::CommandExt as _},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

pub(crate) struct PostgresServer {
    process: Option<Child>,
    port: u16,
    user: Option<(u32, u32)>,
    directory: TempDir,
}

impl PostgresServer {
    /// Starts a server. `None`, with a message, if none is installed; in CI that is a failure.
    pub(crate) fn start() -> Option<Self> {
        if program("initdb").is_none() {
            let advice = "PostgreSQL is not installed (Debian: apt-get install postgresql)";
            assert!(std::env::var_os("CI").is_none(), "{advice}");
            eprintln!("skipped: {advice}");
            return None;
        }
        let directory = TempDir::new().unwrap();
        // PostgreSQL refuses to run as root, and then gets a user of its own.
        let user = (id("-u", None) == Some(0)).then(|| {
            let name = Some("postgres");
            (id("-u", name).unwrap(), id("-g", name).unwrap())
        });
        if let Some((uid, gid)) = user {
            unix::chown(directory.path(), Some(uid), Some(gid)).unwrap();
        }
        let mut server = Self {
            process: None,
            port: 0,
            user,
            directory,
        };
        let made = server
            .command("initdb")
            .args(["--auth=trust", "--username=postgres", "--no-sync"])
            .args(["--encoding=UTF8", "--locale=C", "--pgdata"])
            .arg(server.data())
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success());
        // Another program may take the port before the server starts.
        for _ in 0..5 {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            server.port = listener.local_addr().unwrap().port();
            drop(listener);
            if server.run() {
                return Some(server);
            }
        }
        panic!("PostgreSQL does not start");
    }

    /// The address of a database.
    pub(crate) fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    /// Makes a database, and returns its address.
    #[allow(dead_code, reason = "a proof uses only one database")]
    pub(crate) fn database(&self, name: &str) -> String {
        let made = self
            .command("createdb")
            .args(["--host=127.0.0.1", "--username=postgres", "--port"])
            .args([&self.port.to_string(), name])
            .status()
            .unwrap();
        assert!(made.success());
        self.url(name)
    }

    /// Starts it at its port; false if it ends at once.
    #[allow(dead_code, reason = "not all tests stop it")]
    pub(crate) fn run(&mut self) -> bool {
        let mut process = self
            .command("postgres")
            .arg("-D")
            .arg(self.data())
            .args(["-c", "listen_addresses=127.0.0.1", "-c"])
            .arg(format!("port={}", self.port))
            .arg("-c")
            .arg(format!("unix_socket_directories={}", self.data().display()))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let is_ready = lines
            .by_ref()
            .map_while(io::Result::ok)
            .any(|line| line.contains("ready to accept connections"));
        self.process = Some(process);
        // The server must not wait for somebody to read what it says.
        std::thread::spawn(move || lines.for_each(drop));
        is_ready
    }

    /// Ends it at once, with all connections.
    pub(crate) fn stop(&mut self) {
        let Some(mut process) = self.process.take() else {
            return;
        };
        // SIGQUIT: immediate shutdown of all its processes.
        let stopped = self
            .command("pg_ctl")
            .args(["stop", "--mode=immediate", "--silent", "--pgdata"])
            .arg(self.data())
            .status();
        if !stopped.is_ok_and(|status| status.success()) {
            let _ = process.kill();
        }
        let _ = process.wait();
    }

    /// Makes it accept encrypted connections from its next start.
    #[allow(dead_code, reason = "not all tests encrypt")]
    pub(crate) fn encrypt(&self, certificate: &[u8], key: &[u8]) {
        for (name, content) in [("server.crt", certificate), ("server.key", key)] {
            let path = self.data().join(name);
            fs::write(&path, content).unwrap();
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
            fs::set_permissions(&path, mode).unwrap();
            if let Some((uid, gid)) = self.user {
                unix::chown(&path, Some(uid), Some(gid)).unwrap();
            }
        }
        let settings = self.data().join("postgresql.auto.conf");
        fs::write(settings, "ssl = on\n").unwrap();
    }

    fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(program(name).unwrap());
        command.current_dir(self.directory.path());
        if let Some((uid, gid)) = self.user {
            command.uid(uid).gid(gid);
        }
        command
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A program of PostgreSQL. Debian keeps them in a folder of their own.
fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    folders.extend(versions.flatten().map(|version| version.path().join("bin")));
    let mut programs = folders.into_iter().map(|folder| folder.join(name));
    programs.find(|program| program.exists())
}

fn id(which: &str, name: Option<&str>) -> Option<u32> {
    let output = Command::new("id").arg(which).args(name).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
