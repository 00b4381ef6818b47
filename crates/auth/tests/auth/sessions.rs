//! One sign-in begins one session. It does not affect another session of the same account, and it
//! does not come back after it has ended.

use std::{sync::Arc, time::Duration};

use mighty_auth::{AuthClient, Credential, ErrorKind, Tokens};

use crate::support::*;

fn second_client(server: &Server, clock: &Arc<Clock>, store: &Store) -> AuthClient {
    builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client")
}

async fn signed_in(auth: &AuthClient) -> Credential {
    let pending = auth.begin().expect("pending");
    let state = pending
        .authorize_url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .map(|(_, value)| value.into_owned())
        .expect("state");
    let callback = format!("{REDIRECT_URI}?code=code-1&state={state}");
    auth.finish(pending, &callback).await.expect("signed in")
}

fn revoked(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let tokens = requests.iter().filter_map(|request| request.field("token"));
    tokens.map(str::to_owned).collect()
}

/// Grants tokens, and accepts revocations.
fn server() -> Server {
    Server::start(|received| async move {
        match received.path.as_str() {
            "/oauth/token" => pair(received.number),
            _ => json(200, ""),
        }
    })
}

#[tokio::test]
async fn a_session_keeps_its_name_and_each_sign_in_has_its_own() {
    let server = server();
    let (auth, clock, store) = client(&server);
    let credential = signed_in(&auth).await;
    let name = |tokens: Tokens| tokens.session().expect("name").to_owned();
    let first = name(store.kept(&server).await.expect("kept"));
    clock.advance(60 * MINUTE);
    credential.token().await.expect("renewed");
    assert_eq!(name(store.kept(&server).await.expect("kept")), first);
    signed_in(&auth).await;
    assert_ne!(name(store.kept(&server).await.expect("kept")), first);
}

#[tokio::test]
async fn signing_out_of_an_old_session_does_not_affect_a_later_one() {
    let server = server();
    let (auth, clock, store) = client(&server);
    let old = signed_in(&auth).await;
    let new = signed_in(&second_client(&server, &clock, &store)).await;
    for _ in 0..2 {
        old.sign_out().await.expect("signed out");
    }
    assert_eq!(revoked(&server), ["refresh-1", "access-1"], "its own, once");
    let kept = store.kept(&server).await.expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-2"));
    clock.advance(60 * MINUTE);
    new.token().await.expect("renewed");
}

#[tokio::test]
async fn signing_out_of_given_tokens_does_not_affect_a_session_in_the_store() {
    let server = server();
    let (auth, _, store) = client(&server);
    signed_in(&auth).await;
    let stranger = auth.credential_from(Tokens::new("other").with_refresh_token("other-refresh"));
    stranger.sign_out().await.expect("signed out");
    assert_eq!(revoked(&server), ["other-refresh", "other"]);
    assert!(store.kept(&server).await.is_some());
}

#[tokio::test]
async fn a_session_that_was_signed_out_elsewhere_is_not_brought_back() {
    let server = server();
    let (auth, clock, store) = client(&server);
    let credential = signed_in(&auth).await;
    let elsewhere = second_client(&server, &clock, &store);
    let other = elsewhere.resume().await.expect("store").expect("tokens");
    other.sign_out().await.expect("signed out");
    let asked = server.count();

    clock.advance(60 * MINUTE);
    let error = credential.token().await.expect_err("signed out");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert!(
        error.to_string().contains("signed out elsewhere"),
        "{error}"
    );
    assert!(credential.needs_login() && !credential.can_refresh());
    credential.token().await.expect_err("for good");
    assert_eq!(server.count(), asked, "nothing is refreshed");
    assert!(store.kept(&server).await.is_none());
}

#[tokio::test]
async fn tokens_that_arrive_for_a_signed_out_session_are_revoked() {
    let server = server();
    let (auth, clock, store) = client(&server);
    let ending = old_pair().with_expires_at(clock.after(MINUTE));
    store.put(&server, &ending).await;
    let credential = auth.resume().await.expect("store").expect("tokens");
    clock.advance(Duration::from_secs(50));
    store.full.store(true, std::sync::atomic::Ordering::SeqCst);
    credential.token().await.expect("the old one");
    assert!(credential.last_store_error().is_some());

    store.full.store(false, std::sync::atomic::Ordering::SeqCst);
    store.forget(&server).await;
    clock.advance(Duration::from_secs(15));
    let error = credential.token().await.expect_err("signed out");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert_eq!(revoked(&server), ["refresh-1", "access-1"]);
    assert!(store.kept(&server).await.is_none());
    assert!(credential.last_store_error().is_none());
}
