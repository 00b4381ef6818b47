//! Reading some of the items, from the end, in pages, and ahead.

use std::{pin::Pin, time::Duration};

use futures_core::Stream;
use httpmock::{Mock, MockServer};
use mighty_operations::{
    operations::{
        comments::ListPostThreads, members::ListMembers, search::Search, spaces::ListSpaces,
    },
    pages::{PageLimits, Paged, Pager},
};
use serde_json::{Value, json};

use super::{client, number, page, space};

/// Makes the server answer a request for so many spaces after a cursor.
fn sized<'a>(
    server: &'a MockServer,
    (after, size): (Option<&str>, u64),
    nodes: std::ops::Range<u64>,
    next: Option<&str>,
) -> Mock<'a> {
    let after = after.map(str::to_owned);
    let answer = json!({"data": {"network": {"spaces": {
        "nodes": nodes.map(space).collect::<Vec<_>>(),
        "pageInfo": {
            "hasNextPage": next.is_some(), "hasPreviousPage": after.is_some(),
            "startCursor": null, "endCursor": next,
        },
    }}}});
    server.mock(|when, then| {
        let when = when.body_matches(format!("\"first\":{size}[,}}]"));
        match after {
            Some(after) => when.body_includes(format!("\"after\":\"{after}\"")),
            None => when.body_excludes("\"after\":"),
        };
        then.json_body(answer);
    })
}

fn numbers(spaces: &[mighty_operations::models::SpaceCard]) -> Vec<u64> {
    spaces.iter().map(number).collect()
}

fn limits(query: &impl Paged) -> PageLimits {
    query.page_limits()
}

#[test]
fn the_page_limits_of_a_query_are_those_of_its_connection() {
    assert_eq!(limits(&ListMembers::new()).max, 50);
    assert_eq!(limits(&Search::new("sea")).default, 20);
    assert_eq!(limits(&ListPostThreads::new("welcome")).max, 25);
}

#[tokio::test]
async fn a_page_size_is_reduced_to_the_maximum_of_the_connection_and_is_at_least_one() {
    let server = MockServer::start_async().await;
    let largest = sized(&server, (None, 50), 0..1, None);
    let smallest = sized(&server, (None, 1), 0..1, None);
    let client = client(server.url("/graphql"));
    for size in [1_000, 0] {
        let pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
        pager.page_size(size).collect().await.expect("a page");
    }
    largest.assert();
    smallest.assert();
}

#[tokio::test]
async fn take_asks_for_no_more_items_than_are_wanted() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    let first = sized(&server, (None, 3), 0..3, Some("c3"));
    let last = sized(&server, (Some("c3"), 2), 3..5, Some("c5"));
    let pager = || {
        Pager::forward(&client, ListSpaces::new())
            .expect("pager")
            .page_size(3)
    };
    let mut five = pager().take(5);
    let mut seen = Vec::new();
    while let Some(space) = five.try_next().await.expect("a page") {
        seen.push(number(&space));
    }
    assert_eq!(seen, [0, 1, 2, 3, 4]);
    first.assert();
    last.assert();

    // The rest begins after the fifth.
    sized(&server, (Some("c5"), 3), 5..6, None);
    let rest = pager().resume(&five.cursor()).expect("the same query");
    assert_eq!(numbers(&rest.collect().await.expect("a page")), [5]);

    let two = sized(&server, (None, 2), 0..2, Some("c2"));
    assert_eq!(
        numbers(&pager().take(2).collect().await.expect("a page")),
        [0, 1]
    );
    two.assert();
    let sent = client.counters().attempts;
    assert!(pager().take(0).collect().await.expect("nothing").is_empty());
    assert_eq!(client.counters().attempts, sent, "nothing is asked for");
}

#[tokio::test]
async fn take_keeps_the_page_size_if_the_cursors_are_numbers_of_pages() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    // Page 1 of a size of 2 would hold other items than page 1 of a size of 3.
    sized(&server, (None, 3), 0..3, Some("1"));
    sized(&server, (Some("1"), 3), 3..6, Some("2"));
    let pager = || {
        Pager::forward(&client, ListSpaces::new())
            .expect("pager")
            .page_size(3)
    };
    let mut five = pager().take(5);
    let mut seen = Vec::new();
    while let Some(space) = five.try_next().await.expect("a page") {
        seen.push(number(&space));
    }
    assert_eq!(seen, [0, 1, 2, 3, 4]);

    // The cursor is within the second page.
    sized(&server, (Some("2"), 3), 6..7, None);
    let rest = pager().resume(&five.cursor()).expect("the same query");
    assert_eq!(numbers(&rest.collect().await.expect("pages")), [5, 6]);
}

#[tokio::test]
async fn a_server_that_sends_more_than_was_asked_for_does_not_change_what_take_gives() {
    let server = MockServer::start_async().await;
    page(
        &server,
        None,
        &[space(1), space(2), space(3)],
        (true, Some("c3")),
    );
    let client = client(server.url("/graphql"));
    let pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
    assert_eq!(
        numbers(&pager.take(2).collect().await.expect("a page")),
        [1, 2]
    );
}

#[tokio::test]
async fn pages_are_given_with_their_page_info_even_if_they_are_empty() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    page(&server, None, &[space(1), Value::Null], (true, Some("c2")));
    page(&server, Some("c2"), &[], (true, Some("c3")));
    page(&server, Some("c3"), &[space(3)], (false, Some("c4")));
    let pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
    let mut pages = pager.pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        seen.push((
            numbers(&page.items),
            page.null_nodes,
            page.info.has_next_page,
        ));
    }
    assert_eq!(
        seen,
        [(vec![1], 1, true), (vec![], 0, true), (vec![3], 0, false)]
    );
    assert_eq!(pages.pager().null_nodes(), 1);
    assert!(pages.next().await.is_none(), "the end stays the end");
}

#[tokio::test]
async fn the_first_page_has_the_items_that_were_not_taken_before() {
    let server = MockServer::start_async().await;
    let client = client(server.url("/graphql"));
    page(
        &server,
        None,
        &[space(1), space(2), space(3)],
        (true, Some("c3")),
    );
    let last = page(&server, Some("c3"), &[space(4)], (false, None));
    let mut pager = Pager::forward(&client, ListSpaces::new()).expect("pager");
    assert!(pager.try_next().await.expect("a page").is_some());
    let mut pages = pager.pages();
    let page = pages.try_next().await.expect("a page").expect("the rest");
    assert_eq!(numbers(&page.items), [2, 3]);

    // The cursor is that of the next page, whose items are still to come.
    let rest = Pager::forward(&client, ListSpaces::new())
        .and_then(|pager| pager.resume(&pages.cursor()))
        .expect("the same query");
    assert_eq!(numbers(&rest.collect().await.expect("a page")), [4]);
    let page = pages
        .into_pager()
        .next_page()
        .await
        .expect("a page")
        .expect("items");
    assert_eq!(numbers(&page), [4]);
    last.assert_calls(2);
}

#[tokio::test]
async fn pages_are_a_stream() {
    let server = MockServer::start_async().await;
    page(&server, None, &[space(1)], (false, None));
    let client = client(server.url("/graphql"));
    let mut pages = Pager::forward(&client, ListSpaces::new())
        .expect("pager")
        .pages();
    let mut count = 0;
    while let Some(page) =
        std::future::poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await
    {
        count += page.expect("a page").items.len();
    }
    assert_eq!(count, 1);
}

/// Waits until the client has sent so many requests, and then whether it sends more.
async fn settled(client: &mighty_transport::Client, expected: u64) -> u64 {
    for _ in 0..500 {
        if client.counters().attempts >= expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    client.counters().attempts
}

/// Seven pages of one space.
fn seven_pages(server: &MockServer) {
    for number in 1..=7 {
        let after = (number > 1).then(|| format!("c{}", number - 1));
        let next = format!("c{number}");
        page(
            server,
            after.as_deref(),
            &[space(number)],
            (number < 7, Some(&next)),
        );
    }
}

#[tokio::test]
async fn a_pager_that_reads_ahead_fetches_the_next_pages_while_the_caller_works_and_no_more() {
    let server = MockServer::start_async().await;
    seven_pages(&server);
    for (ahead, expected) in [(0, 1), (1, 2), (3, 4)] {
        let client = client(server.url("/graphql"));
        let mut pager = Pager::forward(&client, ListSpaces::new())
            .expect("pager")
            .ahead(ahead);
        assert_eq!(
            client.counters().attempts,
            0,
            "nothing is sent before it is needed"
        );
        let first = pager.try_next().await.expect("a page").expect("a space");
        assert_eq!(number(&first), 1);
        assert_eq!(settled(&client, expected).await, expected, "{ahead} ahead");

        // The next page is there already.
        let second = pager.try_next().await.expect("a page").expect("a space");
        assert_eq!(number(&second), 2);
        let expected = expected + 1;
        assert_eq!(settled(&client, expected).await, expected, "{ahead} ahead");
    }
}

#[tokio::test]
async fn a_dropped_pager_that_reads_ahead_stops_and_loses_nothing() {
    let server = MockServer::start_async().await;
    seven_pages(&server);
    let client = client(server.url("/graphql"));
    let mut pager = Pager::forward(&client, ListSpaces::new())
        .expect("pager")
        .ahead(2);
    for _ in 0..2 {
        assert!(pager.try_next().await.expect("a page").is_some());
    }
    let cursor = pager.cursor();
    assert_eq!(settled(&client, 4).await, 4);
    drop(pager);
    assert_eq!(settled(&client, 4).await, 4, "the task has stopped");
    let rest = Pager::forward(&client, ListSpaces::new())
        .expect("pager")
        .ahead(2);
    let rest = rest.resume(&cursor).expect("the same query");
    assert_eq!(
        numbers(&rest.collect().await.expect("pages")),
        [3, 4, 5, 6, 7]
    );
}

#[tokio::test]
async fn pages_that_were_read_ahead_are_given_before_the_error_of_a_later_one() {
    let server = MockServer::start_async().await;
    page(&server, None, &[space(1)], (true, Some("c1")));
    page(&server, Some("c1"), &[space(2)], (true, Some("c2")));
    let mut down = server.mock(|when, then| {
        when.body_includes("\"after\":\"c2\"");
        then.status(500);
    });
    let client = client(server.url("/graphql"));
    let mut pager = Pager::forward(&client, ListSpaces::new())
        .expect("pager")
        .ahead(5);
    assert!(pager.try_next().await.expect("a page").is_some());
    assert_eq!(settled(&client, 3).await, 3);
    let second = pager.try_next().await.expect("a page").expect("a space");
    assert_eq!(number(&second), 2);
    pager.try_next().await.expect_err("the third page");
    down.delete();
    page(&server, Some("c2"), &[space(3)], (false, None));
    let rest = Pager::forward(&client, ListSpaces::new())
        .and_then(|rest| rest.resume(&pager.cursor()))
        .expect("the same query");
    assert_eq!(numbers(&rest.collect().await.expect("a page")), [3]);
}

#[test]
fn a_pager_goes_on_in_another_runtime_after_the_one_that_read_ahead_has_ended() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("runtime")
    };
    let server = MockServer::start();
    seven_pages(&server);
    let client = client(server.url("/graphql"));
    let mut pager = Pager::forward(&client, ListSpaces::new())
        .expect("pager")
        .ahead(1);
    let first = runtime().block_on(async { pager.try_next().await.expect("a page") });
    assert_eq!(first.as_ref().map(number), Some(1));
    let rest = runtime()
        .block_on(pager.collect())
        .expect("the other pages");
    assert_eq!(numbers(&rest), [2, 3, 4, 5, 6, 7]);
}
