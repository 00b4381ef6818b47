//! Signing in, from `begin` to a credential.

use std::sync::{Arc, atomic::Ordering};

use mighty_auth::{
    Application, AuthClient, Credential, Error, ErrorKind, OAuthCode, PendingAuthorization,
    StoreKey, TokenStore, Tokens,
};
use mighty_core::{Endpoints, Network, Scope, Scopes, UserAgent};

use crate::support::*;

async fn refused(auth: &AuthClient, callback_url: &str) -> Error {
    let pending = auth.begin().expect("begin");
    auth.finish(pending, callback_url)
        .await
        .expect_err("the callback is refused")
}

#[tokio::test]
async fn the_browser_is_sent_with_a_new_state_and_pkce_challenge_each_time() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    let (one, other) = (auth.begin().expect("begin"), auth.begin().expect("begin"));
    assert!(
        one.authorize_url()
            .as_str()
            .starts_with(&format!("{}/oauth/authorize?", server.url))
    );
    let sent = parameters(&one);
    assert_eq!(sent["response_type"], "code");
    assert_eq!(sent["client_id"], CLIENT_ID);
    assert_eq!(sent["redirect_uri"], REDIRECT_URI);
    assert_eq!(sent["scope"], "read:network read:posts");
    assert_eq!(sent["code_challenge_method"], "S256");
    for name in ["state", "code_challenge"] {
        assert!(sent[name].len() >= 43, "{name}");
        assert_ne!(sent[name], parameters(&other)[name], "{name}");
    }
    assert_eq!(server.count(), 0, "begin sends nothing");
}

#[tokio::test]
async fn a_code_is_exchanged_for_a_credential_that_is_saved() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    let pending = auth.begin().expect("begin");
    let challenge = parameters(&pending)["code_challenge"].clone();
    let url = callback(&pending, "");
    let credential = auth.finish(pending, &url).await.expect("credential");

    let requests = server.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}");
    };
    assert_eq!(request.path, "/oauth/token");
    assert_eq!(request.field("grant_type"), Some("authorization_code"));
    assert_eq!(request.field("code"), Some("the-code"));
    assert_eq!(request.field("client_id"), Some(CLIENT_ID));
    assert_eq!(request.field("redirect_uri"), Some(REDIRECT_URI));
    assert_eq!(request.field("client_secret"), None);
    let verifier = request.field("code_verifier").expect("verifier").to_owned();
    let expected = oauth2::PkceCodeChallenge::from_code_verifier_sha256(
        &oauth2::PkceCodeVerifier::new(verifier),
    );
    assert_eq!(expected.as_str(), challenge);
    let agent = request.headers["user-agent"].to_str().expect("text");
    assert!(agent.starts_with("auth-tests/1 (+https://example.org) mighty-networks-rs/"));

    assert_eq!(
        sent(&credential.token().await.expect("token")),
        "Bearer access-1"
    );
    assert_eq!(credential.expires_at(), Some(clock.after(60 * MINUTE)));
    assert_eq!(
        credential.granted_scopes().map(|s: Scopes| s.to_string()),
        Some("read:posts".into())
    );
    // The server granted fewer scopes than asked for.
    let missing = |credential: &Credential| credential.missing_scopes().map(|s| s.to_string());
    assert_eq!(missing(&credential).as_deref(), Some("read:network"));
    assert!(credential.can_refresh() && !credential.needs_login());
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

#[tokio::test]
async fn a_session_older_than_the_application_s_scopes_says_which_are_missing() {
    let server = Server::granting();
    let (auth, _, store) = client(&server);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    auth.finish(pending, &url).await.expect("credential");

    let asking_for = |scopes: Scopes| {
        let application = Application::public(CLIENT_ID, REDIRECT_URI).expect("application");
        builder_at(&server.url, application.scopes(scopes))
            .store(Arc::new(store.clone()))
            .build()
            .expect("client")
    };
    for (asked, missing) in [
        (Scopes::from([Scope::READ_POSTS]), ""),
        (
            Scopes::from([Scope::READ_POSTS, Scope::WRITE_POSTS, Scope::READ_CHATS]),
            "read:chats write:posts",
        ),
    ] {
        let resumed = asking_for(asked).resume().await.expect("store");
        let resumed = resumed.expect("session");
        let found = resumed.missing_scopes().expect("known");
        assert_eq!(found.to_string(), missing);
    }
    assert_eq!(Credential::fixed("token").missing_scopes(), None);
}

#[tokio::test]
async fn a_callback_at_another_address_of_an_own_scheme_uses_no_code() {
    let server = Server::granting();
    let own = "com.example.app:/oauth/callback";
    let application = Application::public(CLIENT_ID, own).expect("application");
    let auth = builder_at(&server.url, application)
        .build()
        .expect("client");
    for elsewhere in [
        "com.example.other:/oauth/callback",
        "com.example.app:/oauth/other",
        "com.example.app://oauth/callback",
        "https://example.org/oauth/callback",
    ] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, "").replace(REDIRECT_URI, elsewhere);
        let error = auth.finish(pending, &url).await.expect_err(elsewhere);
        assert_eq!(error.kind(), ErrorKind::RedirectMismatch, "{error}");
        assert!(error.to_string().contains(elsewhere), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_redirect_uri_is_sent_character_by_character() {
    for uri in [
        "https://Example.org:443/a//b?c=%7e&d=%2F+x",
        "HTTPS://example.org",
        "https://example.org/",
        "https://example.org/x/../callback",
        "http://LOCALHOST:8765/callback?",
        "http://127.0.0.1:08765/callback",
        "https://b\u{fc}cher.example/r\u{fc}ck",
        "com.example.app:/oauth/callback",
        "com.example.app://oauth/callback",
    ] {
        let server = Server::granting();
        let application = Application::public(CLIENT_ID, uri).expect(uri);
        let auth = builder_at(&server.url, application)
            .build()
            .expect("client");
        let pending = auth.begin().expect(uri);
        let sent = parameters(&pending);
        assert_eq!(sent["redirect_uri"], uri);
        // The callback as a browser sends it, with a normalised address.
        let mut url = url::Url::parse(uri).expect(uri);
        url.query_pairs_mut()
            .append_pair("code", "the-code")
            .append_pair("state", &sent["state"]);
        auth.finish(pending, url.as_str()).await.expect(uri);
        assert_eq!(server.requests()[0].field("redirect_uri"), Some(uri));
    }
}

#[tokio::test]
async fn a_confidential_application_sends_its_secret_in_the_body() {
    let server = Server::granting();
    let auth = builder_at(&server.url, confidential())
        .build()
        .expect("client");
    let pending = auth.begin().expect("begin");
    assert!(!pending.authorize_url().as_str().contains(SECRET));
    let url = callback(&pending, "");
    auth.finish(pending, &url).await.expect("credential");
    let request = &server.requests()[0];
    assert_eq!(request.field("client_secret"), Some(SECRET));
    assert!(!request.headers.contains_key("authorization"));
}

#[tokio::test]
async fn if_the_answer_names_no_scopes_all_requested_ones_are_granted() {
    let server = Server::start(|_| async { json(200, "{\"access_token\":\"a\"}") });
    let (auth, ..) = client(&server);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let credential = auth.finish(pending, &url).await.expect("credential");
    let scopes = credential.granted_scopes().expect("scopes");
    assert_eq!(scopes.to_string(), "read:network read:posts");
    assert!(!credential.can_refresh() && !credential.needs_login());
}

#[tokio::test]
async fn a_web_application_can_store_a_sign_in_and_give_only_the_path() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    let pending = auth.begin().expect("begin");
    let stored = serde_json::to_string(&pending).expect("written");
    let again: PendingAuthorization = serde_json::from_str(&stored).expect("read");
    assert_eq!(again.authorize_url(), pending.authorize_url());
    let path = callback(&pending, "").replace("http://127.0.0.1:8765", "");
    assert!(path.starts_with("/callback?"));
    auth.finish(again, &path).await.expect("credential");
}

#[tokio::test]
async fn a_callback_with_a_wrong_or_missing_or_second_state_uses_no_code() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    for query in [
        "code=c&state=wrong",
        "code=c",
        "",
        "code=c&state=",
        "error=access_denied",
    ] {
        let error = refused(&auth, &format!("{REDIRECT_URI}?{query}")).await;
        assert_eq!(error.kind(), ErrorKind::StateMismatch, "{query}: {error}");
    }
    let (pending, other) = (auth.begin().expect("begin"), auth.begin().expect("begin"));
    let elsewhere = callback(&other, "");
    let error = auth
        .finish(pending, &elsewhere)
        .await
        .expect_err("mixed up");
    assert_eq!(error.kind(), ErrorKind::StateMismatch);

    for more in ["&state=other", "&code=other"] {
        let pending = auth.begin().expect("begin");
        let twice = callback(&pending, more);
        let error = auth.finish(pending, &twice).await.expect_err("twice");
        assert_eq!(error.kind(), ErrorKind::StateMismatch, "{more}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn an_issuer_in_the_callback_is_checked() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "&iss=https%3A%2F%2Fevil.example.org");
    let error = auth.finish(pending, &url).await.expect_err("mix-up");
    assert_eq!(error.kind(), ErrorKind::IssuerMismatch);
    assert!(error.to_string().contains("evil.example.org"), "{error}");
    assert_eq!(server.count(), 0);

    for slash in ["", "%2F"] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, &format!("&iss={}{slash}", server.url));
        auth.finish(pending, &url).await.expect("the right issuer");
    }
}

#[tokio::test]
async fn a_refusal_at_the_sign_in_page_has_its_code_and_a_reason() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    for (code, hint, transient) in [
        (OAuthCode::AccessDenied, "declined", false),
        (OAuthCode::InvalidScope, "read:network read:posts", false),
        (OAuthCode::RedirectUriMismatch, REDIRECT_URI, false),
        (OAuthCode::InvalidRequest, "`state`", false),
        (OAuthCode::UnauthorizedClient, "ask a host to check", false),
        (OAuthCode::ServerError, "later", true),
        (OAuthCode::TemporarilyUnavailable, "later", true),
    ] {
        let pending = auth.begin().expect("begin");
        let url = callback(
            &pending,
            &format!("&error={code}&error_description=No%0Away"),
        );
        let error = auth.finish(pending, &url).await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert_eq!(error.oauth_code(), Some(&code));
        assert!(error.hint().expect("hint").contains(hint), "{error}");
        assert!(error.to_string().contains("Noway"), "{error}");
        assert_eq!(error.is_transient(), transient);
    }
    for (text, code) in [
        ("login_required", OAuthCode::LoginRequired),
        (
            "unsupported_response_type",
            OAuthCode::UnsupportedResponseType,
        ),
        ("out_of_tea", OAuthCode::Other("out_of_tea".into())),
    ] {
        let pending = auth.begin().expect("begin");
        let url = callback(&pending, &format!("&error={text}"));
        let error = auth.finish(pending, &url).await.expect_err(text);
        assert_eq!(error.oauth_code(), Some(&code));
        assert!(error.to_string().contains(text), "{error}");
    }
    let pending = auth.begin().expect("begin");
    let neither = callback(&pending, "").replace("code=the-code&", "");
    let error = auth.finish(pending, &neither).await.expect_err("neither");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_code_that_is_no_longer_valid_needs_a_new_sign_in() {
    let server = Server::start(|_| async { refusal("invalid_grant") });
    let (auth, _, store) = client(&server);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let error = auth.finish(pending, &url).await.expect_err("used code");
    assert_eq!(error.kind(), ErrorKind::InvalidGrant);
    assert_eq!(error.status(), Some(400));
    assert!(error.needs_login() && !error.is_transient());
    assert!(error.to_string().contains(REDIRECT_URI), "{error}");
    assert!(store.kept(&server).await.is_none());
}

#[tokio::test]
async fn a_store_that_fails_does_not_lose_the_sign_in() {
    let server = Server::granting();
    let (auth, _, store) = client(&server);
    store.fails.store(true, Ordering::SeqCst);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let credential = auth.finish(pending, &url).await.expect("credential");
    assert_eq!(
        sent(&credential.token().await.expect("token")),
        "Bearer access-1"
    );
    let error = credential.last_store_error().expect("told");
    assert!(error.to_string().contains("disk is full"), "{error}");
}

/// Until a new sign-in is saved, it exists only in this process. So nothing may delay the save.
#[tokio::test]
async fn a_code_is_exchanged_only_when_the_tokens_can_be_saved_at_once() {
    let server = Server::granting();
    let (auth, _, store) = client(&server);
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    let held = store.lock(&key).await.expect("lock");
    let pending = auth.begin().expect("pending");
    let url = callback(&pending, "");
    let signing_in = tokio::spawn({
        let auth = auth.clone();
        async move { auth.finish(pending, &url).await }
    });
    // There is one thread, so it waits for the lock by then.
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.count(), 0);
    drop(held);
    signing_in.await.expect("task").expect("signed in");
    assert!(store.kept(&server).await.is_some());
}

#[tokio::test]
async fn a_sign_in_that_could_not_be_saved_does_not_overwrite_a_later_one() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    store.put(&server, &old_pair()).await;
    store.full.store(true, Ordering::SeqCst);
    let pending = auth.begin().expect("pending");
    let url = callback(&pending, "");
    let credential = auth.finish(pending, &url).await.expect("signed in");
    assert!(credential.last_store_error().is_some());
    store.full.store(false, Ordering::SeqCst);
    let later = Tokens::new("later").with_refresh_token("later-refresh");
    store.put(&server, &later).await;
    clock.advance(MINUTE);
    let token = credential.token().await.expect("theirs");
    assert_eq!(sent(&token), "Bearer later");
    let kept = store.kept(&server).await.expect("kept");
    assert_eq!(kept.expose_access_token(), "later");
}

#[tokio::test]
async fn a_later_run_resumes_and_each_run_has_one_credential() {
    let server = Server::granting();
    let (auth, _, store) = client(&server);
    assert!(auth.resume().await.expect("empty store").is_none());
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let first = auth.finish(pending, &url).await.expect("credential");

    let same = auth.resume().await.expect("store").expect("tokens");
    same.invalidate(&same.token().await.expect("token"));
    let (one, other) = tokio::join!(first.token(), same.token());
    assert_eq!(sent(&one.expect("token")), "Bearer access-2");
    assert_eq!(sent(&other.expect("token")), "Bearer access-2");
    assert_eq!(server.count(), 2, "one exchange, one refresh");

    let (next_run, ..) = client_with(&server, store.clone());
    let resumed = next_run.resume().await.expect("store").expect("tokens");
    assert_eq!(
        sent(&resumed.token().await.expect("token")),
        "Bearer access-2"
    );
    assert_eq!(resumed.expires_at(), first.expires_at());

    store.put(&server, &old_pair()).await;
    let changed = auth.resume().await.expect("store").expect("tokens");
    assert_eq!(
        sent(&changed.token().await.expect("token")),
        "Bearer access-0"
    );

    store.fails.store(true, Ordering::SeqCst);
    let error = auth.resume().await.expect_err("broken store");
    assert_eq!(error.kind(), ErrorKind::Store);
}

#[test]
fn a_network_given_only_by_number_is_refused_before_a_request_is_sent() {
    let endpoints = Endpoints::for_network(&Network::parse("48213").expect("network"));
    let agent = UserAgent::new("auth-tests/1").expect("user agent");
    let error = AuthClient::builder(public(), endpoints, agent)
        .build()
        .expect_err("no community host");
    assert_eq!(error.setting(), "network");
}

#[tokio::test]
async fn a_caller_cancelled_during_the_exchange_finds_the_session_in_the_store() {
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
    let (auth, _, store) = client(&server);
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let caller = tokio::spawn({
        let auth = auth.clone();
        async move { auth.finish(pending, &url).await }
    });
    server.reached(1).await;
    caller.abort();
    assert!(caller.await.expect_err("aborted").is_cancelled());
    gate.open();
    store.saving(1).await;
    let credential = loop {
        if let Some(credential) = auth.resume().await.expect("store") {
            break credential;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(
        sent(&credential.token().await.expect("token")),
        "Bearer access-1"
    );
    assert_eq!(server.count(), 1, "the code was sent once");
}
