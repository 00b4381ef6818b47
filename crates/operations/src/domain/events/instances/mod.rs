//! Occurrences of events, page by page.
//!
//! The API returns them as lists without page info. The start time of the last occurrence is used
//! as the cursor, and the list ends when a page has no new occurrence.

use std::{
    cmp::Ordering,
    collections::{HashSet, VecDeque},
    hash::{BuildHasher as _, RandomState},
};

use jiff::Timestamp;
use mighty_core::{ConfigError, Maybe};
use mighty_runtime::bounds::UNREADABLE_RECORDS;
use mighty_schema::{enums::EventDirection, pages::page_limits};
use mighty_transport::{
    CallOptions, Client, Error, Explanation, Meta, Operation,
    unreadable::{Place, Unreadable, read_rest},
};

use crate::{models::EventInstanceCard, operations::events::ListEvents};

/// The occurrences of a list. Pages are fetched when they are needed.
///
/// This is not a [`Pager`](crate::pages::Pager), because the API has no connection here. It goes in
/// one direction and has no cursor that you can save. Pages overlap, but each occurrence is
/// returned once. It fails if the start times of two pages in a row don't go on in the direction of
/// the list, because the server then doesn't tell the rest. After an error it ends.
#[derive(Debug)]
pub struct EventInstances {
    client: Client,
    query: ListEvents,
    items: VecDeque<EventInstanceCard>,
    /// The start time of the last occurrence of the last page.
    last_start: Option<Timestamp>,
    /// Hashes of the ids that came.
    seen: HashSet<u64>,
    hashes: RandomState,
    /// Whether the last page had new occurrences, but did not go past the start time before it.
    stands: bool,
    /// The number of operations that may still be sent.
    operations_left: Option<u64>,
    /// Whether to go past records that can't be read; and those that were gone past.
    skip_unreadable: bool,
    unreadable: Vec<Unreadable>,
    done: bool,
    /// Why the next page can't be fetched. Returned after the current items.
    next_page_error: Option<Error>,
}

impl EventInstances {
    pub(super) fn new(client: Client, mut query: ListEvents) -> Self {
        if query.per_page.as_ref().value().is_none() {
            query.per_page = Maybe::Value(largest_page());
        }
        Self {
            client,
            query,
            items: VecDeque::new(),
            last_start: None,
            seen: HashSet::new(),
            hashes: RandomState::new(),
            stands: false,
            operations_left: None,
            skip_unreadable: false,
            unreadable: Vec::new(),
            done: false,
            next_page_error: None,
        }
    }

    /// The number of operations that may be sent, one for each page. By default there is no limit.
    /// It fails when it needs one more. Retries of a page are not counted, although they may count
    /// for the network's quota.
    ///
    /// ```
    /// use mighty_operations::{domain::Events, models::EventInstanceCard};
    /// use mighty_transport::{Client, Error};
    ///
    /// /// Fails if there are more occurrences than fit on 20 pages.
    /// async fn all(client: &Client) -> Result<Vec<EventInstanceCard>, Error> {
    ///     Events::new(client).upcoming().max_operations(20).collect().await
    /// }
    /// ```
    #[must_use]
    pub fn max_operations(mut self, max_operations: u64) -> Self {
        self.operations_left = Some(max_operations);
        self
    }

    /// Goes past records that can't be read, such as one whose date lacks its zone, and lists them
    /// in [`unreadable`](Self::unreadable). Otherwise it fails at their page. It also fails after
    /// 1,000 of them.
    #[must_use]
    pub fn skip_unreadable(mut self) -> Self {
        self.skip_unreadable = true;
        self
    }

    /// The records that can't be read and that were gone past, if it was told to
    /// [skip them](Self::skip_unreadable).
    pub fn unreadable(&self) -> &[Unreadable] {
        &self.unreadable
    }

    /// The next occurrence. `None` at the end.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn try_next(&mut self) -> Result<Option<EventInstanceCard>, Error> {
        while self.items.is_empty() && !self.done {
            self.count_operation()?;
            let options = CallOptions::default();
            let answer = self.client.send_with(&self.query, options).await;
            // There is no next page until this one has been read.
            self.done = true;
            let (data, came, meta) = match answer {
                Ok(answer) => {
                    let came = answer.data.network.events.len();
                    (answer.data, came, answer.meta)
                }
                Err(error) => {
                    let read = Some(&error).filter(|_| self.skip_unreadable);
                    let rest = read.and_then(|error| {
                        read_rest::<<ListEvents as Operation>::Data>(error, Place::Removed)
                    });
                    let Some(rest) = rest else {
                        return Err(error);
                    };
                    let meta = error.meta();
                    let came = rest.data.network.events.len() + rest.unreadable.len();
                    self.add_unreadable(rest.unreadable, &meta)?;
                    (rest.data, came, meta)
                }
            };
            self.add_page(data.network.events, came, &meta);
        }
        match self.items.pop_front() {
            Some(item) => Ok(Some(item)),
            None => self.next_page_error.take().map_or(Ok(None), Err),
        }
    }

    /// Explains why there may be fewer occurrences than expected; see
    /// [`Pager::explain`](crate::pages::Pager::explain).
    ///
    /// # Errors
    /// As [`Client::explain`].
    pub fn explain(&self) -> Result<Option<Explanation>, Error> {
        self.client.explain(&self.query)
    }

    /// Reads all remaining occurrences into memory.
    ///
    /// # Errors
    /// The error of fetching a page.
    pub async fn collect(mut self) -> Result<Vec<EventInstanceCard>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// Returns an error if no other page may be fetched. Counts the operation otherwise.
    fn count_operation(&mut self) -> Result<(), Error> {
        if self.operations_left == Some(0) {
            self.done = true;
            return Err(Error::config(ConfigError::new(
                "max_operations",
                "all allowed operations were used, and the list may have more occurrences",
                "allow more operations, or ask for a shorter period",
            )));
        }
        self.operations_left = self.operations_left.map(|left| left - 1);
        Ok(())
    }

    /// Keeps the records that can't be read, each once, because pages overlap.
    fn add_unreadable(
        &mut self,
        records: Vec<(usize, Unreadable)>,
        meta: &Meta,
    ) -> Result<(), Error> {
        for (_, record) in records {
            let id = record.id.as_deref();
            if id.is_none_or(|id| self.seen.insert(self.hashes.hash_one(id))) {
                self.unreadable.push(record);
            }
        }
        let count = self.unreadable.len();
        if count > UNREADABLE_RECORDS {
            let what = format!("a list that can be read: {count} records can't, it");
            return Err(Error::incomplete(ListEvents::NAME, what).with_meta(meta));
        }
        Ok(())
    }

    /// Adds a page on which `came` records came, with those that can't be read.
    fn add_page(&mut self, page: Vec<EventInstanceCard>, came: usize, meta: &Meta) {
        let size = self.query.per_page.as_ref().value().copied();
        let size = size.unwrap_or_else(largest_page).clamp(1, largest_page());
        let is_full = came >= usize::try_from(size).unwrap_or(1);
        let last = page.iter().rev().find_map(|item| item.starts_at);
        let moves = last.is_some_and(|last| self.order(last) == Ordering::Greater);
        let mut starts = page.iter().filter_map(|item| item.starts_at);
        let goes_back = !moves && starts.any(|start| self.order(start) == Ordering::Less);
        let fresh: Vec<_> = page
            .into_iter()
            .filter(|item| self.seen.insert(self.hashes.hash_one(item.id.as_str())))
            .collect();
        // If several occurrences have the start time of the cursor, one page may stand still.
        let goes_on = moves || (!goes_back && !self.stands);
        let problem = match last {
            // A short page may not be the last one, because the server's maximum can be lower than
            // the page size. So the list ends at a page without anything new.
            _ if fresh.is_empty() && !is_full && !goes_back => None,
            Some(last) if !fresh.is_empty() && goes_on => {
                self.stands = !moves;
                self.last_start = Some(last);
                self.query.cursor = Maybe::Value(last.to_string());
                self.done = false;
                None
            }
            None => Some("no occurrence of this page has a start time"),
            _ if goes_back => Some("the server did not go on at the cursor"),
            _ => Some("too many occurrences have the same start time"),
        };
        self.next_page_error = problem.map(|problem| {
            let what = format!("the next page ({problem})");
            Error::incomplete(ListEvents::NAME, what).with_meta(meta)
        });
        self.items = fresh.into();
    }

    /// Whether a start time comes after the last one in the list's direction (`Greater`) or before
    /// it (`Less`).
    fn order(&self, start: Timestamp) -> Ordering {
        let Some(last) = self.last_start else {
            return Ordering::Greater;
        };
        let query = &self.query;
        let is_period =
            query.start_at.as_ref().value().is_some() && query.end_at.as_ref().value().is_some();
        match query.direction.as_ref().value() {
            Some(EventDirection::Past) if !is_period => last.cmp(&start),
            // The order is not known here.
            Some(EventDirection::Unknown(_)) if !is_period && start != last => Ordering::Greater,
            _ => start.cmp(&last),
        }
    }
}

/// The largest number of occurrences on a page.
fn largest_page() -> i32 {
    i32::try_from(page_limits("Network", "events").max).unwrap_or(i32::MAX)
}

#[cfg(all(test, feature = "reqwest"))]
mod tests;
