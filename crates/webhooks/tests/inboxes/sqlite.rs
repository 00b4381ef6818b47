//! The inbox in a SQLite file.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use mighty_webhooks::{
    Inbox, SqliteInbox,
    inbox::{InboxErrorKind, NewEntry, Outcome, Stored},
};
use rusqlite::Connection;

use super::contract::CHECKS;

fn now() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

fn event(id: &str, body: &str) -> NewEntry {
    NewEntry::new(id, "MemberJoinedHook", body)
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_all_promises() {
    for (promise, check) in CHECKS {
        println!("{promise}");
        check(Arc::new(SqliteInbox::in_memory().unwrap())).await;
        let folder = tempfile::tempdir().unwrap();
        let file = SqliteInbox::open(folder.path().join("inbox.db")).unwrap();
        check(Arc::new(file)).await;
    }
}

#[tokio::test]
async fn events_are_there_after_the_file_is_opened_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    let inbox = SqliteInbox::open(&path).unwrap();
    inbox.store(event("1", "one"), now()).await.unwrap();
    inbox.store(event("2", "two"), now()).await.unwrap();
    let claimed = inbox.claim(1, now(), now()).await.unwrap().remove(0);
    assert!(
        inbox
            .finish(&claimed, &Outcome::Handled, now())
            .await
            .unwrap()
    );
    drop(inbox);
    let inbox = SqliteInbox::open(&path).unwrap();
    let again = inbox.store(event("1", "one"), now()).await.unwrap();
    assert_eq!(again, Stored::Duplicate);
    let counts = inbox.counts().await.unwrap();
    assert_eq!((counts.received, counts.handled), (1, 1));
}

#[tokio::test]
async fn two_handles_on_one_file_share_its_events() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    let (one, two) = (
        SqliteInbox::open(&path).unwrap(),
        SqliteInbox::open(&path).unwrap(),
    );
    one.store(event("1", "one"), now()).await.unwrap();
    let later = now() + Duration::from_secs(30);
    assert_eq!(two.claim(9, now(), later).await.unwrap().len(), 1);
    assert_eq!(one.claim(9, now(), later).await.unwrap().len(), 0);
}

#[tokio::test]
async fn a_full_inbox_refuses_events_and_keeps_those_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    let inbox = SqliteInbox::open_bounded(&path, 200_000).unwrap();
    let body = "x".repeat(10_000);
    let mut stored = 0;
    let error = loop {
        match inbox.store(event(&stored.to_string(), &body), now()).await {
            Ok(_) => stored += 1,
            Err(error) => break error,
        }
        assert!(stored < 100);
    };
    assert_eq!(error.kind(), InboxErrorKind::Full, "{error}");
    assert!(stored > 5, "{stored}");
    assert_eq!(inbox.counts().await.unwrap().received, stored);
    // Workers go on, and what they have handled makes room.
    for entry in inbox.claim(100, now(), now()).await.unwrap() {
        assert!(
            inbox
                .finish(&entry, &Outcome::Handled, now())
                .await
                .unwrap()
        );
    }
    let later = now() + Duration::from_secs(1);
    assert_eq!(inbox.remove_handled(later).await.unwrap(), stored);
    let new = inbox.store(event("new", &body), now()).await.unwrap();
    assert_eq!(new, Stored::New);
}

#[tokio::test]
async fn one_event_that_does_not_fit_costs_no_other_of_the_same_moment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    let inbox = SqliteInbox::open_bounded(&path, 200_000).unwrap();
    let large = "x".repeat(500_000);
    // All of them wait at once, so that they come into one transaction.
    let (one, refused, two) = tokio::join!(
        inbox.store(event("1", "one"), now()),
        inbox.store(event("large", &large), now()),
        inbox.store(event("2", "two"), now()),
    );
    assert_eq!(refused.unwrap_err().kind(), InboxErrorKind::Full);
    // SQLite may have undone the whole transaction. Then nobody was told otherwise.
    for (id, stored) in [("1", one), ("2", two)] {
        let again = inbox.store(event(id, "again"), now()).await.unwrap();
        let is_there = again == Stored::Duplicate;
        assert_eq!(is_there, stored.is_ok(), "{id}");
    }
}

#[tokio::test]
async fn a_file_of_a_later_version_is_refused_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    drop(SqliteInbox::open(&path).unwrap());
    let later = Connection::open(&path).unwrap();
    later.pragma_update(None, "user_version", 99).unwrap();
    drop(later);
    let error = SqliteInbox::open(&path).unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::NewerVersion);
    assert!(error.to_string().contains("99"), "{error}");
}

#[tokio::test]
async fn a_file_that_others_hold_is_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    let inbox = SqliteInbox::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = inbox.store(event("1", "one"), now()).await.unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::Away, "{error}");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(
        inbox.store(event("1", "one"), now()).await.unwrap(),
        Stored::New
    );
}

#[test]
fn a_path_that_cannot_be_opened_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let error = SqliteInbox::open(folder.path().join("none/inbox.db")).unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::Away, "{error}");
    // Something else than a database.
    let path = folder.path().join("text");
    std::fs::write(
        &path,
        "no database at all, but long enough to be one".repeat(50),
    )
    .unwrap();
    let error = SqliteInbox::open(&path).unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::Other, "{error}");
}
