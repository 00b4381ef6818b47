//! The inbox in Redis, on a real server.

use std::sync::Arc;

use jiff::Timestamp;
use mighty_webhooks::{
    Inbox, RedisInbox,
    inbox::{InboxErrorKind, NewEntry, Stored},
};

use super::{contract::CHECKS, redis_server::RedisServer};

fn now() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_all_promises() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    for (number, (promise, check)) in CHECKS.into_iter().enumerate() {
        println!("{promise}");
        let inbox = RedisInbox::open(&server.url()).unwrap();
        check(Arc::new(inbox.named(&format!("check-{number}")))).await;
    }
}

#[tokio::test]
async fn a_server_without_memory_refuses_events_until_it_has_some() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let inbox = RedisInbox::open(&server.url()).unwrap();
    let event = |id: &str| NewEntry::new(id, "MemberJoinedHook", "x".repeat(10_000));
    assert_eq!(inbox.store(event("1"), now()).await.unwrap(), Stored::New);
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let mut limit = redis::cmd("CONFIG");
    limit.arg("SET").arg("maxmemory").arg("1");
    let () = limit.query_async(&mut connection).await.unwrap();
    let error = inbox.store(event("2"), now()).await.unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::Full, "{error}");
    assert_eq!(inbox.counts().await.unwrap().received, 1);
    let mut limit = redis::cmd("CONFIG");
    limit.arg("SET").arg("maxmemory").arg("0");
    let () = limit.query_async(&mut connection).await.unwrap();
    assert_eq!(inbox.store(event("2"), now()).await.unwrap(), Stored::New);
}

#[tokio::test]
async fn without_its_server_it_is_away() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let inbox = RedisInbox::open(&server.url()).unwrap();
    let event = NewEntry::new("1", "MemberJoinedHook", "{}");
    inbox.store(event.clone(), now()).await.unwrap();
    drop(server);
    for _ in 0..3 {
        let error = inbox.store(event.clone(), now()).await.unwrap_err();
        assert_eq!(error.kind(), InboxErrorKind::Away, "{error}");
    }
}

#[test]
fn an_address_that_cannot_be_used_is_an_error_without_the_address() {
    let error = RedisInbox::open("http://me:secret-word@host").unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(!text.contains("secret-word"), "{text}");
}
