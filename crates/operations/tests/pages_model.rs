//! A pager against a simple model of a server, while the list changes, requests fail, calls are
//! dropped and the pager is made anew.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::{
    collections::BTreeSet,
    future::{Future as _, poll_fn},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard},
    task::Poll,
};

use bytes::Bytes;
use mighty_core::{GlobalId, UserAgent};
use mighty_operations::{models::SpaceCard, operations::spaces::ListSpaces, pages::Pager};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits};
use mighty_transport::{Client, Error, ErrorKind, RetryPolicy};
use proptest::prelude::*;
use serde_json::{Value, json};

/// How many spaces a page holds.
const SIZE: usize = 3;

/// A list of spaces in the order of their numbers. A cursor is the number of the space before.
#[derive(Debug, Default)]
struct World {
    spaces: BTreeSet<u64>,
    fails: bool,
    /// The cursor that the last request asked for.
    asked: Option<String>,
    /// The cursor that leads on from the last page that was given.
    onward: Option<String>,
    /// Whether the list has changed since.
    changed: bool,
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
            let after = body["variables"]["after"].as_str().map(str::to_owned);
            world.asked.clone_from(&after);
            if std::mem::take(&mut world.fails) {
                return Err(HttpError::new(HttpErrorKind::Interrupted, "reset"));
            }
            let from = after.map_or(0, |after| after.parse::<u64>().expect("own cursor") + 1);
            let page: Vec<u64> = world.spaces.range(from..).copied().take(SIZE).collect();
            let last = page.last().copied();
            let more = last.is_some_and(|last| world.spaces.range(last + 1..).next().is_some());
            world.onward = last.map(|last| last.to_string());
            world.changed = false;
            let answer = json!({"data": {"network": {"spaces": {
                "nodes": page.into_iter().map(space).collect::<Vec<_>>(),
                "pageInfo": {
                    "hasNextPage": more, "hasPreviousPage": from > 0,
                    "startCursor": null, "endCursor": world.onward,
                },
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

struct Run {
    server: Arc<Server>,
    client: Client,
    pager: Pager<SpaceCard>,
    seen: Vec<u64>,
    gone: BTreeSet<u64>,
}

impl Run {
    fn new(count: u64) -> Self {
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
            pager: pager(&client),
            client,
            server,
            seen: Vec::new(),
            gone: BTreeSet::new(),
        }
    }

    fn keep(&mut self, spaces: impl IntoIterator<Item = SpaceCard>) {
        let number = |space: SpaceCard| space.resource_id.number().expect("a number");
        self.seen.extend(spaces.into_iter().map(number));
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

    /// After a failure the cursor is the one that the page was asked for with, and so the server's
    /// own; another pager goes on from it.
    fn recover(&mut self, error: &Error) {
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
        let cursor = serde_json::to_value(self.pager.cursor()).expect("cursor");
        let asked = self.server.world().asked.clone();
        assert_eq!(cursor["page"], json!(asked));
        self.resume();
    }

    /// In another process, as it were.
    fn resume(&mut self) {
        let cursor = serde_json::to_string(&self.pager.cursor()).expect("cursor");
        let cursor = serde_json::from_str(&cursor).expect("cursor");
        self.pager = pager(&self.client).resume(&cursor).expect("the same query");
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
                    world.changed |= world.spaces.insert(*number);
                }
                Ok(())
            }
            Step::Delete(place) => {
                let mut world = self.server.world();
                if let Some(number) = world.spaces.iter().nth(*place).copied() {
                    world.changed |= world.spaces.remove(&number);
                    self.gone.insert(number);
                }
                Ok(())
            }
            Step::Resume => {
                // Within a page that has changed, a cursor is not exact.
                let has_changed = self.server.world().changed;
                let outcome = if has_changed {
                    self.take_page().await.map(drop)
                } else {
                    Ok(())
                };
                if outcome.is_ok() {
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
                Ok(false) => return,
                Err(error) => self.recover(&error),
            }
        }
    }
}

fn pager(client: &Client) -> Pager<SpaceCard> {
    let size = i32::try_from(SIZE).expect("small");
    Pager::forward(client, ListSpaces::new().first(size)).expect("pager")
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(300)
    })]

    #[test]
    fn what_was_there_throughout_comes_once_and_nothing_comes_twice(
        count in 0..30u64,
        steps in steps(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("runtime");
        let run = runtime.block_on(async {
            let mut run = Run::new(count);
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
        prop_assert_eq!(&sorted, &run.seen, "in another order");
        for number in (0..count).map(|number| number * 20) {
            let was_there = !run.gone.contains(&number);
            prop_assert!(!was_there || once.contains(&number), "{} is lost: {:?}", number, run.seen);
        }
    }
}
