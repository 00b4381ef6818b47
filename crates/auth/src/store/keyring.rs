//! Tokens in the operating system's keyring.

use std::{fmt, path::PathBuf, sync::Arc};

use keyring::Entry;
use mighty_runtime::{BoxFuture, Time, TokioTime};
use secrecy::{ExposeSecret as _, SecretString};

use super::{
    StoreError, StoreKey, StoreLock, TokenStore, blocking,
    file::{self, Directory},
    record::Format,
};
use crate::Tokens;

/// Keeps tokens in the operating system's keyring: Keychain Services on macOS, the Credential
/// Manager on Windows, the Secret Service elsewhere. For programs on a person's own machine.
///
/// Keyrings have no locks, so the processes of one person take turns by lock files in a directory.
#[derive(Clone)]
pub struct KeyringStore {
    service: Arc<str>,
    locks: Arc<Directory>,
    time: Arc<dyn Time>,
    /// Where an entry is found; tests have a keyring of their own.
    entry: fn(&str, &str) -> keyring::Result<Entry>,
}

impl KeyringStore {
    /// A store whose entries the keyring shows under `service`, your program's name. `locks` is a
    /// directory of its own, made where it is missing, the same for all processes.
    ///
    /// # Errors
    /// [`StoreError`] where the directory can't be used, or where there is no keyring.
    pub fn open(service: impl Into<String>, locks: impl Into<PathBuf>) -> Result<Self, StoreError> {
        if let Err(error) = Entry::store_status() {
            return Err(StoreError::new(format!("there is no keyring: {error}")));
        }
        Self::over(service, locks, Entry::new)
    }

    fn over(
        service: impl Into<String>,
        locks: impl Into<PathBuf>,
        entry: fn(&str, &str) -> keyring::Result<Entry>,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            service: service.into().into(),
            locks: Arc::new(Directory::open(&locks.into())?),
            time: Arc::new(TokioTime),
            entry,
        })
    }

    /// How it waits for a lock that another process holds. Default: tokio's timer.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    fn entry(&self, key: &StoreKey) -> Result<Entry, StoreError> {
        (self.entry)(&self.service, &key.digest()).map_err(|error| failed(&error))
    }
}

impl TokenStore for KeyringStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        let (store, key) = (self.clone(), key.clone());
        Box::pin(blocking::run(move || {
            let text = match store.entry(&key)?.get_password() {
                Ok(text) => SecretString::from(text),
                Err(keyring::Error::NoEntry) => return Ok(None),
                Err(error) => return Err(failed(&error)),
            };
            Format::default().read(&key, &text).map(Some)
        }))
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (store, key, held) = (self.clone(), key.clone(), lock.share());
        let text = Format::default().write(&key, tokens, None);
        Box::pin(blocking::run(move || {
            let saved = store
                .entry(&key)?
                .set_password(text?.expose_secret())
                .map_err(|error| failed(&error));
            drop(held);
            saved
        }))
    }

    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (store, key, held) = (self.clone(), key.clone(), lock.share());
        Box::pin(blocking::run(move || {
            let deleted = match store.entry(&key)?.delete_credential() {
                Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
                Err(error) => Err(failed(&error)),
            };
            drop(held);
            deleted
        }))
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        Box::pin(async {
            let lock = file::lock(&self.locks, key, &*self.time).await?;
            Ok(StoreLock::new(lock))
        })
    }
}

/// An error of the keyring can carry what was read, so only its own words for it are kept.
fn failed(error: &keyring::Error) -> StoreError {
    StoreError::new(match error {
        keyring::Error::BadEncoding(_) | keyring::Error::BadDataFormat(..) => {
            "the keyring's entry is no text".to_owned()
        }
        other => other.to_string(),
    })
}

impl fmt::Debug for KeyringStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyringStore")
            .field("service", &self.service)
            .field("locks", &self.locks.path())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use futures_util::FutureExt as _;
    use keyring_core::{Error, api::CredentialStoreApi as _, mock};

    use super::*;

    /// A keyring that can be told to fail. The real one takes a person to unlock it.
    static KEYRING: LazyLock<Arc<mock::Store>> =
        LazyLock::new(|| mock::Store::new().expect("keyring"));

    fn entry(service: &str, user: &str) -> keyring::Result<Entry> {
        let inner = KEYRING.build(service, user, None)?;
        Ok(Entry { inner })
    }

    fn fail_next(store: &KeyringStore, key: &StoreKey, error: Error) {
        let entry = store.entry(key).expect("entry");
        let credential = entry.inner.as_any().downcast_ref::<mock::Cred>();
        credential.expect("mock").set_error(error);
    }

    #[tokio::test]
    async fn tokens_come_back_and_go_under_a_lock_and_failures_show_none() {
        let home = tempfile::tempdir().expect("directory");
        let store = KeyringStore::over("tests", home.path().join("locks"), entry).expect("store");
        let key = StoreKey::new("https://harbor.mn.co", "id", "me");
        assert!(store.load(&key).await.expect("loaded").is_none());

        let lock = store.lock(&key).await.expect("lock");
        assert!(store.lock(&key).now_or_never().is_none(), "held");
        let tokens = Tokens::new("access").with_refresh_token("refresh");
        store.save(&key, &tokens, &lock).await.expect("saved");
        let kept = store.load(&key).await.expect("loaded").expect("kept");
        assert!(kept.same_pair(&tokens));

        fail_next(&store, &key, Error::BadEncoding(b"refresh".to_vec()));
        let error = store.load(&key).await.expect_err("told to fail");
        let printed = format!("{error} {error:?}");
        assert!(
            printed.contains("no text") && !printed.contains("refresh"),
            "{printed}"
        );

        for _ in 0..2 {
            store.delete(&key, &lock).await.expect("deleted");
        }
        assert!(store.load(&key).await.expect("loaded").is_none());
    }
}
