//! `/oauth/authorize` and discovery: which requests are valid, and where a refusal is shown.

use mighty_sandbox::{App, GrantType, Sandbox, ScriptedUser};
use reqwest::StatusCode;
use serde_json::{Value, json};
use url::Url;

use crate::{
    flow::{CHALLENGE, REDIRECT_URI, authorize_url, public_app},
    support::{beta, client, sandbox},
};

/// The parameters of the redirect to the application.
async fn sent_back(sandbox: &Sandbox, url: Url) -> Vec<(String, String)> {
    let location = location(url).await;
    assert_eq!(location.as_str().split('?').next(), Some(REDIRECT_URI));
    let pairs: Vec<_> = location.query_pairs().into_owned().collect();
    assert!(
        pairs.contains(&("iss".to_owned(), sandbox.oauth_url())),
        "{pairs:?}"
    );
    assert!(
        pairs.contains(&("state".to_owned(), "st&te".to_owned())),
        "{pairs:?}"
    );
    pairs
}

async fn location(url: Url) -> Url {
    let response = client().get(url.clone()).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    url.join(response.headers()["location"].to_str().unwrap())
        .unwrap()
}

async fn expect_error(sandbox: &Sandbox, url: Url, error: &str) {
    let pairs = sent_back(sandbox, url).await;
    assert!(
        pairs.contains(&("error".to_owned(), error.to_owned())),
        "{pairs:?}"
    );
    assert!(pairs.iter().all(|(name, _)| name != "code"), "{pairs:?}");
}

/// Sends a request that must not be redirected. Returns the page with the error's code.
async fn expect_page(url: Url, error: &str) {
    let response = client().get(url).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(!response.headers().contains_key("location"));
    let body = response.text().await.unwrap();
    assert!(body.contains(error), "{body}");
    assert!(!body.contains("<form"), "{body}");
}

#[tokio::test]
async fn discovery_names_every_endpoint_and_its_parameters() {
    let sandbox = sandbox().await;
    let base = sandbox.oauth_url();
    let url = format!("{base}/.well-known/oauth-authorization-server");
    let document: Value = client()
        .get(url)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let expected = json!({
        "issuer": base,
        "authorization_endpoint": format!("{base}/oauth/authorize"),
        "token_endpoint": format!("{base}/oauth/token"),
        "revocation_endpoint": format!("{base}/oauth/revoke"),
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported":
            ["none", "client_secret_post", "client_secret_basic"],
        "authorization_response_iss_parameter_supported": true,
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&document[name], value, "{name}");
    }
}

#[tokio::test]
async fn an_allowed_request_is_redirected_with_code_state_and_issuer() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let answer = ScriptedUser::new(sandbox.member())
        .authorize_without_visiting(authorize_url(&sandbox, &app, &[]))
        .await
        .unwrap();
    assert_eq!(answer.param("code").unwrap().len(), 43);
    assert_eq!(answer.param("state").as_deref(), Some("st&te"));
    assert_eq!(answer.param("iss"), Some(sandbox.oauth_url()));
}

#[tokio::test]
async fn a_request_of_an_unknown_application_is_not_redirected() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let other = "x".repeat(43);
    for client_id in [Some(other.as_str()), Some(&app.client_id[..42])] {
        expect_page(
            authorize_url(&sandbox, &app, &[("client_id", client_id)]),
            "unauthorized_client",
        )
        .await;
    }
    let without = authorize_url(&sandbox, &app, &[("client_id", None)]);
    expect_page(without, "invalid_request").await;
}

#[tokio::test]
async fn redirect_uris_are_compared_character_by_character() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let others = [
        "http://127.0.0.1:4000/callback/",
        "http://127.0.0.1:4001/callback",
        "http://localhost:4000/callback",
        "HTTP://127.0.0.1:4000/callback",
        "http://127.0.0.1:4000/callback?x=1",
        "http://127.0.0.1:4000/%63allback",
    ];
    for uri in others {
        let url = authorize_url(&sandbox, &app, &[("redirect_uri", Some(uri))]);
        expect_page(url, "redirect_uri_mismatch").await;
    }
    let without = authorize_url(&sandbox, &app, &[("redirect_uri", None)]);
    expect_page(without, "invalid_request").await;
}

#[tokio::test]
async fn each_registered_redirect_uri_works_and_plain_http_only_on_this_machine() {
    let sandbox = sandbox().await;
    let good = [
        "https://app.example/cb",
        "http://localhost:9/cb",
        "http://127.0.0.1:9/cb",
        "com.example.app:/oauth/callback",
    ];
    let bad = ["http://app.example/cb", "http://[::1]:9/cb", "tide:/cb"];
    let uris = good.into_iter().chain(bad);
    let app = uris
        .fold(App::public("a"), App::redirect_uri)
        .scopes(["read:network", "read:posts"]);
    let app = sandbox.register(app);
    let url = |uri| authorize_url(&sandbox, &app, &[("redirect_uri", Some(uri))]);
    for uri in good {
        let answer = ScriptedUser::new(sandbox.member())
            .authorize_without_visiting(url(uri))
            .await
            .unwrap();
        let answered = answer.url.as_str().split('?').next();
        assert_eq!(answered, Some(uri));
        assert!(answer.param("code").is_some(), "{uri}");
    }
    for uri in bad {
        expect_page(url(uri), "redirect_uri_mismatch").await;
    }
}

#[tokio::test]
async fn a_scheme_of_its_own_is_for_public_applications() {
    let sandbox = sandbox().await;
    let uri = "com.example.app:/oauth/callback";
    let app = sandbox.register(
        App::confidential("a")
            .redirect_uri(uri)
            .scopes(["read:network", "read:posts"]),
    );
    let url = authorize_url(&sandbox, &app, &[("redirect_uri", Some(uri))]);
    expect_page(url, "redirect_uri_mismatch").await;
}

#[tokio::test]
async fn without_a_state_the_application_is_told_at_its_redirect_uri() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    for state in [None, Some("")] {
        let target = location(authorize_url(&sandbox, &app, &[("state", state)])).await;
        assert_eq!(target.as_str().split('?').next(), Some(REDIRECT_URI));
        let pairs: Vec<_> = target.query_pairs().into_owned().collect();
        assert!(
            pairs.contains(&("error".to_owned(), "invalid_request".to_owned())),
            "{pairs:?}"
        );
        assert!(pairs.iter().all(|(name, _)| name != "state"), "{pairs:?}");
    }
}

#[tokio::test]
async fn in_the_beta_the_browser_ends_at_a_community_page_without_a_state() {
    let sandbox = beta().await;
    let app = public_app(&sandbox);
    for state in [None, Some("")] {
        let target = location(authorize_url(&sandbox, &app, &[("state", state)])).await;
        assert!(
            target.as_str().starts_with(&sandbox.oauth_url()),
            "{target}"
        );
        let error = target
            .query_pairs()
            .find(|(name, _)| name == "error")
            .unwrap()
            .1;
        assert_eq!(error, "invalid_request");
        let page = client().get(target).send().await.unwrap();
        assert_eq!(page.status(), StatusCode::OK);
        assert!(page.text().await.unwrap().contains("invalid_request"));
    }
}

#[tokio::test]
async fn only_the_response_type_code_is_served() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    for (response_type, error) in [
        (None, "invalid_request"),
        (Some("token"), "unsupported_response_type"),
        (Some("code token"), "unsupported_response_type"),
    ] {
        let url = authorize_url(&sandbox, &app, &[("response_type", response_type)]);
        expect_error(&sandbox, url, error).await;
    }
}

#[tokio::test]
async fn an_application_without_the_code_grant_is_unauthorized() {
    let sandbox = sandbox().await;
    let app = sandbox.register(
        App::public("a")
            .redirect_uri(REDIRECT_URI)
            .scopes(["read:network", "read:posts"])
            .without_grant(GrantType::AuthorizationCode),
    );
    let url = authorize_url(&sandbox, &app, &[]);
    expect_error(&sandbox, url, "unauthorized_client").await;
}

#[tokio::test]
async fn pkce_with_s256_is_required_for_a_public_application() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    for changes in [
        ("code_challenge", None),
        ("code_challenge", Some("too-short")),
        ("code_challenge_method", None),
        ("code_challenge_method", Some("plain")),
    ] {
        expect_error(
            &sandbox,
            authorize_url(&sandbox, &app, &[changes]),
            "invalid_request",
        )
        .await;
    }
}

#[tokio::test]
async fn a_repeated_parameter_is_an_invalid_request() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let mut url = authorize_url(&sandbox, &app, &[]);
    url.query_pairs_mut()
        .append_pair("code_challenge", CHALLENGE);
    expect_error(&sandbox, url, "invalid_request").await;

    let mut url = authorize_url(&sandbox, &app, &[]);
    url.query_pairs_mut()
        .append_pair("redirect_uri", REDIRECT_URI);
    expect_page(url, "invalid_request").await;
}

#[tokio::test]
async fn a_scope_that_the_application_was_not_given_is_invalid() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    for scope in [
        Some("read:network write:posts"),
        Some("read:\"posts\""),
        Some(" "),
        None,
    ] {
        let url = authorize_url(&sandbox, &app, &[("scope", scope)]);
        expect_error(&sandbox, url, "invalid_scope").await;
    }
}

#[tokio::test]
async fn a_person_can_deny() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let answer = ScriptedUser::new(sandbox.member())
        .denying()
        .authorize_without_visiting(authorize_url(&sandbox, &app, &[]))
        .await
        .unwrap();
    assert_eq!(answer.param("error").as_deref(), Some("access_denied"));
    assert_eq!(answer.param("state").as_deref(), Some("st&te"));
    assert_eq!(answer.param("iss"), Some(sandbox.oauth_url()));
    assert_eq!(answer.param("code"), None);
}
