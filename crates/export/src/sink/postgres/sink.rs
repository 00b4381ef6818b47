//! The sink.

use std::{fmt, sync::Arc};

use jiff::Timestamp;
use serde_json::Value;
use tokio_postgres::{Client, types::Type};

use super::{
    connection::{connect, explained},
    statements::{self, Parameter},
    tables::{VERSION, statements as create_statements},
};
use crate::{
    Key, Kind, Report, Shape, SinkError,
    sink::{
        Batch, LastKnown, Sink, State,
        database::{forget_statements, is_read_in_full, quoted},
    },
    tables,
};

/// A copy of a network in a PostgreSQL database, for programs on many machines. It has the tables and
/// views of [`Sqlite`](https://docs.rs/mighty-export/latest/mighty_export/struct.Sqlite.html), with
/// times as `timestamptz` and raw JSON as `jsonb`, but no full-text search.
///
/// Rows are updated, not replaced: a record that a later export does not find is kept, with the time
/// of that export in `_deleted_at`. Only one export can fill a copy at a time; another one fails when
/// it begins.
///
/// The connection is encrypted if the server can, and always with `sslmode=require` in the address.
/// The server's certificate is checked then; see [`root_certificate`](Self::root_certificate). In a
/// private network, `sslmode=disable` connects without encryption.
pub struct Postgres {
    address: String,
    schema: Option<String>,
    root: Option<Arc<[u8]>>,
    client: Option<Client>,
    shapes: Vec<Shape>,
    run: i64,
    as_of: String,
}

impl Postgres {
    /// Writes to the database with this address, such as `postgres://user:password@host/database`.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            schema: None,
            root: None,
            client: None,
            shapes: Vec::new(),
            run: 0,
            as_of: String::new(),
        }
    }

    /// Sets the schema that has the tables. It is created if it does not exist. The default is the
    /// schema of the connection, usually `public`.
    #[must_use]
    pub fn schema(mut self, name: impl Into<String>) -> Self {
        self.schema = Some(name.into());
        self
    }

    /// Trusts the certificates in this PEM text, instead of those that the system trusts.
    #[must_use]
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root = Some(pem.into().into());
        self
    }

    /// Removes a member from the copy, as [`Archive::forget`] does. Returns the number of rows
    /// concerned.
    ///
    /// PostgreSQL frees the space of the old rows when it vacuums the tables.
    ///
    /// [`Archive::forget`]: https://docs.rs/mighty-export/latest/mighty_export/struct.Archive.html#method.forget
    ///
    /// # Errors
    /// [`SinkError`] if the database can't be changed. Then nothing has changed.
    pub async fn forget(&mut self, member_id: &str) -> Result<u64, SinkError> {
        self.connect(&[]).await?;
        let failed = |error| failed("forgetting a member in", &error);
        let transaction = self.client()?.transaction().await.map_err(failed)?;
        let mut count = 0;
        for statement in forget_statements("$1", "strpos(_raw::text, $1) > 0") {
            let member: [Parameter<'_>; 1] = [(&member_id, Type::TEXT)];
            let changed = transaction.execute_typed(&statement, &member).await;
            count += changed.map_err(failed)?;
        }
        transaction.commit().await.map_err(failed)?;
        self.client = None;
        Ok(count)
    }

    fn client(&mut self) -> Result<&mut Client, SinkError> {
        self.client
            .as_mut()
            .ok_or_else(|| SinkError::new("writing to PostgreSQL", "the sink was not opened"))
    }

    /// Connects, and creates what is missing.
    async fn connect(&mut self, shapes: &[Shape]) -> Result<(), SinkError> {
        let failed = |error| failed("opening", &error);
        let mut client = connect(&self.address, self.root.as_deref()).await?;
        if let Some(schema) = &self.schema {
            let schema = quoted(schema);
            // Views are made with the notices off, or each start would say that nothing is missing.
            let choose =
                format!("CREATE SCHEMA IF NOT EXISTS {schema}; SET search_path = {schema};");
            client.batch_execute(&choose).await.map_err(failed)?;
        }
        // The lock ends with the connection.
        let lock =
            "SELECT pg_try_advisory_lock(hashtext('mighty-export.' || current_schema()::text))";
        let row = client.query_one(lock, &[]).await.map_err(failed)?;
        if !row.try_get::<_, bool>(0).map_err(failed)? {
            let problem = "another process is exporting into it";
            return Err(SinkError::new("opening the PostgreSQL database", problem));
        }
        let transaction = client.transaction().await.map_err(failed)?;
        let quiet = "SET LOCAL client_min_messages = warning;";
        transaction.batch_execute(quiet).await.map_err(failed)?;
        let known = "SELECT to_regclass('_version') IS NOT NULL";
        let row = transaction.query_one(known, &[]).await.map_err(failed)?;
        if row.try_get::<_, bool>(0).map_err(failed)? {
            let rows = transaction
                .query("SELECT max(version) FROM _version", &[])
                .await;
            let rows = rows.map_err(failed)?;
            let version: Option<i64> = match rows.first() {
                Some(row) => row.try_get(0).map_err(failed)?,
                None => None,
            };
            if let Some(version) = version.filter(|version| *version > VERSION) {
                let problem = format!(
                    "a newer version of this crate wrote it (version {version}; this one knows \
                     {VERSION})"
                );
                return Err(SinkError::new("opening the PostgreSQL database", problem));
            }
        }
        let create = create_statements(shapes);
        transaction.batch_execute(&create).await.map_err(failed)?;
        transaction.commit().await.map_err(failed)?;
        self.client = Some(client);
        Ok(())
    }
}

fn failed(doing: &str, error: &tokio_postgres::Error) -> SinkError {
    SinkError::new(format!("{doing} the PostgreSQL database"), explained(error))
}

/// A column of a key, or a value that tells whether a list has changed, as JSON gave it.
fn read(
    row: &tokio_postgres::Row,
    place: usize,
    kind: Kind,
) -> Result<Value, tokio_postgres::Error> {
    Ok(match kind {
        Kind::Integer | Kind::Sum | Kind::Position => row
            .try_get::<_, Option<i64>>(place)?
            .map_or(Value::Null, Value::from),
        Kind::Boolean => row
            .try_get::<_, Option<bool>>(place)?
            .map_or(Value::Null, Value::from),
        // Times are selected as texts.
        Kind::Time => row
            .try_get::<_, Option<String>>(place)?
            .and_then(|text| text.parse::<Timestamp>().ok())
            .map_or(Value::Null, |time| Value::from(time.to_string())),
        _ => row
            .try_get::<_, Option<String>>(place)?
            .map_or(Value::Null, Value::from),
    })
}

/// A column for [`read`].
fn selected(name: &str, kind: Kind) -> String {
    let name = quoted(name);
    match kind {
        Kind::Time => {
            format!("to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
        }
        Kind::Number | Kind::Json => format!("{name}::text"),
        _ => name,
    }
}

/// The kinds of these columns.
fn kinds<'a>(table: &str, columns: impl Iterator<Item = &'a str>) -> Vec<Kind> {
    let table = tables().find(|known| known.name == table);
    let kind = |name| Some(table?.column(name)?.kind);
    columns
        .map(|name| kind(name).unwrap_or(Kind::Text))
        .collect()
}

impl Sink for Postgres {
    async fn open(&mut self, tables: &[Shape]) -> Result<State, SinkError> {
        let failed = |error| failed("reading", &error);
        self.shapes = tables.to_vec();
        self.connect(tables).await?;
        let last = "SELECT run, coalesce(to_char(as_of AT TIME ZONE 'UTC', \
                    'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), '') FROM _runs ORDER BY run DESC LIMIT 1";
        let client = self.client()?;
        let runs = client.query(last, &[]).await.map_err(failed)?;
        let names = "SELECT name, value::text FROM _state";
        let entries = client.query(names, &[]).await.map_err(failed)?;
        if let Some(row) = runs.first() {
            self.run = row.try_get(0).map_err(failed)?;
            self.as_of = row.try_get(1).map_err(failed)?;
        }
        let mut state = State::new();
        for row in entries {
            let name: String = row.try_get(0).map_err(failed)?;
            let value: String = row.try_get(1).map_err(failed)?;
            state.insert(name, serde_json::from_str(&value).unwrap_or(Value::Null));
        }
        Ok(state)
    }

    async fn keys(&mut self, table: &Shape) -> Result<Vec<Key>, SinkError> {
        let failed = |error| failed("reading", &error);
        let run = self.run;
        let names = table.table.key;
        let kinds = kinds(table.name(), names.iter().copied());
        let columns: Vec<String> = names
            .iter()
            .zip(&kinds)
            .map(|(name, kind)| selected(name, *kind))
            .collect();
        let query = format!(
            "SELECT {} FROM {} WHERE _last_run = $1",
            columns.join(", "),
            quoted(table.name())
        );
        let run: [Parameter<'_>; 1] = [(&run, Type::INT8)];
        let rows = self.client()?.query_typed(&query, &run).await;
        let mut keys = Vec::new();
        for row in rows.map_err(failed)? {
            let mut values = Vec::new();
            for (place, kind) in kinds.iter().enumerate() {
                values.push(read(&row, place, *kind).map_err(failed)?);
            }
            keys.push(Key::of(&values));
        }
        Ok(keys)
    }

    async fn last_known(
        &mut self,
        table: &'static str,
        columns: &[&'static str],
    ) -> Result<Vec<LastKnown>, SinkError> {
        let failed = |error| failed("reading", &error);
        let kinds = kinds(table, columns.iter().copied());
        let wanted = columns.iter().zip(&kinds);
        let wanted = wanted.map(|(name, kind)| format!(", {}", selected(name, *kind)));
        let query = format!(
            "SELECT id{} FROM {} WHERE _deleted_at IS NULL AND _last_run = \
             (SELECT run FROM _runs WHERE complete AND run = (SELECT max(run) FROM _runs))",
            wanted.collect::<String>(),
            quoted(table)
        );
        let rows = self.client()?.query_typed(&query, &[]).await;
        let mut known = Vec::new();
        for row in rows.map_err(failed)? {
            let mut values = Vec::new();
            for (place, kind) in kinds.iter().enumerate() {
                values.push(read(&row, place + 1, *kind).map_err(failed)?);
            }
            known.push((row.try_get(0).map_err(failed)?, values));
        }
        Ok(known)
    }

    async fn start(&mut self) -> Result<(), SinkError> {
        let failed = |error| failed("starting an export in", &error);
        self.run += 1;
        let run = self.run;
        let transaction = self.client()?.transaction().await.map_err(failed)?;
        let remove = transaction.batch_execute("DELETE FROM _state");
        remove.await.map_err(failed)?;
        let insert = "INSERT INTO _runs (run) VALUES ($1)";
        let inserted = transaction.query_typed(insert, &[(&run, Type::INT8)]).await;
        inserted.map_err(failed)?;
        transaction.commit().await.map_err(failed)
    }

    async fn write(&mut self, batch: Batch) -> Result<(), SinkError> {
        let failed = |error| failed("writing to", &error);
        let report = batch.state.get("report").and_then(Option::as_ref);
        if let Some(as_of) = report.and_then(|report| report["as_of"].as_str()) {
            as_of.clone_into(&mut self.as_of);
        }
        let (run, as_of) = (self.run, self.as_of.clone());
        let transaction = self.client()?.transaction().await.map_err(failed)?;
        let stored = statements::store(&transaction, &batch.rows, run, &as_of);
        stored.await.map_err(failed)?;
        let held = statements::hold_on(&transaction, &batch.unchanged, run);
        held.await.map_err(failed)?;
        let changed = statements::change_state(&transaction, &batch.state);
        changed.await.map_err(failed)?;
        if !as_of.is_empty() {
            let note = "UPDATE _runs SET as_of = $2::timestamptz WHERE run = $1 AND as_of IS NULL";
            let parameters: [Parameter<'_>; 2] = [(&run, Type::INT8), (&as_of, Type::TEXT)];
            let noted = transaction.query_typed(note, &parameters).await;
            noted.map_err(failed)?;
        }
        transaction.commit().await.map_err(failed)
    }

    async fn finish(&mut self, report: &Report) -> Result<(), SinkError> {
        let failed = |error| failed("finishing", &error);
        let run = self.run;
        let shapes = self.shapes.clone();
        let text = serde_json::to_string(report)
            .map_err(|error| SinkError::new("writing the report", error))?;
        let transaction = self.client()?.transaction().await.map_err(failed)?;
        if report.stopped.is_none() {
            for shape in &shapes {
                if is_read_in_full(shape.table, &shapes, report) {
                    let marked =
                        statements::mark_deleted(&transaction, shape.table, &report.as_of, run);
                    marked.await.map_err(failed)?;
                }
            }
        }
        let note = "UPDATE _runs SET complete = $2, report = $3::jsonb, finished_at = now() \
                    WHERE run = $1";
        let parameters: [Parameter<'_>; 3] = [
            (&run, Type::INT8),
            (&report.complete, Type::BOOL),
            (&text, Type::TEXT),
        ];
        let noted = transaction.query_typed(note, &parameters).await;
        noted.map_err(failed)?;
        transaction.commit().await.map_err(failed)
    }
}

/// Leaves out the address, which can contain a password.
impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres")
            .field("schema", &self.schema)
            .finish_non_exhaustive()
    }
}
