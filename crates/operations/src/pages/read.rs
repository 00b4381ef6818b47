//! Reading from a pager.

use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use mighty_transport::{Error, Explanation};

use super::{Paged, Pager, Unreadable};

impl<Q> Pager<Q>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    /// The next item. `None` at the end and after an error.
    pub async fn next(&mut self) -> Option<Result<Q::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, in a form that you can use with `?`: `while let Some(item) =
    /// pager.try_next().await? { … }`.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn try_next(&mut self) -> Result<Option<Q::Item>, Error> {
        self.next().await.transpose()
    }

    /// Reads all remaining items into memory.
    ///
    /// # Errors
    /// The error of fetching a page. The items before it are lost; use [`try_next`](Self::try_next)
    /// if you need them.
    pub async fn collect(mut self) -> Result<Vec<Q::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// The remaining items of the current page, or the items of the next page that isn't empty.
    /// `None` at the end. [`pages`](Self::pages) gives every page, with its page info.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Q::Item>>, Error> {
        let items = poll_fn(|context| {
            let sheet = ready!(self.poll_items(context))?;
            Poll::Ready(Ok::<_, Error>(
                sheet.map(|sheet| Vec::from(std::mem::take(&mut sheet.items))),
            ))
        });
        let items = items.await?;
        self.given(items.as_ref().map_or(0, Vec::len));
        Ok(items)
    }

    /// Explains why a list may be shorter than expected. If the viewer may not see a list or an
    /// item, the API returns an empty list or omits the item, without an error. The explanation
    /// names the scopes that the token lacks and the roles that the query's fields need. `None` if
    /// no missing scope or role is known.
    ///
    /// If the pager has got items, the viewer may see the list, and only the fields of the items are
    /// explained.
    ///
    /// # Errors
    /// As [`Client::explain`](mighty_transport::Client::explain).
    pub fn explain(&self) -> Result<Option<Explanation>, Error> {
        let explanation = self.client.explain(self.query.clone())?;
        let path = self.query.connection_path().filter(|_| self.has_items);
        Ok(match path {
            Some(path) => {
                let fields: Vec<&str> = path.split('.').collect();
                explanation.and_then(|explanation| explanation.without_fields(&fields))
            }
            None => explanation,
        })
    }

    /// The number of nodes so far that are `null`: items that exist, but that the viewer may not
    /// see. An export is complete only if this is 0.
    pub fn null_nodes(&self) -> usize {
        self.null_nodes
    }

    /// The records that can't be read and that the pager went past, if it was told to
    /// [skip them](Self::skip_unreadable).
    pub fn unreadable(&self) -> &[Unreadable] {
        &self.unreadable
    }

    /// The paths of texts that were no Unicode and that hold the replacement character now; see
    /// [`Meta::repaired`](mighty_transport::Meta::repaired). The first 100 of them.
    pub fn repaired(&self) -> &[String] {
        &self.repaired
    }

    /// The number of items in the whole list. `None` before the first page, and if the connection
    /// doesn't count them. The server counts again for each page, so use it to show progress and
    /// not to end a loop.
    pub fn total(&self) -> Option<i32> {
        self.total
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Q::Item, Error>>> {
        let item = match ready!(self.poll_items(context)) {
            Ok(sheet) => sheet.and_then(|sheet| sheet.items.pop_front()),
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        self.given(usize::from(item.is_some()));
        Poll::Ready(item.map(Ok))
    }
}

impl<Q> Stream for Pager<Q>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    type Item = Result<Q::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}
