//! What an outcome changes in a row.

use jiff::Timestamp;

use super::{Outcome, State};

pub(super) struct Change {
    /// The new state; `None` if it stays.
    pub(super) state: Option<State>,
    /// How many attempts to take back.
    pub(super) not_counted: i32,
    pub(super) due_at: Timestamp,
    pub(super) finished_at: Option<Timestamp>,
    pub(super) reason: Option<String>,
}

impl Change {
    pub(super) fn new(outcome: &Outcome, now: Timestamp) -> Self {
        let unchanged = Self {
            state: None,
            not_counted: 0,
            due_at: now,
            finished_at: None,
            reason: None,
        };
        match outcome {
            Outcome::Handled => Self {
                state: Some(State::Handled),
                finished_at: Some(now),
                ..unchanged
            },
            Outcome::Failed { reason, retry_at } => Self {
                state: Some(State::Failed),
                due_at: *retry_at,
                reason: Some(reason.clone()),
                ..unchanged
            },
            Outcome::Dead { reason } => Self {
                state: Some(State::Dead),
                finished_at: Some(now),
                reason: Some(reason.clone()),
                ..unchanged
            },
            Outcome::Released => Self {
                not_counted: 1,
                ..unchanged
            },
        }
    }
}
