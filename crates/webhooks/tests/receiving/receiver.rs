//! What the receiver answers, and what is in the inbox then.

use bytes::Bytes;
use http_body_util::Full;
use mighty_webhooks::{
    Inbox as _, KeyError, Keys, Receiver, SqliteInbox,
    inbox::{Filter, State},
    receiver::Answer,
};
use tower_service::Service as _;

use super::server::{KEY, Server, event};

#[tokio::test]
async fn an_event_is_stored_before_it_is_acknowledged() {
    let server = Server::start().await;
    let body = event("1", "MemberJoinedHook");
    let response = server.deliver(&body).await;
    assert_eq!(response.status(), 202);
    let stored = server.inbox.list(&Filter::default()).await.unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!((&*stored[0].id, stored[0].state), ("1", State::Received));
    assert_eq!(stored[0].event_type, "MemberJoinedHook");
    assert_eq!(stored[0].body, body.to_string());
    assert_eq!(stored[0].subject, None);
}

#[tokio::test]
async fn a_second_delivery_is_acknowledged_and_stored_once() {
    let server = Server::start().await;
    for _ in 0..3 {
        assert_eq!(
            server
                .deliver(&event("1", "MemberJoinedHook"))
                .await
                .status(),
            202
        );
    }
    assert_eq!(server.counts().await.received, 1);
    // A retry hours or weeks later is accepted as well.
    let mut old = event("2", "MemberJoinedHook");
    old["event_timestamp"] = "2020-01-01T00:00:00Z".into();
    assert_eq!(server.deliver(&old).await.status(), 202);
    assert_eq!(server.counts().await.received, 2);
}

#[tokio::test]
async fn a_body_that_is_no_event_becomes_a_dead_letter() {
    let server = Server::start().await;
    for body in ["", "[]", "{\"event_id\":", "nonsense \u{0}"] {
        let request = server.request(body).bearer_auth(KEY);
        assert_eq!(request.send().await.unwrap().status(), 202, "{body}");
    }
    let mut bytes = b"{\"event_id\":\"1\",\"name\":\"".to_vec();
    bytes.extend([0xff, 0xfe, b'"', b'}']);
    let request = server.request(bytes).bearer_auth(KEY);
    assert_eq!(request.send().await.unwrap().status(), 202);
    let counts = server.counts().await;
    // Text that is not Unicode costs only that text.
    assert_eq!((counts.dead, counts.received), (4, 1));
    let dead = server
        .inbox
        .list(&Filter::state(State::Dead))
        .await
        .unwrap();
    for letter in dead {
        let why = letter.last_error.unwrap();
        assert!(why.starts_with("the body is not an event"), "{why}");
    }
}

#[tokio::test]
async fn an_inbox_that_is_full_means_that_the_sender_tries_again() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = SqliteInbox::open_bounded(folder.path().join("inbox.db"), 60_000).unwrap();
    let server = Server::start_on(inbox, |receiver| receiver).await;
    assert_eq!(
        server
            .deliver(&event("1", "MemberJoinedHook"))
            .await
            .status(),
        202
    );
    let mut large = event("2", "MemberJoinedHook");
    large["payload"]["text"] = "x".repeat(70_000).into();
    let response = server.deliver(&large).await;
    assert_eq!(response.status(), 503);
    let text = response.text().await.unwrap();
    assert_eq!(text, "it could not be stored: send it again\n");
    assert_eq!(server.counts().await.received, 1);
}

#[tokio::test]
async fn events_are_in_order_by_what_the_program_says() {
    let server = Server::start_with(|it| it.ordered_by(|event| event.subject())).await;
    server.deliver(&event("1", "MemberLeftHook")).await;
    let stored = server.inbox.list(&Filter::default()).await.unwrap();
    assert_eq!(stored[0].subject.as_deref(), Some("member:12"));
}

#[tokio::test]
async fn the_tower_service_is_always_ready_and_answers_alike() {
    let inbox = SqliteInbox::in_memory().unwrap();
    let mut service = Receiver::new(Keys::new(KEY).unwrap(), inbox.clone());
    let body = event("1", "MemberJoinedHook").to_string();
    let request = |key: &str| {
        http::Request::post("/")
            .header("Authorization", format!("Bearer {key}"))
            .header("Content-Type", "application/json")
            .body(Full::new(Bytes::from(body.clone())))
            .unwrap()
    };
    let mut call = async |key: &str| {
        std::future::poll_fn(|context| {
            tower_service::Service::<http::Request<Full<Bytes>>>::poll_ready(&mut service, context)
        })
        .await
        .unwrap();
        service.call(request(key)).await.unwrap()
    };
    let refused = call("wrong").await;
    assert_eq!(refused.status(), 401);
    let answer = refused.extensions().get::<Answer>().unwrap();
    assert_eq!(answer, &Answer::Key(KeyError::Wrong));
    let stored = call(KEY).await;
    assert_eq!(stored.status(), 202);
    let answer = stored.extensions().get::<Answer>().unwrap();
    assert!(matches!(answer, Answer::Stored { id, .. } if id == "1"));
    let again = call(KEY).await;
    assert_eq!(again.status(), 202);
    assert!(matches!(
        again.extensions().get(),
        Some(Answer::Duplicate { .. })
    ));
}
