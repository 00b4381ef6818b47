//! A full disk, and a limit on the size of files, which every user may set. A refresh is started only
//! if its tokens can be saved.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::Duration,
};

use mighty_auth::{
    Credential, ErrorKind, FileStore, StoreError, StoreErrorKind, StoreKey, TokenStore, Tokens,
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tempfile::TempDir;

use crate::{process, support::*};

/// A small disk for one test, with the store's directory on it.
struct Disk {
    home: TempDir,
}

impl Disk {
    /// `None` if this user may not mount one.
    fn mount(kibibytes: usize) -> Option<Self> {
        let home = TempDir::new().expect("directory");
        let mounted = Command::new("mount")
            .args([
                "-t",
                "tmpfs",
                "-o",
                &format!("size={kibibytes}k,mode=700"),
                "none",
            ])
            .arg(home.path())
            .output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self { home }),
            _ => {
                eprintln!("skipped: this user may not mount a small disk");
                None
            }
        }
    }

    fn tokens(&self) -> PathBuf {
        self.home.path().join("tokens")
    }

    fn filler(&self) -> PathBuf {
        self.home.path().join("filler")
    }

    /// Fills the disk.
    fn fill(&self) {
        let mut filler = File::create(self.filler()).expect("file");
        while filler.write_all(&[0; 4096]).is_ok() {}
    }

    fn clear(&self) {
        fs::remove_file(self.filler()).expect("removed");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.home.path()).output();
    }
}

/// A credential with a file store. Its token is valid for `left` from now.
struct Scene {
    credential: Credential,
    clock: Arc<Clock>,
    store: FileStore,
    key: StoreKey,
}

impl Scene {
    async fn new(server: &Server, directory: &Path, left: Duration) -> Self {
        let store = FileStore::open(directory).expect("store");
        let clock = Clock::new();
        let auth = builder_at(&server.url, public())
            .time(Arc::<Clock>::clone(&clock))
            .store(Arc::new(store.clone()))
            .build()
            .expect("client");
        let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
        let tokens = old_pair().with_expires_at(clock.after(left));
        let lock = store.lock(&key).await.expect("lock");
        store.save(&key, &tokens, &lock).await.expect("saved");
        drop(lock);
        let credential = auth.resume().await.expect("store").expect("tokens");
        Self {
            credential,
            clock,
            store,
            key,
        }
    }

    async fn kept(&self) -> Tokens {
        let kept = self.store.load(&self.key).await.expect("loaded");
        kept.expect("kept")
    }

    fn error(&self) -> Option<StoreError> {
        self.credential.last_store_error()
    }
}

#[tokio::test]
async fn with_a_full_disk_nothing_is_sent_and_the_error_says_so() {
    let Some(disk) = Disk::mount(64) else { return };
    let server = Server::granting();
    let scene = Scene::new(&server, &disk.tokens(), Duration::from_secs(45)).await;
    disk.fill();
    scene.clock.advance(Duration::from_secs(35));
    let token = scene.credential.token().await.expect("it still works");
    assert_eq!(sent(&token), "Bearer access-0");
    assert_eq!(scene.error().expect("told").kind(), StoreErrorKind::Full);

    scene.clock.advance(MINUTE);
    let error = scene.credential.token().await.expect_err("it has ended");
    assert_eq!(error.kind(), ErrorKind::Store);
    let printed = error.to_string();
    for part in ["nothing was sent", "full", "make room"] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(!error.needs_login());
    scene.credential.settle().await.expect("nothing is lost");
    assert_eq!(server.count(), 0);
    assert_eq!(scene.kept().await.expose_refresh_token(), Some("refresh-0"));

    disk.clear();
    let token = scene.credential.token().await.expect("there is room");
    assert_eq!(sent(&token), "Bearer access-1");
    assert!(scene.error().is_none());
    assert_eq!(scene.kept().await.expose_refresh_token(), Some("refresh-1"));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_disk_that_fills_up_during_a_refresh_loses_no_tokens() {
    let Some(disk) = Disk::mount(64) else { return };
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let scene = Scene::new(&server, &disk.tokens(), Duration::ZERO).await;
    let credential = scene.credential.clone();
    let refreshed = tokio::spawn(async move { credential.token().await });
    server.reached(1).await;
    disk.fill();
    gate.open();
    let token = refreshed.await.expect("task").expect("refreshed");
    assert_eq!(sent(&token), "Bearer access-1");
    assert!(scene.error().is_none(), "{:?}", scene.error());
    let again = FileStore::open(disk.tokens()).expect("store");
    let kept = again.load(&scene.key).await.expect("loaded").expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
    // The room that was not needed is given back.
    disk.clear();
    let files = fs::read_dir(disk.tokens()).expect("list").map(|entry| {
        use std::os::unix::fs::MetadataExt as _;
        entry.expect("entry").metadata().expect("metadata").blocks() * 512
    });
    assert!(files.sum::<u64>() <= 4096);
}

/// A directory with the file's name is one reason why a file can't be written.
#[tokio::test]
async fn a_file_that_can_not_be_written_stops_a_refresh_as_well() {
    let server = Server::granting();
    let home = TempDir::new().expect("directory");
    let scene = Scene::new(&server, &home.path().join("tokens"), Duration::ZERO).await;
    let draft = scene.store.path_of(&scene.key).with_extension("draft");
    fs::create_dir(&draft).expect("obstacle");
    let error = scene.credential.token().await.expect_err("no draft");
    assert!(error.to_string().contains("can't be written"), "{error}");
    assert_eq!(server.count(), 0);
    assert_eq!(scene.kept().await.expose_refresh_token(), Some("refresh-0"));

    fs::remove_dir(&draft).expect("removed");
    let token = scene.credential.token().await.expect("refreshed");
    assert_eq!(sent(&token), "Bearer access-1");
    assert_eq!(server.count(), 1);
}

/// Set in the process that has limits.
const LIMITED: &str = "MIGHTY_AUTH_LIMITED";

const NAME: &str = "full_disk::under_a_limit_for_files_nothing_is_sent_and_no_tokens_are_lost";

#[test]
fn under_a_limit_for_files_nothing_is_sent_and_no_tokens_are_lost() {
    if std::env::var_os(LIMITED).is_some() {
        return under_limits();
    }
    // A write beyond the limit ends a process, unless the process ignores that signal.
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' XFSZ && exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().expect("this test"))
        .env(LIMITED, "");
    process::passes(NAME, &mut command);
}

/// No file of this process may become longer than `length` bytes. `None` ends the limit.
fn limit_files(length: Option<u64>) {
    let maximum = getrlimit(Resource::Fsize).maximum;
    let current = length.or(maximum);
    setrlimit(Resource::Fsize, Rlimit { current, maximum }).expect("limit");
}

#[tokio::main(flavor = "current_thread")]
async fn under_limits() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let home = TempDir::new().expect("directory");
    let scene = Scene::new(&server, &home.path().join("tokens"), Duration::ZERO).await;

    // The limit is there before the refresh, so nothing is sent.
    limit_files(Some(4096));
    let error = scene.credential.token().await.expect_err("no room");
    let printed = error.to_string();
    for part in ["nothing was sent", "full", "make room"] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    let kind = scene.error().map(|error| error.kind());
    assert_eq!(kind, Some(StoreErrorKind::Full));
    assert_eq!(server.count(), 0);
    assert_eq!(scene.kept().await.expose_refresh_token(), Some("refresh-0"));
    limit_files(None);

    // The limit comes during the refresh, so the tokens stay in memory until they can be saved.
    let credential = scene.credential.clone();
    let refreshed = tokio::spawn(async move { credential.token().await });
    server.reached(1).await;
    limit_files(Some(0));
    gate.open();
    let token = refreshed.await.expect("task").expect("in memory");
    assert_eq!(sent(&token), "Bearer access-1");
    let kind = scene.error().map(|error| error.kind());
    assert_eq!(kind, Some(StoreErrorKind::Full));
    assert_eq!(scene.kept().await.expose_refresh_token(), Some("refresh-0"));
    let error = scene.credential.settle().await.expect_err("not saved");
    assert_eq!(error.kind(), ErrorKind::Store);

    limit_files(None);
    scene.credential.settle().await.expect("saved");
    assert_eq!(scene.kept().await.expose_refresh_token(), Some("refresh-1"));
    assert_eq!(server.count(), 1);
}
