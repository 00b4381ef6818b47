//! The tables to read, and how.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use jiff::{SignedDuration, Timestamp};
use mighty_runtime::{Time, TokioTime};
use mighty_transport::Client;

use crate::{Column, Family, Progress, engine::Settings};

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
    pub(super) client: Client,
    pub(super) families: Vec<Family>,
    pub(super) with_email: bool,
    pub(super) without_personal_data: bool,
    pub(super) left_out: Vec<String>,
    pub(super) added: Vec<(String, Column)>,
    pub(super) settings: Settings,
    pub(super) observer: Option<Observer>,
    pub(super) time: Arc<dyn Time>,
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

    /// All tables, but for the signed-in member's private conversations: add them with
    /// [`direct_messages`](Self::direct_messages).
    pub fn all(mut self) -> Self {
        self.families = Family::ALL.to_vec();
        self.families
            .retain(|family| *family != Family::DirectMessages);
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

    pub(super) fn now(&self) -> String {
        timestamp(self.time.now())
    }
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
