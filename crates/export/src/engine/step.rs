//! The loop.

use futures_util::StreamExt as _;

use super::core::Engine;
use crate::{Difference, Error, Place, Stopped, sink::Batch};

impl Engine {
    /// Waits for the next answer and returns what came of it. None at the end, or if the budget is
    /// used up.
    pub(crate) async fn step(&mut self) -> Result<Option<Batch>, Error> {
        if self.is_over {
            return Ok(None);
        }
        self.send();
        let Some(answered) = self.in_flight.next().await else {
            self.is_over = true;
            return Ok(Some(self.end()));
        };
        match self.apply(answered) {
            Ok(()) => Ok(Some(self.batch())),
            Err(error) => {
                self.is_over = true;
                self.report.stopped = Some(Stopped::Failed);
                Err(Error::api(error, self.report.clone()))
            }
        }
    }

    /// The last batch: all is read, or the budget is used up.
    fn end(&mut self) -> Batch {
        if self.planner.len() > 0 {
            self.report.stopped = Some(Stopped::Budget);
            self.save_report();
            return self.batch();
        }
        for (name, table) in &self.report.tables {
            if let Some(total) = table.total
                && total != table.rows
            {
                self.report.differences.push(Difference {
                    place: Place::new(name, None),
                    counted: total,
                    came: table.rows,
                });
            }
        }
        self.report.complete = self.report.gap_count == 0
            && self.report.moved_count == 0
            && self.report.unreadable_count == 0;
        self.save_run(true);
        self.batch()
    }
}
