//! What the sinks for files share.

use std::{io, path::Path};

use crate::{SinkError, sink::State};

/// Decides when a state is written again. A state can be larger than the rows of one operation, so
/// it is only written once enough rows have come: all states together then take at most four times
/// the space of the rows.
#[derive(Debug, Default)]
pub(super) struct StatePace {
    rows: usize,
    state: usize,
}

impl StatePace {
    /// `rows` more bytes of rows were written. Whether the state is due.
    pub(super) fn is_due_after(&mut self, rows: usize) -> bool {
        self.rows += rows;
        self.rows >= self.state / 4
    }

    /// The state was written, and took so many bytes.
    pub(super) fn written(&mut self, bytes: usize) {
        self.state = bytes;
        self.rows = 0;
    }
}

pub(super) fn failed(doing: &str, path: &Path) -> impl FnOnce(io::Error) -> SinkError {
    let doing = format!("{doing} {}", path.display());
    move |error| SinkError::new(doing, error)
}

/// Whether an export is over, by its state. Then the state is always written.
pub(super) fn has_walks(state: &State) -> bool {
    state.keys().any(|name| name.starts_with("walk/"))
}
