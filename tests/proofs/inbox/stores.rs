//! The stores of the inbox, and how they are filled and taken away.

use std::{path::PathBuf, time::Duration};

use rusqlite::Connection;
use tokio_postgres::NoTls;

use super::{Result, postgres_server::PostgresServer};

/// How long a store is away.
const AWAY: Duration = Duration::from_secs(1);

pub(crate) enum Store {
    Sqlite(PathBuf),
    Postgres(PostgresServer),
}

impl Store {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    pub(crate) fn address(&self) -> String {
        match self {
            Self::Sqlite(path) => path.display().to_string(),
            Self::Postgres(server) => server.url("inbox"),
        }
    }

    /// Whether it can be made full.
    pub(crate) fn has_bound(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }

    /// From now on the database itself writes down each event that becomes handled.
    pub(crate) async fn audit(&self) -> Result<()> {
        match self {
            Self::Sqlite(path) => Connection::open(path)?.execute_batch(
                "CREATE TABLE audit (id TEXT);
                 CREATE TRIGGER audit AFTER UPDATE OF state ON webhook_inbox
                 WHEN NEW.state = 'handled' AND OLD.state <> 'handled'
                 BEGIN INSERT INTO audit VALUES (NEW.id); END",
            )?,
            Self::Postgres(_) => {
                let statements = "CREATE TABLE audit (id TEXT);
                    CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN INSERT INTO audit VALUES (NEW.id); RETURN NEW; END $$;
                    CREATE TRIGGER audit AFTER UPDATE OF state ON webhook_inbox FOR EACH ROW
                    WHEN (NEW.state = 'handled' AND OLD.state <> 'handled')
                    EXECUTE FUNCTION audit()";
                self.connect().await?.batch_execute(statements).await?;
            }
        }
        Ok(())
    }

    /// How many events became handled, and how many more than once.
    pub(crate) async fn audited(&self) -> Result<(usize, usize)> {
        let all = "SELECT count(DISTINCT id), count(*) FROM audit";
        let (different, all): (i64, i64) = match self {
            Self::Sqlite(path) => {
                Connection::open(path)?.query_row(all, (), |row| Ok((row.get(0)?, row.get(1)?)))?
            }
            Self::Postgres(_) => {
                let row = self.connect().await?.query_one(all, &[]).await?;
                (row.try_get(0)?, row.try_get(1)?)
            }
        };
        Ok((different.try_into()?, (all - different).try_into()?))
    }

    /// Nobody can write to it for a while. PostgreSQL crashes and comes back.
    pub(crate) async fn go_away(&mut self) -> Result<()> {
        match self {
            Self::Sqlite(path) => {
                let connection = Connection::open(path)?;
                connection.busy_timeout(Duration::from_secs(10))?;
                connection.execute_batch("BEGIN IMMEDIATE")?;
                tokio::time::sleep(AWAY).await;
                connection.execute_batch("COMMIT")?;
            }
            Self::Postgres(server) => {
                server.stop();
                tokio::time::sleep(AWAY).await;
                if !server.run() {
                    return Err("PostgreSQL does not come back".into());
                }
            }
        }
        Ok(())
    }

    async fn connect(&self) -> Result<tokio_postgres::Client> {
        let (client, connection) = tokio_postgres::connect(&self.address(), NoTls).await?;
        tokio::spawn(connection);
        Ok(client)
    }
}
