//! A pager: how it reads a connection, and where it is.

use std::{
    fmt,
    sync::{Arc, atomic::AtomicU64},
    task::{Context, Poll, ready},
};

use mighty_runtime::bounds::REPAIRED_TEXTS;
use mighty_schema::pages::PageLimits;
use mighty_transport::{Client, Error};

use super::{
    BudgetSpent, Cursor, Paged, PagedBackward, Unreadable,
    cursor::{Place, refused},
    feed::Feed,
    fetch::{Arguments, fetch_pages_of},
    identity::Identity,
    sequence::{Onward, Sequence, Settings, Sheet, Step},
};

/// The items of the connection of the query `Q`. Pages are fetched when they are needed.
///
/// A pager is a [`Stream`](futures_core::Stream), but you need no stream library: it has the methods
/// [`next`](Self::next), [`try_next`](Self::try_next), [`next_page`](Self::next_page) and
/// [`collect`](Self::collect). [`pages`](Self::pages) gives whole pages.
///
/// | to | use |
/// |---|---|
/// | read only the first items | [`take`](Self::take) |
/// | read from the end | [`rev`](Self::rev) |
/// | read pages of another size | [`page_size`](Self::page_size) |
/// | fetch the next page while you work on this one | [`ahead`](Self::ahead) |
/// | limit the operations | [`budget`](Self::budget) |
/// | stop, and go on later or in another process | [`cursor`](Self::cursor), [`resume`](Self::resume) |
///
/// A pager ends when the server says that there is no next page; it does not end at an empty page.
/// It fails if the server repeats a cursor, if too many pages in a row are empty
/// ([`max_empty_pages`](Self::max_empty_pages)), or if it would need more operations than you allow.
/// After an error the pager ends. [`cursor`](Self::cursor) then returns the position of the page
/// that failed, and another pager can [`resume`](Self::resume) there. If a list is shorter than
/// expected, [`explain`](Self::explain) names the scopes and roles that may be missing.
///
/// If you drop the future of `next`, nothing is lost: the next call goes on with the same request.
///
/// If you change a setting while the pager reads, it goes on from its [`cursor`](Self::cursor) with
/// the new setting. Pages that were fetched and not given are fetched again.
///
/// ```
/// use mighty_operations::{operations::spaces::ListSpaces, pages::Pager};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let token = sandbox.tokens_for(sandbox.member(), &["read:network"]).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// let mut spaces = Pager::forward(&client, ListSpaces::new())?.page_size(2).take(3);
/// while let Some(space) = spaces.try_next().await? {
///     println!("{}", space.title);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Pager<Q: Paged> {
    pub(super) client: Client,
    /// The query without page size and cursor.
    pub(super) query: Q,
    arguments: Arguments<Q>,
    identity: Identity,
    settings: Settings,
    /// Whether the caller has chosen the page size.
    has_own_size: bool,
    ahead: usize,
    /// Where to begin, as long as there is no sheet.
    start: Place,
    /// The page whose items are given.
    sheet: Option<Box<Sheet<Q::Item>>>,
    feed: Feed<Q::Item>,
    has_ended: bool,
    /// The number of operations sent.
    sent: Arc<AtomicU64>,
    pub(super) unreadable: Vec<Unreadable>,
    pub(super) repaired: Vec<String>,
    /// Whether the list was not empty.
    pub(super) has_items: bool,
    pub(super) null_nodes: usize,
    pub(super) total: Option<i32>,
}

/// Nothing in a pager is pinned.
impl<Q: Paged> Unpin for Pager<Q> {}

impl<Q> Pager<Q>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    /// A pager from the first item to the last. The query's `first` is the page size (by default the
    /// largest that the connection has), and its `after` is the cursor at which the pager starts.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if the query's variables can't be
    /// written as JSON.
    pub fn forward(client: &Client, mut query: Q) -> Result<Self, Error> {
        let (size, start) = (Q::forward as Arguments<Q>)(&mut query);
        let own_size = std::mem::take(size).value();
        let page = std::mem::take(start).value();
        let size = own_size.unwrap_or_else(|| largest(query.page_limits()));
        let identity = Identity::of(&query.clone().into_request()?, query.connection_path());
        Ok(Self {
            client: client.clone(),
            query,
            arguments: Q::forward,
            identity,
            settings: Settings::new(size, false),
            has_own_size: own_size.is_some(),
            ahead: 0,
            start: Place { page, taken: 0 },
            sheet: None,
            feed: Feed::Idle,
            has_ended: false,
            sent: Arc::default(),
            unreadable: Vec::new(),
            repaired: Vec::new(),
            has_items: false,
            null_nodes: 0,
            total: None,
        })
    }

    /// Reads pages of `size` items. It is at least 1, and at most the maximum of the connection
    /// ([`page_limits`](Self::page_limits)): the server would reduce a larger size without an error.
    ///
    /// The default is the maximum, so that a list takes the fewest operations. Use smaller pages if
    /// the operation costs too much, or if you need only a few items.
    ///
    /// ```
    /// # use mighty_operations::{operations::posts::ListPosts, pages::Pager};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let client = mighty_transport::Client::builder()
    /// #     .endpoint("http://127.0.0.1:9/graphql")
    /// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
    /// #     .credential(mighty_auth::Credential::fixed("token"))
    /// #     .build()?;
    /// let posts = Pager::forward(&client, ListPosts::new())?.page_size(10);
    /// assert!(posts.cursor().to_string().contains(".10."));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn page_size(mut self, size: u32) -> Self {
        let size = size.clamp(1, self.page_limits().max.max(1));
        self.rewind();
        self.settings.size = i32::try_from(size).unwrap_or(i32::MAX);
        self.has_own_size = true;
        self
    }

    /// The default and the largest page size of the connection.
    pub fn page_limits(&self) -> PageLimits {
        self.query.page_limits()
    }

    /// Ends after `count` more items. The last page is only as large as needed, so the server sends
    /// no items that you don't want. If its cursors seem to be numbers of pages, all pages have the
    /// same size instead.
    ///
    /// The [`cursor`](Self::cursor) then is the position after the last of these items.
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
    /// let spaces = Pager::forward(&client, ListSpaces::new())?.take(2).collect().await?;
    /// assert_eq!(spaces.len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn take(mut self, count: usize) -> Self {
        self.rewind();
        self.settings.left = Some(count);
        self
    }

    /// Fetches up to `pages` pages before you ask for them, in a task of its own. So the next page is
    /// under way while you work on this one. By default a page is fetched when you need it.
    ///
    /// No more than `pages` pages are held or under way, beside the one whose items you get. The
    /// [`cursor`](Self::cursor) is the position after the items that you got. If you drop the pager,
    /// the task stops, and a pager that [resumes](Self::resume) there fetches the other pages again.
    ///
    /// The task needs a tokio runtime. Without one, each page is fetched when you need it.
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
    /// let mut spaces = Pager::forward(&client, ListSpaces::new())?.page_size(1).ahead(2);
    /// while let Some(space) = spaces.try_next().await? {
    ///     // Meanwhile the next pages are fetched.
    ///     println!("{}", space.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn ahead(mut self, pages: usize) -> Self {
        self.rewind();
        self.ahead = pages.min(tokio::sync::Semaphore::MAX_PERMITS);
        self
    }

    /// The number of operations that the pager may send, one for each page. By default there is no
    /// limit. The pager fails when it needs one more; [`BudgetSpent::of`] tells this error from
    /// others, and gives the cursor. Retries of a page are not counted, although they may count for
    /// the network's quota.
    ///
    /// ```
    /// # use mighty_operations::{operations::spaces::ListSpaces, pages::Pager};
    /// use mighty_operations::pages::BudgetSpent;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let token = sandbox.tokens_for(sandbox.member(), &["read:network"]).access_token;
    /// # let client = mighty_transport::Client::builder()
    /// #     .endpoint(sandbox.graphql_url())
    /// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
    /// #     .credential(mighty_auth::Credential::fixed(token))
    /// #     .build()?;
    /// let pager = || Pager::forward(&client, ListSpaces::new()).map(|pager| pager.page_size(1));
    /// let error = pager()?.budget(1).collect().await.expect_err("there are more spaces");
    /// let spent = BudgetSpent::of(&error).ok_or("another error")?;
    /// let rest = pager()?.resume(spent.cursor())?.collect().await?;
    /// # assert!(!rest.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn budget(mut self, operations: u64) -> Self {
        self.rewind();
        self.settings.budget = Some(operations);
        self.sent = Arc::default();
        self
    }

    /// The number of empty pages in a row after which the pager fails, so that a server can't keep
    /// it running forever. The default is [`EMPTY_PAGES`](super::EMPTY_PAGES); 0 is the same as 1.
    /// Raise it if the viewer may not see long parts of the list: a page that has only such items is
    /// also empty.
    #[must_use]
    pub fn max_empty_pages(mut self, max_empty_pages: u32) -> Self {
        self.rewind();
        self.settings.max_empty_pages = max_empty_pages.max(1);
        self
    }

    /// Goes past records that can't be read, such as one whose date lacks its zone, and lists them
    /// in [`unreadable`](Self::unreadable). Otherwise the pager fails at their page. It also fails
    /// after 1,000 of them.
    ///
    /// After such a failure you can make the pager anew with this, and [`resume`](Self::resume) it
    /// from the cursor of the one that failed.
    #[must_use]
    pub fn skip_unreadable(mut self) -> Self {
        self.rewind();
        self.settings.skip_unreadable = true;
        self
    }

    /// Goes on at the position of another pager of the same query, with the same page size. If you
    /// choose a page size, set it before.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if the cursor belongs to another
    /// query, direction or page size.
    pub fn resume(mut self, cursor: &Cursor) -> Result<Self, Error> {
        let (size, place) = cursor.place(&self.identity, self.settings.backward)?;
        if self.has_own_size && size != self.settings.size {
            let why = format!(
                "it belongs to a {} pager with pages of {size}, and this one has pages of {}",
                self.identity.operation, self.settings.size
            );
            return Err(refused(why).into());
        }
        self.settings.size = size;
        self.begin_at(place);
        Ok(self)
    }

    /// The position after the last item that was taken.
    ///
    /// At the end of a page this is the API's own cursor. Within a page it is the cursor of the
    /// page and the number of items taken from it. So a pager resumes exactly as long as the page
    /// hasn't changed.
    pub fn cursor(&self) -> Cursor {
        let Settings { backward, size, .. } = self.settings;
        Cursor::new(self.identity.clone(), backward, size, self.place())
    }

    fn place(&self) -> Place {
        let Some(sheet) = &self.sheet else {
            return self.start.clone();
        };
        match &sheet.onward {
            Onward::Page(cursor) | Onward::End(Some(cursor))
                if sheet.items.is_empty() && !sheet.is_cut =>
            {
                Place {
                    page: Some(cursor.clone()),
                    taken: 0,
                }
            }
            _ => sheet.place.clone(),
        }
    }

    /// Gives up the pages that were fetched and not given, because a setting changes.
    fn rewind(&mut self) {
        self.begin_at(self.place());
    }

    fn begin_at(&mut self, place: Place) {
        self.start = place;
        self.sheet = None;
        self.feed = Feed::Idle;
        self.has_ended = false;
    }

    fn begin(&self) -> Feed<Q::Item> {
        let fetch = fetch_pages_of(self.client.clone(), self.query.clone(), self.arguments);
        let sequence = Sequence::new(
            fetch,
            self.identity.operation.clone(),
            self.settings.clone(),
            self.place(),
            Arc::clone(&self.sent),
        );
        Feed::new(sequence, self.ahead)
    }

    /// The current page, after the next one was fetched. `None` at the end.
    pub(super) fn poll_sheet(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<&mut Sheet<Q::Item>>, Error>> {
        if self.has_ended {
            return Poll::Ready(Ok(None));
        }
        let step = loop {
            match ready!(self.feed.poll_step(context)) {
                Some(step) => break step,
                None => self.feed = self.begin(),
            }
        };
        let outcome = match step {
            Step::Sheet(mut sheet) => {
                self.count(&mut sheet);
                return Poll::Ready(Ok(Some(&mut **self.sheet.insert(sheet))));
            }
            Step::End => Ok(None),
            Step::NoBudget => {
                let operations = self.settings.budget.unwrap_or_default();
                Err(BudgetSpent::new(self.cursor(), operations).into())
            }
            Step::Failed(error) => Err(error),
        };
        self.has_ended = true;
        self.feed = Feed::Idle;
        Poll::Ready(outcome)
    }

    /// The current page if it has items, or else the next page that has some. `None` at the end.
    pub(super) fn poll_items(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<&mut Sheet<Q::Item>>, Error>> {
        while self
            .sheet
            .as_ref()
            .is_none_or(|sheet| sheet.items.is_empty())
        {
            if ready!(self.poll_sheet(context))?.is_none() {
                return Poll::Ready(Ok(None));
            }
        }
        Poll::Ready(Ok(self.sheet.as_deref_mut()))
    }

    /// The current page, if the caller got some of its items and not all.
    pub(super) fn begun_sheet(&mut self) -> Option<&mut Sheet<Q::Item>> {
        self.sheet
            .as_deref_mut()
            .filter(|sheet| !sheet.items.is_empty())
    }

    /// Notes that the caller got `count` items of the current page.
    pub(super) fn given(&mut self, count: usize) {
        if let Some(sheet) = &mut self.sheet {
            sheet.place.taken += count;
        }
        if let Some(left) = &mut self.settings.left {
            *left = left.saturating_sub(count);
        }
    }

    fn count(&mut self, sheet: &mut Sheet<Q::Item>) {
        self.total = sheet.total.or(self.total);
        self.has_items |= !sheet.items.is_empty() || sheet.null_nodes > 0;
        self.null_nodes += sheet.null_nodes;
        self.unreadable.append(&mut sheet.unreadable);
        let room = REPAIRED_TEXTS.saturating_sub(self.repaired.len());
        self.repaired.extend(sheet.repaired.drain(..).take(room));
    }
}

impl<Q> Pager<Q>
where
    Q: PagedBackward + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    /// A pager from the last item to the first. The query's `last` is the page size (by default the
    /// largest that the connection has), and its `before` is the cursor at which the pager starts.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn backward(client: &Client, query: Q) -> Result<Self, Error> {
        Ok(Self::forward(client, query)?.rev())
    }

    /// Reads in the other direction: from the last item to the first, or forward again. The pager
    /// starts at that end of the list, whatever it has read before.
    ///
    /// This compiles only for a connection that the API can read from its end.
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
    /// let pager = || Pager::forward(&client, ListSpaces::new());
    /// let mut spaces = pager()?.rev().collect().await?;
    /// spaces.reverse();
    /// assert_eq!(spaces, pager()?.collect().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Members are read forward only:
    ///
    /// ```compile_fail,E0599
    /// # use mighty_operations::{operations::members::ListMembers, pages::Pager};
    /// # fn last(client: &mighty_transport::Client) -> Result<(), mighty_transport::Error> {
    /// let members = Pager::forward(client, ListMembers::new())?.rev();
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn rev(mut self) -> Self {
        let backward = !self.settings.backward;
        let arguments: Arguments<Q> = if backward { Q::backward } else { Q::forward };
        let (size, start) = arguments(&mut self.query);
        if let Some(size) = std::mem::take(size).value() {
            self.settings.size = size;
            self.has_own_size = true;
        }
        let page = std::mem::take(start).value();
        // The arguments of this direction are no longer part of the query.
        if let Ok(request) = self.query.clone().into_request() {
            self.identity = Identity::of(&request, self.query.connection_path());
        }
        self.arguments = arguments;
        self.settings.backward = backward;
        self.begin_at(Place { page, taken: 0 });
        self
    }
}

/// The largest page size.
fn largest(limits: PageLimits) -> i32 {
    i32::try_from(limits.max).unwrap_or(i32::MAX)
}

impl<Q: Paged> fmt::Debug for Pager<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("query", &self.identity)
            .field("settings", &self.settings)
            .field("ahead", &self.ahead)
            .field("start", &self.start)
            .field("place", &self.sheet.as_ref().map(|sheet| &sheet.place))
            .finish_non_exhaustive()
    }
}
