//! Divides long lists, so that several walks read them side by side.
//!
//! The pages of a list can only be read one after the other, and only 50 records at a time. A roster
//! of many members would take more operations than all the rest. But a cursor of the roster holds
//! for the same sort and direction, whatever the other filters are. So the members whose name has
//! some word are read first: they are places all over the roster, and a walk starts at some of them.
//!
//! Nothing depends on what the server means by a cursor. A walk ends only where the next one has
//! begun: at the resource id of its first row.

use std::{collections::BTreeSet, sync::Arc};

use serde_json::Value;

use super::core::Engine;
use crate::read::{Care, Next, Page, PageAnswer, Step, Walk};

/// Rosters with fewer members are read from both ends only.
const LONG: u64 = 1_000;

/// The most words that are tried.
const TERMS: usize = 24;

/// A sample should have this many records at least.
const LEAST: u64 = 40;

/// The rows that one walk should read.
const ROWS: u64 = 600;

impl Engine {
    /// Words from the names on the first page of a long list. Empty for other pages.
    pub(super) fn sampling_terms(
        &self,
        page: &Page,
        walk: &Walk,
        answer: &PageAnswer,
    ) -> BTreeSet<String> {
        let name = self.chosen[page.source].source.name;
        let has_sample = self
            .chosen
            .iter()
            .any(|one| one.source.samples && one.source.table.name == name);
        let is_long = answer.total.is_some_and(|total| total >= LONG);
        let is_part = walk.origin.is_some() || walk.next.is_some() || walk.part > 0;
        if !has_sample || !is_long || walk.pages > 0 || walk.backward || is_part {
            return BTreeSet::new();
        }
        let words = answer.records.iter().flat_map(|record| {
            ["firstName", "lastName"].map(|field| record.node.get(field).and_then(Value::as_str))
        });
        words
            .flatten()
            .filter_map(|name| name.split(' ').next())
            .filter(|word| word.chars().count() >= 3)
            .map(str::to_owned)
            .take(2 * TERMS)
            .collect()
    }

    /// Asks how many records each of these words finds.
    pub(super) fn start_sampling(&mut self, page: &Page, terms: BTreeSet<String>) {
        let chosen = Arc::clone(&self.chosen);
        let name = chosen[page.source].source.name;
        let sample = chosen
            .iter()
            .position(|one| one.source.samples && one.source.table.name == name);
        let Some(sample) = sample else {
            return;
        };
        for term in terms.into_iter().take(TERMS) {
            let walk = Walk::new(chosen[sample].source.name, Some(&term), None);
            // It is not part of the state: the list can be read without it.
            self.planner.add(walk, sample, &chosen[sample]);
        }
    }

    /// Takes the places on a page of a sample.
    pub(super) fn apply_sample(&mut self, page: &Page, answer: &PageAnswer) {
        let chosen = Arc::clone(&self.chosen);
        let source = chosen[page.source].source;
        let Some(walk) = self.planner.walk_mut(page.walk) else {
            return;
        };
        walk.pages += 1;
        walk.care = Care::After;
        if walk.pages == 1 {
            walk.expected = answer.total;
            self.choose_sample(page.source);
            return;
        }
        let Some(total) = self
            .report
            .tables
            .get(source.table.name)
            .and_then(|table| table.total)
        else {
            self.planner.remove(page.walk);
            return;
        };
        let found = walk.expected.unwrap_or(0).max(1);
        let every = (ROWS * found / total.max(1)).max(1);
        let before = walk.reached;
        let mut places = Vec::new();
        for record in &answer.records {
            let number = record.node.get("resourceId").and_then(Value::as_str);
            let (Some(number), Some(cursor)) = (
                number.and_then(|number| number.parse().ok()),
                &record.cursor,
            ) else {
                continue;
            };
            walk.read += 1;
            walk.reached = Some(number);
            walk.trail = vec![Step {
                key: crate::Key::Number(number),
                cursor: cursor.clone(),
            }];
            if walk.read % every == 0 {
                places.push((number, cursor.clone()));
            }
        }
        // The sample is sorted by these ids, so a page without a higher one repeats what came before.
        let goes_on = walk.reached > before && walk.read < found;
        if answer.has_more && goes_on {
            self.planner
                .wait(page.walk, page.source, &chosen[page.source]);
        } else {
            self.planner.remove(page.walk);
        }
        for (number, cursor) in places {
            self.split_at(source.table.name, number, cursor);
        }
    }

    /// Keeps the best sample, once all have been counted: the smallest that is large enough.
    fn choose_sample(&mut self, source: usize) {
        let chosen = Arc::clone(&self.chosen);
        let name = chosen[source].source.name;
        let samples: Vec<(u64, u32, u64)> = self
            .planner
            .walks_of_network()
            .filter(|(_, walk)| walk.source == name)
            .map(|(id, walk)| (id, walk.pages, walk.expected.unwrap_or(0)))
            .collect();
        if samples.iter().any(|(_, pages, _)| *pages == 0) {
            return;
        }
        let best = samples
            .iter()
            .filter(|(_, _, found)| *found >= LEAST)
            .min_by_key(|(_, _, found)| *found);
        for (id, _, _) in &samples {
            if best.is_none_or(|(best, _, _)| best != id) {
                self.planner.remove(*id);
            }
        }
        if let Some((id, _, _)) = best {
            self.planner.wait(*id, source, &chosen[source]);
        }
    }

    /// Starts a walk at a place that another one has not reached yet.
    fn split_at(&mut self, name: &str, number: u64, cursor: String) {
        let chosen = Arc::clone(&self.chosen);
        let Some(source) = chosen.iter().position(|one| one.source.name == name) else {
            return;
        };
        let covers = |walk: &Walk| {
            walk.source == name
                && walk.parent.is_none()
                && !walk.backward
                && walk.reached.or(walk.origin).is_some_and(|at| at < number)
                && walk.until.is_none_or(|until| number < until)
        };
        let before = self
            .planner
            .walks_of_network()
            .filter(|(_, walk)| covers(walk))
            .max_by_key(|(_, walk)| walk.reached.or(walk.origin))
            .map(|(id, walk)| (id, walk.until, walk.partner));
        let Some((before, until, partner)) = before else {
            return;
        };
        // The walk from the end has passed it.
        let is_passed = partner
            .and_then(|partner| self.planner.walk(partner))
            .is_some_and(|partner| partner.reached.is_some_and(|reached| reached <= number));
        if is_passed {
            return;
        }
        let walk = Walk {
            start: Some(cursor),
            origin: Some(number),
            until,
            partner,
            ..Walk::new(name, None, None)
        };
        let id = self.add(walk, source);
        if let Some(walk) = self.planner.walk_mut(before) {
            walk.until = Some(number);
            walk.partner = None;
            walk.expected = None;
        }
        self.save(before);
        if let Some(partner) = partner {
            if let Some(walk) = self.planner.walk_mut(partner) {
                walk.partner = Some(id);
                walk.expected = None;
            }
            self.save(partner);
        }
    }

    /// Makes sure that nothing is left out between two walks over a list: a walk goes on until the
    /// first row of the next one.
    pub(super) fn check_neighbours(&mut self, id: u64, next: Next, is_first: bool) -> Next {
        let Some(walk) = self.planner.walk(id).cloned() else {
            return next;
        };
        if is_first && let (Some(origin), Some(first)) = (walk.origin, walk.first) {
            let before = self
                .planner
                .walks_of_network()
                .find(|(_, other)| other.source == walk.source && other.until == Some(origin))
                .map(|(id, _)| id);
            if let Some(before) = before
                && let Some(other) = self.planner.walk_mut(before)
            {
                other.until = Some(first.max(origin));
                self.save(before);
            }
        }
        if next == Next::Done && walk.until_key.is_none() {
            let is_next_unread = self.planner.walks_of_network().any(|(_, other)| {
                other.source == walk.source && other.origin == walk.until && other.pages == 0
            });
            if is_next_unread {
                return Next::Again;
            }
        }
        next
    }
}
