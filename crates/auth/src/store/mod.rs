//! Where tokens outlive the process, and how several processes share them.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`TokenStore`]: load, save, delete, lock |
//! | `key.rs` | [`StoreKey`]: whose tokens |
//! | `lock.rs` | [`StoreLock`]: the right to renew them |
//! | `error.rs` | [`StoreError`] |
//! | `memory.rs` | [`MemoryStore`] |
//! | `file/` | [`FileStore`] |
//! | `keyring.rs` | `KeyringStore` (feature `keyring`) |
//! | `redis/` | `RedisStore` (feature `redis`) |
//! | `record.rs` | the text in which tokens are kept |
//! | `seal.rs` | `SealingKey`: encrypts it (feature `seal`) |

mod blocking;
mod error;
mod file;
mod key;
#[cfg(feature = "keyring")]
mod keyring;
mod lock;
mod memory;
mod record;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "seal")]
mod seal;

use std::{fmt, future::ready, time::Duration};

use mighty_runtime::BoxFuture;

#[cfg(feature = "keyring")]
pub use self::keyring::KeyringStore;
#[cfg(feature = "redis")]
pub use self::redis::RedisStore;
#[cfg(feature = "seal")]
pub use self::seal::SealingKey;
pub use self::{
    error::{StoreError, StoreErrorKind},
    file::FileStore,
    key::StoreKey,
    lock::StoreLock,
    memory::MemoryStore,
};
use crate::Tokens;

/// How long one call of a store may take, so that nobody waits for a token forever.
pub(crate) const CALL_LIMIT: Duration = Duration::from_secs(10);

/// Keeps tokens between runs, and between the processes that share an account.
///
/// A refresh token works once. So whoever renews tokens holds the [`lock`](Self::lock) from before
/// it reads them until the new ones are saved, and [`save`](Self::save) must not return before they
/// are safe: what it has not kept when the process ends is lost, and the person has to sign in
/// again.
///
/// All parts of [`Tokens`] are to be kept, the name of the session with them: without it a
/// credential that is signed out can't tell a later sign-in from its own.
///
/// Every call is given up after a while by dropping its future. A store must bear that: a save
/// that still goes on behind it must not end after a later one.
pub trait TokenStore: Send + Sync + fmt::Debug + 'static {
    /// The tokens kept under `key`, if any.
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>>;

    /// Makes ready for a save under `lock`, right before the refresh request is sent. Do here what
    /// can be done before the new tokens exist, such as to reserve room for them. A store that has
    /// nothing to do here needs no `prepare`, and [`save`](Self::save) must work without it.
    ///
    /// If it fails, the refresh is not started: the server would replace the refresh token, and the
    /// new one could not be kept.
    fn prepare<'a>(
        &'a self,
        _key: &'a StoreKey,
        _lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(ready(Ok(())))
    }

    /// Keeps `tokens` under `key`, in place of what was there. `lock` is what this store's own
    /// [`lock`](Self::lock) gave for this key.
    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets what is kept under `key`. Nothing there is a success.
    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Waits for the right to change what is kept under `key`, which one holder has at a time,
    /// over all processes that share the store. It ends when the [`StoreLock`] is dropped, and when
    /// its holder's process dies.
    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>>;
}
