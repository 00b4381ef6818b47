//! What an export will read, before it runs.

use super::Export;
use crate::{Error, Plan};

impl Export {
    /// Says what the export will read: tables and rows, operations and cost, the time, and what the
    /// token's scopes and the member's role leave out. It sends one operation, and stores nothing.
    ///
    /// The API states the length of some lists only. The others count with what the first page shows,
    /// and [`Plan::is_lower_bound`] is true.
    ///
    /// # Errors
    /// As [`ExportTo::run`](crate::ExportTo::run).
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
}
