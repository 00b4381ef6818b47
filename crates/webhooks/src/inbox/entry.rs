//! An event in the inbox.

use std::fmt;

use jiff::Timestamp;

/// An event to store.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewEntry {
    /// The event's id.
    pub id: String,
    /// The event's type, as the delivery wrote it.
    pub event_type: String,
    /// Events with the same subject are handled one after the other, by the time they happened.
    pub subject: Option<String>,
    /// When it happened, by the sender's clock.
    pub happened_at: Option<Timestamp>,
    /// Where it is from.
    pub origin: Origin,
    /// The body of the delivery.
    pub body: String,
    /// If given, the event can't be handled: it is stored as a dead letter with this reason.
    pub dead_because: Option<String>,
}

impl NewEntry {
    /// An event with this id and body.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        event_type: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            event_type: event_type.into(),
            subject: None,
            happened_at: None,
            origin: Origin::Delivered,
            body: body.into(),
            dead_because: None,
        }
    }
}

/// Where an event is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// It was delivered by a webhook.
    Delivered,
    /// It was made from what the API returns, in place of an event that was not delivered.
    Refilled,
}

impl Origin {
    #[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Refilled => "refilled",
        }
    }

    #[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
    pub(crate) fn from_text(text: &str) -> Self {
        if text == "refilled" {
            Self::Refilled
        } else {
            Self::Delivered
        }
    }
}

/// Whether an event was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stored {
    /// It was stored.
    New,
    /// An event with this id was there already.
    Duplicate,
}

/// An event that a worker has claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClaimedEntry {
    /// The event's id.
    pub id: String,
    /// The body of the delivery.
    pub body: String,
    /// Where it is from.
    pub origin: Origin,
    /// 1 at the first attempt.
    pub attempt: u32,
    /// Differs from claim to claim of this event.
    pub claim: u64,
}

impl ClaimedEntry {
    /// For an inbox of your own.
    #[must_use]
    pub fn new(id: String, body: String, origin: Origin, attempt: u32, claim: u64) -> Self {
        Self {
            id,
            body,
            origin,
            attempt,
            claim,
        }
    }
}

/// What became of a claimed event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It was handled to the end.
    Handled,
    /// It failed, and is tried again.
    Failed {
        /// Why.
        reason: String,
        /// When it is tried again.
        retry_at: Timestamp,
    },
    /// It failed for good.
    Dead {
        /// Why.
        reason: String,
    },
    /// It was not tried. The next worker can have it at once, and the attempt doesn't count.
    Released,
}

/// The state of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// It waits for its first attempt, or is in it.
    Received,
    /// It has failed, and waits for the next attempt, or is in it.
    Failed,
    /// It was handled to the end.
    Handled,
    /// It has failed too often, or can't be handled. It waits for a replay.
    Dead,
}

impl State {
    /// The state as a word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Failed => "failed",
            Self::Handled => "handled",
            Self::Dead => "dead",
        }
    }

    #[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
    pub(crate) fn from_text(text: &str) -> Self {
        match text {
            "failed" => Self::Failed,
            "handled" => Self::Handled,
            "dead" => Self::Dead,
            _ => Self::Received,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Its number in the inbox. Later events have higher numbers.
    pub number: u64,
    /// The event's id.
    pub id: String,
    /// The event's type, as the delivery wrote it.
    pub event_type: String,
    /// Its subject, if its order matters.
    pub subject: Option<String>,
    /// Where it is from.
    pub origin: Origin,
    /// Its state.
    pub state: State,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was stored.
    pub received_at: Timestamp,
    /// When it was last handled or given up.
    pub finished_at: Option<Timestamp>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// The body of the delivery.
    pub body: String,
}

impl Entry {
    /// For an inbox of your own: an event in the state received.
    #[must_use]
    pub fn new(number: u64, stored: NewEntry, received_at: Timestamp) -> Self {
        Self {
            number,
            id: stored.id,
            event_type: stored.event_type,
            subject: stored.subject,
            origin: stored.origin,
            state: State::Received,
            attempts: 0,
            received_at,
            finished_at: None,
            last_error: None,
            body: stored.body,
        }
    }
}

/// Which events to list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Only those in this state.
    pub state: Option<State>,
    /// Only those with a higher number: the last number of the list before.
    pub after: u64,
    /// The maximum number of entries.
    pub limit: usize,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            state: None,
            after: 0,
            limit: 100,
        }
    }
}

impl Filter {
    /// The first hundred events in this state.
    #[must_use]
    pub fn state(state: State) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

/// The number of events in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Waiting for the first attempt, or in it.
    pub received: u64,
    /// Waiting for another attempt, or in it.
    pub failed: u64,
    /// Handled to the end.
    pub handled: u64,
    /// Given up.
    pub dead: u64,
}

impl Counts {
    /// Adds events of a state. For an inbox of your own.
    pub fn add(&mut self, state: State, count: u64) {
        let counter = match state {
            State::Received => &mut self.received,
            State::Failed => &mut self.failed,
            State::Handled => &mut self.handled,
            State::Dead => &mut self.dead,
        };
        *counter += count;
    }

    /// All events that are not finished: received and failed.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.received + self.failed
    }
}
