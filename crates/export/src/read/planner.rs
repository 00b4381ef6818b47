//! The walks that are left, and which of them share an operation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    chosen::Chosen,
    sizes::Sizes,
    walk::{Care, Walk},
};

/// The number of walks that are looked at to fill the rest of an operation.
const LOOK_AHEAD: usize = 200;

/// An operation is sent early only if it is filled to this share of the ceiling, in hundredths.
const WELL_FILLED: u64 = 90;

/// The most pages in an operation: the document grows with each of them.
const MOST_PAGES: usize = 1_200;

/// One page to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) walk: u64,
    pub(crate) source: usize,
    pub(crate) size: u32,
}

/// Long lists come first, because their pages can only be read one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Urgency {
    Long,
    Short,
}

/// The walks that are left.
#[derive(Debug, Default)]
pub(crate) struct Planner {
    walks: BTreeMap<u64, Walk>,
    /// The size of the next page of each walk that waits.
    waiting: BTreeMap<(Urgency, u64), Page>,
    waiting_cost: u64,
    /// The walk before each walk over a later part of the same list.
    before: HashMap<u64, u64>,
    /// The walks over lists of the network, and samples of them.
    of_network: BTreeSet<u64>,
    rounds: Rounds,
    next: u64,
    pub(crate) sizes: Sizes,
}

impl Planner {
    pub(crate) fn walk(&self, id: u64) -> Option<&Walk> {
        self.walks.get(&id)
    }

    pub(crate) fn walk_mut(&mut self, id: u64) -> Option<&mut Walk> {
        self.walks.get_mut(&id)
    }

    /// All walks that are left, with their ids.
    pub(crate) fn walks(&self) -> impl Iterator<Item = (u64, &Walk)> {
        self.walks.iter().map(|(id, walk)| (*id, walk))
    }

    /// The walks over lists of the network, and samples of them. There are few of them beside the
    /// walks over the lists of records.
    pub(crate) fn walks_of_network(&self) -> impl Iterator<Item = (u64, &Walk)> {
        let ids = self.of_network.iter();
        ids.filter_map(|id| Some((*id, self.walks.get(id)?)))
    }

    /// The walk over the part before that of a walk.
    pub(crate) fn before(&self, id: u64) -> Option<u64> {
        self.before.get(&id).copied()
    }

    /// Sets which walk reads the part after that of a walk.
    pub(crate) fn set_next(&mut self, id: u64, next: Option<u64>) {
        let Some(walk) = self.walks.get_mut(&id) else {
            return;
        };
        let old = std::mem::replace(&mut walk.next, next);
        self.unlink(id, old);
        if let Some(next) = next {
            self.before.insert(next, id);
        }
    }

    fn unlink(&mut self, id: u64, next: Option<u64>) {
        if let Some(next) = next
            && self.before.get(&next) == Some(&id)
        {
            self.before.remove(&next);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.walks.len()
    }

    /// The records that are known to be left.
    pub(crate) fn waiting_cost(&self) -> u64 {
        self.waiting_cost
    }

    pub(crate) fn add(&mut self, walk: Walk, source: usize, chosen: &Chosen) -> u64 {
        let id = self.next;
        self.insert(id, walk, source, chosen);
        id
    }

    /// Adds a walk with the id that it had before.
    pub(crate) fn insert(&mut self, id: u64, walk: Walk, source: usize, chosen: &Chosen) {
        self.next = self.next.max(id + 1);
        if let Some(next) = walk.next {
            self.before.insert(next, id);
        }
        if walk.parent.is_none() || chosen.source.samples {
            self.of_network.insert(id);
        }
        self.walks.insert(id, walk);
        self.wait(id, source, chosen);
    }

    /// Puts a walk into the queue for its next page.
    pub(crate) fn wait(&mut self, id: u64, source: usize, chosen: &Chosen) {
        let Some(walk) = self.walks.get(&id) else {
            return;
        };
        let partner = walk.partner.and_then(|partner| self.walks.get(&partner));
        let size = size(walk, partner, chosen, &self.sizes);
        let is_long = walk.parent.is_none()
            || chosen.source.samples
            || left(walk, partner).is_some_and(|left| left > u64::from(chosen.source.cap()));
        let urgency = if is_long {
            Urgency::Long
        } else {
            Urgency::Short
        };
        let page = Page {
            walk: id,
            source,
            size,
        };
        self.waiting_cost += u64::from(size);
        self.waiting.insert((urgency, id), page);
        let rounds = rounds(walk, partner, chosen.source.cap());
        self.rounds.set(id, rounds);
    }

    pub(crate) fn remove(&mut self, id: u64) -> Option<Walk> {
        for urgency in [Urgency::Long, Urgency::Short] {
            if let Some(page) = self.waiting.remove(&(urgency, id)) {
                self.waiting_cost -= u64::from(page.size);
            }
        }
        self.rounds.set(id, None);
        self.of_network.remove(&id);
        let walk = self.walks.remove(&id)?;
        self.unlink(id, walk.next);
        Some(walk)
    }

    /// How many operations should be in flight, at most `most`. If a long list needs as many pages
    /// as there are operations to send, they are sent one after the other, each with a page of it:
    /// otherwise its last pages would need operations of their own.
    pub(crate) fn lanes(
        &mut self,
        most: usize,
        ceiling: u64,
        cap_of: impl Fn(&Walk) -> u32,
    ) -> usize {
        let mut longest = 1;
        // While a walk waits, the walk from the other end can read what was left.
        while let Some((noted, id)) = self.rounds.longest() {
            let walk = self.walks.get(&id);
            let left = walk.and_then(|walk| {
                let partner = walk.partner.and_then(|partner| self.walks.get(&partner));
                rounds(walk, partner, cap_of(walk))
            });
            if left.is_some_and(|left| left >= noted) {
                longest = noted.max(1);
                break;
            }
            self.rounds.set(id, left);
        }
        let operations = self.waiting_cost.div_ceil(ceiling.max(1));
        usize::try_from(operations / longest)
            .unwrap_or(most)
            .clamp(1, most.max(1))
    }

    /// The pages of the next operation. Empty if nothing waits, or if the operation would not be
    /// well filled and others are still in flight (`is_idle` is false).
    pub(crate) fn pack(&mut self, is_idle: bool, fits: impl Fn(u64) -> bool) -> Vec<Page> {
        if let Some((place, page)) = self.alone() {
            self.waiting.remove(&place);
            self.waiting_cost -= u64::from(page.size);
            return vec![page];
        }
        let mut chosen = Vec::new();
        let mut pages: Vec<Page> = Vec::new();
        let mut cost = 0;
        let mut misfits = 0;
        for (place, page) in &self.waiting {
            let with = cost + u64::from(page.size);
            if fits(with) || pages.is_empty() {
                cost = with;
                chosen.push(*place);
                pages.push(*page);
                if pages.len() >= MOST_PAGES {
                    break;
                }
            } else {
                misfits += 1;
                if misfits > LOOK_AHEAD {
                    break;
                }
            }
        }
        let is_well_filled = !fits(cost * 100 / WELL_FILLED + 1) || pages.len() >= MOST_PAGES;
        if !is_idle && !is_well_filled {
            return Vec::new();
        }
        for place in chosen {
            self.waiting.remove(&place);
        }
        self.waiting_cost -= cost;
        pages
    }

    fn alone(&self) -> Option<((Urgency, u64), Page)> {
        // A walk that failed was put into the queue again with its old id, so it is near the front.
        self.waiting
            .iter()
            .take(LOOK_AHEAD)
            .find(|(_, page)| {
                self.walks
                    .get(&page.walk)
                    .is_some_and(|walk| walk.care == Care::Alone)
            })
            .map(|(place, page)| (*place, *page))
    }
}

/// The number of pages that each walk needs, as of its last page, so that the longest is found
/// without a look at all of them.
#[derive(Debug, Default)]
struct Rounds {
    of_walk: HashMap<u64, u64>,
    sorted: BTreeSet<(u64, u64)>,
}

impl Rounds {
    fn set(&mut self, id: u64, rounds: Option<u64>) {
        let old = match rounds {
            Some(rounds) => self.of_walk.insert(id, rounds),
            None => self.of_walk.remove(&id),
        };
        if let Some(old) = old {
            self.sorted.remove(&(old, id));
        }
        if let Some(rounds) = rounds {
            self.sorted.insert((rounds, id));
        }
    }

    /// The number of pages of the walk that needs the most, and its id.
    fn longest(&self) -> Option<(u64, u64)> {
        self.sorted.last().copied()
    }
}

/// The number of pages that a walk needs one after the other, if it is known.
fn rounds(walk: &Walk, partner: Option<&Walk>, cap: u32) -> Option<u64> {
    if walk.next.is_some() {
        return None;
    }
    let left = match walk.rows_to_end().or_else(|| left(walk, partner)) {
        Some(left) => left,
        // As much again as was read.
        None if walk.parent.is_none() => walk.read,
        None => return None,
    };
    let ends = if partner.is_some() { 2 } else { 1 };
    Some(left.div_ceil(u64::from(cap.max(1)) * ends))
}

/// The records that are left in a list, if their number is known.
fn left(walk: &Walk, partner: Option<&Walk>) -> Option<u64> {
    let read = walk.read + partner.map_or(0, |partner| partner.read);
    Some(walk.expected?.saturating_sub(read))
}

/// The size of the next page.
fn size(walk: &Walk, partner: Option<&Walk>, chosen: &Chosen, sizes: &Sizes) -> u32 {
    /// The size of a page that should be the last one, but for records that are new.
    const REST: u64 = 5;
    let cap = chosen.source.cap();
    if chosen.source.connection.is_none() {
        // A plain list has no pages and costs nothing.
        return 0;
    }
    match walk.care {
        Care::Before { rows, .. } => return rows.clamp(1, cap),
        Care::Lean { .. } => return 1,
        Care::Normal | Care::Alone | Care::After => {}
    }
    /// The rows beyond a part, if records were deleted since its place was noted. They double from
    /// page to page.
    const BEYOND: u64 = 10;
    let rows = match walk.rows_to_end().or_else(|| left(walk, partner)) {
        // The first page of a sample only brings the number of its records.
        _ if chosen.source.samples && walk.pages == 0 => return 1,
        _ if chosen.source.samples => u64::from(cap),
        _ if walk.next.is_some() && walk.pages > 0 => BEYOND << walk.pages.min(4) >> 1,
        Some(0) => REST,
        // Each end reads its half.
        Some(left) if partner.is_some() => left.div_ceil(2) + 1,
        Some(left) => left,
        None if walk.parent.is_none() => u64::from(cap),
        None if walk.pages == 0 => sizes.guess(&walk.source),
        None => walk.read.max(REST) * 2,
    };
    let rows = rows + u64::from(walk.overlap());
    let cap = cap.max(walk.overlap() + 1);
    u32::try_from(rows).unwrap_or(cap).clamp(1, cap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::sources;

    fn chosen(name: &str) -> Chosen {
        let source = sources().find(|source| source.name == name).expect(name);
        Chosen::new(source, |_| source.table.columns.to_vec())
    }

    #[test]
    fn an_operation_is_filled_up_to_the_ceiling_with_the_long_lists_first() {
        let (members, comments) = (chosen("members"), chosen("comments"));
        let mut planner = Planner::default();
        for post in 0..100 {
            let walk = Walk::new("comments", Some(&format!("post {post}")), Some(20));
            planner.add(walk, 1, &comments);
        }
        planner.add(Walk::new("members", None, None), 0, &members);
        let pages = planner.pack(false, |cost| cost <= 1_500);
        let cost: u32 = pages.iter().map(|page| page.size).sum();
        assert_eq!((pages[0].source, pages[0].size), (0, 50));
        assert_eq!(cost, 50 + 72 * 20);
        assert_eq!(planner.waiting_cost(), 28 * 20);
        assert!(planner.pack(false, |cost| cost <= 1_500).is_empty());
        assert_eq!(planner.pack(true, |cost| cost <= 1_500).len(), 28);
    }

    #[test]
    fn known_counts_set_the_page_size_and_unknown_ones_grow() {
        let comments = chosen("comments");
        let size_of = |walk: &Walk| size(walk, None, &comments, &Sizes::default());
        assert_eq!(size_of(&Walk::new("comments", Some("p"), Some(7))), 7);
        assert_eq!(size_of(&Walk::new("comments", Some("p"), Some(700))), 50);
        let mut walk = Walk::new("comments", Some("p"), None);
        assert_eq!(size_of(&walk), 10);
        (walk.read, walk.pages) = (10, 1);
        assert_eq!(size_of(&walk), 20);
        walk.expected = Some(10);
        assert_eq!(size_of(&walk), 5, "there is more than was counted");
    }

    #[test]
    fn operations_are_sent_one_by_one_while_a_long_list_needs_them_all() {
        let (members, comments) = (chosen("members"), chosen("comments"));
        let mut planner = Planner::default();
        for post in 0..1_000 {
            let walk = Walk::new("comments", Some(&format!("post {post}")), Some(50));
            planner.add(walk, 1, &comments);
        }
        let lanes = |planner: &mut Planner| planner.lanes(4, 1_500, |_| 50);
        assert_eq!(lanes(&mut planner), 4);
        let mut walk = Walk::new("members", None, Some(10_000));
        walk.read = 50;
        planner.add(walk, 0, &members);
        assert_eq!(lanes(&mut planner), 1);
    }
}
