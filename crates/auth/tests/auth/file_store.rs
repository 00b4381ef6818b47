//! Tokens in files: written atomically, private, and with one writer at a time.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::FutureExt as _;
use mighty_auth::{AuthClient, FileStore, StoreErrorKind, StoreKey, TokenStore, Tokens};
use tempfile::TempDir;

use crate::support::*;

fn key() -> StoreKey {
    StoreKey::new("https://harbor.mn.co", CLIENT_ID, "default")
}

fn store(within: &TempDir) -> FileStore {
    FileStore::open(within.path().join("state/tokens")).expect("store")
}

async fn save(store: &FileStore, tokens: &Tokens) {
    let lock = store.lock(&key()).await.expect("lock");
    store.save(&key(), tokens, &lock).await.expect("saved");
}

async fn kept(store: &FileStore) -> Option<Tokens> {
    store.load(&key()).await.expect("loaded")
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("file").permissions().mode() & 0o777
}

#[tokio::test]
async fn tokens_are_saved_and_deleted_and_only_the_owner_may_read_them() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    assert!(kept(&store).await.is_none());
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    save(&store, &old_pair().with_expires_at(end)).await;
    let again = FileStore::open(store.directory()).expect("opened again");
    let tokens = kept(&again).await.expect("kept");
    assert_eq!(tokens.expose_refresh_token(), Some("refresh-0"));
    assert_eq!(tokens.expires_at(), Some(end));
    assert_eq!(mode(store.directory()), 0o700);
    for entry in fs::read_dir(store.directory()).expect("list") {
        assert_eq!(mode(&entry.expect("entry").path()), 0o600);
    }
    let lock = store.lock(&key()).await.expect("lock");
    for _ in 0..2 {
        store.delete(&key(), &lock).await.expect("deleted");
    }
    assert!(kept(&store).await.is_none());
}

#[test]
fn a_directory_that_others_may_enter_is_refused_and_not_changed() {
    let home = TempDir::new().expect("directory");
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).expect("mode");
    let error = FileStore::open(home.path()).expect_err("shared");
    assert!(error.to_string().contains("chmod 700"), "{error}");
    assert_eq!(mode(home.path()), 0o755);
}

#[tokio::test]
async fn a_damaged_file_is_reported_once_and_put_aside() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    for number in 1..=2 {
        save(&store, &old_pair()).await;
        let path = store.path_of(&key());
        let whole = fs::read(&path).expect("file");
        fs::write(&path, &whole[..whole.len() / 2]).expect("cut");
        let error = store.load(&key()).await.expect_err("damaged");
        assert_eq!(error.kind(), StoreErrorKind::Damaged);
        let aside = path.with_extension(format!("damaged-{number}"));
        assert!(
            error.to_string().contains(&*aside.to_string_lossy()),
            "{error}"
        );
        assert!(!error.to_string().contains("access-0"), "{error}");
        assert_eq!(fs::read(aside).expect("aside"), whole[..whole.len() / 2]);
        assert!(kept(&store).await.is_none(), "a sign-in can go on");
    }
}

#[tokio::test]
async fn an_interrupted_write_keeps_the_old_tokens_and_the_next_one_removes_it() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    save(&store, &old_pair()).await;
    let draft = store.path_of(&key()).with_extension("draft");
    fs::write(&draft, "{\"version\": 1, \"access_to").expect("draft");
    assert!(kept(&store).await.is_some());
    save(&store, &Tokens::new(secret("access-1"))).await;
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-1");
    assert!(!draft.exists());
}

#[tokio::test]
async fn a_lock_has_one_holder_and_each_account_its_own() {
    let home = TempDir::new().expect("directory");
    let clock = Clock::new();
    let (store, other) = (store(&home), store(&home));
    let other = other.time(Arc::<Clock>::clone(&clock));
    let held = store.lock(&key()).await.expect("lock");
    let waiting = tokio::spawn({
        let other = other.clone();
        async move { other.lock(&key()).await }
    });
    // The waiter sleeps after each try.
    for tries in 1..=3 {
        clock.slept(tries).await;
        assert!(!waiting.is_finished(), "held");
        clock.advance(MINUTE);
    }
    let elsewhere = StoreKey::new("https://harbor.mn.co", CLIENT_ID, "another");
    other.lock(&elsewhere).await.expect("free");
    drop(held);
    let waited = clock.without_waiting(waiting).await.expect("task");
    waited.expect("free");
}

#[tokio::test]
async fn a_save_of_a_cancelled_caller_keeps_the_lock_until_it_is_done() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    let lock = store.lock(&key()).await.expect("lock");
    let first = Tokens::new(secret("access-1"));
    // The save is started and dropped, and goes on in the background.
    let _ = store.save(&key(), &first, &lock).now_or_never();
    drop(lock);
    save(&store, &Tokens::new(secret("access-2"))).await;
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-2");
}

/// Leaves the files as they are if a process is killed after it has written `new` and before it has
/// renamed it over `old`.
async fn killed_between(store: &FileStore, old: &Tokens, new: &Tokens) {
    let path = store.path_of(&key());
    save(store, old).await;
    let before = fs::read(&path).expect("file");
    save(store, new).await;
    put_back(&path, &before);
}

/// The entry before, and the draft that replaced it, as a draft again.
fn put_back(path: &std::path::Path, before: &[u8]) {
    fs::rename(path, path.with_extension("draft")).expect("draft");
    fs::write(path, before).expect("entry");
}

#[tokio::test]
async fn a_complete_draft_that_was_not_renamed_is_used() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    let draft = store.path_of(&key()).with_extension("draft");
    killed_between(&store, &old_pair(), &Tokens::new("access-1")).await;
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-1");
    save(&store, &Tokens::new("access-2")).await;
    assert!(!draft.exists(), "a later save ends it");
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-2");

    killed_between(&store, &old_pair(), &Tokens::new("access-1")).await;
    let lock = store.lock(&key()).await.expect("lock");
    store.delete(&key(), &lock).await.expect("deleted");
    assert!(kept(&store).await.is_none() && !draft.exists());
}

#[tokio::test]
async fn a_second_killed_process_does_not_lose_the_draft_of_the_first() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    killed_between(&store, &old_pair(), &Tokens::new("access-1")).await;
    // The process is killed after it has prepared for a pair that never came.
    let lock = store.lock(&key()).await.expect("lock");
    store.prepare(&key(), &lock).await.expect("ready");
    drop(lock);
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-1");
    // The next draft takes precedence over the entry that came from the draft before.
    let path = store.path_of(&key());
    killed_between(&store, &old_pair(), &Tokens::new("access-1")).await;
    let lock = store.lock(&key()).await.expect("lock");
    store.prepare(&key(), &lock).await.expect("ready");
    let before = fs::read(&path).expect("entry");
    let next = Tokens::new("access-2");
    store.save(&key(), &next, &lock).await.expect("saved");
    drop(lock);
    put_back(&path, &before);
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-2");
    save(&store, &Tokens::new("access-1")).await;
    // A process that was killed while it wrote the draft loses nothing either.
    let draft = store.path_of(&key()).with_extension("draft");
    fs::write(&draft, "{\"version\": 1, \"acc").expect("cut");
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-1");
}

#[tokio::test]
async fn a_draft_that_was_made_for_another_entry_is_ignored() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    let path = store.path_of(&key());
    killed_between(&store, &old_pair(), &Tokens::new("stale")).await;
    let stale = fs::read(path.with_extension("draft")).expect("draft");
    save(&store, &Tokens::new("access-2")).await;
    fs::write(path.with_extension("draft"), stale).expect("draft");
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-2");
    save(&store, &Tokens::new("access-3")).await;
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-3");
}

#[test]
fn a_prepared_save_survives_the_process_at_once() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .max_blocking_threads(1)
        .enable_all()
        .build()
        .expect("runtime");
    runtime.block_on(async {
        save(&store, &old_pair()).await;
        let lock = store.lock(&key()).await.expect("lock");
        store.prepare(&key(), &lock).await.expect("ready");
        // No thread is free to do anything that blocks.
        let (free, busy) = std::sync::mpsc::channel::<()>();
        let blocked = tokio::task::spawn_blocking(move || busy.recv());
        let tokens = Tokens::new("access-1");
        let key = key();
        let mut saving = store.save(&key, &tokens, &lock);
        assert!((&mut saving).now_or_never().is_none());
        let draft = store.path_of(&key).with_extension("draft");
        let drafted = fs::read_to_string(&draft).expect("draft");
        assert!(drafted.contains("access-1"), "{drafted}");
        drop(free);
        saving.await.expect("saved");
        assert!(!draft.exists());
        let _ = blocked.await;
    });
}

#[tokio::test]
async fn a_damaged_file_is_put_aside_only_under_the_lock() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    save(&store, &old_pair()).await;
    let path = store.path_of(&key());
    let lock = store.lock(&key()).await.expect("lock");
    fs::write(&path, "{").expect("cut");
    let error = store.load(&key()).await.expect_err("damaged");
    assert_eq!(error.kind(), StoreErrorKind::Damaged);
    assert!(path.exists(), "a good one may be about to be written");
    store
        .save(&key(), &Tokens::new("access-1"), &lock)
        .await
        .expect("saved");
    let tokens = kept(&store).await.expect("kept");
    assert_eq!(tokens.expose_access_token(), "access-1");
    let aside = fs::read(path.with_extension("damaged-1")).expect("aside");
    assert_eq!(aside, b"{");
}

/// The current tokens are the only ones, so they are used on.
#[tokio::test]
async fn a_file_that_is_damaged_during_a_refresh_loses_no_session() {
    let server = Server::granting();
    let home = TempDir::new().expect("directory");
    let (store, clock) = (store(&home), Clock::new());
    let (auth, key) = client_over(&server, &store, &clock);
    let ended = old_pair().with_expires_at(clock.after(Duration::ZERO));
    let lock = store.lock(&key).await.expect("lock");
    store.save(&key, &ended, &lock).await.expect("saved");
    drop(lock);
    let credential = auth.resume().await.expect("store").expect("tokens");
    fs::write(store.path_of(&key), "{").expect("cut");
    let token = credential.token().await.expect("refreshed");
    assert_eq!(sent(&token), "Bearer access-1");
    let kept = store.load(&key).await.expect("loaded").expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

fn client_over(server: &Server, store: &FileStore, clock: &Arc<Clock>) -> (AuthClient, StoreKey) {
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    (auth, key)
}

#[tokio::test]
async fn a_lock_that_can_not_be_opened_is_an_error_and_nothing_is_refreshed() {
    let server = Server::granting();
    let home = TempDir::new().expect("directory");
    let (store, clock) = (store(&home), Clock::new());
    let (auth, key) = client_over(&server, &store, &clock);
    let ending = old_pair().with_expires_at(clock.after(MINUTE));
    let lock = store.lock(&key).await.expect("lock");
    store.save(&key, &ending, &lock).await.expect("saved");
    drop(lock);
    let credential = auth.resume().await.expect("store").expect("tokens");
    assert!(credential.last_store_error().is_none());
    let lock = store.path_of(&key).with_extension("lock");
    fs::remove_file(&lock).expect("removed");
    fs::create_dir(&lock).expect("obstacle");
    clock.advance(Duration::from_secs(50));
    let token = credential.token().await.expect("the old one");
    assert_eq!(sent(&token), "Bearer access-0");
    let error = credential.last_store_error().expect("told").to_string();
    assert!(error.contains("can't be opened"), "{error}");
    assert_eq!(server.count(), 0);

    fs::remove_dir(&lock).expect("removed");
    clock.advance(MINUTE);
    let token = credential.token().await.expect("the new one");
    assert_eq!(sent(&token), "Bearer access-1");
    assert!(credential.last_store_error().is_none());
}

#[test]
fn a_directory_of_another_user_is_refused() {
    let home = TempDir::new().expect("directory");
    let directory = home.path().join("tokens");
    fs::create_dir(&directory).expect("directory");
    fs::set_permissions(&directory, fs::Permissions::from_mode(0o700)).expect("mode");
    FileStore::open(&directory).expect("our own");
    if std::os::unix::fs::chown(&directory, Some(65_534), None).is_err() {
        eprintln!("skipped: only root can give a directory away");
        return;
    }
    let error = FileStore::open(&directory).expect_err("another's");
    assert!(error.to_string().contains("another user"), "{error}");
    assert_eq!(fs::read_dir(&directory).expect("list").count(), 0);
}

#[cfg(feature = "seal")]
#[tokio::test]
async fn a_sealed_file_shows_no_token_and_opens_only_with_the_key() {
    let home = TempDir::new().expect("directory");
    let sealing = mighty_auth::SealingKey::from_bytes([7; 32]);
    let (plain, sealed) = (store(&home), store(&home).sealed(sealing));
    save(&sealed, &old_pair()).await;
    let text = fs::read_to_string(sealed.path_of(&key())).expect("file");
    assert!(text.contains("\"sealed\"") && text.contains("\"version\": 1"));
    assert!(!text.contains("access-0") && !text.contains("refresh-0"));
    assert!(
        kept(&sealed)
            .await
            .expect("kept")
            .expose_refresh_token()
            .is_some()
    );
    let error = plain.load(&key()).await.expect_err("no key");
    assert!(error.to_string().contains("are sealed"), "{error}");

    save(&plain, &old_pair()).await;
    let error = sealed.load(&key()).await.expect_err("planted");
    assert!(error.to_string().contains("not sealed"), "{error}");
}

#[test]
fn a_file_store_without_a_runtime_is_an_error() {
    let home = TempDir::new().expect("directory");
    let loaded = store(&home).load(&key()).now_or_never().expect("at once");
    assert!(
        loaded
            .expect_err("no runtime")
            .to_string()
            .contains("runtime")
    );
}
