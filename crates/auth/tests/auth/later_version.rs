//! Entries of a later version of this crate, in an unknown format. The session in it may still be
//! used, so the entry must not be replaced.

use std::{fs, path::Path, sync::Arc};

use mighty_auth::{FileStore, StoreErrorKind, StoreKey, TokenStore, Tokens};
use tempfile::TempDir;

use crate::support::*;

fn store(within: &TempDir) -> FileStore {
    FileStore::open(within.path().join("tokens")).expect("store")
}

fn key() -> StoreKey {
    StoreKey::new("https://harbor.mn.co", CLIENT_ID, "default")
}

async fn save(store: &FileStore, key: &StoreKey, tokens: &Tokens) {
    let lock = store.lock(key).await.expect("lock");
    store.save(key, tokens, &lock).await.expect("saved");
}

/// Turns the text of a file into an entry of a later version.
fn of_a_later_version(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("file");
    let later = text.replace("\"version\": 1", "\"version\": 9");
    fs::write(path, &later).expect("written");
    later
}

#[tokio::test]
async fn a_file_of_a_later_version_is_not_changed() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    save(&store, &key(), &old_pair()).await;
    let path = store.path_of(&key());
    let later = of_a_later_version(&path);
    let error = store.load(&key()).await.expect_err("unknown format");
    assert_eq!(error.kind(), StoreErrorKind::Failed);
    let lock = store.lock(&key()).await.expect("lock");
    store
        .prepare(&key(), &lock)
        .await
        .expect_err("the preparation fails");
    for _ in 0..2 {
        let saved = store.save(&key(), &Tokens::new("access-1"), &lock).await;
        let error = saved.expect_err("the entry is not replaced").to_string();
        assert!(error.contains("format 9"), "{error}");
    }
    assert_eq!(fs::read_to_string(&path).expect("file"), later);
}

#[tokio::test]
async fn a_draft_of_a_killed_later_version_is_not_changed() {
    let home = TempDir::new().expect("directory");
    let store = store(&home);
    let path = store.path_of(&key());
    save(&store, &key(), &old_pair()).await;
    let before = fs::read(&path).expect("file");
    save(&store, &key(), &Tokens::new("access-1")).await;
    let draft = path.with_extension("draft");
    fs::rename(&path, &draft).expect("draft");
    fs::write(&path, before).expect("entry");
    let later = of_a_later_version(&draft);
    let lock = store.lock(&key()).await.expect("lock");
    let saved = store.save(&key(), &Tokens::new("access-2"), &lock).await;
    saved.expect_err("the entry is not replaced");
    assert_eq!(fs::read_to_string(&draft).expect("file"), later);
}

#[tokio::test]
async fn a_sign_in_next_to_it_works_from_memory_and_reports_that() {
    let server = Server::granting();
    let home = TempDir::new().expect("directory");
    let (store, clock) = (store(&home), Clock::new());
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    save(&store, &key, &old_pair()).await;
    let later = of_a_later_version(&store.path_of(&key));

    let pending = auth.begin().expect("begin");
    let (_, state) = pending
        .authorize_url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .expect("state");
    let url = format!("{REDIRECT_URI}?code=the-code&state={}", secret(state));
    let credential = auth.finish(pending, &url).await.expect("signed in");
    for number in 1..=2 {
        let token = credential.token().await.expect("token");
        assert_eq!(sent(&token), format!("Bearer access-{number}"));
        let error = credential.last_store_error().expect("told").to_string();
        assert!(error.contains("format 9"), "{error}");
        clock.advance(60 * MINUTE);
    }
    let kept = fs::read_to_string(store.path_of(&key)).expect("file");
    assert_eq!(kept, later);
}
