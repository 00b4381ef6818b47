//! Page after page of a list, with the rules for its end and for faulty servers.

use std::{
    collections::{HashSet, VecDeque},
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use mighty_runtime::bounds::{EMPTY_PAGES, UNREADABLE_RECORDS};
use mighty_transport::{Error, Meta};

use super::{
    PageInfo, Unreadable,
    cursor::Place,
    fetch::{Fetch, Fetched, Wanted},
};

/// What the caller has set.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) size: i32,
    pub(super) backward: bool,
    pub(super) max_empty_pages: u32,
    pub(super) skip_unreadable: bool,
    /// The number of operations that may be sent.
    pub(super) budget: Option<u64>,
    /// The number of items that are still wanted.
    pub(super) left: Option<usize>,
}

impl Settings {
    pub(super) fn new(size: i32, backward: bool) -> Self {
        Self {
            size,
            backward,
            max_empty_pages: EMPTY_PAGES,
            skip_unreadable: false,
            budget: None,
            left: None,
        }
    }
}

/// A page, in the order of the pager.
pub(super) struct Sheet<T> {
    /// The cursor with which it was fetched, and the number of its items that were taken.
    pub(super) place: Place,
    /// The items that are left.
    pub(super) items: VecDeque<T>,
    /// The items after these are not wanted.
    pub(super) is_cut: bool,
    pub(super) onward: Onward,
    pub(super) info: PageInfo,
    pub(super) total: Option<i32>,
    pub(super) null_nodes: usize,
    pub(super) unreadable: Vec<Unreadable>,
    pub(super) repaired: Vec<String>,
}

/// What comes after a page.
#[derive(Debug, Clone)]
pub(super) enum Onward {
    /// The page at this cursor.
    Page(String),
    /// Nothing. The cursor of the end, if the server told it, leads to what is added later.
    End(Option<String>),
    /// There are more pages, but the server gave no usable cursor for the next one.
    Lost,
}

/// What a sequence gives.
pub(super) enum Step<T> {
    Sheet(Box<Sheet<T>>),
    End,
    /// More operations are needed than are allowed.
    NoBudget,
    Failed(Error),
}

/// Pages, one after the other.
pub(super) struct Sequence<T> {
    fetch: Fetch<T>,
    operation: String,
    settings: Settings,
    /// The next page; `None` after the end.
    next: Option<Place>,
    /// The server gave no usable cursor for the next page.
    lost: Option<Error>,
    /// Hashes of the cursors that were used, to notice if the server repeats one.
    followed: HashSet<u64>,
    /// The number of empty pages in a row.
    empty_pages: u32,
    unreadable: usize,
    /// The number of operations sent, shared with the pager.
    sent: Arc<AtomicU64>,
    /// The number of records before the next page, if the first page was read as well.
    read: Option<u64>,
}

impl<T> Sequence<T> {
    pub(super) fn new(
        fetch: Fetch<T>,
        operation: String,
        settings: Settings,
        start: Place,
        sent: Arc<AtomicU64>,
    ) -> Self {
        Self {
            fetch,
            operation,
            settings,
            read: start.page.is_none().then_some(0),
            next: Some(start),
            lost: None,
            followed: HashSet::new(),
            empty_pages: 0,
            unreadable: 0,
            sent,
        }
    }

    /// The next page, which can be empty. After anything else there are no more pages.
    pub(super) async fn next(&mut self) -> Step<T> {
        if let Some(error) = self.lost.take() {
            return Step::Failed(error);
        }
        if self.settings.left == Some(0) {
            return Step::End;
        }
        let Some(place) = self.next.take() else {
            return Step::End;
        };
        if self.empty_pages >= self.settings.max_empty_pages {
            let what = format!(
                "an item ({} pages in a row were empty, although there are more pages)",
                self.empty_pages
            );
            return Step::Failed(Error::incomplete(self.operation.clone(), what));
        }
        if !self.count_operation() {
            return Step::NoBudget;
        }
        let wanted = Wanted {
            cursor: place.page.clone(),
            size: self.size(&place),
            skip_unreadable: self.settings.skip_unreadable,
        };
        let fetched = match (self.fetch)(wanted).await {
            Ok(fetched) => fetched,
            Err(error) => return Step::Failed(error),
        };
        self.unreadable += fetched.unreadable.len();
        if self.unreadable > UNREADABLE_RECORDS {
            let what = format!(
                "a list that can be read: {} records can't, it",
                self.unreadable
            );
            let error = Error::incomplete(self.operation.clone(), what);
            return Step::Failed(error.with_meta(&fetched.meta));
        }
        Step::Sheet(Box::new(self.sheet(place, fetched)))
    }

    /// Counts one operation. False if it is not allowed.
    fn count_operation(&self) -> bool {
        let allowed = self.settings.budget.unwrap_or(u64::MAX);
        let one_more = |sent: u64| sent.checked_add(1).filter(|_| sent < allowed);
        self.sent
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more)
            .is_ok()
    }

    /// The size of the page: no more than is wanted, if a smaller page begins at the same place.
    fn size(&self, place: &Place) -> i32 {
        let size = self.settings.size;
        let Some(left) = self.settings.left else {
            return size;
        };
        if place
            .page
            .as_deref()
            .is_some_and(|cursor| counts_pages(cursor, self.read))
        {
            return size;
        }
        let wanted = left.saturating_add(place.taken);
        i32::try_from(wanted).map_or(size, |wanted| wanted.min(size))
    }

    fn sheet(&mut self, place: Place, fetched: Fetched<T>) -> Sheet<T> {
        let Fetched {
            page,
            unreadable,
            meta,
        } = fetched;
        let onward = self.follow(&place, &page.info, &meta);
        let nodes = page.items.len() + page.null_nodes + unreadable.len();
        if let Some(read) = &mut self.read {
            *read += u64::try_from(nodes).unwrap_or(u64::MAX);
        }
        self.empty_pages = if page.items.is_empty() {
            self.empty_pages.saturating_add(1)
        } else {
            0
        };
        let mut items: VecDeque<T> = page.items.into();
        if self.settings.backward {
            items.make_contiguous().reverse();
        }
        let taken = place.taken.min(items.len());
        items.drain(..taken);
        let mut is_cut = false;
        if let Some(left) = &mut self.settings.left {
            is_cut = items.len() > *left;
            items.truncate(*left);
            *left -= items.len();
        }
        Sheet {
            place: Place {
                page: place.page,
                taken,
            },
            items,
            is_cut,
            onward,
            total: page.total,
            info: page.info,
            null_nodes: page.null_nodes,
            unreadable,
            repaired: meta.repaired,
        }
    }

    /// What comes after the page that was fetched at `place`.
    fn follow(&mut self, place: &Place, info: &PageInfo, meta: &Meta) -> Onward {
        let (more, onward) = if self.settings.backward {
            (info.has_previous_page, &info.start_cursor)
        } else {
            (info.has_next_page, &info.end_cursor)
        };
        self.followed.extend(place.page.as_deref().map(hash));
        let fresh = onward
            .clone()
            .filter(|cursor| !self.followed.contains(&hash(cursor)));
        match fresh {
            end if !more => Onward::End(end),
            Some(cursor) => {
                self.next = Some(Place {
                    page: Some(cursor.clone()),
                    taken: 0,
                });
                Onward::Page(cursor)
            }
            None => {
                let what = "a new cursor for the next page";
                let error = Error::incomplete(self.operation.clone(), what);
                self.lost = Some(error.with_meta(meta));
                Onward::Lost
            }
        }
    }
}

fn hash(cursor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    cursor.hash(&mut hasher);
    hasher.finish()
}

/// Whether the cursor may be the number of a page, and not of a record. Pages of another size would
/// then begin elsewhere. `read` is the number of records before it, if it is known.
fn counts_pages(cursor: &str, read: Option<u64>) -> bool {
    let decoded = BASE64_STANDARD.decode(cursor).ok();
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let numbers = [Some(cursor), decoded.as_deref()].into_iter().flatten();
    // The number of the last record before the next page is at least `read - 1`.
    numbers
        .filter_map(|text| text.parse::<u64>().ok())
        .any(|number| read.is_none_or(|read| number.saturating_add(1) < read))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_may_be_the_number_of_a_page() {
        for (cursor, read, expected) in [
            // 50 records were read.
            ("1", Some(50), true),
            ("MQ==", Some(50), true),
            ("50", Some(50), false),
            ("49", Some(50), false),
            ("NTA=", Some(50), false),
            // The place in the list is not known.
            ("50", None, true),
            ("c50", None, false),
            ("eyJpZCI6MX0", Some(50), false),
            ("18446744073709551615", Some(50), false),
        ] {
            assert_eq!(counts_pages(cursor, read), expected, "{cursor}");
        }
    }
}
