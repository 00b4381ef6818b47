//! Where rows go, and where the state of an export lies.
//!
//! | module | what it holds |
//! |---|---|
//! | `jsonl` | [`JsonLines`]: messages in the shape of Singer |
//! | `csv` | [`Csv`]: one file for each table |
//! | `files` | what both of them do with files |
//! | `database` | what the sinks for databases share |
//! | `postgres` | [`Postgres`]: a database for many machines (feature `postgres`) |
//! | `sqlite` | [`Sqlite`]: a database (feature `sqlite`) |
//! | `xlsx` | [`Xlsx`]: an Excel workbook (feature `xlsx`) |

mod csv;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(crate) mod database;
mod files;
mod jsonl;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "xlsx")]
mod xlsx;

use std::{collections::BTreeMap, future::Future};

use serde_json::Value;

pub use csv::Csv;
pub use jsonl::JsonLines;
#[cfg(feature = "postgres")]
pub use postgres::Postgres;
#[cfg(feature = "viewer")]
pub(crate) use sqlite::KnownFile;
#[cfg(feature = "sqlite")]
pub use sqlite::{Archive, Change, ChangeKind, Sqlite};
#[cfg(feature = "xlsx")]
pub use xlsx::Xlsx;

use crate::{Key, Report, Row, Shape, SinkError};

/// The state of an export: what is left to do, as JSON by name. A sink stores it and does not look
/// into it.
pub type State = BTreeMap<String, Value>;

/// Rows, and the state that holds once they are stored.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Batch {
    /// The rows. A row that came before can come again if an export is run a second time.
    pub rows: Vec<Row>,
    /// Lists that have not changed since the last export: their rows hold on.
    pub unchanged: Vec<Unchanged>,
    /// The entries of the state that change. None removes an entry.
    pub state: BTreeMap<String, Option<Value>>,
}

/// A list that has not changed since the last export: the table with its rows, and the id of the
/// record that has the list.
pub type Unchanged = (&'static str, String);

/// What the last export knew about a record: its id, and the values of some columns.
pub type LastKnown = (String, Vec<Value>);

impl Batch {
    /// Applies the changes to a state.
    pub fn apply_to(&self, state: &mut State) {
        for (name, value) in &self.state {
            match value {
                Some(value) => drop(state.insert(name.clone(), value.clone())),
                None => drop(state.remove(name)),
            }
        }
    }
}

/// Stores rows together with the state of the export.
///
/// Rows and state belong together: after a crash at any moment, a sink has either both of a batch or
/// neither. An export that is started again then goes on with nothing missing and nothing twice.
///
/// The calls come in this order: [`open`](Self::open); [`keys`](Self::keys) if an export is
/// continued, or else [`last_known`](Self::last_known) and
/// [`start`](Self::start); [`write`](Self::write) for each batch;
/// [`finish`](Self::finish) at the end of the last one.
pub trait Sink: Send {
    /// Opens the sink for these tables, and returns the state of the last export.
    fn open(&mut self, tables: &[Shape]) -> impl Future<Output = Result<State, SinkError>> + Send;

    /// The keys of the rows that a table has.
    fn keys(&mut self, table: &Shape) -> impl Future<Output = Result<Vec<Key>, SinkError>> + Send;

    /// A new export begins.
    fn start(&mut self) -> impl Future<Output = Result<(), SinkError>> + Send;

    /// The records that the last complete export had in a table, with the values of these columns.
    /// Lists of records whose values have not changed are not read again. A sink that can't keep
    /// the rows of the last export returns none; then everything is read.
    fn last_known(
        &mut self,
        table: &'static str,
        columns: &[&'static str],
    ) -> impl Future<Output = Result<Vec<LastKnown>, SinkError>> + Send {
        let _ = (table, columns);
        async { Ok(Vec::new()) }
    }

    /// Stores rows and state, both or neither.
    fn write(&mut self, batch: Batch) -> impl Future<Output = Result<(), SinkError>> + Send;

    /// The export is over, complete or not.
    fn finish(&mut self, report: &Report) -> impl Future<Output = Result<(), SinkError>> + Send {
        let _ = report;
        async { Ok(()) }
    }
}
