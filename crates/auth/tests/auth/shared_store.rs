//! One session in several processes: each has its own client, and they share one store.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use mighty_auth::{
    AuthClient, Credential, ErrorKind, StoreErrorKind, StoreKey, TokenStore, Tokens,
};

use crate::support::*;

async fn text(credential: &Credential) -> String {
    sent(&credential.token().await.expect("token"))
}

async fn resumed(auth: &AuthClient) -> Credential {
    auth.resume().await.expect("store").expect("tokens")
}

/// Two clients that share only a store, which has an expired pair.
async fn two(server: &Server) -> (Credential, Credential, Arc<Clock>, Store) {
    let store = Store::default();
    let (one, clock, _) = client_with(server, store.clone());
    let other = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let ended = old_pair().with_expires_at(clock.after(Duration::ZERO));
    store.put(server, &ended).await;
    (resumed(&one).await, resumed(&other).await, clock, store)
}

#[tokio::test]
async fn one_of_two_processes_refreshes_and_the_other_uses_its_tokens() {
    let server = Server::granting();
    let (one, other, clock, _) = two(&server).await;
    let (first, second) = tokio::join!(text(&one), text(&other));
    assert_eq!(
        (first.as_str(), second.as_str()),
        ("Bearer access-1", "Bearer access-1")
    );
    assert_eq!(server.count(), 1);

    clock.advance(60 * MINUTE);
    assert_eq!(text(&other).await, "Bearer access-2");
    assert_eq!(text(&one).await, "Bearer access-2");
    assert_eq!(server.count(), 2);
    assert_eq!(one.refresh_count() + other.refresh_count(), 2);
}

#[tokio::test]
async fn short_lived_tokens_are_not_refreshed_by_each_process_in_turn() {
    let server = Server::start(|received| async move {
        let number = received.number;
        json(
            200,
            &format!(
                "{{\"access_token\":\"a-{number}\",\"refresh_token\":\"r-{number}\",\
                 \"expires_in\":40}}"
            ),
        )
    });
    let (one, other, clock, _) = two(&server).await;
    for _ in 0..3 {
        assert_eq!(text(&one).await, "Bearer a-1");
        assert_eq!(text(&other).await, "Bearer a-1");
    }
    assert_eq!(server.count(), 1);
    clock.advance(Duration::from_secs(31));
    assert_eq!(text(&other).await, "Bearer a-2");
}

#[tokio::test]
async fn a_short_lived_token_is_not_refreshed_by_each_run_that_resumes_it() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    let short = old_pair().with_expires_at(clock.after(Duration::from_secs(40)));
    store.put(&server, &short).await;
    let credential = resumed(&auth).await;
    assert_eq!(text(&credential).await, "Bearer access-0");
    clock.advance(Duration::from_secs(31));
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn after_a_refusal_by_the_api_the_store_is_read_before_a_refresh() {
    let server = Server::granting();
    let (one, other, _, _) = two(&server).await;
    let (_, _) = tokio::join!(text(&one), text(&other));
    let spent = other.token().await.expect("token");
    one.invalidate(&one.token().await.expect("token"));
    assert_eq!(text(&one).await, "Bearer access-2");
    other.invalidate(&spent);
    assert_eq!(text(&other).await, "Bearer access-2");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn without_the_lock_nothing_is_refreshed_and_nothing_is_lost() {
    let server = Server::granting();
    let (one, _, clock, store) = two(&server).await;
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    let held = store.lock(&key).await.expect("lock");
    let waiting = tokio::spawn({
        let one = one.clone();
        async move { one.token().await }
    });
    // There is one thread, so it waits for the lock by then.
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    clock.advance(2 * MINUTE);
    let error = waiting.await.expect("caller").expect_err("held");
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(error.is_transient() && !error.needs_login(), "{error}");
    assert_eq!(server.count(), 0);
    drop(held);
    assert_eq!(text(&one).await, "Bearer access-1");
}

#[tokio::test]
async fn under_an_expired_lock_nothing_is_refreshed() {
    let server = Server::granting();
    let (one, _, _, store) = two(&server).await;
    store.hasty.store(true, Ordering::SeqCst);
    let error = one.token().await.expect_err("no lock");
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(error.is_transient() && !error.needs_login(), "{error}");
    assert!(one.last_store_error().is_some());
    assert_eq!(server.count(), 0);
    store.hasty.store(false, Ordering::SeqCst);
    assert_eq!(text(&one).await, "Bearer access-1");
    assert!(one.last_store_error().is_none());
}

#[tokio::test]
async fn a_store_that_hangs_does_not_block_callers_for_ever() {
    let server = Server::granting();
    let gate = Gate::closed();
    let (auth, clock, store) = client_with(&server, Store::behind(&gate));
    let credential = credential(&auth, &clock, Duration::ZERO);
    let waiting = tokio::spawn({
        let credential = credential.clone();
        async move { text(&credential).await }
    });
    store.saving(1).await;
    clock.advance(MINUTE);
    assert_eq!(waiting.await.expect("caller"), "Bearer access-1");
    let error = credential.last_store_error().expect("told");
    assert_eq!(error.kind(), StoreErrorKind::Busy);

    gate.open();
    clock.advance(MINUTE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert!(credential.last_store_error().is_none(), "saved after all");
    assert_eq!(server.count(), 1, "and not refreshed for it");
    let kept = store.kept(&server).await.expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

#[tokio::test]
async fn while_new_tokens_can_not_be_saved_the_old_ones_are_used_until_they_expire() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::from_secs(45));
    store.fails.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-0");
    let error = credential.last_store_error().expect("told");
    assert!(error.to_string().contains("disk is full"), "{error}");
    assert_eq!((server.count(), credential.refresh_count()), (1, 0));

    clock.advance(Duration::from_secs(50));
    assert_eq!(
        text(&credential).await,
        "Bearer access-1",
        "better than none"
    );
    assert!(credential.last_store_error().is_some());
    store.fails.store(false, Ordering::SeqCst);
    clock.advance(Duration::from_secs(20));
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert!(credential.last_store_error().is_none());
    let kept = store.kept(&server).await.expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
    assert_eq!(server.count(), 1, "there was one refresh");
}

#[tokio::test]
async fn nothing_is_refreshed_while_the_store_can_not_be_read() {
    let server = Server::granting();
    let (one, _, _, store) = two(&server).await;
    store.fails.store(true, Ordering::SeqCst);
    let error = one.token().await.expect_err("unreadable");
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(!one.needs_login());
    assert_eq!(server.count(), 0);
    store.fails.store(false, Ordering::SeqCst);
    assert_eq!(text(&one).await, "Bearer access-1");
}

#[tokio::test]
async fn signing_out_revokes_the_tokens_that_another_process_has_refreshed() {
    let server = Server::granting();
    let (one, other, _, store) = two(&server).await;
    assert_eq!(text(&other).await, "Bearer access-1");
    one.sign_out().await.expect("signed out");
    let requests = server.requests();
    let revoked: Vec<_> = requests.iter().filter_map(|r| r.field("token")).collect();
    assert_eq!(revoked, ["refresh-1", "access-1"]);
    assert!(store.kept(&server).await.is_none());
}

#[tokio::test]
async fn accounts_of_one_client_are_separate_and_each_has_one_credential() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    let ended = |name: &str| {
        Tokens::new(secret(format!("access-{name}")))
            .with_refresh_token(secret(format!("refresh-{name}")))
            .with_expires_at(clock.after(Duration::ZERO))
    };
    for name in ["ann", "bob"] {
        let key = StoreKey::new(server.url.as_str(), CLIENT_ID, name);
        let lock = store.lock(&key).await.expect("lock");
        store.save(&key, &ended(name), &lock).await.expect("saved");
    }
    let ann = resumed(&auth.for_account("ann")).await;
    let same = resumed(&auth.for_account("ann")).await;
    let bob = resumed(&auth.for_account("bob")).await;
    let (_, _, _) = tokio::join!(text(&ann), text(&same), text(&bob));
    let requests = server.requests();
    let mut sent: Vec<_> = requests
        .iter()
        .filter_map(|r| r.field("refresh_token"))
        .collect();
    sent.sort_unstable();
    assert_eq!(sent, ["refresh-ann", "refresh-bob"]);
    assert_eq!(
        (ann.refresh_count(), same.refresh_count()),
        (1, 1),
        "shared"
    );
}
