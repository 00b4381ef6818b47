//! Signing out, in the store and at the server.

use std::{sync::atomic::Ordering, time::Duration};

use mighty_auth::{Credential, ErrorKind, OAuthCode};

use crate::support::*;

fn revoked(server: &Server) -> Vec<(String, String)> {
    server
        .requests()
        .iter()
        .filter(|request| request.path == "/oauth/revoke")
        .map(|request| {
            let field = |name| request.field(name).unwrap_or_default().to_owned();
            (field("token_type_hint"), field("token"))
        })
        .collect()
}

#[tokio::test]
async fn both_tokens_are_revoked_and_deleted() {
    let server = Server::start(|_| async { json(200, "") });
    let clock = Clock::new();
    let store = Store::default();
    let auth = builder_at(&server.url, confidential())
        .time(std::sync::Arc::<Clock>::clone(&clock))
        .store(std::sync::Arc::new(store.clone()))
        .build()
        .expect("client");
    store.put(&server, &old_pair()).await;
    let credential = credential(&auth, &clock, 60 * MINUTE);
    let clone = credential.clone();
    credential.sign_out().await.expect("signed out");
    assert_eq!(
        revoked(&server),
        [
            ("refresh_token".into(), "refresh-0".into()),
            ("access_token".into(), "access-0".into())
        ]
    );
    let request = &server.requests()[0];
    assert_eq!(request.field("client_id"), Some(CLIENT_ID));
    assert_eq!(request.field("client_secret"), Some(SECRET));
    assert!(request.headers.contains_key("user-agent"));
    assert!(store.kept(&server).await.is_none());
    assert!(clone.needs_login() && !clone.can_refresh());
    let error = clone.token().await.expect_err("signed out");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);

    clone.sign_out().await.expect("twice is no error");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_network_without_revocation_is_no_error() {
    for answer in [
        || html(404, "<p>Nothing here</p>"),
        || json(405, "{}"),
        || refusal("unsupported_token_type"),
    ] {
        let server = Server::start(move |_| async move { answer() });
        let (auth, clock, store) = client(&server);
        store.put(&server, &old_pair()).await;
        let credential = credential(&auth, &clock, 60 * MINUTE);
        credential.sign_out().await.expect("signed out");
        assert!(store.kept(&server).await.is_none());
    }
}

#[tokio::test]
async fn a_failure_of_the_server_is_reported_and_the_tokens_are_deleted_here() {
    let server = Server::start(|_| async { html(502, "<h1>Bad gateway</h1>") });
    let (auth, clock, store) = client(&server);
    store.put(&server, &old_pair()).await;
    let credential = credential(&auth, &clock, 60 * MINUTE);
    let error = credential.sign_out().await.expect_err("not revoked");
    assert_eq!(error.status(), Some(502));
    assert!(store.kept(&server).await.is_none());
    assert!(credential.needs_login());
}

#[tokio::test]
async fn a_failure_of_the_store_is_reported_and_can_be_tried_again() {
    let server = Server::start(|_| async { json(200, "") });
    let (auth, clock, store) = client(&server);
    store.put(&server, &old_pair()).await;
    let credential = credential(&auth, &clock, 60 * MINUTE);
    store.fails.store(true, Ordering::SeqCst);
    let error = credential.sign_out().await.expect_err("not deleted");
    assert_eq!(error.kind(), ErrorKind::Store);
    store.fails.store(false, Ordering::SeqCst);
    credential.sign_out().await.expect("deleted");
    assert!(store.kept(&server).await.is_none());
}

#[tokio::test]
async fn a_refused_revocation_is_reported_with_any_status() {
    let server = Server::start(|received| async move {
        match received.path.as_str() {
            "/oauth/revoke" => json(200, "{\"error\":\"invalid_request\"}"),
            _ => pair(received.number),
        }
    });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, MINUTE);
    let error = credential.sign_out().await.expect_err("not revoked");
    assert_eq!(error.oauth_code(), Some(&OAuthCode::InvalidRequest));
}

#[tokio::test]
async fn a_refresh_under_way_is_waited_for_and_its_pair_is_revoked() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                if received.path == "/oauth/revoke" {
                    return json(200, "");
                }
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let waiting = tokio::spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    server.reached(1).await;
    let leaving = tokio::spawn({
        let credential = credential.clone();
        async move { credential.sign_out().await }
    });
    while !credential.needs_login() {
        tokio::task::yield_now().await;
    }
    gate.open();
    leaving.await.expect("task").expect("signed out");
    let error = waiting
        .await
        .expect("task")
        .expect_err("signed out meanwhile");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert_eq!(revoked(&server)[0].1, "refresh-1");
    assert!(store.kept(&server).await.is_none());
}

#[tokio::test]
async fn a_process_that_only_resumes_finds_the_host_that_revokes_tokens() {
    let domain = Server::start(|_| async { html(404, "no such page") });
    let own = Server::start(|_| async { json(200, "") });
    let store = Store::default();
    let clock = Clock::new();
    let tokens = old_pair().with_expires_at(clock.after(60 * MINUTE));
    store.put(&domain, &tokens).await;
    let auth = builder_at(&domain.url, public())
        .fallback_host(own.url.as_str())
        .time(std::sync::Arc::<Clock>::clone(&clock))
        .store(std::sync::Arc::new(store.clone()))
        .build()
        .expect("client");
    let credential = auth.resume().await.expect("store").expect("tokens");
    credential.sign_out().await.expect("signed out");
    assert_eq!(
        revoked(&own),
        [
            ("refresh_token".into(), "refresh-0".into()),
            ("access_token".into(), "access-0".into())
        ]
    );
}

#[tokio::test]
async fn the_access_token_is_revoked_even_if_the_refresh_token_can_not_be() {
    let server = Server::start(|received| async move {
        match received.field("token_type_hint") {
            Some("refresh_token") => html(502, "<h1>Bad gateway</h1>"),
            _ => json(200, ""),
        }
    });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    let error = credential.sign_out().await.expect_err("told");
    assert_eq!(error.status(), Some(502));
    let tokens: Vec<_> = revoked(&server).into_iter().map(|(_, t)| t).collect();
    assert_eq!(tokens, ["refresh-0", "access-0"]);
}

#[tokio::test]
async fn a_fixed_token_is_only_deleted() {
    let credential = Credential::fixed(secret("from-elsewhere"));
    credential.sign_out().await.expect("signed out");
    assert!(credential.needs_login());
    assert!(credential.token().await.expect_err("gone").needs_login());
}
