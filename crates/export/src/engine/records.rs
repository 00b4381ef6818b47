//! Turns the records of a page into rows and new lists.

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::Arc,
};

use mighty_runtime::bounds::EMPTY_PAGES;
use serde_json::Value;

use super::core::Engine;
use crate::{
    Gap, Key, Place, Row, UnreadableRecord,
    model::Order,
    read::{Care, Chosen, Item, Next, Page, PageAnswer, Partner, Record, Walk, advance, decode},
    report::cut,
};

impl Engine {
    /// Takes the rows of a page, and moves its walk on.
    pub(super) fn apply_page(&mut self, page: &Page, sent: &Walk, answer: PageAnswer) {
        let chosen = Arc::clone(&self.chosen);
        let one = &chosen[page.source];
        if one.source.samples {
            self.apply_sample(page, &answer);
            return;
        }
        let (has_more, total) = (answer.has_more, answer.total);
        let terms = self.sampling_terms(page, sent, &answer);
        let (rows, unreadable) = (self.rows.len(), self.report.unreadable_count);
        let mut items = Vec::with_capacity(answer.records.len());
        for record in answer.records {
            let resource_id = number(record.node.get("resourceId"));
            let cursor = record.cursor.clone();
            let key = self.take(one, sent, record);
            items.push(Item {
                key,
                resource_id,
                cursor,
            });
        }
        let is_new = self.rows.len() > rows || self.report.unreadable_count > unreadable;
        if let Some(total) = total
            && sent.parent.is_none()
        {
            self.report.table(one.shape.name()).total = Some(total);
        }
        // The partner may have read the whole list while this page was under way.
        let Some(partner) = self.planner.walk(page.walk).map(|walk| walk.partner) else {
            return;
        };
        let partner = partner.and_then(|id| self.planner.walk(id)).cloned();
        let Some(walk) = self.planner.walk_mut(page.walk) else {
            return;
        };
        let is_part = walk.until.is_some()
            || walk.origin.is_some()
            || partner
                .as_ref()
                .is_some_and(|partner| partner.origin.is_some());
        if !is_part {
            walk.expected = total.or(walk.expected);
        }
        let next = advance(
            walk,
            one.source,
            &items,
            has_more,
            partner.as_ref().map(Partner).as_ref(),
        );
        let next = end_of_repeats(walk, next, is_new);
        let is_first = walk.pages == 1;
        self.mark(page, &items);
        let next = self.check_neighbours(page.walk, next, is_first);
        self.hand_over(page.walk);
        if next == Next::Again && is_first {
            self.read_from_the_end_as_well(page);
            self.start_sampling(page, terms);
        }
        self.conclude(page.walk, page.source, next);
    }

    /// Takes one record: its row, the rows of the lists inside it, and its own lists. Returns its
    /// key.
    fn take(&mut self, one: &Chosen, walk: &Walk, record: Record) -> Option<Key> {
        let Record {
            cursor,
            node,
            errors,
            repaired,
        } = record;
        let parent = walk.parent.as_deref();
        let place = Place::new(one.source.name, parent);
        let id = node.get("id").and_then(Value::as_str);
        let key = || id.map(|id| Key::Text(id.into()));
        let unreadable = |path, reason| UnreadableRecord {
            place: place.clone(),
            id: id.map(cut),
            path,
            reason,
        };
        let own = id.or(cursor.as_deref());
        if node.is_null() {
            if let Some((path, code, message)) = errors.into_iter().next() {
                self.add_unreadable(own, unreadable(path, reason(code, message)));
            }
            return None;
        }
        if let Care::Lean { trouble } = &walk.care {
            let (path, reason) = (trouble.path.clone(), trouble.reason.clone());
            self.add_unreadable(own, unreadable(path, reason));
            return key();
        }
        for (path, code, _) in errors {
            self.report
                .add_refused(one.source.name, &path, code.as_deref());
        }
        match decode(&one.shape, &one.lists, &node, parent) {
            Ok(rows) => {
                let before = self.rows.len();
                let key = self.take_rows(walk, rows);
                if self.rows.len() > before {
                    for path in repaired {
                        self.report.add_repaired(&place, id, path);
                    }
                }
                Some(key)
            }
            Err(error) => {
                self.add_unreadable(own, unreadable(error.path, error.problem));
                key()
            }
        }
    }

    /// Reports a record that can't be read, once: a list is read from both ends, and both can meet
    /// it. `own` is its id, or else its cursor.
    fn add_unreadable(&mut self, own: Option<&str>, record: UnreadableRecord) {
        if own.is_none_or(|own| self.unreadable.insert(identity(&record.place, own))) {
            self.report.add_unreadable(record);
        }
    }

    /// Notes what the report of the last run has.
    pub(super) fn know_report(&mut self) {
        let unreadable = self.report.unreadable.iter();
        let known =
            unreadable.filter_map(|record| Some(identity(&record.place, record.id.as_deref()?)));
        self.unreadable = known.collect();
        // A state of an earlier version has no counts.
        self.report.gap_count = self.report.gap_count.max(self.report.gaps.len() as u64);
        self.report.moved_count = self.report.moved_count.max(self.report.moved.len() as u64);
        let gaps = self.report.gaps.iter();
        let of_sources = gaps.filter(|gap| gap.place.parent.is_none());
        self.dropped = of_sources.map(|gap| gap.place.source.clone()).collect();
    }

    /// Takes the rows of one record, of which the first is its own.
    fn take_rows(&mut self, walk: &Walk, rows: Vec<Row>) -> Key {
        let row = &rows[0];
        let key = row.key();
        if !self
            .seen
            .entry(row.table())
            .or_default()
            .insert(key.clone())
        {
            if !walk.has_passed(&key) {
                self.report.repeated_rows += 1;
            }
            return key;
        }
        self.add_lists_of(&rows[0]);
        for row in rows {
            self.report.table(row.table()).rows += 1;
            self.rows.push(row);
        }
        key
    }

    /// Puts the lists of a record into the queue.
    fn add_lists_of(&mut self, row: &Row) {
        let chosen = Arc::clone(&self.chosen);
        let Some(id) = row.get("id").and_then(Value::as_str) else {
            return;
        };
        for (place, one) in chosen.iter().enumerate() {
            let source = one.source;
            if source.samples {
                continue;
            }
            if source
                .parent
                .is_none_or(|parent| parent.name != row.table())
            {
                continue;
            }
            let is_wanted = source.only.is_none_or(|(column, value)| {
                row.get(column).and_then(Value::as_str) == Some(value)
            });
            if !is_wanted || self.dropped.contains(source.name) {
                continue;
            }
            let expected = expected(row, source.count);
            if self.is_unchanged(row, source) {
                self.report.unchanged_lists += 1;
                self.report.unchanged_records += expected.unwrap_or(0);
                self.unchanged.push((source.table.name, id.to_owned()));
            } else if expected != Some(0) {
                self.add(Walk::new(source.name, Some(id), expected), place);
            }
        }
    }

    /// Starts a second walk from the other end of a long list.
    fn read_from_the_end_as_well(&mut self, page: &Page) {
        let chosen = Arc::clone(&self.chosen);
        let source = chosen[page.source].source;
        let can_turn = match source.order {
            Order::ById => source.arguments.contains("{direction}"),
            Order::Moving => source.backward,
        };
        let Some(walk) = self.planner.walk(page.walk) else {
            return;
        };
        let is_long = match walk.expected {
            Some(expected) => expected.saturating_sub(walk.read) > u64::from(source.cap()),
            None => walk.parent.is_none(),
        };
        if !can_turn
            || !is_long
            || walk.partner.is_some()
            || walk.until.is_some()
            || walk.origin.is_some()
            || walk.next.is_some()
        {
            return;
        }
        let other = Walk {
            backward: !walk.backward,
            partner: Some(page.walk),
            ..Walk::new(source.name, walk.parent.as_deref(), walk.expected)
        };
        let other = self.add(other, page.source);
        if let Some(walk) = self.planner.walk_mut(page.walk) {
            walk.partner = Some(other);
        }
    }

    /// Does what a walk needs next.
    pub(super) fn conclude(&mut self, id: u64, source: usize, next: Next) {
        let chosen = Arc::clone(&self.chosen);
        let one = &chosen[source];
        if one.source.samples {
            // The list is read without it.
            self.planner.remove(id);
            return;
        }
        if matches!(next, Next::Again | Next::Back) {
            self.planner.wait(id, source, one);
            self.save(id);
            return;
        }
        let Some(walk) = self.planner.remove(id) else {
            return;
        };
        self.save(id);
        self.unlink(id, &walk);
        if next == Next::Refused {
            return;
        }
        let partner = walk.partner.filter(|id| self.planner.walk(*id).is_some());
        let place = Place::new(one.source.name, walk.parent.as_deref());
        match next {
            Next::Gap(reason) => {
                // The partner can still read the list from its other end.
                if let Some(partner) = partner.and_then(|id| self.planner.walk_mut(id)) {
                    partner.partner = None;
                } else {
                    self.report.add_gap(Gap {
                        place,
                        read: walk.read,
                        reason,
                    });
                }
                return;
            }
            Next::Moved => self.report.add_moved(place),
            _ => {}
        }
        let mut read = walk.read;
        if let Some(partner) = partner
            && matches!(next, Next::Met | Next::Moved)
            && let Some(other) = self.planner.remove(partner)
        {
            read += other.read;
            self.save(partner);
        }
        if walk.parent.is_some() {
            self.planner.sizes.learn(one.source.name, read);
        }
        if let Some(expected) = walk.expected
            && walk.parent.is_some()
            && partner.is_none()
            && expected != read
        {
            let place = Place::new(one.source.name, walk.parent.as_deref());
            self.report.add_difference(place, expected, read);
        }
    }
}

/// Ends a walk over a list that has no end: too many pages in a row have no row that is new. A walk
/// that began anew may first read as many rows again as it had read.
fn end_of_repeats(walk: &mut Walk, next: Next, is_new: bool) -> Next {
    if is_new || walk.read <= walk.reread {
        walk.repeats = 0;
        return next;
    }
    walk.repeats += 1;
    if next != Next::Again || walk.repeats < EMPTY_PAGES {
        return next;
    }
    if walk.next.is_some() {
        // These are the rows of the next part of the list.
        return Next::Done;
    }
    let pages = walk.repeats;
    Next::Gap(format!("{pages} pages in a row have no record that is new"))
}

/// A record in the report: its list, and its id or cursor.
fn identity(place: &Place, own: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&place.source, &place.parent, own).hash(&mut hasher);
    hasher.finish()
}

/// The number of records in a list, from the columns of the record that has it.
fn expected(row: &Row, count: &[&str]) -> Option<u64> {
    if count.is_empty() {
        return None;
    }
    let numbers = count
        .iter()
        .map(|name| row.get(name).and_then(Value::as_u64));
    numbers.sum()
}

fn number(value: Option<&Value>) -> Option<u64> {
    match value? {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64(),
    }
}

fn reason(code: Option<String>, message: String) -> String {
    match code {
        Some(code) => format!("{code}: {message}"),
        None => message,
    }
}
