//! Tokens in Redis, for many machines.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`RedisStore`] |
//! | `connection.rs` | connections to the server, and the names of an account's values |
//! | `lock.rs` | the lock, extended while it is held, and its fence |
//! | `*.lua` | scripts for steps that the server has to do atomically |

mod connection;
mod lock;

use std::{fmt, sync::Arc, time::Duration};

use mighty_runtime::{BoxFuture, Time, TokioTime};
use redis::{AsyncCommands as _, FromRedisValue, Script, ScriptInvocation};
use secrecy::{ExposeSecret as _, SecretString};

use self::{
    connection::{RedisServer, failed},
    lock::Guard,
};
use super::{
    StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore,
    record::{self, Format},
};
use crate::Tokens;

/// How long other workers wait for a holder that has died. A living holder extends its lock in time.
const LOCK_TTL: Duration = Duration::from_secs(60);

/// The least room that is taken for a record before its tokens are requested, in bytes. Usual records
/// have one or two thousand.
const ROOM: usize = 2 << 10;

const MAKE_ROOM: &str = include_str!("room.lua");
const SAVE: &str = include_str!("save.lua");
const DELETE: &str = include_str!("delete.lua");

/// Keeps tokens in Redis, so that many workers of one account on many machines share one session.
///
/// One worker at a time holds an account's lock. It extends the lock while it works. If the worker
/// dies, the lock expires. Each holder has a number: a holder that was delayed until its lock expired
/// can't overwrite the tokens of a later one. An account's values share a hash tag, so a cluster keeps
/// them together.
///
/// If others can read your Redis, they can use the tokens: [seal](Self::sealed) them. Give the server
/// (Redis 5 or later) persistence (`appendonly yes`): if it loses the tokens, your users have to sign
/// in again. For the same reason the server must not evict them: keep `maxmemory-policy noeviction`.
///
/// Before a refresh the store takes the memory for the new record. If the server has reached its
/// `maxmemory`, the refresh is not started. If it reaches that limit during a refresh, the tokens are
/// saved nevertheless, and signing out is still possible.
///
/// For `rediss://` turn on one of the `redis` crate's TLS features in your own `Cargo.toml`.
#[derive(Clone)]
pub struct RedisStore {
    server: RedisServer,
    lock_ttl: Duration,
    time: Arc<dyn Time>,
    format: Format,
}

impl RedisStore {
    /// A store at `address`, such as `redis://127.0.0.1:6379/0`. Sends nothing yet.
    ///
    /// # Errors
    /// [`StoreError`] if `address` is not a Redis address.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        Ok(Self {
            server: RedisServer::open(address)?,
            lock_ttl: LOCK_TTL,
            time: Arc::new(TokioTime),
            format: Format::default(),
        })
    }

    /// Sets the prefix of the names of all values. Default: `mighty-auth`.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.server.prefix = prefix.into();
        self
    }

    /// Sets how long a lock lasts after its holder has died. Default: a minute. A living holder extends
    /// its lock after each third of this time. A holder that is delayed for longer loses its lock, and
    /// then two workers may refresh at the same time.
    #[must_use]
    pub fn lock_ttl(mut self, ttl: Duration) -> Self {
        self.lock_ttl = ttl.max(Duration::from_millis(1));
        self
    }

    /// Sets the timer for waiting for a lock and for extending one. Default: tokio's timer. The expiry of
    /// a lock uses the server's clock.
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
}

/// Runs a script for the holder of `lock`, over that lock's connection if this store made the lock.
async fn invoke<T: FromRedisValue>(
    server: &RedisServer,
    lock: &StoreLock,
    call: &ScriptInvocation<'_>,
) -> Result<T, StoreError> {
    match lock.share().downcast::<Guard>() {
        Ok(guard) => guard.invoke(call).await,
        Err(_) => {
            let mut connection = server.connection().await?;
            call.invoke_async(&mut connection).await.map_err(failed)
        }
    }
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        Box::pin(async {
            let mut connection = self.server.connection().await?;
            let text: Option<String> = connection
                .hget(self.server.name(key, "tokens"), "record")
                .await
                .map_err(failed)?;
            text.map(|text| self.format.read(key, &SecretString::from(text)))
                .transpose()
        })
    }

    fn prepare<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            let Ok(guard) = lock.share().downcast::<Guard>() else {
                return Ok(());
            };
            guard.confirm().await?;
            let script = Script::new(MAKE_ROOM);
            let mut call = script.key(self.server.name(key, "tokens"));
            call.arg(ROOM);
            let () = guard.invoke(&call).await?;
            guard.load(&Script::new(SAVE)).await
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            let text = self.format.write(key, tokens, None)?;
            let script = Script::new(SAVE);
            let mut call = script.key(self.server.name(key, "tokens"));
            call.arg(lock.fence().unwrap_or_default())
                .arg(text.expose_secret())
                .arg(record::VERSION);
            let version: Option<i64> = invoke(&self.server, lock, &call).await?;
            let version = version.ok_or_else(superseded)?;
            if version < 0 {
                return Err(record::unknown_version(version.unsigned_abs()));
            }
            tracing::debug!(version, fence = lock.fence(), "tokens saved");
            Ok(())
        })
    }

    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            let script = Script::new(DELETE);
            let mut call = script.key(self.server.name(key, "tokens"));
            call.arg(lock.fence().unwrap_or_default());
            let deleted: bool = invoke(&self.server, lock, &call).await?;
            if deleted { Ok(()) } else { Err(superseded()) }
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        Box::pin(async {
            let guard = lock::wait(self.server.clone(), key, self.lock_ttl, &self.time).await?;
            let (fence, release) = (guard.fence(), guard.release());
            Ok(StoreLock::new(guard).with_fence(fence).released_by(release))
        })
    }
}

fn superseded() -> StoreError {
    StoreError::of(StoreErrorKind::Superseded, "a later holder has saved")
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The Debug of the `redis` client shows the password, so it is left out.
        f.debug_struct("RedisStore")
            .field("prefix", &self.server.prefix)
            .field("lock_ttl", &self.lock_ttl)
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}
