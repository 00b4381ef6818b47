//! A file store whose directory, or a file in it, is replaced.

use std::{
    fs,
    os::unix::fs::{PermissionsExt as _, symlink},
    path::Path,
    process::Command,
    sync::{Arc, mpsc},
    time::Duration,
};

use mighty_auth::{FileStore, StoreError, StoreKey, StoreLock, TokenStore, Tokens};
use tempfile::TempDir;

use crate::support::*;

fn key() -> StoreKey {
    StoreKey::new("https://harbor.mn.co", CLIENT_ID, "default")
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("mode");
}

/// Puts a directory that everyone may read at `path`. Returns the new path of the one before.
fn replace(path: &Path) -> std::path::PathBuf {
    let moved = path.with_extension("moved");
    fs::rename(path, &moved).expect("moved");
    fs::create_dir(path).expect("directory");
    set_mode(path, 0o777);
    moved
}

fn count(path: &Path) -> usize {
    fs::read_dir(path).expect("list").count()
}

async fn attempts(store: &FileStore, lock: &StoreLock) -> Vec<(&'static str, Option<StoreError>)> {
    let (key, tokens) = (key(), Tokens::new("access-1"));
    vec![
        ("load", store.load(&key).await.err()),
        ("lock", store.lock(&key).await.err()),
        ("prepare", store.prepare(&key, lock).await.err()),
        ("save", store.save(&key, &tokens, lock).await.err()),
        ("delete", store.delete(&key, lock).await.err()),
    ]
}

#[tokio::test]
async fn nothing_is_read_or_written_in_a_directory_that_replaced_the_opened_one() {
    let home = TempDir::new().expect("directory");
    set_mode(home.path(), 0o777);
    let path = home.path().join("tokens");
    let store = FileStore::open(&path).expect("store");
    let lock = store.lock(&key()).await.expect("lock");
    store.save(&key(), &old_pair(), &lock).await.expect("saved");
    let moved = replace(&path);
    for (what, error) in attempts(&store, &lock).await {
        let error = error.expect(what).to_string();
        assert!(error.contains("since it was opened"), "{what}: {error}");
    }
    assert_eq!(count(&path), 0);

    fs::remove_dir(&path).expect("removed");
    let error = store.load(&key()).await.expect_err("removed").to_string();
    assert!(error.contains("since it was opened"), "{error}");
    symlink(&moved, &path).expect("link");
    store.load(&key()).await.expect_err("only a link to it");

    // The directory is put back.
    fs::remove_file(&path).expect("removed");
    fs::rename(&moved, &path).expect("moved back");
    let kept = store.load(&key()).await.expect("loaded").expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-0"));
}

#[tokio::test]
async fn new_access_rights_of_others_are_noticed() {
    let home = TempDir::new().expect("directory");
    let store = FileStore::open(home.path().join("tokens")).expect("store");
    let lock = store.lock(&key()).await.expect("lock");
    set_mode(store.directory(), 0o755);
    for (what, error) in attempts(&store, &lock).await {
        let error = error.expect(what).to_string();
        assert!(error.contains("chmod 700"), "{what}: {error}");
    }
    set_mode(store.directory(), 0o700);
    store.save(&key(), &old_pair(), &lock).await.expect("saved");
}

#[tokio::test]
async fn a_refresh_is_not_started_when_the_directory_was_replaced() {
    let server = Server::granting();
    let home = TempDir::new().expect("directory");
    let path = home.path().join("tokens");
    let store = FileStore::open(&path).expect("store");
    let clock = Clock::new();
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let credential = credential(&auth, &clock, Duration::ZERO);
    replace(&path);
    let error = credential.token().await.expect_err("replaced").to_string();
    assert!(error.contains("since it was opened"), "{error}");
    assert_eq!((server.count(), count(&path)), (0, 0));
}

/// The directory is replaced between the preparation and the save, before the new tokens arrive.
#[tokio::test]
async fn tokens_that_come_after_the_replacement_are_not_written_to_the_new_directory() {
    let home = TempDir::new().expect("directory");
    let path = home.path().join("tokens");
    let store = FileStore::open(&path).expect("store");
    let lock = store.lock(&key()).await.expect("lock");
    store.save(&key(), &old_pair(), &lock).await.expect("saved");
    store.prepare(&key(), &lock).await.expect("ready");
    let moved = replace(&path);
    let tokens = Tokens::new("access-1");
    let saved = store.save(&key(), &tokens, &lock).await;
    saved.expect_err("the next start would not find them");
    assert_eq!(count(&path), 0);
    // But they are not lost.
    fs::remove_dir(&path).expect("removed");
    fs::rename(&moved, &path).expect("moved back");
    let kept = store.load(&key()).await.expect("loaded").expect("kept");
    assert_eq!(kept.expose_access_token(), "access-1");
}

#[tokio::test]
async fn links_are_not_followed() {
    let home = TempDir::new().expect("directory");
    let store = FileStore::open(home.path().join("tokens")).expect("store");
    let (key, path) = (key(), store.path_of(&key()));
    let elsewhere = home.path().join("elsewhere");
    fs::write(&elsewhere, "precious").expect("file");

    symlink(&elsewhere, path.with_extension("draft")).expect("link");
    let lock = store.lock(&key).await.expect("lock");
    store.save(&key, &old_pair(), &lock).await.expect("saved");
    assert!(fs::symlink_metadata(&path).expect("entry").is_file());

    let kept = path.with_extension("kept");
    fs::rename(&path, &kept).expect("moved");
    symlink(&kept, &path).expect("link");
    let error = store.load(&key).await.expect_err("a link").to_string();
    assert!(error.contains("not a regular file"), "{error}");

    drop(lock);
    let lock = path.with_extension("lock");
    fs::remove_file(&lock).expect("removed");
    symlink(&elsewhere, &lock).expect("link");
    let error = store.lock(&key).await.expect_err("a link").to_string();
    assert!(error.contains("not a regular file"), "{error}");
    assert_eq!(fs::read(&elsewhere).expect("file"), b"precious");
}

/// A thread that waits for the other end of the pipe would keep its runtime from ending.
#[test]
fn a_named_pipe_in_place_of_a_file_blocks_nothing() {
    for extension in ["json", "draft", "lock"] {
        let home = TempDir::new().expect("directory");
        let store = FileStore::open(home.path().join("tokens")).expect("store");
        let pipe = store.path_of(&key()).with_extension(extension);
        let made = Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("mkfifo").success());
        let (ended, end) = mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("runtime");
            let outcome = runtime.block_on(async {
                let within = Duration::from_secs(5);
                let used = async {
                    store.load(&key()).await?;
                    let lock = store.lock(&key()).await?;
                    store.save(&key(), &old_pair(), &lock).await
                };
                tokio::time::timeout(within, used).await
            });
            drop(runtime);
            let _ = ended.send(outcome);
        });
        let outcome = end.recv_timeout(Duration::from_secs(20));
        let outcome = outcome.expect("the runtime ends").expect("in time");
        // The store may make a draft again.
        assert_eq!(outcome.is_ok(), extension == "draft", "{outcome:?}");
    }
}
