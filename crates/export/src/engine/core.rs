//! The engine's parts, and how it begins.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    sync::Arc,
};

use futures_util::{future::BoxFuture, stream::FuturesUnordered};
use mighty_transport::{Client, Error as ApiError, Response};
use serde_json::Value;

use crate::{
    Key, Report, Row,
    catalogue::sample_of,
    read::{Chosen, Page, Planner, Walk},
    sink::{Batch, LastKnown, Unchanged},
};

/// The settings of an export that the engine needs.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) budget: Option<u64>,
    pub(crate) in_flight: usize,
    /// Whether everything is read, even what the last export had.
    pub(crate) is_full: bool,
    /// The lists of records that are newer than this are always read.
    pub(crate) lookback: jiff::SignedDuration,
}

/// An operation that was sent, and not yet answered.
pub(super) struct SentOperation {
    pub(super) pages: Vec<Page>,
    /// The walks as they were when it was sent.
    pub(super) walks: Vec<Walk>,
    pub(super) cost: u64,
}

/// An operation and its answer, or the error.
pub(super) type AnsweredOperation = (SentOperation, Result<Response<Value>, ApiError>);

/// Reads the chosen sources.
pub(crate) struct Engine {
    pub(super) client: Client,
    pub(super) settings: Settings,
    pub(super) chosen: Arc<[Chosen]>,
    pub(super) planner: Planner,
    /// The keys of each table's rows.
    pub(super) seen: HashMap<&'static str, HashSet<Key>>,
    pub(super) in_flight: FuturesUnordered<BoxFuture<'static, AnsweredOperation>>,
    /// Pages of refused operations, which are sent in smaller ones.
    pub(super) split: VecDeque<Vec<Page>>,
    /// The highest estimate that is sent, after the server has refused a lower one than the ceiling.
    pub(super) limit: u64,
    /// The lowest estimate that the server has refused.
    pub(super) refused: u64,
    pub(super) report: Report,
    /// Hashes of the records that were reported as unreadable.
    pub(super) unreadable: HashSet<u64>,
    /// The sources that the server's schema does not have.
    pub(super) dropped: HashSet<String>,
    /// How much of the report's lists is in the state.
    pub(super) saved: SavedLists,
    /// The operations of this run, for the budget.
    pub(super) spent: u64,
    pub(super) rows: Vec<Row>,
    pub(super) unchanged: Vec<Unchanged>,
    /// What the last export knew about records that have lists.
    pub(super) last: HashMap<&'static str, HashMap<String, Vec<Value>>>,
    pub(super) changes: BTreeMap<String, Option<Value>>,
    /// Places in the network's lists, by source.
    pub(super) marks: HashMap<&'static str, Vec<Mark>>,
    /// The places that the last export noted.
    pub(super) last_marks: HashMap<String, Vec<String>>,
    pub(super) is_over: bool,
}

/// The numbers of the report's entries that are in the state.
#[derive(Debug, Default)]
pub(super) struct SavedLists {
    pub(super) gaps: usize,
    pub(super) unreadable: usize,
    pub(super) differences: usize,
    pub(super) moved: usize,
    pub(super) repaired: usize,
}

/// A place in a list.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    /// The resource id in a list by resource id; or else the part, and the number of the row in it
    /// (negative from the end).
    pub(super) order: (u64, i64),
    pub(super) cursor: String,
}

impl Engine {
    pub(crate) fn new(client: Client, settings: Settings, chosen: Vec<Chosen>) -> Self {
        let samples: Vec<Chosen> = chosen
            .iter()
            .filter_map(|one| sample_of(one.source))
            .map(Chosen::sample)
            .collect();
        Self {
            client,
            settings,
            chosen: chosen.into_iter().chain(samples).collect(),
            planner: Planner::default(),
            seen: HashMap::new(),
            in_flight: FuturesUnordered::new(),
            split: VecDeque::new(),
            limit: u64::MAX,
            refused: u64::MAX,
            report: Report::default(),
            unreadable: HashSet::new(),
            dropped: HashSet::new(),
            saved: SavedLists::default(),
            spent: 0,
            rows: Vec::new(),
            unchanged: Vec::new(),
            last: HashMap::new(),
            changes: BTreeMap::new(),
            marks: HashMap::new(),
            last_marks: HashMap::new(),
            is_over: false,
        }
    }

    pub(crate) fn report(&self) -> &Report {
        &self.report
    }

    /// The number of lists that are left, and of records in them as far as they are known.
    pub(crate) fn left(&self) -> (usize, u64) {
        (self.planner.len(), self.planner.waiting_cost())
    }

    /// Tells the engine which rows the sink has.
    pub(crate) fn know(&mut self, table: &'static str, keys: Vec<Key>) {
        self.seen.entry(table).or_default().extend(keys);
    }

    /// The tables whose records have lists that need not be read if they have not changed, with the
    /// columns that tell it.
    pub(crate) fn watched(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        let mut watched: Vec<(&'static str, Vec<&'static str>)> = Vec::new();
        if self.settings.is_full {
            return watched;
        }
        for one in self.chosen.iter() {
            let Some(parent) = one.source.parent else {
                continue;
            };
            if one.source.watch.is_empty() {
                continue;
            }
            let place = watched.iter().position(|(table, _)| *table == parent.name);
            let place = place.unwrap_or_else(|| {
                watched.push((parent.name, Vec::new()));
                watched.len() - 1
            });
            let columns = &mut watched[place].1;
            columns.extend(one.source.watch);
            columns.sort_unstable();
            columns.dedup();
        }
        watched
    }

    /// Tells the engine what the last export knew.
    pub(crate) fn remember(&mut self, table: &'static str, records: Vec<LastKnown>) {
        self.last.insert(table, records.into_iter().collect());
    }

    /// Begins anew: with the lists of the network.
    pub(crate) fn begin(&mut self, now: String) -> Batch {
        self.report = Report {
            as_of: now,
            ..Report::default()
        };
        self.saved = SavedLists::default();
        let chosen = Arc::clone(&self.chosen);
        for (place, one) in chosen.iter().enumerate() {
            if !one.source.samples {
                self.report.table(one.shape.name());
            }
            if one.source.parent.is_none() && !one.source.samples {
                self.add_root(place);
            }
        }
        self.save_run(false);
        self.batch()
    }

    pub(super) fn add(&mut self, walk: Walk, source: usize) -> u64 {
        let chosen = Arc::clone(&self.chosen);
        let id = self.planner.add(walk, source, &chosen[source]);
        self.save(id);
        id
    }

    /// What has changed since the last batch.
    pub(crate) fn changes(&mut self) -> Batch {
        self.batch()
    }

    pub(super) fn batch(&mut self) -> Batch {
        Batch {
            rows: std::mem::take(&mut self.rows),
            unchanged: std::mem::take(&mut self.unchanged),
            state: std::mem::take(&mut self.changes),
        }
    }
}
