//! The rows of an export, without a sink.

use std::fmt;

use super::Export;
use crate::{Error, Report, Row, engine::Engine, sink::Batch};

impl Export {
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
    /// As [`ExportTo::run`](crate::ExportTo::run).
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
