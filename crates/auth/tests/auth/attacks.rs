//! Attacks. Each is refused, and no code is used or sent to the wrong server.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    response::{IntoResponse as _, Response},
};
use futures_util::stream;
use mighty_auth::{Application, AuthClient, ErrorKind, PendingAuthorization};
use mighty_core::{Endpoints, Network};
use oauth2::{PkceCodeChallenge, PkceCodeVerifier};

use crate::support::*;

fn parameters(pending: &PendingAuthorization) -> BTreeMap<String, String> {
    pending.authorize_url().query_pairs().into_owned().collect()
}

fn callback(pending: &PendingAuthorization, query: &str) -> String {
    format!(
        "{REDIRECT_URI}?{query}&state={}",
        secret(&parameters(pending)["state"])
    )
}

/// A server that checks each code against the challenge that it was given for.
#[derive(Clone, Default)]
struct Codes(Arc<Mutex<BTreeMap<String, String>>>);

impl Codes {
    fn give(&self, code: &str, pending: &PendingAuthorization) {
        let challenge = parameters(pending)["code_challenge"].clone();
        self.0.lock().expect("codes").insert(code.into(), challenge);
    }

    fn serve(&self) -> Server {
        let codes = self.clone();
        Server::start(move |received| {
            let code = received.field("code").unwrap_or_default().to_owned();
            let verifier = received
                .field("code_verifier")
                .unwrap_or_default()
                .to_owned();
            let given_for = codes.0.lock().expect("codes").remove(&code);
            async move {
                let verifier = PkceCodeVerifier::new(verifier);
                let sent = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
                match given_for {
                    Some(challenge) if challenge == sent.as_str() => pair(received.number),
                    _ => refusal("invalid_grant"),
                }
            }
        })
    }
}

#[tokio::test]
async fn a_code_from_another_session_is_refused() {
    let codes = Codes::default();
    let server = codes.serve();
    let (auth, ..) = client(&server);
    let (victim, attacker) = (auth.begin().expect("begin"), auth.begin().expect("begin"));
    codes.give("attackers-code", &attacker);
    // The attacker's code is put into the victim's own callback, with the victim's state.
    let url = callback(&victim, "code=attackers-code");
    let error = auth.finish(victim, &url).await.expect_err("injected");
    assert_eq!(error.kind(), ErrorKind::InvalidGrant);
}

#[tokio::test]
async fn a_callback_can_be_used_only_once() {
    let codes = Codes::default();
    let server = codes.serve();
    let (auth, ..) = client(&server);
    let pending = auth.begin().expect("begin");
    codes.give("code", &pending);
    let stored = serde_json::to_string(&pending).expect("stored");
    let url = callback(&pending, "code=code");
    auth.finish(pending, &url).await.expect("signed in");
    let again: PendingAuthorization = serde_json::from_str(&stored).expect("stored");
    let error = auth.finish(again, &url).await.expect_err("replayed code");
    assert_eq!(error.kind(), ErrorKind::InvalidGrant);

    let next = auth.begin().expect("begin");
    let error = auth.finish(next, &url).await.expect_err("replayed state");
    assert_eq!(error.kind(), ErrorKind::StateMismatch);
}

#[tokio::test]
async fn a_callback_of_another_server_is_refused() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    for query in [
        "code=c&iss=https%3A%2F%2Fevil.example.org",
        "error=access_denied&iss=https%3A%2F%2Fevil.example.org",
        "code=c&iss=",
    ] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, query);
        let error = auth.finish(pending, &url).await.expect_err(query);
        assert_eq!(error.kind(), ErrorKind::IssuerMismatch, "{query}");
    }
    assert_eq!(server.count(), 0);
}

/// A server that announces that its callbacks carry `iss`.
fn naming_itself() -> Server {
    Server::start_with_url(|url, received| async move {
        match received.path.as_str() {
            "/.well-known/oauth-authorization-server" => json(
                200,
                &format!(
                    "{{\"issuer\":\"{url}\",\
                     \"authorization_response_iss_parameter_supported\":true}}"
                ),
            ),
            "/oauth/authorize" => html(200, "<h1>Community</h1>"),
            _ => pair(received.number),
        }
    })
}

#[tokio::test]
async fn an_announced_issuer_must_be_in_the_callback() {
    let server = naming_itself();
    let (auth, ..) = client(&server);
    let before = auth.begin().expect("begin");
    assert!(
        auth.discover()
            .await
            .expect("asked")
            .expect("said")
            .names_issuer
    );
    let asked = server.count();
    let after = auth.begin().expect("begin");
    let stored = serde_json::to_string(&auth.begin().expect("begin")).expect("stored");
    let kept: PendingAuthorization = serde_json::from_str(&stored).expect("stored");
    // A worker that has not requested the server's metadata itself.
    let (other_worker, ..) = client(&server);
    for (auth, pending, query) in [
        (&auth, before, "code=c"),
        (&auth, after, "error=access_denied"),
        (&other_worker, kept, "code=c"),
    ] {
        let url = callback(&pending, query);
        let error = auth.finish(pending, &url).await.expect_err("no iss");
        assert_eq!(error.kind(), ErrorKind::IssuerMismatch, "{error}");
        let hint = error.hint().expect("hint");
        assert!(hint.contains("issuer_may_be_missing()"), "{hint}");
    }
    assert_eq!(server.count(), asked, "no code was sent");
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, &format!("code=c&iss={}", server.url));
    auth.finish(pending, &url).await.expect("named");
}

#[tokio::test]
async fn a_network_that_announces_its_issuer_and_leaves_it_out_can_be_allowed() {
    let server = naming_itself();
    let auth = builder_at(&server.url, public())
        .issuer_may_be_missing()
        .build()
        .expect("client");
    auth.discover().await.expect("asked").expect("said");
    let pending = auth.begin().expect("begin");
    let evil = callback(&pending, "code=c&iss=https%3A%2F%2Fevil.example.org");
    let error = auth.finish(pending, &evil).await.expect_err("mix-up");
    assert_eq!(error.kind(), ErrorKind::IssuerMismatch);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "code=c");
    auth.finish(pending, &url).await.expect("borne");
}

#[tokio::test]
async fn the_browser_is_sent_back_only_to_registered_redirect_uris() {
    const SECOND: &str = "https://app.example.org/callback/";
    let server = Server::granting();
    let application = public().with_redirect_uri(SECOND).expect("application");
    let auth = builder_at(&server.url, application)
        .build()
        .expect("client");
    for elsewhere in [
        "https://evil.example.org/callback",
        "https://app.example.org.evil.example/callback/",
        "https://app.example.org/callback",
        "https://app.example.org/callback//",
        "https://app.example.org/callback/?next=/",
        "https://app.example.org:443/callback/",
        "https://APP.example.org/callback/",
        "https://app.example.org/callback/../callback/",
        "http://127.0.0.1:8766/callback",
        "http://localhost:8765/callback",
    ] {
        let error = auth.begin_at(elsewhere).expect_err(elsewhere);
        assert_eq!(error.kind(), ErrorKind::Config, "{elsewhere}");
        assert!(error.to_string().contains(SECOND), "{error}");
    }
    for (begun, registered) in [
        (auth.begin(), REDIRECT_URI),
        (auth.begin_at(REDIRECT_URI), REDIRECT_URI),
        (auth.begin_at(SECOND), SECOND),
    ] {
        let pending = begun.expect(registered);
        assert_eq!(parameters(&pending)["redirect_uri"], registered);
        let url = callback(&pending, "code=c").replace(REDIRECT_URI, registered);
        auth.finish(pending, &url).await.expect(registered);
        let last = server.requests().pop().expect("request");
        assert_eq!(last.field("redirect_uri"), Some(registered));
    }
}

#[tokio::test]
async fn a_callback_at_another_address_uses_no_code() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    for elsewhere in [
        "https://evil.example.org/callback",
        "https://127.0.0.1:8765/callback",
        "http://127.0.0.1:8766/callback",
        "http://localhost:8765/callback",
        "http://127.0.0.1:8765/other",
        "http://127.0.0.1:8765/callback/",
        "//evil.example.org/callback",
        "/other",
        "/callback/..",
        "other",
    ] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, "code=sp3nt").replace(REDIRECT_URI, elsewhere);
        let error = auth.finish(pending, &url).await.expect_err(elsewhere);
        assert_eq!(error.kind(), ErrorKind::RedirectMismatch, "{error}");
        assert!(error.to_string().contains(REDIRECT_URI), "{error}");
        assert!(!format!("{error:?}").contains("sp3nt"), "{error:?}");
    }
    assert_eq!(server.count(), 0);

    // Behind a proxy only the path is known, or not even the path.
    for known in ["/callback", ""] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, "code=c").replace(REDIRECT_URI, known);
        auth.finish(pending, &url).await.expect("the right one");
    }
}

#[tokio::test]
async fn an_error_shows_no_secrets_that_a_refusal_repeats() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    for parameter in ["error_description", "error", "iss"] {
        let pending = auth.begin().expect("begin");
        let stored = serde_json::to_value(&pending).expect("stored");
        let (state, verifier) = (
            stored["state"].as_str().expect("text").to_owned(),
            stored["verifier"].as_str().expect("text").to_owned(),
        );
        let mut query = format!("code=sh0rt&{parameter}=no+sh0rt+{state}+{verifier}");
        if parameter == "error_description" {
            query.push_str("&error=invalid_request");
        }
        let url = callback(&pending, &query);
        let error = auth.finish(pending, &url).await.expect_err("refused");
        let printed = format!("{error} {error:?}");
        assert!(printed.contains("[redacted]"), "{printed}");
        for secret in ["sh0rt", &state, &verifier] {
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

#[tokio::test]
async fn pkce_is_neither_dropped_nor_weakened() {
    // Even for a server that announces weaker methods only.
    let server = Server::start_with_url(|url, received| async move {
        match received.path.as_str() {
            "/.well-known/oauth-authorization-server" => json(
                200,
                &format!(
                    "{{\"issuer\":\"{url}\",\"code_challenge_methods_supported\":[\"plain\"]}}"
                ),
            ),
            _ => pair(received.number),
        }
    });
    let (auth, ..) = client(&server);
    let said = auth.discover().await.expect("asked").expect("said");
    assert_eq!(said.offers_s256, Some(false));
    let pending = auth.begin().expect("begin");
    let sent = parameters(&pending);
    assert_eq!(sent["code_challenge_method"], "S256");
    let url = callback(&pending, "code=c");
    auth.finish(pending, &url).await.expect("signed in");
    let requests = server.requests();
    let verifier = requests
        .last()
        .expect("request")
        .field("code_verifier")
        .expect("sent");
    assert_ne!(verifier, sent["code_challenge"], "not plain");
    assert!(verifier.len() >= 43);
}

#[tokio::test]
async fn a_redirect_of_the_token_endpoint_is_not_followed_with_the_code() {
    let elsewhere = Server::granting();
    for status in [301, 302, 303, 307, 308] {
        let target = format!("{}/oauth/token", elsewhere.url);
        let server = Server::start(move |_| {
            let target = target.clone();
            async move {
                let status = axum::http::StatusCode::from_u16(status).expect("status");
                (status, [("location", target)]).into_response()
            }
        });
        let (auth, clock, _) = client(&server);
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, "code=c");
        let error = auth.finish(pending, &url).await.expect_err("redirected");
        assert_eq!(error.kind(), ErrorKind::Http, "{status}");
        let refreshed = credential(&auth, &clock, Duration::ZERO).token().await;
        assert_eq!(refreshed.expect_err("redirected").status(), Some(status));
    }
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn a_token_in_a_callback_is_ignored_and_no_token_is_sent_in_an_address() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    for query in ["access_token=planted&token_type=bearer", "id_token=planted"] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, query);
        let error = auth.finish(pending, &url).await.expect_err("planted");
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(!error.to_string().contains("planted"), "{error}");
    }
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "code=c");
    let credential = auth.finish(pending, &url).await.expect("signed in");
    clock.advance(60 * MINUTE);
    credential.token().await.expect("refreshed");
    credential.sign_out().await.expect("signed out");
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    assert!(requests.iter().all(|request| request.query.is_none()));
}

#[test]
fn plain_http_is_used_only_on_this_machine() {
    let harbor = Endpoints::for_network(&Network::parse("harbor").expect("network"));
    for address in [
        "http://harbor.mn.co",
        "http://192.0.2.1",
        "http://localhost.example.org",
    ] {
        harbor.clone().with_community(address).expect_err(address);
        Application::public("id", &format!("{address}/callback")).expect_err(address);
        let agent = mighty_core::UserAgent::new("auth-tests/1").expect("user agent");
        let fallback = AuthClient::builder(public(), harbor.clone(), agent).fallback_host(address);
        fallback.build().expect_err(address);
    }
    let (auth, ..) = client(&Server::granting());
    let error = auth
        .begin_at("http://example.org/callback")
        .expect_err("plain http");
    assert_eq!(error.kind(), ErrorKind::Config);
}

fn endless() -> Response {
    let chunk = Bytes::from(vec![b' '; 64 << 10]);
    Body::from_stream(stream::repeat_with(move || {
        Ok::<_, Infallible>(chunk.clone())
    }))
    .into_response()
}

#[tokio::test]
async fn a_body_that_is_too_long_or_not_json_is_an_error() {
    for answer in [
        endless as fn() -> Response,
        || {
            json(
                200,
                &format!("{{\"access_token\":\"{}\"}}", "x".repeat(3 << 20)),
            )
        },
        || html(200, "<form><input name=access_token value=planted></form>"),
        || json(200, "[[[[[[[[[["),
        || json(200, "{\"access_token\":{\"a\":1}}"),
    ] {
        let server = Server::start(move |_| async move { answer() });
        let (auth, clock, store) = client(&server);
        let credential = credential(&auth, &clock, Duration::ZERO);
        let error = credential.token().await.expect_err("no tokens");
        assert_eq!(error.kind(), ErrorKind::Http, "{error}");
        assert!(!credential.needs_login(), "{error}");
        assert_eq!(store.saves(), 0);
    }
}
