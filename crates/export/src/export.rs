//! An export: what is read, and where it goes.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use jiff::{SignedDuration, Timestamp};
use mighty_core::ConfigError;
use mighty_runtime::{Time, TokioTime};
use mighty_transport::Client;

use crate::{
    Column, Error, Family, Personal, Plan, Progress, Report, Row, Shape, Sink, State,
    catalogue::sources_of,
    engine::{Engine, Refused, Settings},
    read::Chosen,
    sink::Batch,
};

/// The default number of operations in flight.
const IN_FLIGHT: usize = 4;

/// The lists of records that are newer than this are always read.
const LOOKBACK: SignedDuration = SignedDuration::from_hours(7 * 24);

type Observer = Arc<dyn Fn(&Progress<'_>) + Send + Sync>;

/// An export: the tables to read, and how. Choose tables, then call [`to`](Self::to) to fill a
/// sink, or [`rows`](Self::rows) to receive the rows yourself.
///
/// An export does as few operations as it can: it reads many lists side by side in one operation,
/// up to the [cost](Client::cost_ceiling) that the server allows.
#[derive(Clone)]
#[must_use = "an export does nothing until it runs"]
pub struct Export {
    client: Client,
    families: Vec<Family>,
    with_email: bool,
    without_personal_data: bool,
    left_out: Vec<String>,
    added: Vec<(String, Column)>,
    settings: Settings,
    observer: Option<Observer>,
    time: Arc<dyn Time>,
}

impl Export {
    /// An export of what this client's member can see.
    pub fn of(client: &Client) -> Self {
        Self {
            client: client.clone(),
            families: Vec::new(),
            with_email: false,
            without_personal_data: false,
            left_out: Vec::new(),
            added: Vec::new(),
            settings: Settings {
                budget: None,
                in_flight: IN_FLIGHT,
                is_full: false,
                lookback: LOOKBACK,
            },
            observer: None,
            time: Arc::new(TokioTime),
        }
    }

    /// Adds the tables of a family.
    pub fn family(mut self, family: Family) -> Self {
        if !self.families.contains(&family) {
            self.families.push(family);
        }
        self
    }

    /// All tables.
    pub fn all(mut self) -> Self {
        self.families = Family::ALL.to_vec();
        self
    }

    /// Leaves out a column.
    pub fn without_column(mut self, table: &str, column: &str) -> Self {
        self.left_out.push(format!("{table}.{column}"));
        self
    }

    /// Adds a column of your own to a table.
    ///
    /// ```
    /// # fn add(export: mighty_export::Export) -> mighty_export::Export {
    /// use mighty_export::{Column, Kind};
    ///
    /// export.column("members", Column::new("streak", "dailyVisitStreak.count").kind(Kind::Integer))
    /// # }
    /// ```
    pub fn column(mut self, table: &str, column: Column) -> Self {
        self.added.push((table.to_owned(), column));
        self
    }

    /// Reads e-mail addresses, too. Without this call they are neither asked for nor stored.
    pub fn with_email(mut self) -> Self {
        self.with_email = true;
        self
    }

    /// Leaves out all columns that tell something about a person.
    pub fn without_personal_data(mut self) -> Self {
        self.without_personal_data = true;
        self
    }

    /// How far to look back for changes that no count tells: edits of comments, and reactions that
    /// were replaced. The lists of posts, events and comments that are newer than this are always
    /// read. Seven days by default.
    ///
    /// An export into a sink that has the last one (such as `Sqlite`) does not read the comments of
    /// a post again if neither their number nor the post's last activity has changed, and likewise
    /// reactions, RSVPs, poll answers and messages.
    pub fn lookback(mut self, lookback: Duration) -> Self {
        self.settings.lookback = SignedDuration::try_from(lookback).unwrap_or(SignedDuration::MAX);
        self
    }

    /// Reads everything, even lists that have not changed since the last export.
    pub fn full(mut self) -> Self {
        self.settings.is_full = true;
        self
    }

    /// Stops after this number of operations. The state is kept, and the next run goes on.
    pub fn budget(mut self, operations: u64) -> Self {
        self.settings.budget = Some(operations);
        self
    }

    /// The most operations in flight; 4 by default, and at least 1.
    pub fn in_flight(mut self, operations: usize) -> Self {
        self.settings.in_flight = operations.max(1);
        self
    }

    /// Calls a function after each operation.
    pub fn on_progress(mut self, observer: impl Fn(&Progress<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Sets the clock.
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    /// Sets where the rows go.
    pub fn to<S: Sink>(self, sink: S) -> ExportTo<S> {
        ExportTo { export: self, sink }
    }

    /// The rows without a sink. Nothing is stored, so a stopped export can't be continued.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if no table is chosen, or a setting names
    /// something that does not exist.
    pub fn rows(self) -> Result<Rows, Error> {
        let mut engine = self.engine()?;
        engine.begin(self.now());
        Ok(Rows {
            engine,
            waiting: Vec::new().into_iter(),
        })
    }

    /// Says what the export will read: tables and rows, operations and cost, the time, and what the
    /// token's scopes and the member's role leave out. It sends one operation, and stores nothing.
    ///
    /// The API states the length of some lists only. The others count with what the first page shows,
    /// and [`Plan::is_lower_bound`] is true.
    ///
    /// # Errors
    /// As [`ExportTo::run`].
    pub async fn plan(&self) -> Result<Plan, Error> {
        let first = self.clone().budget(1);
        let mut engine = first.engine()?;
        engine.begin(self.now());
        let begun = self.time.monotonic();
        engine.step().await?;
        let took = self.time.monotonic().saturating_sub(begun);
        let tables = engine.survey();
        // What comes inside of other records costs nothing.
        let cost: u64 = tables.iter().filter_map(|table| table.rows).sum();
        let operations = cost.div_ceil(self.client.cost_ceiling().max(1)).max(1);
        Ok(Plan {
            is_lower_bound: tables.iter().any(|table| table.is_lower_bound),
            operations,
            cost,
            time: took.saturating_mul(u32::try_from(operations).unwrap_or(u32::MAX)),
            usage: self.client.usage().await,
            left_out: engine.left_out(),
            tables,
        })
    }

    /// The tables that will be filled, with their columns.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub fn shapes(&self) -> Result<Vec<Shape>, Error> {
        let mut shapes: Vec<Shape> = Vec::new();
        for one in self.chosen()? {
            let lists = one.lists.into_iter().map(|(_, shape)| shape);
            for shape in std::iter::once(one.shape).chain(lists) {
                if !shapes.iter().any(|known| known.table == shape.table) {
                    shapes.push(shape);
                }
            }
        }
        Ok(shapes)
    }

    fn engine(&self) -> Result<Engine, Error> {
        let chosen = self.chosen()?;
        Ok(Engine::new(
            self.client.clone(),
            self.settings.clone(),
            chosen,
        ))
    }

    fn chosen(&self) -> Result<Vec<Chosen>, Error> {
        let refused = |setting, problem: String, remedy: &str| {
            Error::config(ConfigError::new(setting, problem, remedy))
        };
        if self.families.is_empty() {
            let problem = "no tables are chosen".to_owned();
            return Err(refused(
                "tables",
                problem,
                "call members(), posts() or all()",
            ));
        }
        let known = |table: &str| crate::tables().find(|known| known.name == table);
        for name in &self.left_out {
            let (table, column) = name.split_once('.').unwrap_or((name, ""));
            let is_known = known(table).is_some_and(|table| table.column(column).is_some());
            if !is_known {
                let problem = format!("there is no column {name}");
                return Err(refused("without_column", problem, "see tables()"));
            }
            if known(table).is_some_and(|table| table.key.contains(&column)) {
                let problem = format!("{name} identifies the records");
                return Err(refused("without_column", problem, "keep it"));
            }
        }
        for (table, column) in &self.added {
            let problem = match known(table) {
                None => format!("there is no table {table}"),
                Some(table) if table.column(&column.name).is_some() => {
                    format!("{} has a column {} already", table.name, column.name)
                }
                Some(_) if !is_path(&column.path) => {
                    format!("{:?} is not a path of field names", column.path)
                }
                Some(_) => continue,
            };
            return Err(refused("column", problem, "see tables()"));
        }
        let choose = |table: &str| self.columns(table);
        Ok(sources_of(&self.families)
            .into_iter()
            .map(|source| Chosen::new(source, choose))
            .collect())
    }

    fn columns(&self, table: &str) -> Vec<Column> {
        let Some(table) = crate::tables().find(|known| known.name == table) else {
            return Vec::new();
        };
        let is_wanted = |column: &&Column| {
            let name = format!("{}.{}", table.name, column.name);
            match column.personal {
                Personal::Email if !self.with_email || self.without_personal_data => false,
                Personal::Yes if self.without_personal_data => false,
                _ => !self.left_out.contains(&name),
            }
        };
        let own = table.columns.iter().filter(is_wanted).cloned();
        let added = self.added.iter().filter(|(name, _)| name == table.name);
        own.chain(added.map(|(_, column)| column.clone())).collect()
    }

    fn now(&self) -> String {
        timestamp(self.time.now())
    }
}

/// One method for each family.
macro_rules! families {
    ($($(#[$about:meta])* $name:ident $family:ident,)*) => {
        impl Export {
            $($(#[$about])*
            pub fn $name(self) -> Self {
                self.family(Family::$family)
            })*
        }
    };
}

families! {
    /// Members with their badges and tags.
    members Members,
    /// Who is in which space, with the role. Reads the spaces, too.
    memberships Memberships,
    /// Badges and tags.
    badges Badges,
    /// Custom fields and the members' answers.
    custom_fields CustomFields,
    /// Spaces and collections.
    spaces Spaces,
    /// Courses and coursework.
    courses Courses,
    /// The messages of space chats. Reads the spaces, too.
    messages Messages,
    /// Posts, events and polls, with tags, assets and choices.
    posts Posts,
    /// Comments and replies. Reads the posts, too.
    comments Comments,
    /// Reactions to posts, and to comments if they are chosen. Reads the posts, too.
    reactions Reactions,
    /// The answers to polls. Reads the posts, too.
    poll_answers PollAnswers,
    /// The RSVPs of events. Reads the posts, too.
    rsvps Rsvps,
    /// Payment plans with prices and spaces.
    plans Plans,
    /// Payment subscriptions.
    subscriptions Subscriptions,
    /// Purchases.
    purchases Purchases,
    /// Invites and requests to join.
    invites Invites,
    /// Reports of abuse.
    reports Reports,
}

/// Field names with dots between them: nothing else may reach the document.
fn is_path(path: &str) -> bool {
    path.split('.').all(|name| {
        let is_name = |character: char| character == '_' || character.is_ascii_alphanumeric();
        !name.is_empty()
            && name.chars().all(is_name)
            && !name.starts_with(|first: char| first.is_ascii_digit())
    })
}

fn timestamp(time: SystemTime) -> String {
    Timestamp::try_from(time)
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .to_string()
}

/// Leaves out the client.
impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export")
            .field("families", &self.families)
            .field("with_email", &self.with_email)
            .field("without_personal_data", &self.without_personal_data)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

/// An export with its sink.
#[derive(Debug)]
#[must_use = "an export does nothing until it runs"]
pub struct ExportTo<S> {
    export: Export,
    sink: S,
}

impl<S: Sink> ExportTo<S> {
    /// Runs the export to its end, or until its [budget](Export::budget) is used up. If the last
    /// run with this sink was stopped, it goes on where that one stopped.
    ///
    /// # Errors
    /// [`Error`] if a call to the API or the sink fails. Then run it again later; see
    /// [`Error::retry_after`] and [`Error::needs_login`]. A list, a record or a field that can't be
    /// read is not an error: it is in the [`Report`].
    pub async fn run(mut self) -> Result<Report, Error> {
        let export = &self.export;
        let mut engine = export.engine()?;
        let shapes = export.shapes()?;
        let failed = |engine: &Engine, error| Error::sink(error, engine.report().clone());
        let begun = export.time.monotonic();
        let state = self.sink.open(&shapes).await;
        let state = state.map_err(|error| failed(&engine, error))?;
        self.take_up(&mut engine, &shapes, &state).await?;
        let before = engine.report().operations;
        loop {
            let step = engine.step().await;
            let (batch, stopped) = match step {
                Ok(Some(batch)) => (batch, None),
                Ok(None) => break,
                Err(error) => (engine.changes(), Some(error)),
            };
            let written = self.sink.write(batch).await;
            if let Some(error) = stopped {
                return Err(error);
            }
            written.map_err(|error| failed(&engine, error))?;
            self.observe(&engine, begun, before);
        }
        let report = engine.report().clone();
        let finished = self.sink.finish(&report).await;
        finished.map_err(|error| failed(&engine, error))?;
        Ok(report)
    }

    /// Continues the last export, or begins a new one.
    async fn take_up(
        &mut self,
        engine: &mut Engine,
        shapes: &[Shape],
        state: &State,
    ) -> Result<(), Error> {
        let failed = |engine: &Engine, error| Error::sink(error, engine.report().clone());
        match engine.resume(state) {
            Ok(()) => {
                for shape in shapes {
                    let keys = self.sink.keys(shape).await;
                    let keys = keys.map_err(|error| failed(engine, error))?;
                    engine.know(shape.name(), keys);
                }
                Ok(())
            }
            Err(Refused::Nothing) => {
                for (table, columns) in engine.watched() {
                    let known = self.sink.last_known(table, &columns).await;
                    let known = known.map_err(|error| failed(engine, error))?;
                    engine.remember(table, known);
                }
                let started = self.sink.start().await;
                started.map_err(|error| failed(engine, error))?;
                let batch = engine.begin(self.export.now());
                let written = self.sink.write(batch).await;
                written.map_err(|error| failed(engine, error))
            }
            Err(Refused::Other(sources)) => Err(Error::config(ConfigError::new(
                "sink",
                format!("it holds an unfinished export with other settings (of {sources})"),
                "finish that export with its own settings, or use another sink",
            ))),
        }
    }

    fn observe(&self, engine: &Engine, begun: Duration, before: u64) {
        if let Some(observer) = &self.export.observer {
            let (lists_left, records_ahead) = engine.left();
            let report = engine.report();
            observer(&Progress {
                report,
                lists_left,
                records_ahead,
                elapsed: self.export.time.monotonic().saturating_sub(begun),
                operations: report.operations.saturating_sub(before),
            });
        }
    }
}

/// The rows of an export, without a sink.
pub struct Rows {
    engine: Engine,
    waiting: std::vec::IntoIter<Row>,
}

impl Rows {
    /// The next row. None at the end.
    ///
    /// # Errors
    /// As [`ExportTo::run`].
    pub async fn next(&mut self) -> Result<Option<Row>, Error> {
        loop {
            if let Some(row) = self.waiting.next() {
                return Ok(Some(row));
            }
            match self.engine.step().await? {
                Some(Batch { rows, .. }) => self.waiting = rows.into_iter(),
                None => return Ok(None),
            }
        }
    }

    /// What was read so far, and at the end what can be promised.
    pub fn report(&self) -> &Report {
        self.engine.report()
    }
}

/// Prints the counts only.
impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("report", self.report())
            .finish_non_exhaustive()
    }
}
