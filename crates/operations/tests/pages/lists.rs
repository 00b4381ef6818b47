//! What a pager makes of the server's pages.

use std::{
    future::{Future as _, poll_fn},
    pin::pin,
    task::Poll,
};

use httpmock::MockServer;
use mighty_operations::{
    operations::{members::ListMembers, spaces::ListSpaces},
    pages::Pager,
};
use mighty_transport::ErrorKind;
use serde_json::{Value, json};

use super::{client, number, page, space};

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
