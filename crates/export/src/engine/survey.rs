//! What is known about the lists after the first operation.

use super::core::Engine;
use crate::{
    plan::{LeftOut, PlannedTable},
    read::{Page, Walk, request},
};

impl Engine {
    /// The tables with the number of rows that are known to be there.
    pub(crate) fn survey(&self) -> Vec<PlannedTable> {
        let mut tables: Vec<PlannedTable> = Vec::new();
        for one in self.chosen.iter().filter(|one| !one.source.samples) {
            let name = one.shape.name();
            let read = self.report.rows(name);
            let walks: Vec<&Walk> = self
                .planner
                .walks()
                .map(|(_, walk)| walk)
                .filter(|walk| walk.source == one.source.name)
                .collect();
            // Both walks over one list expect the same records.
            let lists = walks.iter().filter(|walk| !walk.backward);
            let known: u64 = lists.clone().filter_map(|walk| walk.expected).sum();
            let is_open = walks.iter().any(|walk| walk.expected.is_none());
            let total = self.report.tables.get(name).and_then(|table| table.total);
            let planned = match (total, one.source.parent) {
                (Some(total), _) => (Some(total), false),
                (None, None) => (Some(read), !walks.is_empty()),
                (None, Some(parent)) => {
                    let parents = tables.iter().find(|table| table.name == parent.name);
                    let all = parents.and_then(|table| table.rows).unwrap_or(0);
                    let seen = self.report.rows(parent.name);
                    let is_more = parents.is_none_or(|table| table.is_lower_bound);
                    let rows = ((read + known) * all).checked_div(seen);
                    (rows, rows.is_none() || is_open || is_more)
                }
            };
            tables.push(PlannedTable {
                name: name.to_owned(),
                rows: planned.0,
                is_lower_bound: planned.1,
            });
        }
        tables
    }

    /// What this token or this member can't read, by the scopes and roles that the schema states.
    pub(crate) fn left_out(&self) -> Vec<LeftOut> {
        let mut left_out = Vec::new();
        for (place, one) in self.chosen.iter().enumerate() {
            let source = one.source;
            if source.samples {
                continue;
            }
            let walk = Walk::new(source.name, source.parent.map(|_| "id"), None);
            let page = Page {
                walk: 0,
                source: place,
                size: 1,
            };
            let request = request(&[(&page, &walk, one)]);
            if let Ok(Some(explanation)) = self.client.explain(request) {
                left_out.push(LeftOut {
                    table: one.shape.name().to_owned(),
                    why: explanation.to_string(),
                });
            }
        }
        left_out
    }
}
