//! The only refusal that is final.

use std::{error::Error as _, sync::atomic::Ordering, time::Duration};

use mighty_auth::{ErrorKind, OAuthCode};

use crate::support::*;

#[tokio::test]
async fn invalid_grant_is_final_and_no_further_request_is_sent() {
    let server = Server::start(|_| async { refusal("invalid_grant") });
    let (auth, clock, store) = client(&server);
    store.put(&server, &old_pair()).await;
    let credential = credential(&auth, &clock, Duration::ZERO);
    let error = credential.token().await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::InvalidGrant);
    assert!(error.needs_login() && credential.needs_login());
    assert!(!credential.can_refresh());
    for _ in 0..3 {
        let error = credential.token().await.expect_err("for good");
        assert_eq!(error.kind(), ErrorKind::NeedsLogin);
        assert_eq!(error.oauth_code(), Some(&OAuthCode::InvalidGrant));
        assert!(error.source().is_some());
    }
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_refusal_is_final_with_any_status() {
    for body in [
        "{\"error\":\"invalid_grant\"}",
        "{\"error\":\"invalid_grant\",\"error_description\":\"revoked\"}",
        "{\"access_token\":\"\",\"error\":\"invalid_grant\"}",
        "\u{feff}{\"error\":\"invalid_grant\"}",
    ] {
        for status in [200, 201, 400, 401] {
            let server = Server::start(move |_| async move { json(status, body) });
            let (auth, clock, store) = client(&server);
            store.put(&server, &old_pair()).await;
            let credential = credential(&auth, &clock, Duration::ZERO);
            let error = credential.token().await.expect_err("refused");
            assert_eq!(error.kind(), ErrorKind::InvalidGrant, "{status} {body}");
            assert!(error.needs_login() && credential.needs_login());
            credential.token().await.expect_err("for good");
            assert_eq!(server.count(), 1, "{status} {body}");
        }
    }
}

#[tokio::test]
async fn a_store_that_can_not_be_read_does_not_make_a_refused_token_valid() {
    let server = Server::start(|_| async { refusal("invalid_grant") });
    let (auth, clock, store) = client(&server);
    store.fails.store(true, Ordering::SeqCst);
    let credential = credential(&auth, &clock, Duration::ZERO);
    credential.token().await.expect_err("refused");
    credential.token().await.expect_err("for good");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn after_an_early_refusal_the_access_token_is_used_until_it_expires() {
    let server = Server::start(|_| async { refusal("invalid_grant") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::from_secs(30));
    assert_eq!(
        sent(&credential.token().await.expect("live")),
        "Bearer access-0"
    );
    assert!(credential.needs_login(), "but a new one takes a sign-in");
    clock.advance(Duration::from_secs(29));
    credential.token().await.expect("live");
    clock.advance(Duration::from_secs(1));
    let error = credential.token().await.expect_err("over");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_refusal_affects_only_its_own_session() {
    let server = Server::start(|received| async move {
        match received.field("refresh_token") {
            Some("refresh-1") => refusal("invalid_grant"),
            _ => pair(received.number),
        }
    });
    let (auth, clock, store) = client(&server);
    let ended = old_pair().with_expires_at(clock.after(Duration::ZERO));
    store.put(&server, &ended).await;
    let credential = auth.resume().await.expect("store").expect("tokens");
    store.full.store(true, Ordering::SeqCst);
    credential.token().await.expect("renewed, and not saved");
    clock.advance(59 * MINUTE + Duration::from_secs(15));
    let token = credential.token().await.expect("live");
    assert_eq!(sent(&token), "Bearer access-1");
    assert!(credential.needs_login(), "refused early");

    // A new sign-in, in another process.
    let theirs = mighty_auth::Tokens::new(secret("their-access"))
        .with_refresh_token(secret("their-refresh"))
        .with_expires_at(clock.after(60 * MINUTE));
    store.put(&server, &theirs).await;
    store.full.store(false, Ordering::SeqCst);
    clock.advance(Duration::from_secs(15));
    let token = credential.token().await.expect("theirs");
    assert_eq!(sent(&token), "Bearer their-access");
    let resumed = auth.resume().await.expect("store").expect("tokens");
    for credential in [credential, resumed] {
        assert!(!credential.needs_login() && credential.can_refresh());
        clock.advance(60 * MINUTE);
        credential.token().await.expect("renewed");
    }
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn a_pair_that_another_process_has_refreshed_is_used_from_the_store() {
    let server = Server::start(|_| async { refusal("invalid_grant") });
    let (auth, clock, store) = client(&server);
    let theirs = mighty_auth::Tokens::new(secret("their-access"))
        .with_refresh_token(secret("their-refresh"))
        .with_expires_at(clock.after(60 * MINUTE));
    store.put(&server, &theirs).await;
    let credential = credential(&auth, &clock, Duration::ZERO);
    let token = credential.token().await.expect("theirs");
    assert_eq!(sent(&token), "Bearer their-access");
    assert!(!credential.needs_login() && credential.can_refresh());
    assert_eq!(server.count(), 1);
    assert_eq!(credential.refresh_count(), 0);
}

#[tokio::test]
async fn an_expired_pair_in_the_store_is_refreshed() {
    let server = Server::start(|received| async move {
        match received.field("refresh_token") {
            Some("their-refresh") => pair(2),
            _ => refusal("invalid_grant"),
        }
    });
    let (auth, clock, store) = client(&server);
    let theirs = mighty_auth::Tokens::new(secret("their-access"))
        .with_refresh_token(secret("their-refresh"))
        .with_expires_at(clock.after(Duration::ZERO));
    store.put(&server, &theirs).await;
    let credential = credential(&auth, &clock, Duration::ZERO);
    let token = credential.token().await.expect("refreshed");
    assert_eq!(sent(&token), "Bearer access-2");
    assert_eq!(server.count(), 2);
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-2"));
}
