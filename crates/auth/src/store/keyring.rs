//! Tokens in the operating system's keyring.

use std::{fmt, path::PathBuf, sync::Arc};

use keyring::Entry;
use mighty_runtime::{BoxFuture, Time, TokioTime};
use secrecy::{ExposeSecret as _, SecretString};

use super::{
    StoreError, StoreKey, StoreLock, TokenStore, blocking,
    file::{self, Directory},
    record::{self, Format},
};
use crate::Tokens;

/// The least length of the entry that is written on trial. Usual entries have about a thousand bytes.
const TRIAL: usize = 1 << 10;

/// Keeps tokens in the operating system's keyring: Keychain Services on macOS, the Credential
/// Manager on Windows, the Secret Service elsewhere. For programs on a person's own machine.
///
/// A locked keyring may ask the user to unlock it. If that takes longer than ten seconds, the store
/// counts as busy: [`resume`](crate::AuthClient::resume) fails, and succeeds when you call it again
/// after the keyring was unlocked. Windows accepts entries of at most 2,560 bytes, which leaves
/// about 2,000 for the two tokens. Saving a longer entry is an error.
///
/// Before a refresh the store writes a blank entry of the same length and deletes it. If the keyring
/// is locked, full or takes no entry of that length, the refresh is not started.
///
/// If the Secret Service is restarted, a running process can't use it any more and refreshes no
/// tokens. Restart the process; the tokens are still there.
///
/// Keyrings have no locks, so the processes of one user use lock files in a directory.
#[derive(Clone)]
pub struct KeyringStore {
    service: Arc<str>,
    locks: Arc<Directory>,
    time: Arc<dyn Time>,
    /// Opens an entry. Tests use a keyring of their own.
    entry: fn(&str, &str) -> keyring::Result<Entry>,
}

impl KeyringStore {
    /// Opens a store. The keyring shows its entries under `service`, your program's name. `locks`
    /// is a directory for the lock files alone. It is made if it is missing, and it must be the
    /// same for all processes.
    ///
    /// # Errors
    /// [`StoreError`] if the directory can't be used, or if there is no keyring.
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

    /// Sets the timer for waiting for a lock that another process holds. Default: tokio's timer.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    fn entry(&self, key: &StoreKey) -> Result<Entry, StoreError> {
        (self.entry)(&self.service, &key.digest()).map_err(|error| failed(&error))
    }

    /// The entry that shows before a refresh whether the keyring can be written.
    fn trial(&self, key: &StoreKey) -> Result<Entry, StoreError> {
        let name = format!("{}-trial", key.digest());
        (self.entry)(&self.service, &name).map_err(|error| failed(&error))
    }
}

impl TokenStore for KeyringStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        let (store, key) = (self.clone(), key.clone());
        Box::pin(blocking::run(move || {
            let bytes = match store.entry(&key)?.get_secret() {
                Ok(bytes) => bytes,
                Err(keyring::Error::NoEntry) => return Ok(None),
                Err(error) => return Err(failed(&error)),
            };
            let text: SecretString = String::from_utf8(bytes).map_err(|_| no_text())?.into();
            Format::default().read(&key, &text).map(Some)
        }))
    }

    fn prepare<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (store, key, held) = (self.clone(), key.clone(), lock.share());
        Box::pin(blocking::run(move || {
            let length = replaceable(&store.entry(&key)?)?;
            let trial = store.trial(&key)?;
            let written = trial
                .set_secret(&vec![b' '; length.max(TRIAL)])
                .map_err(|error| failed(&error));
            if let Err(error) = trial.delete_credential()
                && written.is_ok()
            {
                let error = failed(&error);
                tracing::warn!(%error, "a blank entry was left in the keyring");
            }
            drop(held);
            written
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
            let text = compact(&text?);
            let entry = store.entry(&key)?;
            replaceable(&entry)?;
            // As bytes: Windows would store a password as UTF-16, in twice the space.
            let saved = entry
                .set_secret(text.expose_secret().as_bytes())
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

/// Checks that an entry may be replaced. Returns its length, 0 if there is none.
fn replaceable(entry: &Entry) -> Result<usize, StoreError> {
    match entry.get_secret() {
        Ok(kept) => {
            let length = kept.len();
            // An entry that is not UTF-8 was not written by a later version.
            let kept = String::from_utf8(kept).unwrap_or_default().into();
            record::may_be_replaced(&kept)?;
            Ok(length)
        }
        Err(keyring::Error::NoEntry) => Ok(0),
        Err(error) => Err(failed(&error)),
    }
}

/// The record on one line: only programs read it, and the space is limited.
fn compact(text: &SecretString) -> SecretString {
    // A line break within a text is written as an escape, so every line break here is layout.
    let lines = text.expose_secret().lines();
    lines.map(str::trim_start).collect::<String>().into()
}

/// An error of the keyring can contain the bytes that were read, so only its own message is kept.
fn failed(error: &keyring::Error) -> StoreError {
    match error {
        keyring::Error::BadEncoding(_) | keyring::Error::BadDataFormat(..) => no_text(),
        keyring::Error::TooLong(_, limit) => StoreError::new(format!(
            "the tokens are longer than this keyring allows ({limit} bytes): keep them in a \
             FileStore, sealed if need be"
        )),
        other => StoreError::new(other.to_string()),
    }
}

fn no_text() -> StoreError {
    StoreError::new("the keyring's entry is not text")
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

    /// A keyring with errors that a test can set. The crate's integration tests use a real one.
    static KEYRING: LazyLock<Arc<mock::Store>> =
        LazyLock::new(|| mock::Store::new().expect("keyring"));

    fn entry(service: &str, user: &str) -> keyring::Result<Entry> {
        let inner = KEYRING.build(service, user, None)?;
        Ok(Entry { inner })
    }

    fn fail_next(entry: &Entry, error: Error) {
        let credential = entry.inner.as_any().downcast_ref::<mock::Cred>();
        credential.expect("mock").set_error(error);
    }

    #[tokio::test]
    async fn tokens_are_saved_and_deleted_under_a_lock_and_errors_show_none() {
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
        let printed = format!("{store:?} {store:#?}");
        assert!(
            printed.contains("tests") && !printed.contains("refresh"),
            "{printed}"
        );

        fail_next(
            &store.entry(&key).expect("entry"),
            Error::BadEncoding(b"refresh".to_vec()),
        );
        let error = store.load(&key).await.expect_err("told to fail");
        let printed = format!("{error} {error:?}");
        assert!(
            printed.contains("not text") && !printed.contains("refresh"),
            "{printed}"
        );

        let written = store.entry(&key).expect("entry").get_secret();
        let written = String::from_utf8(written.expect("kept")).expect("text");
        assert!(
            !written.contains('\n') && written.contains("\"refresh\""),
            "{written}"
        );

        let later = written.replace("\"version\": 1", "\"version\": 9");
        let entry = store.entry(&key).expect("entry");
        entry.set_secret(later.as_bytes()).expect("written");
        let error = store.save(&key, &tokens, &lock).await.expect_err("later");
        assert!(error.to_string().contains("format 9"), "{error}");
        assert_eq!(entry.get_secret().expect("kept"), later.as_bytes());

        fail_next(
            &store.entry(&key).expect("entry"),
            Error::TooLong("secret".into(), 2560),
        );
        let error = store.save(&key, &tokens, &lock).await.expect_err("long");
        let told = error.to_string();
        assert!(
            told.contains("2560") && told.contains("FileStore"),
            "{told}"
        );

        for _ in 0..2 {
            store.delete(&key, &lock).await.expect("deleted");
        }
        assert!(store.load(&key).await.expect("loaded").is_none());
    }

    #[tokio::test]
    async fn a_keyring_that_is_locked_or_takes_no_such_entry_is_found_before_a_refresh() {
        let home = tempfile::tempdir().expect("directory");
        let store = KeyringStore::over("trials", home.path().join("locks"), entry).expect("store");
        let key = StoreKey::new("https://harbor.mn.co", "id", "me");
        let lock = store.lock(&key).await.expect("lock");
        let is_gone = || {
            let kept = store.trial(&key).expect("entry").get_secret();
            matches!(kept, Err(Error::NoEntry))
        };
        store.prepare(&key, &lock).await.expect("an empty keyring");
        let tokens = Tokens::new("a".repeat(3000)).with_refresh_token("refresh");
        store.save(&key, &tokens, &lock).await.expect("saved");
        store.prepare(&key, &lock).await.expect("a kept entry");
        assert!(is_gone());

        fail_next(
            &store.trial(&key).expect("entry"),
            Error::TooLong("x".into(), 2560),
        );
        let error = store.prepare(&key, &lock).await.expect_err("long");
        assert!(error.to_string().contains("2560"), "{error}");
        let locked = || Error::NoStorageAccess("locked".into());
        fail_next(&store.trial(&key).expect("entry"), locked());
        store.prepare(&key, &lock).await.expect_err("not writable");
        fail_next(&store.entry(&key).expect("entry"), locked());
        store.prepare(&key, &lock).await.expect_err("not readable");
        assert!(is_gone());
        let kept = store.load(&key).await.expect("loaded").expect("kept");
        assert!(kept.same_pair(&tokens), "untouched");

        let entry = store.entry(&key).expect("entry");
        let written = String::from_utf8(entry.get_secret().expect("kept")).expect("text");
        let later = written.replace("\"version\": 1", "\"version\": 9");
        entry.set_secret(later.as_bytes()).expect("written");
        let error = store.prepare(&key, &lock).await.expect_err("later");
        assert!(error.to_string().contains("format 9"), "{error}");
    }
}
