//! Which operation is sent next.

use std::sync::Arc;

use mighty_transport::{CallOptions, Request};
use serde_json::{Value, json};

use super::core::{Engine, SentOperation};
use crate::read::{NAME, Page, Walk, request};

impl Engine {
    /// Sends operations until enough are in flight, nothing waits, or the budget is used up.
    pub(super) fn send(&mut self) {
        while let Some(pages) = self.next_pages() {
            self.send_pages(pages);
        }
    }

    pub(super) fn is_budget_used_up(&self) -> bool {
        let promised = self.spent + self.in_flight.len() as u64;
        self.settings
            .budget
            .is_some_and(|budget| promised >= budget)
    }

    fn next_pages(&mut self) -> Option<Vec<Page>> {
        if self.is_budget_used_up() {
            return None;
        }
        if let Some(pages) = self.split.pop_front() {
            return Some(pages);
        }
        let ceiling = self.client.cost_ceiling().min(self.limit);
        let chosen = Arc::clone(&self.chosen);
        let cap_of = |walk: &Walk| {
            let source = chosen.iter().find(|one| one.source.name == walk.source);
            source.map_or(1, |one| one.source.cap())
        };
        let lanes = self.planner.lanes(self.settings.in_flight, ceiling, cap_of);
        if self.in_flight.len() >= lanes {
            return None;
        }
        let client = self.client.clone();
        let limit = self.limit;
        let fits = move |cost: u64| cost <= limit && estimate(&client, cost) <= ceiling;
        let pages = self.planner.pack(self.in_flight.is_empty(), fits);
        Some(pages).filter(|pages| !pages.is_empty())
    }

    fn send_pages(&mut self, pages: Vec<Page>) {
        let mut kept = Vec::new();
        let mut walks = Vec::new();
        for page in pages {
            // A walk may have been finished by its partner.
            if let Some(walk) = self.planner.walk(page.walk) {
                walks.push(walk.clone());
                kept.push(page);
            }
        }
        if kept.is_empty() {
            return;
        }
        let parts: Vec<_> = kept
            .iter()
            .zip(&walks)
            .map(|(page, walk)| (page, walk, &self.chosen[page.source]))
            .collect();
        let request = request(&parts);
        let operation = SentOperation {
            cost: kept.iter().map(|page| u64::from(page.size)).sum(),
            pages: kept,
            walks,
        };
        let client = self.client.clone();
        self.in_flight.push(Box::pin(async move {
            let answer = client.send_with(request, CallOptions::default()).await;
            (operation, answer)
        }));
    }
}

/// The SDK's estimate for an operation of this kind, corrected by what the server has reported.
fn estimate(client: &mighty_transport::Client, cost: u64) -> u64 {
    let probe = Request::<Value>::new(NAME, "{ __typename }", json!({})).with_cost(cost);
    client.estimate(probe).ok().flatten().unwrap_or(cost)
}
