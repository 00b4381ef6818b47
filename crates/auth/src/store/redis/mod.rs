//! Tokens in Redis, for many machines.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`RedisStore`] |
//! | `lock.rs` | the lock, prolonged while it is held, and its fence |
//! | `*.lua` | what must happen in one step, on the server |

mod lock;

use std::{fmt, sync::Arc, time::Duration};

use mighty_runtime::{BoxFuture, Time, TokioTime};
use redis::{
    AsyncCommands as _, AsyncConnectionConfig, Client, FromRedisValue, RedisError, Script,
    ScriptInvocation, aio::MultiplexedConnection,
};
use secrecy::{ExposeSecret as _, SecretString};

use self::lock::Guard;
use super::{
    CALL_LIMIT, StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore,
    record::{self, Format},
};
use crate::Tokens;

/// A holder that died is waited for as long; one that lives prolongs its lock in time.
const LOCK_TTL: Duration = Duration::from_secs(60);

const SAVE: &str = include_str!("save.lua");
const DELETE: &str = include_str!("delete.lua");

/// Keeps tokens in Redis, so that many workers of one account on many machines share one session.
///
/// One worker at a time holds an account's lock. It prolongs it as long as it works, and the lock
/// ends by itself should that worker die. Each holder has a number; a holder that was stalled past
/// the end of its lock can't overwrite what a later one has saved. An account's values share a hash
/// tag, so they lie together in a cluster.
///
/// Whoever can read that Redis can act for the accounts: [seal](Self::sealed) the tokens. Give the
/// server (Redis 5 or later) persistence (`appendonly yes`); what it forgets has to be signed in
/// again. For `rediss://` turn on one of the `redis` crate's TLS features in your own `Cargo.toml`.
#[derive(Clone)]
pub struct RedisStore {
    client: Client,
    prefix: Arc<str>,
    lock_ttl: Duration,
    time: Arc<dyn Time>,
    format: Format,
}

impl RedisStore {
    /// A store at `address`, such as `redis://127.0.0.1:6379/0`. Sends nothing yet.
    ///
    /// # Errors
    /// [`StoreError`] where it is no address.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        Ok(Self {
            // Its own error could quote a password.
            client: Client::open(address)
                .map_err(|_| StoreError::new("the address of the Redis server can't be used"))?,
            prefix: "mighty-auth".into(),
            lock_ttl: LOCK_TTL,
            time: Arc::new(TokioTime),
            format: Format::default(),
        })
    }

    /// What the names of all its values begin with. Default: `mighty-auth`.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long a lock lasts whose holder has died. Default: a minute. A holder that lives prolongs
    /// it three times as often; one that is stalled for longer loses it, and then two workers may
    /// refresh at a time.
    #[must_use]
    pub fn lock_ttl(mut self, ttl: Duration) -> Self {
        self.lock_ttl = ttl.max(Duration::from_millis(1));
        self
    }

    /// How it waits: for a lock, and until a lock is to be prolonged. Default: tokio's timer. How
    /// long a lock lasts goes by the server's clock.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    /// Seals what is written with `key`, and reads only what was sealed with it.
    #[cfg(feature = "seal")]
    #[must_use]
    pub fn sealed(mut self, key: super::SealingKey) -> Self {
        self.format = Format::sealed(key);
        self
    }

    /// The name of one of an account's values.
    fn name(&self, key: &StoreKey, what: &str) -> String {
        format!("{}:{{{}}}:{what}", self.prefix, key.digest())
    }

    /// A connection of its own each time: refreshes are rare, and no connection outlives the
    /// runtime that it was made in.
    async fn connection(&self) -> Result<MultiplexedConnection, StoreError> {
        // As long as others wait for it. The crate's own half a second gives up a lock that the
        // server grants a little later, and that nobody can give back then.
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(CALL_LIMIT))
            .set_response_timeout(Some(CALL_LIMIT));
        self.client
            .get_multiplexed_async_connection_with_config(&config)
            .await
            .map_err(failed)
    }
}

/// Runs a script for the holder of `lock`, over that lock's connection where it is one of ours.
async fn invoke<T: FromRedisValue>(
    store: &RedisStore,
    lock: &StoreLock,
    call: &ScriptInvocation<'_>,
) -> Result<T, StoreError> {
    match lock.share().downcast::<Guard>() {
        Ok(guard) => guard.invoke(call).await,
        Err(_) => {
            let mut connection = store.connection().await?;
            call.invoke_async(&mut connection).await.map_err(failed)
        }
    }
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        Box::pin(async {
            let mut connection = self.connection().await?;
            let text: Option<String> = connection
                .hget(self.name(key, "tokens"), "record")
                .await
                .map_err(failed)?;
            text.map(|text| self.format.read(key, &SecretString::from(text)))
                .transpose()
        })
    }

    fn prepare<'a>(
        &'a self,
        _key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            let Ok(guard) = lock.share().downcast::<Guard>() else {
                return Ok(());
            };
            guard.confirm().await?;
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
            let mut call = script.key(self.name(key, "tokens"));
            call.arg(lock.fence().unwrap_or_default())
                .arg(text.expose_secret())
                .arg(record::VERSION);
            let version: Option<i64> = invoke(self, lock, &call).await?;
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
            let mut call = script.key(self.name(key, "tokens"));
            call.arg(lock.fence().unwrap_or_default());
            let deleted: bool = invoke(self, lock, &call).await?;
            if deleted { Ok(()) } else { Err(superseded()) }
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        Box::pin(async {
            let guard = lock::wait(self, key).await?;
            let (fence, release) = (guard.fence(), guard.release());
            Ok(StoreLock::new(guard).with_fence(fence).released_by(release))
        })
    }
}

fn superseded() -> StoreError {
    StoreError::of(StoreErrorKind::Superseded, "a later holder has saved")
}

/// The server's own words name its command and its trouble, never a value.
fn failed(error: RedisError) -> StoreError {
    StoreError::new(error)
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The client's own Debug shows the password.
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .field("lock_ttl", &self.lock_ttl)
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}
