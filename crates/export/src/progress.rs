//! How far an export is.

use std::time::Duration;

use crate::Report;

/// How far an export is, after each operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// What was read so far.
    pub report: &'a Report,
    /// The number of lists that are known and not read to their end.
    pub lists_left: usize,
    /// The number of records in the next pages of these lists.
    pub records_ahead: u64,
    /// The time since this run began.
    pub elapsed: Duration,
    /// The number of operations of this run.
    pub operations: u64,
}

impl Progress<'_> {
    /// The number of rows a second, since this run began; `before` is the number of rows that
    /// earlier runs had read.
    pub fn rate(&self, before: u64) -> f64 {
        let rows: u64 = self.report.tables.values().map(|table| table.rows).sum();
        let seconds = self.elapsed.as_secs_f64();
        if seconds > 0.0 {
            rows.saturating_sub(before) as f64 / seconds
        } else {
            0.0
        }
    }
}
