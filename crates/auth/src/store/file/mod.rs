//! Tokens in files of their own.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`FileStore`] |
//! | `directory.rs` | the directory: who may see it, what its files are called |
//! | `entry.rs` | one entry: read, written so that it is whole at any moment, put aside, locked |

mod directory;
mod entry;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use mighty_runtime::BoxFuture;

pub(super) use self::directory::Directory;
use super::{StoreError, StoreKey, StoreLock, TokenStore, blocking, record::Format};
use crate::Tokens;

/// How often a lock that is held is tried again.
const RETRY: Duration = Duration::from_millis(20);

/// Keeps each account's tokens in a file of its own, for all processes on a machine.
///
/// The directory must be the store's own: it is made where it is missing, for its owner alone
/// (0700, the files 0600), and refused where others may enter it. A file is at every moment either
/// the old one or the new one, whole and on the disk, whatever dies. One process at a time holds an
/// account's lock, which the system releases when that process ends. A file that can't be read is
/// reported and put aside as `….damaged-N`, so that a sign-in can go on.
///
/// The text is JSON with a version in it. Not for network file systems that lack locks.
///
/// ```no_run
/// use mighty_auth::FileStore;
///
/// # fn main() -> Result<(), mighty_auth::StoreError> {
/// let home = std::env::var("HOME").unwrap_or_default();
/// let store = FileStore::open(format!("{home}/.local/state/roster-export/tokens"))?;
/// # drop(store);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FileStore {
    directory: Arc<Directory>,
    format: Format,
}

impl FileStore {
    /// Opens the store in `directory`, and makes that where it is missing.
    ///
    /// # Errors
    /// [`StoreError`] where the directory can't be made, or where others than its owner may enter
    /// it.
    pub fn open(directory: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Ok(Self {
            directory: Arc::new(Directory::open(&directory.into())?),
            format: Format::default(),
        })
    }

    /// Seals what is written with `key`, and reads only what was sealed with it.
    #[cfg(feature = "seal")]
    #[must_use]
    pub fn sealed(mut self, key: super::SealingKey) -> Self {
        self.format = Format::sealed(key);
        self
    }

    /// Where the tokens of `key` are kept.
    pub fn path_of(&self, key: &StoreKey) -> PathBuf {
        self.directory.file(key, "json")
    }

    /// Where it keeps everything.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        let (store, key) = (self.clone(), key.clone());
        Box::pin(blocking::run(move || {
            entry::read(&store.directory, &key, |text| store.format.read(&key, text))
        }))
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (store, key, held) = (self.clone(), key.clone(), lock.share());
        let text = self.format.write(&key, tokens);
        Box::pin(blocking::run(move || {
            let written = entry::write(&store.directory, &key, &text?);
            // Not before: a write whose caller has given up must not end after a later one.
            drop(held);
            written
        }))
    }

    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (store, key, held) = (self.clone(), key.clone(), lock.share());
        Box::pin(blocking::run(move || {
            let deleted = entry::delete(&store.directory, &key);
            drop(held);
            deleted
        }))
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        Box::pin(lock(Arc::clone(&self.directory), key))
    }
}

/// Waits for the lock of `key` in `directory`.
pub(super) async fn lock(
    directory: Arc<Directory>,
    key: &StoreKey,
) -> Result<StoreLock, StoreError> {
    let path = directory.file(key, "lock");
    loop {
        let path = path.clone();
        // Tried, not waited for: a thread that waits in the system could not be called off.
        if let Some(file) = blocking::run(move || entry::try_lock(&path)).await? {
            return Ok(StoreLock::new(file));
        }
        tokio::time::sleep(RETRY).await;
    }
}
