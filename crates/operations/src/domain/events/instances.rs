//! Occurrences of events, page by page.
//!
//! The API returns them as lists without page info. The start time of the last occurrence is used
//! as the cursor, and the list ends when a page has no new occurrence.

use std::collections::VecDeque;

use jiff::Timestamp;
use mighty_core::{Id, Maybe};
use mighty_schema::pages::page_limits;
use mighty_transport::{CallOptions, Client, Error, Explanation, Meta, Operation as _};

use crate::{models::EventInstanceCard, operations::events::ListEvents};

/// The occurrences of a list. Pages are fetched when they are needed.
///
/// This is not a [`Pager`](crate::pages::Pager), because the API has no connection here. It goes in
/// one direction and has no cursor that you can save. Pages overlap, but each occurrence is
/// returned once. After an error it ends.
#[derive(Debug)]
pub struct EventInstances {
    client: Client,
    query: ListEvents,
    items: VecDeque<EventInstanceCard>,
    /// The start time of the last occurrence of the last page.
    last_start: Option<Timestamp>,
    /// The occurrences with that start time that were returned.
    ids_at_last_start: Vec<Id>,
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
            ids_at_last_start: Vec::new(),
            done: false,
            next_page_error: None,
        }
    }

    /// The next occurrence. `None` at the end.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn try_next(&mut self) -> Result<Option<EventInstanceCard>, Error> {
        while self.items.is_empty() && !self.done {
            let options = CallOptions::default();
            let answer = self.client.send_with(&self.query, options).await;
            // There is no next page until this one has been read.
            self.done = true;
            let answer = answer?;
            self.add_page(answer.data.network.events, &answer.meta);
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

    fn add_page(&mut self, page: Vec<EventInstanceCard>, meta: &Meta) {
        let size = self
            .query
            .per_page
            .as_ref()
            .value()
            .copied()
            .unwrap_or_else(largest_page);
        let is_full = page.len() >= usize::try_from(size.clamp(1, largest_page())).unwrap_or(1);
        let last_start: Option<Timestamp> = page.last().and_then(|last| last.starts_at);
        let fresh: Vec<_> = page
            .into_iter()
            .filter(|item| !self.ids_at_last_start.contains(&item.id))
            .collect();
        // A short page may not be the last one, because the server's maximum can be lower than the
        // page size.
        match (last_start, fresh.is_empty()) {
            (_, true) if !is_full => {}
            (Some(last_start), false) => {
                if self.last_start != Some(last_start) {
                    self.ids_at_last_start.clear();
                    self.last_start = Some(last_start);
                }
                let there = fresh
                    .iter()
                    .filter(|item| item.starts_at == Some(last_start));
                self.ids_at_last_start
                    .extend(there.map(|item| item.id.clone()));
                self.query.cursor = Maybe::Value(last_start.to_string());
                self.done = false;
            }
            _ => {
                let what = "the next page (all occurrences of this page have the same start time)";
                self.next_page_error =
                    Some(Error::incomplete(ListEvents::NAME, what).with_meta(meta));
            }
        }
        self.items = fresh.into();
    }
}

/// The largest number of occurrences on a page.
fn largest_page() -> i32 {
    i32::try_from(page_limits("Network", "events").max).unwrap_or(i32::MAX)
}
