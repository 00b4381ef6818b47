//! Stores that keep tokens after the process has ended, and that several processes share.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`TokenStore`]: load, save, delete, lock |
//! | `key.rs` | [`StoreKey`]: identifies an account's tokens |
//! | `lock.rs` | [`StoreLock`]: the right to refresh them |
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

/// How long one call of a store may take. Callers must not wait for a token forever.
pub(crate) const CALL_LIMIT: Duration = Duration::from_secs(10);

/// Keeps tokens between runs, and between the processes that share an account.
///
/// A refresh token works once. So hold the [`lock`](Self::lock) from before the tokens are read
/// until the new ones are saved. [`save`](Self::save) must return only when they are safe: if the
/// process ends with unsaved tokens, the user has to sign in again.
///
/// Keep all parts of [`Tokens`], including the name of the session: without it a credential that is
/// signed out can't tell a later sign-in from its own session.
///
/// If a call takes too long, its future is dropped. A save that goes on after that must not end
/// after a later save.
pub trait TokenStore: Send + Sync + fmt::Debug + 'static {
    /// The tokens kept under `key`, if any.
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>>;

    /// Prepares for a save under `lock`, right before the refresh request is sent. Do here the work
    /// that can be done before the new tokens exist, such as reserving room for them. This is
    /// optional: [`save`](Self::save) must work without it.
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

    /// Saves `tokens` under `key`, in place of the entry before. `lock` comes from this store's own
    /// [`lock`](Self::lock) for this key.
    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Deletes the entry of `key`. It is no error if there is none.
    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Waits for the right to change the entry of `key`. One holder has it at a time, in all
    /// processes that share the store. It ends when the [`StoreLock`] is dropped, and when its
    /// holder's process dies.
    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>>;
}
