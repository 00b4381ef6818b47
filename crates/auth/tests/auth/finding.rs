//! Finding the server, its client authentication, and its metadata.

use std::sync::Arc;

use axum::response::Response;
use mighty_auth::{AuthClient, ErrorKind};
use mighty_core::Scope;

use crate::support::*;

const DOCUMENT: &str = "/.well-known/oauth-authorization-server";

fn document(issuer: &str, more: &str) -> Response {
    json(200, &format!("{{\"issuer\":\"{issuer}\"{more}}}"))
}

/// The answer of a community host to a browser without parameters.
fn community_page() -> Response {
    html(200, "<h1>Community</h1>")
}

/// A server that has `more` in its metadata, with its own issuer or with `issuer`, and otherwise
/// grants tokens.
fn announcing(issuer: Option<&'static str>, more: &'static str) -> Server {
    Server::start_with_url(move |url, received| async move {
        match received.path.as_str() {
            DOCUMENT => document(issuer.unwrap_or(&url), &more.replace("URL", &url)),
            "/oauth/authorize" => community_page(),
            "/oauth/token" | "/t" => pair(received.number),
            _ => html(404, "nothing here"),
        }
    })
}

fn auth_at(server: &Server) -> AuthClient {
    client(server).0
}

async fn sign_in(auth: &AuthClient) -> Result<mighty_auth::Credential, mighty_auth::Error> {
    let pending = auth.begin().expect("begin");
    let state = pending
        .authorize_url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .expect("state")
        .1
        .into_owned();
    let url = format!("{REDIRECT_URI}?code=the-code&state={state}");
    auth.finish(pending, &url).await
}

#[tokio::test]
async fn the_metadata_is_used_and_remembered_for_an_hour() {
    let server = announcing(
        None,
        ",\"authorization_endpoint\":\"URL/oauth/authorize\",\"token_endpoint\":\"URL/t\",\
         \"scopes_supported\":[\"read:posts\"],\"grant_types_supported\":[\"authorization_code\"],\
         \"code_challenge_methods_supported\":[\"S256\"]",
    );
    let (auth, clock, _) = client(&server);
    let said = auth.discover().await.expect("asked").expect("announced");
    assert_eq!(said.issuer, server.url);
    assert_eq!(said.offers_refresh, Some(false));
    assert_eq!(said.offers_s256, Some(true));
    assert!(!said.offers_revocation && !said.basic_only);
    assert!(said.scopes.expect("scopes").contains(&Scope::READ_POSTS));
    let asked = server.count();
    auth.discover().await.expect("remembered");
    assert_eq!(server.count(), asked);
    sign_in(&auth).await.expect("signed in");
    assert_eq!(server.requests().last().expect("request").path, "/t");
    clock.advance(61 * MINUTE);
    auth.discover().await.expect("asked again");
    assert!(server.count() > asked + 1);
}

#[tokio::test]
async fn a_document_that_is_missing_or_of_another_server_changes_nothing() {
    for (issuer, more) in [
        (
            Some("https://evil.example.org"),
            ",\"token_endpoint\":\"https://evil.example.org/t\"",
        ),
        (None, ",\"token_endpoint\":\"https://evil.example.org/t\""),
        (None, ",\"token_endpoint\":\"http://192.0.2.1/t\""),
        (None, ",\"token_endpoint\":7"),
        (None, ",\"authorization_endpoint\":\"URL/gone\""),
    ] {
        let server = announcing(issuer, more);
        let auth = auth_at(&server);
        auth.discover().await.expect("asked");
        let pending = auth.begin().expect("begin");
        let usual = format!("{}/oauth/authorize?", server.url);
        assert!(
            pending.authorize_url().as_str().starts_with(&usual),
            "{more}"
        );
        sign_in(&auth).await.expect(more);
        let path = server.requests().last().expect("request").path.clone();
        assert_eq!(path, "/oauth/token", "{more}");
    }
    let server = Server::start(|received| async move {
        match received.path.as_str() {
            "/oauth/authorize" => community_page(),
            _ => html(404, "no such page"),
        }
    });
    assert_eq!(auth_at(&server).discover().await.expect("asked"), None);
}

#[tokio::test]
async fn an_announced_address_that_is_not_served_is_replaced_by_the_usual_one() {
    let server = announcing(None, ",\"token_endpoint\":\"URL/gone\"");
    let auth = auth_at(&server);
    auth.discover().await.expect("asked").expect("announced");
    for _ in 0..2 {
        sign_in(&auth).await.expect("signed in");
    }
    let requests = server.requests();
    let paths: Vec<_> = requests[2..].iter().map(|r| r.path.as_str()).collect();
    assert_eq!(
        paths,
        ["/gone", "/oauth/token", "/oauth/token"],
        "and remembered"
    );
}

#[tokio::test]
async fn a_server_that_fails_is_not_taken_for_one_without_a_document() {
    let server = Server::start(|_| async { html(503, "later") });
    let error = auth_at(&server).discover().await.expect_err("in trouble");
    assert!(error.is_transient(), "{error}");
}

/// A client of a community with a domain of its own and a fallback host.
fn custom(domain: &Server, own: &Server) -> AuthClient {
    builder_at(&domain.url, public())
        .fallback_host(own.url.as_str())
        .build()
        .expect("client")
}

#[tokio::test]
async fn a_custom_domain_without_sign_ins_is_not_asked_again() {
    let domain = Server::start(|_| async { html(404, "no such page") });
    let own = announcing(None, "");
    let auth = custom(&domain, &own);
    auth.discover().await.expect("asked").expect("announced");
    let pending = auth.begin().expect("begin");
    assert!(pending.authorize_url().as_str().starts_with(&own.url));
    let before = domain.count();
    let state = pending
        .authorize_url()
        .query_pairs()
        .find(|(name, _)| name == "state");
    let state = state.expect("state").1.into_owned();
    let url = format!("{REDIRECT_URI}?code=c&state={state}&iss={}", own.url);
    auth.finish(pending, &url).await.expect("signed in");
    assert_eq!(domain.count(), before, "not asked again");
}

#[tokio::test]
async fn an_exchange_finds_the_right_host_without_the_metadata() {
    let domain = Server::start(|_| async { html(404, "no such page") });
    let own = announcing(None, "");
    let auth = custom(&domain, &own);
    for _ in 0..2 {
        sign_in(&auth).await.expect("signed in");
    }
    assert_eq!((domain.count(), own.count()), (1, 2));
}

/// A server that wants the secret by HTTP Basic, or in the body.
fn wanting(basic: bool) -> Server {
    Server::start(move |received| async move {
        let has_header = received.headers.contains_key("authorization");
        if has_header == basic && received.form.contains_key("client_secret") != basic {
            pair(received.number)
        } else {
            json(401, "{\"error\":\"invalid_client\"}")
        }
    })
}

fn back_office(server: &Server) -> (AuthClient, Arc<Clock>) {
    let clock = Clock::new();
    let auth = builder_at(&server.url, confidential())
        .time(Arc::<Clock>::clone(&clock))
        .build()
        .expect("client");
    (auth, clock)
}

#[tokio::test]
async fn a_network_that_wants_http_basic_is_recognised_once() {
    let server = wanting(true);
    let (auth, clock) = back_office(&server);
    let credential = sign_in(&auth).await.expect("signed in");
    assert_eq!(server.count(), 2, "the body first");
    let header = server.requests()[1].headers["authorization"].clone();
    // client-id-for-tests:client-secret-for-tests
    let pair = "Basic Y2xpZW50LWlkLWZvci10ZXN0czpjbGllbnQtc2VjcmV0LWZvci10ZXN0cw==";
    assert_eq!(header.to_str().expect("text"), pair);
    clock.advance(60 * MINUTE);
    credential.token().await.expect("refreshed");
    assert_eq!(server.count(), 3, "remembered");
    credential.sign_out().await.expect("signed out");
    assert!(
        server
            .requests()
            .last()
            .expect("request")
            .headers
            .contains_key("authorization")
    );
}

#[tokio::test]
async fn a_secret_that_is_refused_in_both_ways_is_reported_with_the_first_refusal() {
    let server = Server::start(|received| async move {
        if received.headers.contains_key("authorization") {
            json(400, "{\"error\":\"invalid_request\"}")
        } else {
            json(401, "{\"error\":\"invalid_client\"}")
        }
    });
    let (auth, _) = back_office(&server);
    let error = sign_in(&auth).await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::InvalidClient);
    assert_eq!(error.status(), Some(401));
    assert!(
        error
            .to_string()
            .contains("19 characters instead of the usual 43"),
        "{error}"
    );
    assert_eq!(server.count(), 2);

    let public = auth_at(&server);
    sign_in(&public).await.expect_err("refused");
    assert_eq!(server.count(), 3, "without a secret there is only one way");
}

#[tokio::test]
async fn if_only_basic_is_announced_it_is_tried_first() {
    let server = Server::start_with_url(|url, received| async move {
        match received.path.as_str() {
            DOCUMENT => document(
                &url,
                ",\"token_endpoint_auth_methods_supported\":[\"none\",\"client_secret_basic\"]",
            ),
            "/oauth/token" if received.headers.contains_key("authorization") => pair(1),
            "/oauth/token" => json(401, "{\"error\":\"invalid_client\"}"),
            _ => community_page(),
        }
    });
    let (auth, _) = back_office(&server);
    assert!(
        auth.discover()
            .await
            .expect("asked")
            .expect("said")
            .basic_only
    );
    let before = server.count();
    sign_in(&auth).await.expect("signed in");
    assert_eq!(server.count(), before + 1);
}
