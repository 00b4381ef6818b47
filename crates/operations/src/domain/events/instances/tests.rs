#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use mighty_core::UserAgent;
use mighty_runtime::bounds::UNREADABLE_RECORDS;
use mighty_transport::{Client, Error, ErrorKind};
use serde_json::{Value, json};

use super::EventInstances;
use crate::{domain::Events, operations::events::ListEvents};

/// A date without its zone.
const NO_ZONE: &str = "2026-11-02T10:00:00";

fn instance(id: impl Into<String>, starts_at: &str) -> Value {
    let id: String = id.into();
    json!({
        "id": id, "postId": "2", "postResourceId": "2", "instanceIndex": "20261102T090000Z",
        "startsAt": starts_at, "url": "https://harbor.mn.co/posts/2", "lockRsvps": false,
        "rsvpYesCount": 0, "rsvpMaybeCount": 0, "rsvpNoCount": 0,
        "hasNext": false, "hasPrevious": false,
    })
}

fn at(hour: usize) -> String {
    format!("2026-11-02T{hour:02}:00:00Z")
}

/// A server with this answer to a cursor, and the number of its requests.
async fn server(
    answer: impl Fn(Option<&str>) -> Vec<Value> + Send + Sync + 'static,
) -> (MockServer, Client, Arc<AtomicUsize>) {
    let server = MockServer::start_async().await;
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    server
        .mock_async(|when, then| {
            when.path("/graphql");
            then.respond_with(move |request: &HttpMockRequest| {
                counted.fetch_add(1, Ordering::Relaxed);
                let request: Value = serde_json::from_slice(request.body_ref()).expect("JSON");
                let events = answer(request["variables"]["cursor"].as_str());
                let body = json!({ "data": { "network": { "events": events } } });
                HttpMockResponse::builder()
                    .status(200)
                    .body(body.to_string())
                    .build()
            });
        })
        .await;
    let client = Client::builder()
        .endpoint(server.url("/graphql"))
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
            "token-of-the-occurrences",
        )))
        .build()
        .expect("client");
    (server, client, requests)
}

/// The ids that come, and the error or the end after them.
async fn read(mut list: EventInstances) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match list.try_next().await {
            Ok(Some(item)) => ids.push(item.id.as_str().to_owned()),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
        assert!(ids.len() < 1_000, "no end");
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_cursor_is_an_error_and_no_endless_list() {
    let page = |_: Option<&str>| {
        vec![
            instance("A", &at(10)),
            instance("B", &at(11)),
            instance("C", &at(12)),
        ]
    };
    let (_server, client, requests) = server(page).await;
    let (ids, error) = read(Events::new(&client).upcoming()).await;
    assert_eq!(ids, ["A", "B", "C"]);
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("cursor"), "{error}");
    assert_eq!(requests.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn start_times_that_stand_still_or_go_back_are_an_error() {
    for hours in [[10, 10, 10], [10, 9, 8]] {
        let number = AtomicUsize::new(0);
        // Each answer has new occurrences.
        let page = move |_: Option<&str>| {
            let number = number.fetch_add(1, Ordering::Relaxed);
            let hour = at(hours[number.min(2)]);
            (0..50)
                .map(|place| instance(format!("{number}-{place}"), &hour))
                .collect()
        };
        let (_server, client, requests) = server(page).await;
        let (ids, error) = read(Events::new(&client).upcoming()).await;
        assert_eq!(error.expect("an error").kind(), ErrorKind::Decode);
        let requests = requests.load(Ordering::Relaxed);
        assert!(requests <= 3, "{requests}");
        assert_eq!(ids.len(), requests * 50);
    }
}

/// A server as the API is: the cursor is a bound that is part of the page.
fn bounded(all: Vec<Value>, size: usize) -> impl Fn(Option<&str>) -> Vec<Value> {
    move |cursor| {
        let is_later =
            |item: &&Value| cursor.is_none_or(|cursor| item["startsAt"].as_str() >= Some(cursor));
        all.iter().filter(is_later).take(size).cloned().collect()
    }
}

#[tokio::test]
async fn occurrences_with_the_start_time_of_the_cursor_are_each_returned_once() {
    let all = || {
        let hours = [10, 11, 12, 12, 13, 13];
        let named = hours.iter().enumerate();
        named
            .map(|(place, hour)| instance(place.to_string(), &at(*hour)))
            .collect::<Vec<_>>()
    };
    for size in [3, 4, 50] {
        let (_server, client, _) = server(bounded(all(), size)).await;
        let query = ListEvents::new().per_page(i32::try_from(size).expect("small"));
        let (ids, error) = read(Events::new(&client).list_with(query)).await;
        assert_eq!(ids, ["0", "1", "2", "3", "4", "5"], "{size}: {error:?}");
        assert!(error.is_none(), "{size}: {error:?}");
    }
}

#[tokio::test]
async fn occurrences_that_start_together_and_fill_a_page_are_an_error() {
    let all = (0..5)
        .map(|place| instance(place.to_string(), &at(10)))
        .collect();
    let (_server, client, _) = server(bounded(all, 3)).await;
    let (ids, error) = read(Events::new(&client).list_with(ListEvents::new().per_page(3))).await;
    assert_eq!(ids.len(), 3);
    assert!(
        error
            .expect("an error")
            .to_string()
            .contains("same start time")
    );
}

#[tokio::test]
async fn the_number_of_operations_has_the_limit_that_was_set() {
    let all = || {
        (10..20)
            .map(|hour| instance(hour.to_string(), &at(hour)))
            .collect::<Vec<_>>()
    };
    let list = |client: &Client| Events::new(client).list_with(ListEvents::new().per_page(3));
    let (_server, client, requests) = server(bounded(all(), 3)).await;
    let (ids, error) = read(list(&client).max_operations(2)).await;
    assert_eq!(ids.len(), 5);
    assert_eq!(error.expect("an error").kind(), ErrorKind::Config);
    assert_eq!(requests.load(Ordering::Relaxed), 2);
    let (ids, error) = read(list(&client).max_operations(6)).await;
    assert_eq!((ids.len(), error.is_none()), (10, true));
}

#[tokio::test]
async fn an_occurrence_that_cannot_be_read_costs_only_itself_if_it_may_be_skipped() {
    let mut all: Vec<Value> = (10..16)
        .map(|hour| instance(hour.to_string(), &at(hour)))
        .collect();
    all[2]["endsAt"] = json!(NO_ZONE);
    let (_server, client, _) = server(bounded(all, 3)).await;
    let list = || Events::new(&client).list_with(ListEvents::new().per_page(3));
    let (ids, error) = read(list()).await;
    assert!(ids.is_empty());
    assert_eq!(error.expect("strict").kind(), ErrorKind::Decode);
    let mut lenient = list().skip_unreadable();
    let mut ids = Vec::new();
    while let Some(item) = lenient.try_next().await.expect("a page") {
        ids.push(item.id.as_str().to_owned());
    }
    assert_eq!(ids, ["10", "11", "13", "14", "15"]);
    // The pages overlap, but it is listed once.
    let [unreadable] = lenient.unreadable() else {
        panic!("{:?}", lenient.unreadable());
    };
    assert_eq!(unreadable.id.as_deref(), Some("12"));
    assert_eq!(unreadable.path, "data.network.events[2].endsAt");
}

#[tokio::test]
async fn occurrences_that_cannot_be_read_have_a_bound() {
    let page = |_: Option<&str>| {
        let count = UNREADABLE_RECORDS + 1;
        (0..count)
            .map(|place| instance(place.to_string(), NO_ZONE))
            .collect()
    };
    let (_server, client, _) = server(page).await;
    let (ids, error) = read(Events::new(&client).upcoming().skip_unreadable()).await;
    assert!(ids.is_empty());
    assert!(error.expect("too many").to_string().contains("1001"));
}

#[test]
fn answers_with_many_occurrences_of_one_start_time_are_read_in_linear_time() {
    let client = Client::builder()
        .endpoint("http://127.0.0.1:1/graphql")
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed("token-of-many-occurrences"))
        .build()
        .expect("client");
    let meta = Error::incomplete("ListEvents", "nothing").meta();
    let pages = |count: usize| {
        [0, 1].map(|page| {
            let items = (0..count).map(|place| instance(format!("{page}-{place}"), &at(10)));
            let items = items.map(|item| serde_json::from_value(item).expect("an occurrence"));
            items.collect::<Vec<_>>()
        })
    };
    mighty_trace::assert_linear("occurrences", 1_000, pages, |pages| {
        let mut list = EventInstances::new(client.clone(), ListEvents::new());
        for page in pages {
            list.add_page(page.clone(), page.len(), &meta);
            assert_eq!(list.items.len(), page.len());
        }
    });
}
