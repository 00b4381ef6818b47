//! Occurrences of events, page by page.
//!
//! The API returns them as lists without page info. The start time of the last occurrence is used
//! as the cursor, and the list ends when a page has no new occurrence.

use std::collections::VecDeque;

use jiff::Timestamp;
use mighty_core::{Id, Maybe};
use mighty_transport::{CallOptions, Client, Error, Explanation, Meta, Operation as _};

use crate::{models::EventInstanceCard, operations::events::ListEvents, pages::PAGE_SIZE};

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
    border: Option<Timestamp>,
    /// The occurrences with that start time that were returned.
    at_border: Vec<Id>,
    done: bool,
    /// Why the next page can't be fetched. Returned after the current items.
    lost: Option<Error>,
}

impl EventInstances {
    pub(super) fn new(client: Client, mut query: ListEvents) -> Self {
        if query.per_page.as_ref().value().is_none() {
            query.per_page = Maybe::Value(PAGE_SIZE);
        }
        Self {
            client,
            query,
            items: VecDeque::new(),
            border: None,
            at_border: Vec::new(),
            done: false,
            lost: None,
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
            self.take_up(answer.data.network.events, &answer.meta);
        }
        match self.items.pop_front() {
            Some(item) => Ok(Some(item)),
            None => self.lost.take().map_or(Ok(None), Err),
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

    fn take_up(&mut self, page: Vec<EventInstanceCard>, meta: &Meta) {
        let size = self
            .query
            .per_page
            .as_ref()
            .value()
            .copied()
            .unwrap_or(PAGE_SIZE);
        let is_full = page.len() >= usize::try_from(size.clamp(1, PAGE_SIZE)).unwrap_or(1);
        let border: Option<Timestamp> = page.last().and_then(|last| last.starts_at);
        let fresh: Vec<_> = page
            .into_iter()
            .filter(|item| !self.at_border.contains(&item.id))
            .collect();
        // A short page may not be the last one, because the server's maximum can be lower than the
        // page size.
        match (border, fresh.is_empty()) {
            (_, true) if !is_full => {}
            (Some(border), false) => {
                if self.border != Some(border) {
                    self.at_border.clear();
                    self.border = Some(border);
                }
                let there = fresh.iter().filter(|item| item.starts_at == Some(border));
                self.at_border.extend(there.map(|item| item.id.clone()));
                self.query.cursor = Maybe::Value(border.to_string());
                self.done = false;
            }
            _ => {
                let what = "the next page (all occurrences of this page have the same start time)";
                self.lost = Some(Error::incomplete(ListEvents::NAME, what).with_meta(meta));
            }
        }
        self.items = fresh.into();
    }
}
