//! A save that failed is made up for later. By then the store may hold something else.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use mighty_auth::{AuthClient, Credential, Tokens};

use crate::support::*;

const PAUSE: Duration = Duration::from_secs(15);

async fn text(credential: &Credential) -> String {
    sent(&credential.token().await.expect("token"))
}

async fn kept(store: &Store, server: &Server) -> String {
    let tokens = store.kept(server).await.expect("kept");
    tokens.expose_access_token().to_owned()
}

/// A pair of somebody else, for an hour.
fn theirs(clock: &Clock) -> Tokens {
    Tokens::new("their-access")
        .with_refresh_token("their-refresh")
        .with_expires_at(clock.after(60 * MINUTE))
}

/// A client whose store holds a pair that has ended, and another one over the same store.
async fn shared(server: &Server) -> (AuthClient, AuthClient, Arc<Clock>, Store) {
    let (auth, clock, store) = client(server);
    let other = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    let ended = old_pair().with_expires_at(clock.after(Duration::ZERO));
    store.put(server, &ended).await;
    (auth, other, clock, store)
}

async fn resumed(auth: &AuthClient) -> Credential {
    auth.resume().await.expect("store").expect("tokens")
}

#[tokio::test]
async fn a_sign_in_that_was_saved_meanwhile_is_not_overwritten_but_taken_over() {
    for from_elsewhere in [false, true] {
        let server = Server::granting();
        let (auth, _, clock, store) = shared(&server).await;
        let credential = if from_elsewhere {
            auth.credential_from(Tokens::new("other").with_refresh_token("other-refresh"))
        } else {
            resumed(&auth).await
        };
        if from_elsewhere {
            credential.invalidate(&credential.token().await.expect("token"));
        }
        store.full.store(true, Ordering::SeqCst);
        assert_eq!(text(&credential).await, "Bearer access-1");
        assert!(credential.last_store_error().is_some());

        store.full.store(false, Ordering::SeqCst);
        store.put(&server, &theirs(&clock)).await;
        clock.advance(PAUSE);
        assert_eq!(text(&credential).await, "Bearer their-access");
        assert_eq!(kept(&store, &server).await, "their-access");
        assert!(credential.last_store_error().is_none());
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_pair_that_is_not_in_use_yet_gives_way_as_well() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    store
        .put(&server, &old_pair().with_expires_at(clock.after(MINUTE)))
        .await;
    let credential = resumed(&auth).await;
    clock.advance(Duration::from_secs(50));
    store.full.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-0");
    assert_eq!(server.count(), 1);

    store.full.store(false, Ordering::SeqCst);
    store.put(&server, &theirs(&clock)).await;
    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer their-access");
    assert_eq!(kept(&store, &server).await, "their-access");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_save_that_landed_late_and_was_built_upon_is_not_repeated() {
    let server = Server::granting();
    let (auth, other, clock, store) = shared(&server).await;
    let credential = resumed(&auth).await;
    store.full.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-1");

    // It had only taken too long. Then somebody else renewed what it brought.
    store.full.store(false, Ordering::SeqCst);
    let landed = Tokens::new("access-1")
        .with_refresh_token("refresh-1")
        .with_expires_at(clock.after(Duration::ZERO));
    store.put(&server, &landed).await;
    assert_eq!(text(&resumed(&other).await).await, "Bearer access-2");

    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer access-2");
    assert_eq!(kept(&store, &server).await, "access-2");
    let requests = server.requests();
    let spent: Vec<_> = requests
        .iter()
        .filter_map(|r| r.field("refresh_token"))
        .collect();
    assert_eq!(spent, ["refresh-0", "refresh-1"], "each of them once");
}

#[tokio::test]
async fn a_save_that_landed_late_counts_as_one() {
    let server = Server::granting();
    let (auth, _, clock, store) = shared(&server).await;
    let credential = resumed(&auth).await;
    store.full.store(true, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-1");
    let landed = Tokens::new("access-1").with_refresh_token("refresh-1");
    store.put(&server, &landed).await;
    clock.advance(PAUSE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert!(
        credential.last_store_error().is_none(),
        "nothing is left to save"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_store_that_is_behind_is_brought_up_and_never_followed() {
    let server = Server::granting();
    let (auth, _, clock, store) = shared(&server).await;
    let credential = resumed(&auth).await;
    store.full.store(true, Ordering::SeqCst);
    for number in 1..=2 {
        assert_eq!(text(&credential).await, format!("Bearer access-{number}"));
        clock.advance(60 * MINUTE);
    }
    // What was spent last lands after all.
    let late = Tokens::new("access-1").with_refresh_token("refresh-1");
    store.put(&server, &late).await;
    store.full.store(false, Ordering::SeqCst);
    assert_eq!(text(&credential).await, "Bearer access-3");
    assert_eq!(kept(&store, &server).await, "access-3");
}
