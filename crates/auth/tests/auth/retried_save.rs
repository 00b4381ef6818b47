//! A save that failed is repeated. By then the store may have another entry.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use mighty_auth::{
    AuthClient, Credential, FileStore, StoreError, StoreKey, StoreLock, TokenStore, Tokens,
};
use mighty_runtime::BoxFuture;

use crate::support::*;

const PAUSE: Duration = Duration::from_secs(15);

async fn text(credential: &Credential) -> String {
    sent(&credential.token().await.expect("token"))
}

async fn kept(store: &Store, server: &Server) -> String {
    let tokens = store.kept(server).await.expect("kept");
    tokens.expose_access_token().to_owned()
}

/// A pair of another process, valid for an hour.
fn theirs(clock: &Clock) -> Tokens {
    Tokens::new("their-access")
        .with_refresh_token("their-refresh")
        .with_expires_at(clock.after(60 * MINUTE))
}

/// A client whose store has an expired pair, and another client with the same store.
async fn shared(server: &Server) -> (AuthClient, AuthClient, Arc<Clock>, Store) {
    let (auth, clock, store) = client(server);
    let other = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let ended = old_pair().with_expires_at(clock.after(Duration::ZERO));
    store.put(server, &ended).await;
    (auth, other, clock, store)
}

async fn resumed(auth: &AuthClient) -> Credential {
    auth.resume().await.expect("store").expect("tokens")
}

#[tokio::test]
async fn a_sign_in_that_was_saved_meanwhile_is_used_and_not_overwritten() {
    for from_elsewhere in [false, true] {
        let server = Server::granting();
        let (auth, _, clock, store) = shared(&server).await;
        let credential = if from_elsewhere {
            auth.credential_from(Tokens::new("other").with_refresh_token("other-refresh"))
        } else {
            resumed(&auth).await
        };
        if from_elsewhere {
            credential.invalidate(&credential.token().await.expect("token"));
        }
        store.full.store(true, Ordering::SeqCst);
        assert_eq!(text(&credential).await, "Bearer access-1");
        assert!(credential.last_store_error().is_some());

        store.full.store(false, Ordering::SeqCst);
        store.put(&server, &theirs(&clock)).await;
        clock.advance(PAUSE);
        assert_eq!(text(&credential).await, "Bearer their-access");
        assert_eq!(kept(&store, &server).await, "their-access");
        assert!(credential.last_store_error().is_none());
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_pair_that_is_not_in_use_yet_is_replaced_as_well() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    store
        .put(&server, &old_pair().with_expires_at(clock.after(MINUTE)))
        .await;
    let credential = resumed(&auth).await;
    clock.advance(Duration::from_secs(50));
    store.full.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-0");
    assert_eq!(server.count(), 1);

    store.full.store(false, Ordering::SeqCst);
    store.put(&server, &theirs(&clock)).await;
    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer their-access");
    assert_eq!(kept(&store, &server).await, "their-access");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_late_save_whose_pair_was_refreshed_is_not_repeated() {
    let server = Server::granting();
    let (auth, other, clock, store) = shared(&server).await;
    let credential = resumed(&auth).await;
    store.full.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-1");

    // The save had only taken too long. Then another process refreshed the pair that it saved.
    store.full.store(false, Ordering::SeqCst);
    let landed = Tokens::new("access-1")
        .with_refresh_token("refresh-1")
        .with_expires_at(clock.after(Duration::ZERO));
    store.put(&server, &landed).await;
    assert_eq!(text(&resumed(&other).await).await, "Bearer access-2");

    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer access-2");
    assert_eq!(kept(&store, &server).await, "access-2");
    let requests = server.requests();
    let spent: Vec<_> = requests
        .iter()
        .filter_map(|r| r.field("refresh_token"))
        .collect();
    assert_eq!(spent, ["refresh-0", "refresh-1"], "each of them once");
}

#[tokio::test]
async fn a_late_save_is_repeated_before_it_counts() {
    let server = Server::granting();
    let (auth, _, clock, store) = shared(&server).await;
    let credential = resumed(&auth).await;
    store.full.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-1");
    let landed = Tokens::new("access-1").with_refresh_token("refresh-1");
    store.put(&server, &landed).await;
    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert!(
        credential.last_store_error().is_some(),
        "a file that can be read may still be lost in a crash"
    );

    store.full.store(false, Ordering::SeqCst);
    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert!(
        credential.last_store_error().is_none(),
        "nothing is left to save"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_store_with_older_tokens_is_updated_and_not_used() {
    let server = Server::granting();
    let (auth, _, clock, store) = shared(&server).await;
    let credential = resumed(&auth).await;
    store.full.store(true, Ordering::SeqCst);
    for number in 1..=2 {
        assert_eq!(text(&credential).await, format!("Bearer access-{number}"));
        clock.advance(60 * MINUTE);
    }
    // The save of the spent pair succeeds late.
    let late = Tokens::new("access-1").with_refresh_token("refresh-1");
    store.put(&server, &late).await;
    store.full.store(false, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-3");
    assert_eq!(kept(&store, &server).await, "access-3");
}

/// Files that can be written but not renamed into place.
#[derive(Debug, Clone)]
struct Obstructed {
    files: FileStore,
    obstructs: Arc<AtomicBool>,
}

impl TokenStore for Obstructed {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        self.files.load(key)
    }

    fn prepare<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.files.prepare(key, lock)
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if !self.obstructs.load(Ordering::SeqCst) {
                return self.files.save(key, tokens, lock).await;
            }
            let path = self.files.path_of(key);
            let aside = path.with_extension("aside");
            fs::rename(&path, &aside).expect("aside");
            fs::create_dir(&path).expect("obstacle");
            let saved = self.files.save(key, tokens, lock).await;
            fs::remove_dir(&path).expect("removed");
            fs::rename(&aside, &path).expect("put back");
            saved
        })
    }

    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.files.delete(key, lock)
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        self.files.lock(key)
    }
}

/// A file store, and a credential with a new pair that it could not save. The pair before is valid
/// for `left`.
async fn obstructed(server: &Server, left: Duration) -> (Scene, tempfile::TempDir) {
    let home = tempfile::tempdir().expect("directory");
    let store = Obstructed {
        files: FileStore::open(home.path().join("tokens")).expect("store"),
        obstructs: Arc::new(AtomicBool::new(false)),
    };
    let clock = Clock::new();
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    let lock = store.lock(&key).await.expect("lock");
    let due = old_pair().with_expires_at(clock.after(left));
    store.save(&key, &due, &lock).await.expect("saved");
    lock.release().await;
    store.obstructs.store(true, Ordering::SeqCst);
    // A resumed credential takes the remaining time as the whole lifetime.
    let credential = auth.credential_from(due);
    let scene = Scene {
        credential,
        clock,
        store,
        key,
    };
    (scene, home)
}

struct Scene {
    credential: Credential,
    clock: Arc<Clock>,
    store: Obstructed,
    key: StoreKey,
}

impl Scene {
    fn error(&self) -> Option<String> {
        self.credential.last_store_error().map(|e| e.to_string())
    }

    /// The files as they are after a crash of the machine: only renamed ones exist.
    fn on_disk(&self) -> String {
        fs::read_to_string(self.store.files.path_of(&self.key)).expect("entry")
    }
}

/// Whether the new pair is in use already or waits to be saved.
#[tokio::test]
async fn a_draft_that_was_not_renamed_is_not_saved() {
    for (left, in_use) in [
        (Duration::ZERO, "Bearer access-1"),
        (Duration::from_secs(45), "Bearer access-0"),
    ] {
        let server = Server::granting();
        let (scene, _home) = obstructed(&server, left).await;
        for _ in 0..2 {
            assert_eq!(text(&scene.credential).await, in_use);
            let error = scene.error().expect("told");
            assert!(error.contains("can't be"), "{error}");
            assert!(scene.on_disk().contains("refresh-0"));
            // But it can be read, by another process if this one was killed.
            let kept = scene.store.load(&scene.key).await.expect("loaded");
            let kept = kept.expect("kept");
            assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
            scene.clock.advance(PAUSE);
        }
        scene.store.obstructs.store(false, Ordering::SeqCst);
        assert_eq!(text(&scene.credential).await, "Bearer access-1");
        assert_eq!(scene.error(), None);
        assert!(scene.on_disk().contains("refresh-1"));
        let draft = scene
            .store
            .files
            .path_of(&scene.key)
            .with_extension("draft");
        assert!(!draft.exists());
        assert_eq!(server.count(), 1);
    }
}

/// It must be refreshed in the end, saved or not.
#[tokio::test]
async fn a_pair_that_is_only_a_draft_is_refreshed_like_any_other() {
    let server = Server::granting();
    let (scene, _home) = obstructed(&server, Duration::ZERO).await;
    assert_eq!(text(&scene.credential).await, "Bearer access-1");
    scene.clock.advance(60 * MINUTE);
    scene.store.obstructs.store(false, Ordering::SeqCst);
    assert_eq!(text(&scene.credential).await, "Bearer access-2");
    assert_eq!(scene.error(), None);
    assert!(scene.on_disk().contains("refresh-2"));
    assert_eq!(server.count(), 2);
}
