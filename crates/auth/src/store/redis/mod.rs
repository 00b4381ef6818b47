//! Tokens in Redis, for many machines.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`RedisStore`] |
//! | `lock.rs` | the lock that ends by itself, and its fence |
//! | `*.lua` | what must happen in one step, on the server |

mod lock;

use std::{fmt, sync::Arc, time::Duration};

use mighty_runtime::BoxFuture;
use redis::{AsyncCommands as _, Client, RedisError, Script, aio::MultiplexedConnection};
use secrecy::{ExposeSecret as _, SecretString};

use super::{StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore, record::Format};
use crate::Tokens;

/// Longer than a refresh and its save may take; a holder that died is waited for as long.
const LOCK_TTL: Duration = Duration::from_secs(60);

const SAVE: &str = include_str!("save.lua");
const DELETE: &str = include_str!("delete.lua");

/// Keeps tokens in Redis, so that many workers of one account on many machines share one session.
///
/// One worker at a time holds an account's lock, which ends by itself should that worker die. Each
/// holder has a number; a holder that was stalled past the end of its lock can't overwrite what a
/// later one has saved. An account's values share a hash tag, so they lie together in a cluster.
///
/// Whoever can read that Redis can act for the accounts: [seal](Self::sealed) the tokens. Give the
/// server persistence (`appendonly yes`); what it forgets has to be signed in again. For `rediss://`
/// turn on one of the `redis` crate's TLS features in your own `Cargo.toml`.
#[derive(Clone)]
pub struct RedisStore {
    client: Client,
    prefix: Arc<str>,
    lock_ttl: Duration,
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
            format: Format::default(),
        })
    }

    /// What the names of all its values begin with. Default: `mighty-auth`.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long a lock lasts whose holder has died. Default: a minute. A shorter one than a refresh
    /// takes is safe, but then two workers may refresh at a time.
    #[must_use]
    pub fn lock_ttl(mut self, ttl: Duration) -> Self {
        self.lock_ttl = ttl.max(Duration::from_millis(1));
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
        self.client
            .get_multiplexed_async_connection()
            .await
            .map_err(failed)
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

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            let text = self.format.write(key, tokens)?;
            let mut connection = self.connection().await?;
            let version: Option<u64> = Script::new(SAVE)
                .key(self.name(key, "tokens"))
                .arg(lock.fence().unwrap_or_default())
                .arg(text.expose_secret())
                .invoke_async(&mut connection)
                .await
                .map_err(failed)?;
            let version = version.ok_or_else(superseded)?;
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
            let mut connection = self.connection().await?;
            let deleted: bool = Script::new(DELETE)
                .key(self.name(key, "tokens"))
                .arg(lock.fence().unwrap_or_default())
                .invoke_async(&mut connection)
                .await
                .map_err(failed)?;
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
    StoreError::of(
        StoreErrorKind::Superseded,
        "the lock had ended, and a later holder has saved",
    )
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
