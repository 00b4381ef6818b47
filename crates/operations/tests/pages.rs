//! Pagers against a server with good, unusual and faulty pages.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::{
    future::{Future as _, poll_fn},
    pin::pin,
    task::Poll,
};

use httpmock::{Mock, MockServer};
use mighty_core::{Maybe, SecretText, UserAgent};
use mighty_operations::{
    models::SpaceCard,
    operations::{members::ListMembers, spaces::ListSpaces},
    pages::{Cursor, EMPTY_PAGES, Page, PageArguments, Paged, Pager},
};
use mighty_transport::{
    Client, ErrorKind, Idempotence, IntoRequest as _, Operation, OperationKind, RequiredScopes,
    RetryPolicy,
};
use serde::Serialize;
use serde_json::{Value, json};

fn client(endpoint: impl AsRef<str>) -> Client {
    Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
            "token-of-the-tests",
        )))
        .retry(RetryPolicy::none())
        .build()
        .expect("client")
}

fn space(number: u64) -> Value {
    json!({
        "id": mighty_core::GlobalId::new("FlexSpace", number),
        "resourceId": number.to_string(),
        "title": format!("Space {number}"),
        "url": format!("https://harbor.mn.co/spaces/{number}"),
        "avatarUrl": null,
        "discoverable": true,
        "explorable": true,
        "position": number,
        "unreadCount": 0,
        "createdAt": null,
        "updatedAt": null,
        "lastChatAt": null,
        "viewerNotInterested": false,
        "spacesCollection": null,
    })
}

/// Makes the server answer the request for the page after `after` with these nodes.
fn page<'a>(
    server: &'a MockServer,
    after: Option<&str>,
    nodes: &[Value],
    info: (bool, Option<&str>),
) -> Mock<'a> {
    let answer = json!({"data": {"network": {"spaces": {
        "nodes": nodes,
        "pageInfo": {
            "hasNextPage": info.0, "hasPreviousPage": after.is_some(),
            "startCursor": null, "endCursor": info.1,
        },
    }}}});
    let after = after.map(str::to_owned);
    server.mock(|when, then| {
        let when = when.path("/graphql");
        match after {
            Some(after) => when.body_includes(format!("\"after\":\"{after}\"")),
            None => when.body_excludes("\"after\":"),
        };
        then.json_body(answer);
    })
}

fn number(space: &SpaceCard) -> u64 {
    space.resource_id.number().expect("a number")
}

#[tokio::test]
async fn items_of_all_pages_are_returned_and_empty_pages_are_skipped() {
    let server = MockServer::start_async().await;
    page(&server, None, &[space(1), space(2)], (true, Some("c1")));
    page(&server, Some("c1"), &[], (true, Some("c2")));
    page(
        &server,
        Some("c2"),
        &[Value::Null, space(3)],
        (false, Some("c3")),
    );
    let mut pager =
        Pager::forward(&client(server.url("/graphql")), ListSpaces::new()).expect("pager");
    let mut seen = Vec::new();
    while let Some(space) = pager.try_next().await.expect("page") {
        seen.push(number(&space));
    }
    assert_eq!(seen, [1, 2, 3]);
    assert!(pager.next().await.is_none(), "the end stays the end");
}

#[tokio::test]
async fn the_page_size_is_that_of_the_query_or_the_default() {
    let server = MockServer::start_async().await;
    let fifty = server.mock(|when, then| {
        when.body_includes("\"first\":50");
        then.json_body(json!({"data": null, "errors": [{"message": "seen"}]}));
    });
    let seven = server.mock(|when, then| {
        when.body_includes("\"first\":7");
        then.json_body(json!({"data": null, "errors": [{"message": "seen"}]}));
    });
    let client = client(server.url("/graphql"));
    for query in [ListSpaces::new(), ListSpaces::new().first(7)] {
        assert!(
            Pager::forward(&client, query)
                .expect("pager")
                .try_next()
                .await
                .is_err()
        );
    }
    fifty.assert();
    seven.assert();
}

#[tokio::test]
async fn after_an_error_the_cursor_is_that_of_the_failed_page() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    let all: Vec<_> = (1..=9).map(space).collect();
    page(&server, None, &all[..3], (true, Some("c3")));
    let mut broken = server.mock(|when, then| {
        when.body_includes("\"after\":\"c3\"");
        then.status(500).body("down");
    });
    let mut pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
    let mut seen = Vec::new();
    let error = loop {
        match pager.next().await.expect("an item or the error") {
            Ok(space) => seen.push(number(&space)),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Http, "{error}");
    assert!(pager.next().await.is_none(), "after an error it ends");
    let cursor = pager.cursor();

    // The second space is deleted. The items of the first page move up, but the items after `c3`
    // don't.
    broken.delete();
    server.reset();
    let moved = [space(1), space(3), space(4)];
    page(&server, None, &moved, (true, Some("c4")));
    page(&server, Some("c3"), &all[3..], (false, None));
    let mut pager = Pager::forward(&client, ListSpaces::new())
        .expect("pager")
        .resume(&cursor)
        .expect("the same query");
    while let Some(space) = pager.try_next().await.expect("page") {
        seen.push(number(&space));
    }
    assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

#[tokio::test]
async fn a_pager_fails_after_too_many_empty_pages_and_can_be_resumed() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    let after = |number: usize| (number > 0).then(|| format!("c{number}"));
    for number in 0..EMPTY_PAGES as usize + 3 {
        let next = after(number + 1);
        page(
            &server,
            after(number).as_deref(),
            &[],
            (true, next.as_deref()),
        );
    }
    for (set, expected) in [(None, EMPTY_PAGES), (Some(7), 7), (Some(0), 1)] {
        let mut pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
        if let Some(most) = set {
            pager = pager.max_empty_pages(most);
        }
        let error = pager.try_next().await.expect_err("empty pages");
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = format!("{expected} pages in a row were empty");
        assert!(error.to_string().contains(&text), "{error}");
        let next = format!("c{expected}");
        assert!(format!("{:?}", pager.cursor()).contains(&next));
        assert!(pager.next().await.is_none());
    }
}

#[tokio::test]
async fn a_pager_sends_no_more_operations_than_allowed() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    page(&server, None, &[space(1)], (true, Some("c1")));
    page(&server, Some("c1"), &[space(2)], (true, Some("c2")));
    page(&server, Some("c2"), &[space(3)], (false, None));
    let pager = || Pager::forward(&client, ListSpaces::new()).expect("pager");
    let mut first = pager().max_operations(2);
    let mut seen = Vec::new();
    let error = loop {
        match first.next().await.expect("an item or the error") {
            Ok(space) => seen.push(number(&space)),
            Err(error) => break error,
        }
    };
    assert!(error.to_string().contains("max_operations"), "{error}");
    assert_eq!(client.counters().attempts, 2);
    let rest = pager().resume(&first.cursor()).expect("the same query");
    let rest = rest.max_operations(1).collect().await.expect("enough");
    seen.extend(rest.iter().map(number));
    assert_eq!(seen, [1, 2, 3]);
}

#[tokio::test]
async fn a_pager_resumes_at_a_cursor_and_neither_skips_nor_repeats_items() {
    let server = MockServer::start_async().await;
    page(
        &server,
        None,
        &[space(1), space(2), space(3)],
        (true, Some("c1")),
    );
    page(
        &server,
        Some("c1"),
        &[space(4), space(5)],
        (false, Some("c2")),
    );
    // Nothing was added since the end was reached.
    page(&server, Some("c2"), &[], (false, None));
    let client = client(server.url("/graphql"));
    for stop_after in 0..=5 {
        let mut first = Pager::forward(&client, ListSpaces::new()).expect("pager");
        let mut seen = Vec::new();
        for _ in 0..stop_after {
            seen.extend(first.try_next().await.expect("page").as_ref().map(number));
        }
        // Serialise the cursor, as for another process.
        let kept = serde_json::to_string(&first.cursor()).expect("json");
        let cursor: Cursor = serde_json::from_str(&kept).expect("cursor");
        let rest = Pager::forward(&client, ListSpaces::new())
            .and_then(|pager| pager.resume(&cursor))
            .expect("pager")
            .collect()
            .await
            .expect("pages");
        seen.extend(rest.iter().map(number));
        assert_eq!(seen, [1, 2, 3, 4, 5], "stopped after {stop_after}");
    }
}

/// A custom query with a secret in its variables.
#[derive(Clone, Serialize)]
struct Unlock {
    term: String,
    key: SecretText,
    first: Maybe<i32>,
    after: Maybe<String>,
}

impl Operation for Unlock {
    type Data = Value;

    const NAME: &'static str = "Unlock";
    const DOCUMENT: &'static str = "query Unlock { viewer { id } }";
    const KIND: OperationKind = OperationKind::Query;
    const IDEMPOTENCE: Idempotence = Idempotence::Safe;
    const SCOPES: &'static [RequiredScopes] = &[];
}

impl Paged for Unlock {
    type Item = Value;

    fn forward(&mut self) -> PageArguments<'_> {
        (&mut self.first, &mut self.after)
    }

    fn page(_: Value) -> Option<Page<Value>> {
        None
    }
}

#[test]
fn a_serialised_cursor_contains_the_variables_but_its_debug_text_does_not() {
    let query = Unlock {
        term: "what-somebody-looked-for".into(),
        key: mighty_trace::secret("the-key-of-somebody").into(),
        first: Maybe::Absent,
        after: Maybe::Absent,
    };
    let client = client("http://127.0.0.1:9/graphql");
    let pager = Pager::forward(&client, query.clone()).expect("pager");
    let cursor = pager.cursor();
    let request = query.clone().into_request().expect("request");
    let printed = format!("{pager:?} {cursor:?} {cursor:#?} {request:?}");
    assert!(printed.contains("Unlock"), "{printed}");
    for variable in ["what-somebody-looked-for", "the-key-of-somebody"] {
        assert!(!printed.contains(variable), "{printed}");
        // The serialised cursor contains them, to check that it belongs to the query.
        let kept = serde_json::to_string(&cursor).expect("json");
        assert!(kept.contains(variable), "{kept}");
    }
    let other = Unlock {
        key: "another-key".into(),
        ..query
    };
    let resumed = Pager::forward(&client, other).and_then(|pager| pager.resume(&cursor));
    let error = resumed.expect_err("another key");
    let told = format!("{error} {error:?}");
    assert!(
        !told.contains("key-of-somebody") && !told.contains("another-key"),
        "{told}"
    );
}

#[tokio::test]
async fn a_cursor_of_another_query_is_refused_before_a_request_is_sent() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    let cursor = Pager::forward(&client, ListMembers::new().term("ada"))
        .expect("pager")
        .cursor();
    for query in [ListMembers::new(), ListMembers::new().term("ada").first(7)] {
        let error = Pager::forward(&client, query)
            .and_then(|pager| pager.resume(&cursor))
            .expect_err("another query");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("ListMembers"), "{error}");
    }
    let same = Pager::forward(&client, ListMembers::new().term("ada"));
    assert!(same.and_then(|pager| pager.resume(&cursor)).is_ok());
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error() {
    let server = MockServer::start_async().await;
    page(&server, None, &[space(1)], (true, Some("c1")));
    let again = page(&server, Some("c1"), &[space(2)], (true, Some("c1")));
    let mut pager =
        Pager::forward(&client(server.url("/graphql")), ListSpaces::new()).expect("pager");
    for _ in 0..2 {
        assert!(
            pager
                .try_next()
                .await
                .expect("what came is given")
                .is_some()
        );
    }
    let error = pager.try_next().await.expect_err("a circle");
    assert!(error.to_string().contains("cursor"), "{error}");
    assert!(pager.next().await.is_none(), "after an error it ends");
    again.assert();
}

#[tokio::test]
async fn a_cycle_of_several_cursors_is_an_error_after_all_items_were_returned() {
    let server = MockServer::start_async().await;
    page(&server, None, &[space(1)], (true, Some("c1")));
    page(&server, Some("c1"), &[space(2)], (true, Some("c2")));
    page(&server, Some("c2"), &[space(3)], (true, Some("c1")));
    let mut pager =
        Pager::forward(&client(server.url("/graphql")), ListSpaces::new()).expect("pager");
    for expected in 1..=3 {
        let item = pager.try_next().await.expect("page").expect("an item");
        assert_eq!(number(&item), expected);
    }
    assert!(pager.try_next().await.is_err());
}

#[tokio::test]
async fn after_the_last_item_of_a_page_resuming_does_not_fetch_that_page_again() {
    let server = MockServer::start_async().await;
    let first = page(&server, None, &[space(1)], (true, Some("c1")));
    page(&server, Some("c1"), &[space(2)], (false, Some("c2")));
    let client = client(server.url("/graphql"));
    let mut pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
    assert!(pager.try_next().await.expect("page").is_some());
    let resumed = Pager::forward(&client, ListSpaces::new()).expect("pager");
    let rest = resumed
        .resume(&pager.cursor())
        .expect("same query")
        .collect()
        .await
        .expect("rest");
    assert_eq!(rest.iter().map(number).collect::<Vec<_>>(), [2]);
    first.assert();
}

#[tokio::test]
async fn null_nodes_are_counted() {
    let server = MockServer::start_async().await;
    page(
        &server,
        None,
        &[Value::Null, space(1), Value::Null],
        (true, Some("c1")),
    );
    page(&server, Some("c1"), &[Value::Null], (false, Some("c2")));
    let mut pager =
        Pager::forward(&client(server.url("/graphql")), ListSpaces::new()).expect("pager");
    while pager.try_next().await.expect("page").is_some() {}
    assert_eq!(pager.null_nodes(), 3);
}

#[tokio::test]
async fn after_an_error_a_pager_can_be_resumed() {
    let server = MockServer::start_async().await;
    page(&server, None, &[space(1), space(2)], (true, Some("c1")));
    let mut down = server.mock(|when, then| {
        when.body_includes("\"after\":\"c1\"");
        then.status(503);
    });
    let client = client(server.url("/graphql"));
    let mut pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
    for _ in 0..2 {
        assert!(pager.try_next().await.expect("first page").is_some());
    }
    assert!(pager.try_next().await.is_err());
    let cursor = pager.cursor();
    down.delete();
    page(&server, Some("c1"), &[space(3)], (false, Some("c2")));
    let rest = Pager::forward(&client, ListSpaces::new())
        .and_then(|pager| pager.resume(&cursor))
        .expect("pager")
        .collect()
        .await
        .expect("pages");
    assert_eq!(rest.iter().map(number).collect::<Vec<_>>(), [3]);
}

#[tokio::test]
async fn a_backward_pager_returns_the_last_item_first() {
    let server = MockServer::start_async().await;
    let answer = |nodes: Vec<Value>, more: bool, cursor: &str| {
        json!({"data": {"network": {"spaces": {"nodes": nodes, "pageInfo": {
            "hasNextPage": false, "hasPreviousPage": more,
            "startCursor": cursor, "endCursor": null,
        }}}}})
    };
    server.mock(|when, then| {
        when.body_includes("\"last\":2")
            .body_excludes("\"before\":");
        then.json_body(answer(vec![space(2), space(3)], true, "c2"));
    });
    server.mock(|when, then| {
        when.body_includes("\"last\":2")
            .body_includes("\"before\":\"c2\"");
        then.json_body(answer(vec![space(1)], false, "c1"));
    });
    let pager =
        Pager::backward(&client(server.url("/graphql")), ListSpaces::new().last(2)).expect("pager");
    let seen = pager.collect().await.expect("pages");
    assert_eq!(seen.iter().map(number).collect::<Vec<_>>(), [3, 2, 1]);
}

#[tokio::test]
async fn a_null_connection_is_an_error_and_not_an_empty_list() {
    let info = json!({
        "hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null,
    });
    for spaces in [json!(null), json!({"nodes": null, "pageInfo": info})] {
        let server = MockServer::start_async().await;
        server.mock(|_, then| {
            then.json_body(json!({"data": {"network": {"spaces": spaces}}}));
        });
        let mut pager =
            Pager::forward(&client(server.url("/graphql")), ListSpaces::new()).expect("pager");
        let error = pager.try_next().await.expect_err("null");
        assert_eq!(error.kind(), ErrorKind::Absent);
        assert!(error.is_not_found());
        assert_eq!((error.status(), error.attempts()), (Some(200), 1));
    }
}

#[tokio::test]
async fn a_pager_with_an_empty_list_explains_which_role_may_be_missing() {
    let server = MockServer::start_async().await;
    let info = json!({"hasNextPage": false, "hasPreviousPage": false});
    server.mock(|_, then| {
        let members = json!({"nodes": [], "pageInfo": info, "totalCount": 0});
        then.json_body(json!({"data": {"network": {"members": members}}}));
    });
    let mut pager =
        Pager::forward(&client(server.url("/graphql")), ListMembers::new()).expect("pager");
    assert_eq!(pager.try_next().await.expect("page"), None);
    let explanation = pager.explain().expect("request").expect("explanation");
    let told = explanation.to_string();
    assert!(
        told.contains("Network.members is for a host or a moderator; others get an empty list"),
        "{told}"
    );
}

#[tokio::test]
async fn dropping_the_future_of_next_loses_no_item() {
    let server = MockServer::start_async().await;
    let once = page(&server, None, &[space(1), space(2)], (false, Some("c1")));
    let mut pager =
        Pager::forward(&client(server.url("/graphql")), ListSpaces::new()).expect("pager");
    {
        // Poll once to start the call, then drop the future.
        let mut next = pin!(pager.next());
        let once = poll_fn(|context| Poll::Ready(next.as_mut().poll(context).is_pending()));
        assert!(once.await, "no server answers in no time");
    }
    let seen = pager.collect().await.expect("page");
    assert_eq!(seen.iter().map(number).collect::<Vec<_>>(), [1, 2]);
    once.assert();
}
