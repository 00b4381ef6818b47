//! Connections that come back after the server was away.

use std::{fmt, str::FromStr as _, sync::Arc, time::Duration};

use tokio::sync::Mutex;
use tokio_postgres::{
    Client, Config, NoTls, Row,
    config::SslMode,
    error::SqlState,
    types::{ToSql, Type},
};

use crate::inbox::{InboxError, InboxErrorKind};

/// How long connecting may take, and how long a statement may take.
const LIMIT: Duration = Duration::from_secs(10);

/// A parameter and its type. With the type, a statement needs one round trip.
pub(super) type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// A connection that is shared by all, and made again when it is lost.
pub(super) struct Connection {
    config: Config,
    client: Mutex<Option<Arc<Client>>>,
}

impl Connection {
    pub(super) fn new(config: Config) -> Self {
        Self {
            config,
            client: Mutex::new(None),
        }
    }

    async fn client(&self) -> Result<Arc<Client>, InboxError> {
        let mut client = self.client.lock().await;
        if let Some(client) = client.as_ref().filter(|client| !client.is_closed()) {
            return Ok(Arc::clone(client));
        }
        let connected = tokio::time::timeout(LIMIT, self.config.connect(NoTls));
        let (new, connection) = connected
            .await
            .map_err(|_| away("connecting took too long"))?
            .map_err(|error| inbox_error(&error))?;
        tokio::spawn(async move {
            // Statements report the same error.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "the connection to PostgreSQL ended");
            }
        });
        let new = Arc::new(new);
        *client = Some(Arc::clone(&new));
        Ok(new)
    }

    /// Runs a statement.
    pub(super) async fn query(
        &self,
        statement: &str,
        parameters: &[Parameter<'_>],
    ) -> Result<Vec<Row>, InboxError> {
        let client = self.client().await?;
        let rows = client.query_typed(statement, parameters);
        match tokio::time::timeout(LIMIT, rows).await {
            Ok(rows) => rows.map_err(|error| inbox_error(&error)),
            Err(_) => {
                self.forget(&client).await;
                Err(away("a statement took too long"))
            }
        }
    }

    /// Runs several statements without parameters.
    pub(super) async fn batch(&self, statements: &str) -> Result<(), InboxError> {
        let client = self.client().await?;
        client
            .batch_execute(statements)
            .await
            .map_err(|error| inbox_error(&error))
    }

    /// The next statement gets a new connection. The server may have vanished without a word.
    async fn forget(&self, stale: &Arc<Client>) {
        let mut client = self.client.lock().await;
        if client.as_ref().is_some_and(|it| Arc::ptr_eq(it, stale)) {
            *client = None;
        }
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The configuration has a password.
        f.debug_struct("Connection").finish_non_exhaustive()
    }
}

/// Reads an address. The error doesn't repeat it, because it can contain a password.
pub(super) fn config(address: &str) -> Result<Config, InboxError> {
    let refuse = |problem: &str| Err(InboxError::new(InboxErrorKind::Other, problem));
    let Ok(mut config) = Config::from_str(address) else {
        return refuse("the address is not one of PostgreSQL, such as postgres://host/database");
    };
    if config.get_ssl_mode() == SslMode::Require {
        return refuse("the address asks for TLS, which PostgresInbox doesn't support");
    }
    config.application_name("mighty-webhooks");
    Ok(config)
}

fn away(problem: &str) -> InboxError {
    InboxError::new(InboxErrorKind::Away, problem)
}

pub(super) fn inbox_error(error: &tokio_postgres::Error) -> InboxError {
    let kind = match error.code() {
        Some(
            &SqlState::DISK_FULL | &SqlState::OUT_OF_MEMORY | &SqlState::INSUFFICIENT_RESOURCES,
        ) => InboxErrorKind::Full,
        Some(
            &SqlState::ADMIN_SHUTDOWN
            | &SqlState::CRASH_SHUTDOWN
            | &SqlState::CANNOT_CONNECT_NOW
            | &SqlState::TOO_MANY_CONNECTIONS
            | &SqlState::READ_ONLY_SQL_TRANSACTION,
        )
        | None => InboxErrorKind::Away,
        Some(_) => InboxErrorKind::Other,
    };
    // The text of the error alone is "db error" or "error connecting to server".
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}"));
    InboxError::new(kind, format!("{error}{}", cause.unwrap_or_default()))
}
