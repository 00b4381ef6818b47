//! Connections to the server, and the names of an account's values.

use std::sync::Arc;

use redis::{AsyncConnectionConfig, Client, RedisError, aio::MultiplexedConnection};

use crate::store::{CALL_LIMIT, StoreError, StoreErrorKind, StoreKey};

/// A Redis server, and the prefix of the names of all values there.
#[derive(Clone)]
pub(super) struct RedisServer {
    client: Client,
    pub(super) prefix: Arc<str>,
}

impl RedisServer {
    pub(super) fn open(address: &str) -> Result<Self, StoreError> {
        Ok(Self {
            // The error of the `redis` crate could quote a password.
            client: Client::open(address)
                .map_err(|_| StoreError::new("the address of the Redis server can't be used"))?,
            prefix: "mighty-auth".into(),
        })
    }

    /// The name of one of an account's values.
    pub(super) fn name(&self, key: &StoreKey, value: &str) -> String {
        format!("{}:{{{}}}:{value}", self.prefix, key.digest())
    }

    /// Opens a new connection. Refreshes are rare, and a connection must not outlive the runtime that
    /// it was made in.
    pub(super) async fn connection(&self) -> Result<MultiplexedConnection, StoreError> {
        // The `redis` crate's default of half a second is too short: the server might grant a lock
        // after that, and no holder would give it back.
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(CALL_LIMIT))
            .set_response_timeout(Some(CALL_LIMIT));
        self.client
            .get_multiplexed_async_connection_with_config(&config)
            .await
            .map_err(failed)
    }
}

/// The server's message contains the command and the problem, but no value.
pub(super) fn failed(error: RedisError) -> StoreError {
    // Before Redis 7 the code of a script's error is only in its text.
    let is_full = error.code() == Some("OOM") || error.to_string().contains("-OOM ");
    let kind = if is_full {
        StoreErrorKind::Full
    } else {
        StoreErrorKind::Failed
    };
    StoreError::of(kind, error)
}
