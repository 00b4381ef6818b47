//! Stopping a pager, and going on.

use httpmock::MockServer;
use mighty_core::{Maybe, SecretText};
use mighty_operations::{
    operations::{members::ListMembers, spaces::ListSpaces},
    pages::{BudgetSpent, Cursor, EMPTY_PAGES, Page, PageArguments, Paged, Pager},
};
use mighty_transport::{
    Error, ErrorKind, Idempotence, IntoRequest as _, Operation, OperationKind, RequiredScopes,
};
use serde::Serialize;
use serde_json::Value;

use super::{client, number, page, space};

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
        let next = format!("page: Some(\"c{expected}\")");
        let cursor = format!("{:?}", pager.cursor());
        assert!(cursor.contains(&next), "{cursor}");
        assert!(pager.next().await.is_none());
    }
}

#[tokio::test]
async fn a_pager_sends_no_more_operations_than_its_budget_and_the_error_has_the_cursor() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    page(&server, None, &[space(1)], (true, Some("c1")));
    page(&server, Some("c1"), &[space(2)], (true, Some("c2")));
    page(&server, Some("c2"), &[space(3)], (false, None));
    let pager = || Pager::forward(&client, ListSpaces::new()).expect("pager");
    let mut first = pager().budget(2);
    let mut seen = Vec::new();
    let error = loop {
        match first.next().await.expect("an item or the error") {
            Ok(space) => seen.push(number(&space)),
            Err(error) => break error,
        }
    };
    let spent = BudgetSpent::of(&error).expect("the budget is spent");
    assert_eq!((spent.operations(), spent.cursor()), (2, &first.cursor()));
    assert_eq!(client.counters().attempts, 2);
    let line = first.cursor().to_string();
    assert!(error.to_string().contains(&line), "{error}");
    assert!(error.hint().expect("a hint").contains(&line), "{error}");
    let rest = pager().resume(spent.cursor()).expect("the same query");
    let rest = rest.budget(1).collect().await.expect("enough");
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

    fn page(&self, _: Value) -> Result<Option<Page<Value>>, Error> {
        Ok(None)
    }
}

#[test]
fn neither_the_text_of_a_cursor_nor_its_debug_text_contains_the_variables() {
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
    let kept = serde_json::to_string(&cursor).expect("json");
    let printed = format!("{pager:?} {cursor:?} {cursor:#?} {cursor} {kept} {request:?}");
    assert!(printed.contains("Unlock"), "{printed}");
    for variable in ["what-somebody-looked-for", "the-key-of-somebody"] {
        assert!(!printed.contains(variable), "{printed}");
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
