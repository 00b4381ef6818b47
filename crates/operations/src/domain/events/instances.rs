//! Occurrences of events, page by page.
//!
//! The API gives them as plain lists, without page info: the cursor is a bound on the start time,
//! and the end is where a page brings nothing new.

use std::collections::VecDeque;

use jiff::Timestamp;
use mighty_core::{Id, Maybe};
use mighty_transport::{CallOptions, Client, Error, Explanation, Meta, Operation as _};

use crate::{models::EventInstanceCard, operations::events::ListEvents, pages::PAGE_SIZE};

/// Every occurrence of a list, fetched as they are needed.
///
/// Not a [`Pager`](crate::pages::Pager), because the API has no connection here: it goes one way and
/// has no cursor to keep. Neighbouring pages share the occurrences that start at their border; each
/// comes once. After an error it ends.
#[derive(Debug)]
pub struct EventInstances {
    client: Client,
    query: ListEvents,
    items: VecDeque<EventInstanceCard>,
    /// Where the last page ended.
    border: Option<Timestamp>,
    /// Those seen that start there.
    at_border: Vec<Id>,
    done: bool,
    /// Why there is no way on, which is said once the items at hand have been taken.
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

    /// The next occurrence: `None` at the end.
    ///
    /// # Errors
    /// What fetching the page gave.
    pub async fn try_next(&mut self) -> Result<Option<EventInstanceCard>, Error> {
        while self.items.is_empty() && !self.done {
            let options = CallOptions::default();
            let answer = self.client.send_with(&self.query, options).await;
            // Until the page is taken up there is nothing to go on from.
            self.done = true;
            let answer = answer?;
            self.take_up(answer.data.network.events, &answer.meta);
        }
        match self.items.pop_front() {
            Some(item) => Ok(Some(item)),
            None => self.lost.take().map_or(Ok(None), Err),
        }
    }

    /// Why there may be fewer occurrences than one might expect; see
    /// [`Pager::explain`](crate::pages::Pager::explain).
    ///
    /// # Errors
    /// As [`Client::explain`].
    pub fn explain(&self) -> Result<Option<Explanation>, Error> {
        self.client.explain(&self.query)
    }

    /// All that is left, in memory.
    ///
    /// # Errors
    /// What fetching a page gave.
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
        // A page may be short and yet not the last: the server's cap may be lower than it was.
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
                let what = "a way on: a whole page of occurrences starts at one time, or at none";
                self.lost = Some(Error::incomplete(ListEvents::NAME, what).with_meta(meta));
            }
        }
        self.items = fresh.into();
    }
}
