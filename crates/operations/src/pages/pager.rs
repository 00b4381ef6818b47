//! Reads a connection page by page.

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
use mighty_runtime::bounds::{EMPTY_PAGES, REPAIRED_TEXTS, UNREADABLE_RECORDS};
use mighty_transport::{
    CallOptions, Client, Error, Explanation, Meta,
    unreadable::{Place, read_rest},
};

use super::{Cursor, Page, Paged, PagedBackward, Unreadable, cursor::Query};

/// The page size if the query sets none. It is the API's maximum for connections near the root. If
/// a connection has a lower maximum, the API returns fewer items.
pub const PAGE_SIZE: i32 = 50;

/// The items of a connection. Pages are fetched when they are needed.
///
/// A pager is a [`Stream`], but you need no stream library: it has the methods
/// [`next`](Self::next), [`try_next`](Self::try_next) and [`next_page`](Self::next_page).
///
/// A pager ends when the server says that there is no next page; it does not end at an empty page.
/// It fails if the server repeats a cursor, if too many pages in a row are empty
/// ([`max_empty_pages`](Self::max_empty_pages)), or if it would need more operations than you allow
/// ([`max_operations`](Self::max_operations)). After an error the pager ends.
/// [`cursor`](Self::cursor) then returns the position of the page that failed, and another pager
/// can [`resume`](Self::resume) there. If a list is shorter than expected,
/// [`explain`](Self::explain) names the scopes and roles that may be missing.
///
/// If you drop the future of `next`, nothing is lost: the next call goes on with the same request.
pub struct Pager<T> {
    fetch: Fetch<T>,
    explain: Arc<dyn Fn() -> Result<Option<Explanation>, Error> + Send + Sync>,
    query: Query,
    backward: bool,
    /// The cursor with which the page in `items` was fetched.
    page: Option<String>,
    /// The number of items of that page that were taken.
    taken: usize,
    items: VecDeque<T>,
    next: Next<T>,
    /// Hashes of the cursors that were used, to notice if the server repeats one.
    followed: HashSet<u64>,
    /// The number of empty pages in a row.
    empty_pages: u32,
    max_empty_pages: u32,
    /// The number of operations that the pager may still send.
    operations_left: Option<u64>,
    /// Whether to go past records that can't be read; and those that were gone past.
    skip_unreadable: bool,
    unreadable: Vec<Unreadable>,
    repaired: Vec<String>,
    null_nodes: usize,
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

/// The page after the one in `items`.
enum Next<T> {
    /// It will be fetched with this cursor. Its first `skip` items were taken before.
    At { cursor: Option<String>, skip: usize },
    /// It is being fetched.
    Fetching {
        cursor: Option<String>,
        skip: usize,
        fetching: Fetching<T>,
    },
    /// The server gave no usable cursor for it. The error is returned after the items in `items`.
    Lost(Error),
    /// It could not be fetched, and the pager has ended. Another pager can resume here.
    Failed { cursor: Option<String>, skip: usize },
    /// There is none. The cursor of the end, if the server told it, leads to what is added later.
    End(Option<String>),
    /// It is being looked at.
    None,
}

impl<T: Send + 'static> Pager<T> {
    /// A pager from the first item to the last. The query's `first` is the page size (by default
    /// [`PAGE_SIZE`]), and its `after` is the cursor at which the pager starts.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if the query's variables can't be
    /// written as JSON.
    pub fn forward<Q>(client: &Client, query: Q) -> Result<Self, Error>
    where
        Q: Paged<Item = T> + Send + Sync + 'static,
    {
        Self::new(client, query, false, Q::forward)
    }

    /// A pager from the last item to the first. The query's `last` is the page size (by default
    /// [`PAGE_SIZE`]), and its `before` is the cursor at which the pager starts.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn backward<Q>(client: &Client, query: Q) -> Result<Self, Error>
    where
        Q: PagedBackward<Item = T> + Send + Sync + 'static,
    {
        Self::new(client, query, true, Q::backward)
    }

    /// Goes on at the position of another pager of the same query.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if the cursor belongs to another
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

    /// The number of empty pages in a row after which the pager fails, so that a server can't keep
    /// it running forever. The default is [`EMPTY_PAGES`]; 0 is the same as 1. Raise it if the
    /// viewer may not see long parts of the list: a page that has only such items is also empty.
    #[must_use]
    pub fn max_empty_pages(mut self, max_empty_pages: u32) -> Self {
        self.max_empty_pages = max_empty_pages.max(1);
        self
    }

    /// The number of operations that the pager may send, one for each page. By default there is no
    /// limit. The pager fails when it needs one more. Retries of a page are not counted, although
    /// they may count for the network's quota.
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
                        let rest = read.and_then(|error| read_rest(error, Place::Removed));
                        let Some((page, unreadable)) =
                            rest.and_then(|rest| Some((Q::page(rest.data)?, rest.unreadable)))
                        else {
                            return Err(error);
                        };
                        return Ok(Fetched {
                            page,
                            unreadable: unreadable.into_iter().map(|(_, record)| record).collect(),
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
                        let what = "the connection or an object around it";
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
            null_nodes: 0,
            total: None,
        })
    }

    /// The next item. `None` at the end and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, in a form that you can use with `?`: `while let Some(item) =
    /// pager.try_next().await? { … }`.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// Reads all remaining items into memory.
    ///
    /// # Errors
    /// The error of fetching a page. The items before it are lost; use [`try_next`](Self::try_next)
    /// if you need them.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// The remaining items of the current page, or the next page that isn't empty. `None` at the
    /// end.
    ///
    /// # Errors
    /// The error of fetching the page.
    pub async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await?;
        if self.items.is_empty() {
            return Ok(None);
        }
        self.taken += self.items.len();
        Ok(Some(self.items.drain(..).collect()))
    }

    /// Explains why a list may be shorter than expected. If the viewer may not see a list or an
    /// item, the API returns an empty list or omits the item, without an error. The explanation
    /// names the scopes that the token lacks and the roles that the query's fields need. `None` if
    /// no missing scope or role is known.
    ///
    /// # Errors
    /// As [`Client::explain`].
    pub fn explain(&self) -> Result<Option<Explanation>, Error> {
        (self.explain)()
    }

    /// The position after the last item that was taken.
    ///
    /// At the end of a page this is the API's own cursor. Within a page it is the cursor of the
    /// page and the number of items taken from it. So a pager resumes exactly as long as the page
    /// hasn't changed.
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
    /// [`Meta::repaired`]. The first 100 of them.
    pub fn repaired(&self) -> &[String] {
        &self.repaired
    }

    /// The number of items in the whole list. `None` before the first page, and if the connection
    /// doesn't count them. The server counts again for each page, so use it to show progress and
    /// not to end a loop.
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

    /// Fetches pages until there is an item or the list ends.
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
                    if let Err(error) = self.count_operation() {
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
                        self.add_page(cursor, skip, fetched.page, &fetched.meta);
                    }
                },
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Returns an error if the pager may not fetch another page. Counts the operation otherwise.
    fn count_operation(&mut self) -> Result<(), Error> {
        if self.empty_pages >= self.max_empty_pages {
            let what = format!(
                "an item ({} pages in a row were empty, although there are more pages)",
                self.empty_pages
            );
            return Err(Error::incomplete(self.query.operation().to_owned(), what));
        }
        if self.operations_left == Some(0) {
            return Err(Error::config(ConfigError::new(
                "max_operations",
                "all allowed operations were used, and the list has more items",
                "allow more operations, or resume later at the pager's cursor",
            )));
        }
        self.operations_left = self.operations_left.map(|left| left - 1);
        Ok(())
    }

    /// Makes `page`, which was fetched with `cursor`, the current page.
    fn add_page(&mut self, cursor: Option<String>, skip: usize, page: Page<T>, meta: &Meta) {
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
                let what = "a new cursor for the next page";
                let operation = self.query.operation().to_owned();
                Next::Lost(Error::incomplete(operation, what).with_meta(meta))
            }
        };
        self.total = page.total.or(self.total);
        self.null_nodes += page.null_nodes;
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
