//! Tokens in files of their own.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`FileStore`] |
//! | `access.rs` | the ways to open a file |
//! | `directory.rs` | the directory: its access rights, the names of its files, access to them |
//! | `unix.rs` | the directory, held open |
//! | `other.rs` | the directory by its path, on systems other than Unix |
//! | `entry.rs` | one entry: reading, atomic writing, putting aside, locking |

mod access;
mod directory;
mod entry;
#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use mighty_runtime::{BoxFuture, Time, TokioTime};

pub(super) use self::directory::Directory;
use self::entry::Draft;
use super::{StoreError, StoreKey, StoreLock, TokenStore, blocking, record::Format};
use crate::Tokens;

/// How often to try again while another holder has the lock.
const RETRY: Duration = Duration::from_millis(20);

/// Keeps each account's tokens in a file of its own, for all processes on a machine.
///
/// Use the directory for nothing else. If it is missing, it is made, and only its owner can enter
/// it (0700, the files 0600). It is refused if it belongs to another user or if other users may
/// enter it. The store holds it open and checks it at each use: if another directory was put in its
/// place, that is an error, and nothing is read or written there. Links in it are not followed. On
/// systems other than Unix the store does not check access rights: make sure yourself that only the
/// owner can enter and replace the directory.
///
/// An entry is replaced atomically: at every moment the file is either the old one or the new one,
/// complete and on the disk, even if the process or the machine crashes. One process at a time
/// holds an account's lock, and the system releases it when that process ends. A file that can't be
/// read is reported and renamed to `….damaged-N`, so that a new sign-in can be saved.
///
/// Before a refresh the new file is made, with room for 16 KiB or for twice the current tokens. If
/// the disk is full, the refresh is not started. When the answer has come, a single write saves the
/// tokens. After that write they survive the end of the process. The new file has another name
/// until it is synced to the disk; if the process is killed before that, the next process finds it.
/// (File systems that copy on write, or that compress, may not be able to keep that room free.)
///
/// The text is JSON with a version in it. A file that a later version of this crate has written is
/// neither read nor replaced. Don't use the store on network file systems without locks.
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
    time: Arc<dyn Time>,
    format: Format,
}

impl FileStore {
    /// Opens the store in `directory`, and makes the directory if it is missing.
    ///
    /// # Errors
    /// [`StoreError`] if the directory can't be made, belongs to another user, or if other users
    /// may enter it.
    pub fn open(directory: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Ok(Self {
            directory: Arc::new(Directory::open(&directory.into())?),
            time: Arc::new(TokioTime),
            format: Format::default(),
        })
    }

    /// Sets the timer for waiting for a lock that another process holds. Default: tokio's timer.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    /// Encrypts new entries with `key`, and reads only entries that it can open.
    #[cfg(feature = "seal")]
    #[must_use]
    pub fn sealed(mut self, key: super::SealingKey) -> Self {
        self.format = Format::sealed(key);
        self
    }

    /// The path of the file for the tokens of `key`.
    pub fn path_of(&self, key: &StoreKey) -> PathBuf {
        self.directory.path_of(key, "json")
    }

    /// The store's directory.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        let (store, key) = (self.clone(), key.clone());
        Box::pin(blocking::run(move || {
            entry::read(&store.directory, &key, &store.format)
        }))
    }

    fn prepare<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (store, key, held) = (self.clone(), key.clone(), lock.share());
        Box::pin(blocking::run(move || {
            if let Some(held) = held.downcast_ref::<FileLock>() {
                let draft = Draft::begin(&store.directory, &key, &store.format)?;
                *held.draft() = Some(draft);
            }
            Ok(())
        }))
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            let (store, key, held) = (self.clone(), key.clone(), lock.share());
            let draft = held
                .downcast_ref::<FileLock>()
                .and_then(|lock| lock.draft().take());
            // On this thread: the system copies the bytes at once, and then the tokens survive the
            // end of this process.
            let written =
                draft.map(|draft| draft.write(&self.directory, &key, &self.format, tokens));
            let tokens = tokens.clone();
            let saving = blocking::run(move || {
                let directory = &*store.directory;
                let draft = match written {
                    Some(written) => written,
                    None => Draft::begin(directory, &key, &store.format)
                        .and_then(|draft| draft.write(directory, &key, &store.format, &tokens)),
                };
                let saved = draft.and_then(|draft| draft.put(directory, &key));
                // After the write: a write of a cancelled caller must not end after a later one.
                drop(held);
                saved
            });
            saving.await
        })
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
        Box::pin(async {
            let lock = lock(&self.directory, key, &*self.time).await?;
            Ok(StoreLock::new(FileLock {
                draft: Mutex::default(),
                _file: lock,
            }))
        })
    }
}

/// A lock that is held, and the draft that was prepared under it.
struct FileLock {
    draft: Mutex<Option<Draft>>,
    _file: File,
}

impl FileLock {
    fn draft(&self) -> MutexGuard<'_, Option<Draft>> {
        self.draft.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits for the lock of `key` in `directory`. It lasts until the file is closed.
pub(super) async fn lock(
    directory: &Arc<Directory>,
    key: &StoreKey,
    time: &dyn Time,
) -> Result<File, StoreError> {
    loop {
        let (directory, key) = (Arc::clone(directory), key.clone());
        // A thread that waits for the lock in the system can't be stopped, so the lock is tried
        // again and again.
        if let Some(file) = blocking::run(move || entry::try_lock(&directory, &key)).await? {
            return Ok(file);
        }
        time.sleep(RETRY).await;
    }
}
