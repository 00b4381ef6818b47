//! The inbox in PostgreSQL, on a real server.

use std::sync::Arc;

use jiff::Timestamp;
use mighty_webhooks::{
    Inbox, PostgresInbox,
    inbox::{InboxErrorKind, NewEntry, Stored},
};

use super::{contract::CHECKS, postgres_server::PostgresServer};

fn now() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_all_promises() {
    let Some(server) = PostgresServer::start() else {
        return;
    };
    for (number, (promise, check)) in CHECKS.into_iter().enumerate() {
        println!("{promise}");
        let url = server.database(&format!("check_{number}"));
        check(Arc::new(PostgresInbox::open(&url).await.unwrap())).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_comes_back_with_its_server() {
    let Some(mut server) = PostgresServer::start() else {
        return;
    };
    let url = server.database("inbox");
    // Several may make the tables at the same time.
    let opened = futures_util::future::join_all((0..6).map(|_| PostgresInbox::open(&url))).await;
    let inboxes: Vec<_> = opened.into_iter().map(Result::unwrap).collect();
    let inbox = &inboxes[0];
    assert_eq!(format!("{inbox:?}"), "PostgresInbox { connections: 4, .. }");
    let event = |id: &str| NewEntry::new(id, "MemberJoinedHook", "{}");
    assert_eq!(inbox.store(event("1"), now()).await.unwrap(), Stored::New);

    server.stop();
    // Each connection finds out by itself.
    for _ in 0..10 {
        let error = inbox.store(event("2"), now()).await.unwrap_err();
        assert_eq!(error.kind(), InboxErrorKind::Away, "{error}");
    }
    let error = PostgresInbox::open(&url).await.unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::Away, "{error}");

    assert!(server.run());
    assert_eq!(inbox.store(event("2"), now()).await.unwrap(), Stored::New);
    // What was acknowledged before is there, although the server was not shut down in order.
    assert_eq!(
        inbox.store(event("1"), now()).await.unwrap(),
        Stored::Duplicate
    );
}

#[tokio::test]
async fn an_address_that_cannot_be_used_is_an_error_without_the_address() {
    for (address, problem) in [
        ("mysql://me:secret-word@host/db", "is not one of PostgreSQL"),
        (
            "postgres://me:secret-word@host:notaport/db",
            "is not one of PostgreSQL",
        ),
        ("postgres://me:secret-word@host/db?sslmode=require", "TLS"),
    ] {
        let error = PostgresInbox::open(address).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains(problem), "{text}");
        assert!(!text.contains("secret-word"), "{text}");
    }
}
