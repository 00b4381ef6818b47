//! The store with a real keyring: GNOME's, on a message bus of its own. The keyring is made for this
//! test and deleted after it.

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::FutureExt as _;
use mighty_auth::{ErrorKind, KeyringStore, StoreErrorKind, StoreKey, TokenStore as _, Tokens};
use mighty_core::Scope;

use crate::{process, support::*};

/// Set if the test runs inside the message bus session that it started. The value is the directory of
/// the lock files.
const LOCKS: &str = "MIGHTY_AUTH_KEYRING_LOCKS";

const NAME: &str = "keyring_store::the_keyring_store_works_with_a_real_keyring";

/// Set in the processes that the test runs after that one.
const AGAIN: &str = "MIGHTY_AUTH_KEYRING_AGAIN";

/// Its value in the process that finds the keyring locked.
const LOCKED: &str = "locked";

const SERVICE: &str = "mighty-auth tests";

const DAEMON: &str = "gnome-keyring-daemon";

#[test]
fn the_keyring_store_works_with_a_real_keyring() {
    // The keyring is found by environment variables, and only a new process can have other ones.
    let Some(locks) = std::env::var_os(LOCKS) else {
        return begin_a_session();
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("runtime");
    let locks = Path::new(&locks);
    match std::env::var_os(AGAIN) {
        None => runtime.block_on(within_the_session(locks)),
        Some(state) if state == LOCKED => runtime.block_on(with_a_locked_keyring(locks)),
        Some(_) => runtime.block_on(in_the_next_process(locks)),
    }
}

fn begin_a_session() {
    for program in ["dbus-run-session", DAEMON] {
        let found = Command::new(program)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if found.is_err() {
            let advice = format!(
                "{program} is not installed (Debian: apt-get install gnome-keyring dbus-daemon)"
            );
            assert!(std::env::var_os("CI").is_none(), "{advice}");
            eprintln!("skipped: {advice}");
            return;
        }
    }
    let home = tempfile::tempdir().expect("directory");
    let directory = |name: &str| {
        let path = home.path().join(name);
        std::fs::create_dir(&path).expect("directory");
        path
    };
    let outcome = Command::new("dbus-run-session")
        .args(["--", "sh", "-c"])
        // Unlocking a keyring that does not exist creates it.
        .arg(format!(
            "printf secret | {DAEMON} --unlock --components=secrets >/dev/null && exec \"$@\""
        ))
        .arg("sh")
        .arg(std::env::current_exe().expect("this test"))
        .args([NAME, "--exact", "--nocapture"])
        .env("HOME", directory("home"))
        .env("XDG_DATA_HOME", directory("data"))
        .env("XDG_CONFIG_HOME", directory("config"))
        .env("XDG_CACHE_HOME", directory("cache"))
        .env("XDG_RUNTIME_DIR", directory("run"))
        .env(LOCKS, home.path().join("locks"))
        .output()
        .expect("a session");
    let (out, err) = (
        String::from_utf8_lossy(&outcome.stdout),
        String::from_utf8_lossy(&outcome.stderr),
    );
    assert!(outcome.status.success(), "{out}\n{err}");
    assert!(out.contains("1 passed"), "the test itself ran there: {out}");
}

/// Does the same as logging out and in: the tokens have to come from the keyring's file.
fn restart_the_daemon() {
    let mut daemon = daemon()
        .arg("--unlock")
        .stdin(Stdio::piped())
        .spawn()
        .expect("daemon");
    let mut password = daemon.stdin.take().expect("input");
    password.write_all(b"secret").expect("typed");
    drop(password);
    assert!(daemon.wait().expect("daemon").success());
}

/// Does the same as logging in without the password.
fn restart_the_daemon_locked() {
    let started = daemon().arg("--daemonize").stdin(Stdio::null()).status();
    assert!(started.expect("daemon").success());
}

/// A daemon in place of the one that runs.
fn daemon() -> Command {
    let mut command = Command::new(DAEMON);
    command
        .args(["--replace", "--components=secrets"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

async fn within_the_session(locks: &Path) {
    let store = KeyringStore::open(SERVICE, locks).expect("keyring");
    let (mine, yours) = (key("me"), key("you"));
    for key in [&mine, &yours] {
        assert!(store.load(key).await.expect("loaded").is_none());
    }

    // The accounts are separate, and each one's tokens are read back completely.
    let pair = old_pair()
        .with_expires_at(Clock::new().after(MINUTE))
        .with_scopes([Scope::READ_POSTS].into());
    let other = Tokens::new("yours");
    save(&store, &mine, &pair).await;
    save(&store, &yours, &other).await;
    let kept = loaded(&store, &mine).await;
    assert!(same(&kept, &pair));
    assert_eq!(kept.expires_at(), pair.expires_at());
    assert_eq!(kept.scopes(), pair.scopes());
    assert!(same(&loaded(&store, &yours).await, &other));

    // Another process has its own store with the same keyring.
    let twin = KeyringStore::open(SERVICE, locks).expect("keyring");
    let lock = store.lock(&mine).await.expect("lock");
    assert!(twin.lock(&mine).now_or_never().is_none(), "held");
    twin.lock(&yours).await.expect("another account's");
    lock.release().await;
    save(&twin, &mine, &big()).await;
    assert!(same(&loaded(&store, &mine).await, &big()), "in its place");

    // The tokens have to come from the keyring's file then. A new process reads them, because for the
    // message bus the session of this process has ended.
    restart_the_daemon();
    let this_test = || Command::new(std::env::current_exe().expect("this test"));
    process::passes(NAME, this_test().env(AGAIN, ""));

    restart_the_daemon_locked();
    process::passes(NAME, this_test().env(AGAIN, LOCKED));
}

/// Nobody types the password, so the tokens of a refresh could not be saved.
async fn with_a_locked_keyring(locks: &Path) {
    let store = KeyringStore::open(SERVICE, locks).expect("keyring");
    let yours = key("you");
    let lock = store.lock(&yours).await.expect("lock");
    let prepared = tokio::time::timeout(Duration::from_secs(20), store.prepare(&yours, &lock));
    let error = prepared.await.expect("an answer").expect_err("locked");
    assert_eq!(error.kind(), StoreErrorKind::Failed, "{error}");

    let server = Server::granting();
    let auth = builder_at(&server.url, public())
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let ended = old_pair().with_expires_at(SystemTime::UNIX_EPOCH);
    let error = auth.credential_from(ended).token().await;
    let error = error.expect_err("locked");
    assert_eq!(error.kind(), ErrorKind::Store, "{error}");
    assert!(error.to_string().contains("nothing was sent"), "{error}");
    assert_eq!(server.count(), 0);
}

async fn in_the_next_process(locks: &Path) {
    let store = KeyringStore::open(SERVICE, locks).expect("keyring");
    let (mine, yours) = (key("me"), key("you"));
    assert!(same(&loaded(&store, &mine).await, &big()));
    assert!(same(&loaded(&store, &yours).await, &Tokens::new("yours")));

    let lock = store.lock(&mine).await.expect("lock");
    for _ in 0..2 {
        store.delete(&mine, &lock).await.expect("deleted");
    }
    assert!(store.load(&mine).await.expect("loaded").is_none());
    let other = loaded(&store, &yours).await;
    assert!(same(&other, &Tokens::new("yours")), "untouched");
    lock.release().await;

    // A refresh that uses the store, as in a program.
    let server = Server::granting();
    let clock = Clock::new();
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let credential = credential(&auth, &clock, Duration::ZERO);
    credential.token().await.expect("refreshed");
    assert!(credential.last_store_error().is_none(), "and saved");
    let resumed = auth.resume().await.expect("store").expect("kept");
    assert!(resumed.can_refresh());
}

fn big() -> Tokens {
    Tokens::new("a".repeat(4096)).with_refresh_token("r".repeat(4096))
}

fn key(account: &str) -> StoreKey {
    StoreKey::new("https://harbor.mn.co", CLIENT_ID, account)
}

async fn save(store: &KeyringStore, key: &StoreKey, tokens: &Tokens) {
    let lock = store.lock(key).await.expect("lock");
    store.save(key, tokens, &lock).await.expect("saved");
    lock.release().await;
}

async fn loaded(store: &KeyringStore, key: &StoreKey) -> Tokens {
    store.load(key).await.expect("loaded").expect("kept")
}

fn same(one: &Tokens, other: &Tokens) -> bool {
    one.expose_access_token() == other.expose_access_token()
        && one.expose_refresh_token() == other.expose_refresh_token()
}
