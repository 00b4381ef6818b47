//! Places in long lists, which the next export starts from.
//!
//! The pages of a list can only be read one after the other. An export notes the cursor of every
//! 45th record. The next one starts a walk at each of them, and they all read their page in the same
//! operations. Records may have been added or deleted since: each walk ends at the first record of
//! the next part, wherever that is now.

use std::{collections::HashMap, sync::Arc};

use super::core::{Engine, Mark};
use crate::{
    model::Order,
    read::{Item, Page, Walk},
};

/// The distance between places: less than a page, so that the parts overlap even if some records
/// were added.
const DISTANCE: u64 = 45;

/// Lists with fewer places are read from both ends only.
const LEAST: usize = 3;

/// The most places of a list.
const MOST: usize = 20_000;

impl Engine {
    /// Starts to read a list of the network: at its beginning, and at the places that are known.
    pub(super) fn add_root(&mut self, source: usize) {
        let chosen = Arc::clone(&self.chosen);
        let name = chosen[source].source.name;
        let places = self.last_marks.remove(name).unwrap_or_default();
        let first = self.add(Walk::new(name, None, None), source);
        if places.len() < LEAST {
            return;
        }
        let mut before = first;
        for (place, cursor) in places.into_iter().take(MOST).enumerate() {
            let walk = Walk {
                start: Some(cursor),
                part: u32::try_from(place + 1).unwrap_or(u32::MAX),
                ..Walk::new(name, None, None)
            };
            let id = self.add(walk, source);
            self.planner.set_next(before, Some(id));
            self.save(before);
            before = id;
        }
    }

    /// Notes the places on a page.
    pub(super) fn mark(&mut self, page: &Page, items: &[Item]) {
        let source = self.chosen[page.source].source;
        let Some(walk) = self.planner.walk(page.walk) else {
            return;
        };
        let by_id = source.order == Order::ById;
        if walk.parent.is_some() || (by_id && walk.backward) {
            return;
        }
        let marks = self.marks.entry(source.name).or_default();
        // The walk has been moved on by the new rows, which are the last ones of the page.
        for (place, item) in items.iter().rev().enumerate() {
            let Some(row) = walk.read.checked_sub(place as u64).filter(|row| *row > 0) else {
                break;
            };
            let Some(cursor) = item.cursor.clone() else {
                continue;
            };
            if row % DISTANCE != 0 || marks.len() >= MOST {
                continue;
            }
            let row = i64::try_from(row).unwrap_or(i64::MAX);
            let order = match (by_id, item.resource_id) {
                (true, Some(id)) => (id, 0),
                _ if walk.backward => (u64::MAX, -row),
                _ => (u64::from(walk.part), row),
            };
            marks.push(Mark { order, cursor });
        }
    }

    /// The places in the order of their lists.
    pub(super) fn noted(&self) -> HashMap<&'static str, Vec<String>> {
        let noted = self.marks.iter().map(|(name, marks)| {
            let mut marks = marks.clone();
            marks.sort_by_key(|mark| mark.order);
            marks.dedup_by_key(|mark| mark.order);
            let cursors = marks.into_iter().map(|mark| mark.cursor).collect();
            (*name, cursors)
        });
        noted.collect()
    }

    /// Tells the walk before this one where this one has begun.
    pub(super) fn hand_over(&mut self, id: u64) {
        let Some(first) = self
            .planner
            .walk(id)
            .and_then(|walk| walk.first_key.clone())
        else {
            return;
        };
        if self.planner.walk(id).is_none_or(|walk| walk.part == 0) {
            return;
        }
        if let Some(before) = self.planner.before(id)
            && let Some(walk) = self.planner.walk_mut(before)
            && walk.until_key.is_none()
        {
            walk.until_key = Some(first);
            self.save(before);
        }
    }

    /// A walk is over: the one before it ends at its first row, or reads on to the part after it.
    pub(super) fn unlink(&mut self, id: u64, walk: &Walk) {
        if walk.part == 0 {
            return;
        }
        let Some(before) = self.planner.before(id) else {
            return;
        };
        let next = walk.next.and_then(|next| self.planner.walk(next));
        let after = next.and_then(|next| next.first_key.clone());
        if let Some(other) = self.planner.walk_mut(before)
            && other.until_key.is_none()
        {
            other.until_key = walk.first_key.clone().or(after).or(walk.until_key.clone());
            self.planner.set_next(before, walk.next);
        }
        self.save(before);
    }
}
