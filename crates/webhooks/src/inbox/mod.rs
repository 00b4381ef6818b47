//! The inbox: where events are stored before they are acknowledged, and until they are handled.
//!
//! ```text
//!             ┌───────────── retry at ─────────────┐
//!             v                                    │
//! received ── claimed by one worker ──┬── failed ──┘
//!                                     ├── handled
//!                                     └── dead ── replay ── received
//! ```
//!
//! | module | contents |
//! |---|---|
//! | [`entry`] | an event in the inbox: [`NewEntry`], [`ClaimedEntry`], [`Entry`] |
//! | [`error`] | [`InboxError`] |
//! | `sqlite` | `SqliteInbox`: a file, for one machine (feature `sqlite`) |
//! | `postgres` | `PostgresInbox`: a table, for many machines (feature `postgres`) |
//! | `redis` | `RedisInbox`: the same in Redis (feature `redis`) |

#[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
mod change;
pub mod entry;
pub mod error;
#[cfg(feature = "postgres")]
pub mod postgres;
#[cfg(feature = "redis")]
pub mod redis;
#[cfg(feature = "sqlite")]
pub mod sqlite;
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
mod times;

use std::fmt;

use futures_util::future::BoxFuture;
use jiff::Timestamp;

pub use entry::{ClaimedEntry, Counts, Entry, Filter, NewEntry, Origin, Outcome, State, Stored};
pub use error::{InboxError, InboxErrorKind};

/// Stores events, and hands each of them to one worker at a time.
///
/// To write your own, keep these promises:
///
/// - When [`store`](Self::store) returns, the event survives a crash of the process.
/// - An id is stored once, as long as its entry is not removed.
/// - A claimed event isn't claimed again before its lease ends, unless it is
///   [`finish`](Self::finish)ed as failed or released.
/// - `finish` and [`extend`](Self::extend) do nothing and return `false` if another worker has
///   claimed the event in the meantime.
/// - While an event with a subject is open (received or failed), no later event with the same
///   subject is claimed, and no two of them are claimed at the same time.
///
/// All times come from the caller, so an inbox has no clock of its own.
pub trait Inbox: Send + Sync + fmt::Debug + 'static {
    /// Stores an event, unless its id is there already.
    fn store(&self, entry: NewEntry, now: Timestamp) -> BoxFuture<'_, Result<Stored, InboxError>>;

    /// Claims up to `limit` events that are due at `now`, the oldest first, until `lease_end`.
    fn claim(
        &self,
        limit: usize,
        now: Timestamp,
        lease_end: Timestamp,
    ) -> BoxFuture<'_, Result<Vec<ClaimedEntry>, InboxError>>;

    /// Prolongs the lease of a claimed event. `false` if it has another owner.
    fn extend<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        lease_end: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>>;

    /// Records what became of a claimed event. `false` if it has another owner.
    fn finish<'a>(
        &'a self,
        entry: &'a ClaimedEntry,
        outcome: &'a Outcome,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<bool, InboxError>>;

    /// The time of the next event that is due, or whose lease ends.
    fn next_due(&self) -> BoxFuture<'_, Result<Option<Timestamp>, InboxError>>;

    /// Completes soon after an event was stored by this process. A worker also looks from time to
    /// time, so this may miss events, and may complete without one.
    fn stored(&self) -> BoxFuture<'_, ()>;

    /// Lists events, the oldest first.
    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Entry>, InboxError>>;

    /// The number of events in each state.
    fn counts(&self) -> BoxFuture<'_, Result<Counts, InboxError>>;

    /// Makes an event due again, as if it had just been received. `false` if there is no such
    /// event, or a worker has claimed it.
    fn replay<'a>(&'a self, id: &'a str, now: Timestamp)
    -> BoxFuture<'a, Result<bool, InboxError>>;

    /// Removes handled events that were finished before `before`, and returns how many. After that
    /// a second delivery of them is not recognised.
    fn remove_handled(&self, before: Timestamp) -> BoxFuture<'_, Result<u64, InboxError>>;
}
