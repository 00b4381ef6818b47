//! Whole pages of a pager.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use mighty_transport::Error;

use super::{Cursor, Page, Paged, Pager, sequence::Sheet};

/// The pages of a [`Pager`], each with its page info and the number of items in the whole list.
///
/// It is a [`Stream`], and has methods so that you need no stream library.
pub struct Pages<Q: Paged> {
    pager: Pager<Q>,
    /// Whether the rest of a page that was begun was looked for.
    has_begun: bool,
}

impl<Q: Paged> Unpin for Pages<Q> {}

impl<Q> Pager<Q>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    /// Reads page by page instead of item by item. You get every page, also an empty one, with its
    /// page info and the number of items in the whole list. If you have taken some items of a page,
    /// the first page has the others. A page that is read [backward](Self::rev) has its last item
    /// first.
    ///
    /// ```
    /// # use mighty_operations::{operations::spaces::ListSpaces, pages::Pager};
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let token = sandbox.tokens_for(sandbox.member(), &["read:network"]).access_token;
    /// # let client = mighty_transport::Client::builder()
    /// #     .endpoint(sandbox.graphql_url())
    /// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
    /// #     .credential(mighty_auth::Credential::fixed(token))
    /// #     .build()?;
    /// let mut pages = Pager::forward(&client, ListSpaces::new())?.page_size(2).pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} spaces, more: {}", page.items.len(), page.info.has_next_page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<Q> {
        Pages {
            pager: self,
            has_begun: false,
        }
    }
}

impl<Q> Pages<Q>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    /// The next page. `None` at the end and after an error.
    pub async fn next(&mut self) -> Option<Result<Page<Q::Item>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page, in a form that you can use with `?`.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn try_next(&mut self) -> Result<Option<Page<Q::Item>>, Error> {
        self.next().await.transpose()
    }

    /// The position after the last page that was given; see [`Pager::cursor`].
    pub fn cursor(&self) -> Cursor {
        self.pager.cursor()
    }

    /// The pager, for the number of null nodes, the records that can't be read, and explanations.
    pub fn pager(&self) -> &Pager<Q> {
        &self.pager
    }

    /// The pager, to go on item by item.
    pub fn into_pager(self) -> Pager<Q> {
        self.pager
    }

    fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<Q::Item>, Error>>> {
        let begun = self.pager.begun_sheet().filter(|_| !self.has_begun);
        let sheet = match begun {
            Some(sheet) => Ok(Some(page(sheet))),
            None => ready!(self.pager.poll_sheet(context)).map(|sheet| sheet.map(page)),
        };
        self.has_begun = true;
        if let Ok(Some(page)) = &sheet {
            self.pager.given(page.items.len());
        }
        Poll::Ready(sheet.transpose())
    }
}

fn page<T>(sheet: &mut Sheet<T>) -> Page<T> {
    Page {
        items: std::mem::take(&mut sheet.items).into(),
        null_nodes: sheet.null_nodes,
        info: sheet.info.clone(),
        total: sheet.total,
    }
}

impl<Q> Stream for Pages<Q>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    type Item = Result<Page<Q::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<Q: Paged> fmt::Debug for Pages<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.pager).finish()
    }
}
