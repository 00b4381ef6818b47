//! A pager against a simple model of a server, while the list changes, requests fail, calls are
//! dropped and the pager is made anew.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    future::{Future as _, poll_fn},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard},
    task::Poll,
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use bytes::Bytes;
use mighty_core::{GlobalId, UserAgent};
use mighty_operations::{models::SpaceCard, operations::spaces::ListSpaces, pages::Pager};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits};
use mighty_transport::{Client, Error, ErrorKind, RetryPolicy};
use proptest::prelude::*;
use serde_json::{Value, json};

/// How many spaces a page holds.
const SIZE: u32 = 3;

/// A list of spaces in the order of their numbers. A cursor is the number of the space before.
#[derive(Debug, Default)]
struct World {
    spaces: BTreeSet<u64>,
    fails: bool,
    /// The cursor that the last request asked for.
    asked: Option<String>,
    /// The number of changes of the list.
    changes: u64,
    /// That number when the page at a cursor was given.
    given: BTreeMap<Option<String>, u64>,
}

impl World {
    /// The spaces on the page after or before a space, and whether there are more.
    fn page(&self, from: Option<u64>, backward: bool, size: usize) -> (Vec<u64>, bool) {
        let range = match (from, backward) {
            (None, _) => self.spaces.range(..),
            (Some(from), false) => self.spaces.range(from + 1..),
            (Some(from), true) => self.spaces.range(..from),
        };
        let count = range.clone().count();
        let mut page: Vec<u64> = if backward {
            range.rev().take(size).copied().collect()
        } else {
            range.take(size).copied().collect()
        };
        page.sort_unstable();
        let more = count > page.len();
        (page, more)
    }
}

#[derive(Debug, Default)]
struct Server(Mutex<World>);

impl Server {
    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().expect("world")
    }
}

impl HttpClient for Server {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async move {
            // No server answers at once.
            tokio::task::yield_now().await;
            let body: Value = serde_json::from_slice(request.body()).expect("json");
            let mut world = self.world();
            let variables = &body["variables"];
            let backward = !variables["last"].is_null();
            let (size, place) = if backward {
                ("last", "before")
            } else {
                ("first", "after")
            };
            let asked = variables[place].as_str().map(str::to_owned);
            world.asked.clone_from(&asked);
            if std::mem::take(&mut world.fails) {
                return Err(HttpError::new(HttpErrorKind::Interrupted, "reset"));
            }
            let from = asked
                .as_deref()
                .map(|asked| asked.parse().expect("own cursor"));
            let size = variables[size].as_u64().expect("a size");
            let (page, more) = world.page(from, backward, usize::try_from(size).expect("small"));
            let changes = world.changes;
            world.given.insert(asked, changes);
            let cursor = |space: Option<&u64>| space.map(u64::to_string);
            let answer = json!({"data": {"network": {"spaces": {
                "pageInfo": {
                    "hasNextPage": more && !backward, "hasPreviousPage": more && backward,
                    "startCursor": cursor(page.first()), "endCursor": cursor(page.last()),
                },
                "nodes": page.into_iter().map(space).collect::<Vec<_>>(),
            }}}});
            Ok(http::Response::new(answer.to_string().into()))
        })
    }
}

fn space(number: u64) -> Value {
    json!({
        "id": GlobalId::new("FlexSpace", number), "resourceId": number.to_string(),
        "title": "", "url": "https://harbor.mn.co/spaces/1", "avatarUrl": null,
        "discoverable": true, "explorable": true, "position": number, "unreadCount": 0,
        "createdAt": null, "updatedAt": null, "lastChatAt": null,
        "viewerNotInterested": false, "spacesCollection": null,
    })
}

/// What happens next.
#[derive(Debug, Clone)]
enum Step {
    Take,
    TakePage,
    /// A call is begun and dropped.
    Drop,
    /// The next request fails.
    Fail,
    Insert(u64),
    /// The space at this place, among those that are there.
    Delete(usize),
    /// Another pager goes on from the cursor.
    Resume,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => Just(Step::Take),
        2 => Just(Step::TakePage),
        2 => Just(Step::Drop),
        1 => Just(Step::Fail),
        // Never the number of one that was there from the beginning.
        2 => (0..400u64).prop_map(|number| Step::Insert(number * 2 + 1)),
        2 => (0..30usize).prop_map(Step::Delete),
        2 => Just(Step::Resume),
    ];
    prop::collection::vec(step, 0..60)
}

/// How the pager reads.
#[derive(Debug, Clone, Copy)]
struct Settings {
    backward: bool,
    ahead: usize,
    /// Each pager reads so many items, and then another one goes on.
    take: Option<usize>,
}

fn settings() -> impl Strategy<Value = Settings> {
    let take = prop::option::of(1..8usize);
    (any::<bool>(), 0..4usize, take).prop_map(|(backward, ahead, take)| Settings {
        backward,
        ahead,
        take,
    })
}

struct Run {
    server: Arc<Server>,
    client: Client,
    settings: Settings,
    pager: Pager<ListSpaces>,
    /// The number of items that the pager may still give.
    left: Option<usize>,
    seen: Vec<u64>,
    gone: BTreeSet<u64>,
    /// The rest could not be read.
    cut: bool,
}

impl Run {
    fn new(count: u64, settings: Settings) -> Self {
        let server = Arc::new(Server::default());
        server.world().spaces = (0..count).map(|number| number * 20).collect();
        let client = Client::builder()
            .endpoint("http://127.0.0.1:1/graphql")
            .user_agent(UserAgent::new("tests/1.0").expect("agent"))
            .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
                "token-of-the-model",
            )))
            .http_client(Arc::clone(&server) as Arc<dyn HttpClient>)
            .retry(RetryPolicy::none())
            .build()
            .expect("client");
        Self {
            pager: pager(&client, settings),
            settings,
            client,
            server,
            left: settings.take,
            seen: Vec::new(),
            gone: BTreeSet::new(),
            cut: false,
        }
    }

    fn keep(&mut self, spaces: impl IntoIterator<Item = SpaceCard>) {
        let number = |space: SpaceCard| space.resource_id.number().expect("a number");
        let before = self.seen.len();
        self.seen.extend(spaces.into_iter().map(number));
        if let Some(left) = &mut self.left {
            let count = self.seen.len() - before;
            *left = left.checked_sub(count).expect("no more than were wanted");
        }
    }

    async fn take(&mut self) -> Result<bool, Error> {
        let space = self.pager.try_next().await?;
        let is_some = space.is_some();
        self.keep(space);
        Ok(is_some)
    }

    async fn take_page(&mut self) -> Result<bool, Error> {
        let spaces = self.pager.next_page().await?;
        let is_some = spaces.is_some();
        self.keep(spaces.into_iter().flatten());
        Ok(is_some)
    }

    /// The API's cursor of the page that the pager's cursor is on.
    fn page_of_cursor(&self) -> Option<String> {
        let line = self.pager.cursor().to_string();
        let page = line.rsplit('.').next().expect("parts");
        let decoded = (page != "-").then(|| BASE64_URL_SAFE_NO_PAD.decode(page).expect("base64"));
        decoded.map(|bytes| String::from_utf8(bytes).expect("text"))
    }

    /// After a failure the cursor is the one that the page was asked for with, and so the server's
    /// own; another pager goes on from it.
    fn recover(&mut self, error: &Error) {
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
        assert_eq!(self.page_of_cursor(), self.server.world().asked);
        self.resume();
    }

    /// In another process, as it were.
    fn resume(&mut self) {
        let cursor = self.pager.cursor().to_string().parse().expect("cursor");
        let pager = pager(&self.client, self.settings);
        self.pager = pager.resume(&cursor).expect("the same query");
        self.left = self.settings.take;
    }

    /// Whether the page that the cursor is on has changed since it was given.
    fn has_changed(&self) -> bool {
        let page = self.page_of_cursor();
        let world = self.server.world();
        let given = world.given.get(&page);
        given.is_some_and(|changes| *changes != world.changes)
    }

    async fn step(&mut self, step: &Step) {
        let outcome = match step {
            Step::Take => self.take().await.map(drop),
            Step::TakePage => self.take_page().await.map(drop),
            Step::Drop => {
                let first = {
                    let mut next = pin!(self.pager.next());
                    poll_fn(|context| Poll::Ready(next.as_mut().poll(context))).await
                };
                match first {
                    Poll::Ready(Some(Ok(space))) => {
                        self.keep([space]);
                        Ok(())
                    }
                    Poll::Ready(Some(Err(error))) => Err(error),
                    Poll::Ready(None) | Poll::Pending => Ok(()),
                }
            }
            Step::Fail => {
                self.server.world().fails = true;
                Ok(())
            }
            Step::Insert(number) => {
                let mut world = self.server.world();
                // A number that was deleted does not come back as another space.
                if !self.gone.contains(number) {
                    world.changes += u64::from(world.spaces.insert(*number));
                }
                Ok(())
            }
            Step::Delete(place) => {
                let mut world = self.server.world();
                if let Some(number) = world.spaces.iter().nth(*place).copied() {
                    world.changes += u64::from(world.spaces.remove(&number));
                    self.gone.insert(number);
                }
                Ok(())
            }
            Step::Resume => {
                // Within a page that has changed, a cursor is not exact.
                let mut outcome = Ok(());
                if self.has_changed() {
                    outcome = self.take_page().await.map(drop);
                }
                // The page may end where the caller wanted no more.
                if outcome.is_ok() && !self.has_changed() {
                    self.resume();
                    // The rest of the page is fetched before the page changes.
                    while let Err(error) = self.take().await {
                        self.recover(&error);
                    }
                }
                outcome
            }
        };
        if let Err(error) = outcome {
            self.recover(&error);
        }
    }

    /// Takes what is left.
    async fn finish(&mut self) {
        loop {
            match self.take().await {
                Ok(true) => {}
                // The cursor is within a page, and the page has changed: it is not exact.
                Ok(false) if self.left == Some(0) && self.has_changed() => {
                    self.cut = true;
                    return;
                }
                Ok(false) if self.left == Some(0) => self.resume(),
                Ok(false) => return,
                Err(error) => self.recover(&error),
            }
        }
    }
}

fn pager(client: &Client, settings: Settings) -> Pager<ListSpaces> {
    let pager = Pager::forward(client, ListSpaces::new()).expect("pager");
    let pager = pager.page_size(SIZE).ahead(settings.ahead);
    let pager = if settings.backward {
        pager.rev()
    } else {
        pager
    };
    match settings.take {
        Some(count) => pager.take(count),
        None => pager,
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(400)
    })]

    #[test]
    fn what_was_there_throughout_comes_once_and_nothing_comes_twice(
        count in 0..30u64,
        settings in settings(),
        steps in steps(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("runtime");
        let run = runtime.block_on(async {
            let mut run = Run::new(count, settings);
            for step in &steps {
                run.step(step).await;
            }
            run.finish().await;
            run
        });
        let once: BTreeSet<u64> = run.seen.iter().copied().collect();
        prop_assert_eq!(once.len(), run.seen.len(), "one came twice: {:?}", run.seen);
        let mut sorted = run.seen.clone();
        sorted.sort_unstable();
        if settings.backward {
            sorted.reverse();
        }
        prop_assert_eq!(&sorted, &run.seen, "in another order");
        let last = run.seen.last().copied();
        for number in (0..count).map(|number| number * 20) {
            let was_there = !run.gone.contains(&number);
            let was_read = !run.cut
                || last.is_some_and(|last| if settings.backward { number >= last } else { number <= last });
            prop_assert!(
                !(was_there && was_read) || once.contains(&number),
                "{} is lost: {:?}", number, run.seen
            );
        }
    }
}
