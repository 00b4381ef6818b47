//! One refresh for all callers, made early enough, and never lost.

use std::{sync::atomic::Ordering, time::Duration};

use mighty_auth::{Credential, ErrorKind, Tokens};

use crate::support::*;

async fn text(credential: &Credential) -> String {
    sent(&credential.token().await.expect("token"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_on_an_expired_token_make_one_request() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let credential = credential.clone();
            tokio::spawn(async move { text(&credential).await })
        })
        .collect();
    server.reached(1).await;
    gate.open();
    for caller in callers {
        assert_eq!(caller.await.expect("caller"), "Bearer access-1");
    }
    assert_eq!(server.count(), 1);
    assert_eq!(credential.refresh_count(), 1);
    let request = &server.requests()[0];
    assert_eq!(request.field("grant_type"), Some("refresh_token"));
    assert_eq!(request.field("refresh_token"), Some("refresh-0"));
}

#[tokio::test]
async fn a_cancelled_caller_loses_no_token() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let caller = {
        let credential = credential.clone();
        tokio::spawn(async move { credential.token().await })
    };
    server.reached(1).await;
    caller.abort();
    assert!(caller.await.expect_err("aborted").is_cancelled());
    gate.open();
    store.saving(1).await;
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert_eq!(server.count(), 1, "the next caller needs no request");
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

#[tokio::test]
async fn a_pair_is_handed_out_only_after_it_is_saved() {
    let server = Server::granting();
    let gate = Gate::closed();
    let (auth, clock, store) = client_with(&server, Store::behind(&gate));
    let credential = credential(&auth, &clock, Duration::ZERO);
    let caller = {
        let credential = credential.clone();
        tokio::spawn(async move { credential.token().await })
    };
    store.saving(1).await;
    assert!(!caller.is_finished());
    assert_eq!(credential.refresh_count(), 0);
    gate.open();
    let token = caller.await.expect("caller").expect("token");
    assert_eq!(sent(&token), "Bearer access-1");
    assert_eq!(store.saves(), 1);
}

#[tokio::test]
async fn a_store_that_fails_or_panics_does_not_lose_the_pair() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    for (number, broken) in [(1, &store.fails), (2, &store.panics)] {
        broken.store(true, Ordering::SeqCst);
        assert_eq!(text(&credential).await, format!("Bearer access-{number}"));
        assert!(credential.last_store_error().is_some());
        broken.store(false, Ordering::SeqCst);
        clock.advance(60 * MINUTE);
    }
    assert_eq!(text(&credential).await, "Bearer access-3");
    assert!(credential.last_store_error().is_none(), "saved again");
    assert_eq!(
        server.requests()[2].field("refresh_token"),
        Some("refresh-2")
    );
}

#[tokio::test]
async fn a_token_is_refreshed_within_its_last_minute_and_not_before() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    clock.advance(59 * MINUTE - Duration::from_secs(1));
    assert_eq!(text(&credential).await, "Bearer access-0");
    clock.advance(Duration::from_secs(12));
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert_eq!(server.count(), 1);
    assert_eq!(credential.expires_at(), Some(clock.after(60 * MINUTE)));
}

#[tokio::test]
async fn a_token_with_a_short_lifetime_is_used_for_most_of_it() {
    let server = Server::start(|received| async move {
        json(
            200,
            &format!(
                "{{\"access_token\":\"a-{}\",\"refresh_token\":\"r\",\"expires_in\":40}}",
                received.number
            ),
        )
    });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    for _ in 0..5 {
        assert_eq!(text(&credential).await, "Bearer a-1");
    }
    clock.advance(Duration::from_secs(31));
    assert_eq!(text(&credential).await, "Bearer a-2");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn callers_with_a_valid_token_do_not_wait_long_for_an_early_refresh() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::from_secs(45));
    let caller = {
        let credential = credential.clone();
        tokio::spawn(async move { text(&credential).await })
    };
    server.reached(1).await;
    clock.advance(Duration::from_secs(5));
    assert_eq!(caller.await.expect("caller"), "Bearer access-0");
    assert_eq!(text(&credential).await, "Bearer access-0", "at once");
    gate.open();
    store.saving(1).await;
    clock.advance(MINUTE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn values_that_a_refresh_leaves_out_stay_the_same() {
    let server =
        Server::start(|_| async { json(200, "{\"access_token\":\"a\",\"expires_in\":60}") });
    let (auth, clock, store) = client(&server);
    let tokens = old_pair()
        .with_expires_at(clock.after(Duration::ZERO))
        .with_scopes([mighty_core::Scope::READ_CHATS].into());
    let credential = auth.credential_from(tokens);
    assert_eq!(text(&credential).await, "Bearer a");
    assert!(credential.can_refresh());
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-0"));
    let scopes = credential.granted_scopes().expect("scopes");
    assert_eq!(scopes.to_string(), "read:chats");
}

#[tokio::test]
async fn a_refusal_by_the_api_affects_only_the_generation_that_was_sent() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    let old = credential.token().await.expect("token");
    credential.invalidate(&old);
    let new = credential.token().await.expect("token");
    assert_eq!(sent(&new), "Bearer access-1");
    assert!(new.generation() > old.generation());
    credential.invalidate(&old);
    credential.invalidate(&old);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert_eq!(
        server.count(),
        1,
        "late refusals of the old token change nothing"
    );
    credential.confirm(&new);
    clock.advance(MINUTE);
    credential.invalidate(&new);
    assert_eq!(text(&credential).await, "Bearer access-2");
}

#[tokio::test]
async fn a_clock_that_jumps_causes_at_most_one_refresh() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    clock.advance(60 * 24 * 365 * MINUTE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    clock.set_back(60 * 24 * 700 * MINUTE);
    assert_eq!(text(&credential).await, "Bearer access-1");
    assert_eq!(server.count(), 1);
    // By the clock the token is valid, but the API refuses it.
    credential.invalidate(&credential.token().await.expect("token"));
    assert_eq!(text(&credential).await, "Bearer access-2");
    assert_eq!(credential.expires_at(), Some(clock.after(60 * MINUTE)));
}

#[tokio::test]
async fn a_token_without_an_expiry_or_a_refresh_token_is_used_until_it_is_refused() {
    let fixed = Credential::fixed(secret("from-elsewhere"));
    assert!(!fixed.can_refresh() && !fixed.needs_login());
    let token = fixed.token().await.expect("token");
    assert_eq!(sent(&token), "Bearer from-elsewhere");
    assert!(token.header_value().is_sensitive());
    fixed.invalidate(&token);
    assert!(fixed.needs_login());
    let error = fixed.token().await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert!(error.needs_login() && error.to_string().contains("sign in again"));
}

#[tokio::test]
async fn without_a_refresh_token_an_expired_token_needs_a_sign_in() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let tokens = Tokens::new(secret("only")).with_expires_at(clock.after(MINUTE));
    let credential = auth.credential_from(tokens);
    clock.advance(Duration::from_secs(59));
    assert_eq!(text(&credential).await, "Bearer only");
    clock.advance(Duration::from_secs(1));
    let error = credential.token().await.expect_err("over");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert!(credential.needs_login());
    clock.set_back(MINUTE);
    assert_eq!(
        text(&credential).await,
        "Bearer only",
        "the clock was wrong"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_token_that_no_header_can_carry_is_a_configuration_error() {
    for text in ["", "line\n", "two words", "größe"] {
        let error = Credential::fixed(secret(text))
            .token()
            .await
            .expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!error.needs_login());
    }
}
