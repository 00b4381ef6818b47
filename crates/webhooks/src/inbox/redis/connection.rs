//! The connection, which comes back after the server was away.

use std::time::Duration;

use redis::{
    AsyncConnectionConfig, Client, FromRedisValue, RedisError, Script, aio::MultiplexedConnection,
};
use tokio::sync::Mutex;

use crate::inbox::{InboxError, InboxErrorKind};

/// How long connecting may take, and how long an answer may take.
const LIMIT: Duration = Duration::from_secs(10);

pub(super) struct Connection {
    client: Client,
    open: Mutex<Option<MultiplexedConnection>>,
    script: Script,
}

impl Connection {
    pub(super) fn open(address: &str) -> Result<Self, InboxError> {
        Ok(Self {
            // The error of the `redis` crate could quote a password.
            client: Client::open(address).map_err(|_| {
                let problem = "the address is not one of Redis, such as redis://host/0";
                InboxError::new(InboxErrorKind::Other, problem)
            })?,
            open: Mutex::new(None),
            script: Script::new(include_str!("inbox.lua")),
        })
    }

    async fn connection(&self) -> Result<MultiplexedConnection, InboxError> {
        let mut open = self.open.lock().await;
        if let Some(connection) = &*open {
            return Ok(connection.clone());
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(LIMIT))
            .set_response_timeout(Some(LIMIT));
        let connected = self
            .client
            .get_multiplexed_async_connection_with_config(&config);
        let connection = connected.await.map_err(inbox_error)?;
        *open = Some(connection.clone());
        Ok(connection)
    }

    /// Runs the script.
    pub(super) async fn call<T: FromRedisValue>(
        &self,
        prefix: &str,
        command: &str,
        arguments: &[&str],
    ) -> Result<T, InboxError> {
        let mut connection = self.connection().await?;
        let mut call = self.script.prepare_invoke();
        call.key(prefix).arg(command).arg(arguments);
        match call.invoke_async(&mut connection).await {
            Ok(value) => Ok(value),
            Err(error) => {
                let error = inbox_error(error);
                if error.kind() == InboxErrorKind::Away {
                    // The next call gets a new connection.
                    *self.open.lock().await = None;
                }
                Err(error)
            }
        }
    }
}

fn inbox_error(error: RedisError) -> InboxError {
    let is_away = error.is_io_error()
        || error.is_timeout()
        || error.is_connection_dropped()
        || matches!(
            error.code(),
            Some("READONLY" | "LOADING" | "MASTERDOWN" | "CLUSTERDOWN" | "TRYAGAIN" | "MISCONF")
        );
    let is_full = error.code() == Some("OOM") || error.to_string().contains("OOM ");
    let kind = match (is_full, is_away) {
        (true, _) => InboxErrorKind::Full,
        (false, true) => InboxErrorKind::Away,
        (false, false) => InboxErrorKind::Other,
    };
    InboxError::new(kind, error)
}
