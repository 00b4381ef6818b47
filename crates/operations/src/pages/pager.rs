//! Walking through a connection.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    future::{Future, poll_fn},
    hash::{DefaultHasher, Hash as _, Hasher as _},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use mighty_core::{ConfigError, Maybe};
use mighty_runtime::bounds::{REPAIRED_TEXTS, UNREADABLE_RECORDS};
use mighty_transport::{CallOptions, Client, Error, Explanation, Meta};

use super::{
    Cursor, Page, Paged, PagedBackward, Unreadable, cursor::Query, unreadable::read_around,
};

/// How many items a page is asked to hold where the query does not say: the API's cap for a
/// connection near the root. It gives less where its cap is lower.
pub const PAGE_SIZE: i32 = 50;

/// How many pages in a row may come without an item, unless set otherwise, while the server says
/// that more follow.
pub const EMPTY_PAGES: u32 = 50;

/// Every item of a connection, fetched a page at a time as it is needed.
///
/// A pager is a [`Stream`], and needs no stream library: [`next`](Self::next),
/// [`try_next`](Self::try_next) and [`next_page`](Self::next_page) are its own. It goes on past
/// empty pages and ends only when the server says that no page follows. It fails if the server
/// repeats a cursor, after [`EMPTY_PAGES`] pages in a row without an item (see
/// [`max_empty_pages`](Self::max_empty_pages)), and when the operations that you allow it are spent
/// ([`max_operations`](Self::max_operations)). After an error it ends; [`cursor`](Self::cursor)
/// then is the place of the page that failed, from which [`resume`](Self::resume) goes on.
/// Where the list is empty and should not be, [`explain`](Self::explain) tells what may be missing.
///
/// Dropping the future of `next` loses nothing: a request under way is taken up by the next call.
pub struct Pager<T> {
    fetch: Fetch<T>,
    explain: Arc<dyn Fn() -> Result<Option<Explanation>, Error> + Send + Sync>,
    query: Query,
    backward: bool,
    /// The cursor that the page in `items` was fetched with.
    page: Option<String>,
    /// How many items of that page were taken.
    taken: usize,
    items: VecDeque<T>,
    next: Next<T>,
    /// Hashes of the cursors that were followed, so that no circle is.
    followed: HashSet<u64>,
    /// How many pages in a row held no item, and may.
    empty_pages: u32,
    max_empty_pages: u32,
    /// How many more operations may be sent.
    operations_left: Option<u64>,
    /// Whether to go past records that can't be read; and those that were gone past.
    skip_unreadable: bool,
    unreadable: Vec<Unreadable>,
    repaired: Vec<String>,
    hidden: usize,
    total: Option<i32>,
}

type Fetch<T> = Arc<dyn Fn(Option<String>, bool) -> Fetching<T> + Send + Sync>;
type Fetching<T> = Pin<Box<dyn Future<Output = Result<Fetched<T>, Error>> + Send>>;

/// An answer that holds a page.
struct Fetched<T> {
    page: Page<T>,
    /// Records of the page that are not in it.
    unreadable: Vec<Unreadable>,
    meta: Meta,
}

/// The page after the one at hand.
enum Next<T> {
    /// To be fetched from this cursor, less the items taken before.
    At { cursor: Option<String>, skip: usize },
    /// Under way.
    Fetching {
        cursor: Option<String>,
        skip: usize,
        fetching: Fetching<T>,
    },
    /// It can't be reached, which is said once the items at hand have been taken.
    Lost(Error),
    /// Fetching it failed, and the pager has ended. Another one can go on from here.
    Failed { cursor: Option<String>, skip: usize },
    /// There is none. The cursor of the end, if the server told it, leads to what is added later.
    End(Option<String>),
    /// It is being looked at.
    None,
}

impl<T: Send + 'static> Pager<T> {
    /// From the connection's first item to its last. `first` of the query is the page size,
    /// [`PAGE_SIZE`] where it is absent; its `after` is where to begin.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) where the query's variables have
    /// no JSON form.
    pub fn forward<Q>(client: &Client, query: Q) -> Result<Self, Error>
    where
        Q: Paged<Item = T> + Send + Sync + 'static,
    {
        Self::new(client, query, false, Q::forward)
    }

    /// From the connection's last item to its first. `last` of the query is the page size, its
    /// `before` is where to begin.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn backward<Q>(client: &Client, query: Q) -> Result<Self, Error>
    where
        Q: PagedBackward<Item = T> + Send + Sync + 'static,
    {
        Self::new(client, query, true, Q::backward)
    }

    /// Goes on from where another pager of the same query stood.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) where the cursor is of another
    /// query or direction.
    pub fn resume(mut self, cursor: &Cursor) -> Result<Self, Error> {
        let (cursor, skip) = cursor.place(&self.query, self.backward)?;
        self.page.clone_from(&cursor);
        self.taken = skip;
        self.items.clear();
        self.followed.clear();
        self.empty_pages = 0;
        self.next = Next::At { cursor, skip };
        Ok(self)
    }

    /// How many pages in a row may come without an item before the pager fails, by default
    /// [`EMPTY_PAGES`]; 0 counts as 1. A server could otherwise keep it going for ever. Raise it if
    /// the viewer may not see long stretches of the list: a page of hidden items is empty, too.
    #[must_use]
    pub fn max_empty_pages(mut self, max_empty_pages: u32) -> Self {
        self.max_empty_pages = max_empty_pages.max(1);
        self
    }

    /// How many operations of the network's quota the pager may spend, one a page; by default any
    /// number. It fails when another one would be needed. Retries of one page are not counted.
    #[must_use]
    pub fn max_operations(mut self, max_operations: u64) -> Self {
        self.operations_left = Some(max_operations);
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
        self.skip_unreadable = true;
        self
    }

    fn new<Q>(
        client: &Client,
        mut query: Q,
        backward: bool,
        arguments: fn(&mut Q) -> super::PageArguments<'_>,
    ) -> Result<Self, Error>
    where
        Q: Paged<Item = T> + Send + Sync + 'static,
    {
        let (size, start) = arguments(&mut query);
        if size.is_absent() {
            *size = Maybe::Value(PAGE_SIZE);
        }
        let start = std::mem::take(start).value();
        let client = client.clone();
        let described = Query::of(&query)?;
        let explain = {
            let (client, query) = (client.clone(), query.clone());
            move || client.explain(query.clone())
        };
        let fetch = move |cursor: Option<String>, skip_unreadable: bool| -> Fetching<T> {
            let mut query = query.clone();
            let (_, place) = arguments(&mut query);
            *place = Maybe::some_or_absent(cursor);
            let client = client.clone();
            Box::pin(async move {
                let options = CallOptions::default();
                let answer = match client.send_with(query.clone(), options).await {
                    Ok(answer) => answer,
                    Err(error) => {
                        let read = Some(&error).filter(|_| skip_unreadable);
                        let (page, unreadable) = read
                            .and_then(read_around::<Q>)
                            .ok_or_else(|| error.clone())?;
                        return Ok(Fetched {
                            page,
                            unreadable,
                            meta: error.meta(),
                        });
                    }
                };
                match Q::page(answer.data) {
                    Some(page) => Ok(Fetched {
                        page,
                        unreadable: Vec::new(),
                        meta: answer.meta,
                    }),
                    None => {
                        let what = "what holds the connection, or the connection itself";
                        Err(client.not_visible(query, what, &answer.meta))
                    }
                }
            })
        };
        Ok(Self {
            fetch: Arc::new(fetch),
            explain: Arc::new(explain),
            query: described,
            backward,
            page: start.clone(),
            taken: 0,
            items: VecDeque::new(),
            next: Next::At {
                cursor: start,
                skip: 0,
            },
            followed: HashSet::new(),
            empty_pages: 0,
            max_empty_pages: EMPTY_PAGES,
            operations_left: None,
            skip_unreadable: false,
            unreadable: Vec::new(),
            repaired: Vec::new(),
            hidden: 0,
            total: None,
        })
    }

    /// The next item: `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, with the error outside, so that `?` takes it: `while let Some(item) =
    /// pager.try_next().await? { … }`.
    ///
    /// # Errors
    /// What fetching the page gave.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// All that is left, in memory.
    ///
    /// # Errors
    /// What fetching a page gave; what came before it is lost with it, so go item by item where
    /// that matters.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// What is left of the page at hand, or else the next page that holds anything. `None` at the
    /// end.
    ///
    /// # Errors
    /// What fetching the page gave.
    pub async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await?;
        if self.items.is_empty() {
            return Ok(None);
        }
        self.taken += self.items.len();
        Ok(Some(self.items.drain(..).collect()))
    }

    /// Why there may be less than one might expect: the API answers who may not see a list with an
    /// empty one, and leaves out what the viewer may not see, without a word. Names the scopes that the
    /// token lacks and the roles that the query's fields ask for; none where nothing speaks against
    /// a full answer, as far as is known.
    ///
    /// # Errors
    /// As [`Client::explain`].
    pub fn explain(&self) -> Result<Option<Explanation>, Error> {
        (self.explain)()
    }

    /// Where the pager stands: behind the last item that was taken.
    ///
    /// At the end of a page that is the server's own cursor. Within a page it is the page's beginning
    /// and how many of its items were taken, so that going on is exact as long as that page has not
    /// changed.
    pub fn cursor(&self) -> Cursor {
        let (page, taken) = match &self.next {
            Next::At { cursor, skip }
            | Next::Fetching { cursor, skip, .. }
            | Next::Failed { cursor, skip }
                if self.items.is_empty() =>
            {
                (cursor.clone(), *skip)
            }
            Next::End(Some(end)) if self.items.is_empty() => (Some(end.clone()), 0),
            _ => (self.page.clone(), self.taken),
        };
        Cursor::new(self.query.clone(), self.backward, page, taken)
    }

    /// How many places the pages so far left empty: items that exist and that the viewer may not see.
    /// An export that must be complete checks that there are none.
    pub fn hidden(&self) -> usize {
        self.hidden
    }

    /// The records that can't be read and that the pager went past, if it was told to
    /// [skip them](Self::skip_unreadable).
    pub fn unreadable(&self) -> &[Unreadable] {
        &self.unreadable
    }

    /// The paths of texts that were no Unicode and that hold the replacement character now; see
    /// [`Meta::repaired`]. The first 100 of them.
    pub fn repaired(&self) -> &[String] {
        &self.repaired
    }

    /// How many items there are in all, where the connection counts them and a page has come. An
    /// estimate for progress, not a bound: it is counted anew for each page.
    pub fn total(&self) -> Option<i32> {
        self.total
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        if let Err(error) = ready!(self.poll_page(context)) {
            return Poll::Ready(Some(Err(error)));
        }
        let item = self.items.pop_front();
        self.taken += usize::from(item.is_some());
        Poll::Ready(item.map(Ok))
    }

    /// Fetches until an item is at hand or none is left.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        while self.items.is_empty() {
            match std::mem::replace(&mut self.next, Next::None) {
                Next::None => break,
                Next::End(end) => {
                    self.next = Next::End(end);
                    break;
                }
                Next::Failed { cursor, skip } => {
                    self.next = Next::Failed { cursor, skip };
                    break;
                }
                Next::Lost(error) => return Poll::Ready(Err(error)),
                Next::At { cursor, skip } => {
                    if let Err(error) = self.pay_for_page() {
                        self.next = Next::Failed { cursor, skip };
                        return Poll::Ready(Err(error));
                    }
                    let fetching = (self.fetch)(cursor.clone(), self.skip_unreadable);
                    self.next = Next::Fetching {
                        cursor,
                        skip,
                        fetching,
                    };
                }
                Next::Fetching {
                    cursor,
                    skip,
                    mut fetching,
                } => match fetching.as_mut().poll(context) {
                    Poll::Pending => {
                        self.next = Next::Fetching {
                            cursor,
                            skip,
                            fetching,
                        };
                        return Poll::Pending;
                    }
                    Poll::Ready(Err(error)) => {
                        self.next = Next::Failed { cursor, skip };
                        return Poll::Ready(Err(error));
                    }
                    Poll::Ready(Ok(fetched)) => {
                        let count = self.unreadable.len() + fetched.unreadable.len();
                        if count > UNREADABLE_RECORDS {
                            self.next = Next::Failed { cursor, skip };
                            let what =
                                format!("a list that can be read: {count} records can't, it");
                            let operation = self.query.operation().to_owned();
                            let error = Error::incomplete(operation, what);
                            return Poll::Ready(Err(error.with_meta(&fetched.meta)));
                        }
                        self.unreadable.extend(fetched.unreadable);
                        let room = REPAIRED_TEXTS.saturating_sub(self.repaired.len());
                        let repaired = fetched.meta.repaired.iter().take(room);
                        self.repaired.extend(repaired.cloned());
                        self.take_up(cursor, skip, fetched.page, &fetched.meta);
                    }
                },
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Whether another page may be fetched.
    fn pay_for_page(&mut self) -> Result<(), Error> {
        if self.empty_pages >= self.max_empty_pages {
            let what = format!(
                "a page with items: {} pages in a row were empty, though more were to follow; it",
                self.empty_pages
            );
            return Err(Error::incomplete(self.query.operation().to_owned(), what));
        }
        if self.operations_left == Some(0) {
            return Err(Error::config(ConfigError::new(
                "max_operations",
                "they are spent, and the list goes on",
                "allow more, or go on later from the pager's cursor",
            )));
        }
        self.operations_left = self.operations_left.map(|left| left - 1);
        Ok(())
    }

    /// Makes `page`, fetched from `cursor`, the page at hand.
    fn take_up(&mut self, cursor: Option<String>, skip: usize, page: Page<T>, meta: &Meta) {
        let (more, onward) = if self.backward {
            (page.info.has_previous_page, page.info.start_cursor)
        } else {
            (page.info.has_next_page, page.info.end_cursor)
        };
        if let Some(cursor) = &cursor {
            self.followed.insert(hash(cursor));
        }
        self.next = match onward {
            Some(end) if !more && !self.followed.contains(&hash(&end)) => Next::End(Some(end)),
            _ if !more => Next::End(None),
            Some(onward) if !self.followed.contains(&hash(&onward)) => Next::At {
                cursor: Some(onward),
                skip: 0,
            },
            _ => {
                let what = "a cursor that leads on, though it says that a page follows";
                let operation = self.query.operation().to_owned();
                Next::Lost(Error::incomplete(operation, what).with_meta(meta))
            }
        };
        self.total = page.total.or(self.total);
        self.hidden += page.hidden;
        self.empty_pages = if page.items.is_empty() {
            self.empty_pages.saturating_add(1)
        } else {
            0
        };
        let mut items: VecDeque<T> = page.items.into();
        if self.backward {
            items.make_contiguous().reverse();
        }
        self.taken = skip.min(items.len());
        items.drain(..self.taken);
        self.items = items;
        self.page = cursor;
    }
}

fn hash(cursor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    cursor.hash(&mut hasher);
    hasher.finish()
}

impl<T: Send + Unpin + 'static> Stream for Pager<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("query", &self.query)
            .field("backward", &self.backward)
            .field("page", &self.page)
            .field("taken", &self.taken)
            .finish_non_exhaustive()
    }
}
