//! OAuth servers with fewer features, as on some networks.

use mighty_sandbox::{DEMO_CLIENT_ID, OAuthProfile, RegisteredApp, Sandbox};
use serde_json::{Value, json};

use crate::{
    flow::{
        REDIRECT_URI, TokenAnswer, VERIFIER, code, confidential_app, exchange, is_live, post_form,
        refresh,
    },
    support::client,
};

async fn start(profile: OAuthProfile) -> Sandbox {
    Sandbox::builder().oauth(profile).start().await.unwrap()
}

async fn discovery(sandbox: &Sandbox) -> Value {
    let url = format!(
        "{}/.well-known/oauth-authorization-server",
        sandbox.oauth_url()
    );
    client()
        .get(url)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap()
}

async fn exchange_with_basic(sandbox: &Sandbox, app: &RegisteredApp, code: &str) -> TokenAnswer {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", REDIRECT_URI),
        ("code_verifier", VERIFIER),
    ];
    let request = client()
        .post(format!("{}/oauth/token", sandbox.oauth_url()))
        .basic_auth(&app.client_id, app.client_secret.as_ref())
        .form(&form);
    TokenAnswer::of(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_code_only_server_announces_neither_refresh_nor_revocation_nor_basic() {
    let document = discovery(&start(OAuthProfile::CodeOnly).await).await;
    assert_eq!(
        document["grant_types_supported"],
        json!(["authorization_code"])
    );
    assert_eq!(
        document["token_endpoint_auth_methods_supported"],
        json!(["none", "client_secret_post"])
    );
    assert_eq!(document.get("revocation_endpoint"), None);
}

#[tokio::test]
async fn a_code_only_server_serves_none_of_them() {
    let sandbox = start(OAuthProfile::CodeOnly).await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let given = code(&sandbox, &app, sandbox.member()).await;

    exchange_with_basic(&sandbox, &app, &given)
        .await
        .expect_error(401, "invalid_client");
    let answer = exchange(&sandbox, &app, &given, &[("client_secret", &secret)]).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.json.get("refresh_token"), None);

    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token)
        .await
        .expect_error(400, "unsupported_grant_type");
    let form = [
        ("client_id", DEMO_CLIENT_ID),
        ("token", &tokens.access_token),
    ];
    assert_eq!(
        post_form(&sandbox, "/oauth/revoke", &form).await.status(),
        404
    );
}

#[tokio::test]
async fn a_basic_only_server_refuses_the_secret_in_the_form() {
    let sandbox = start(OAuthProfile::BasicOnly).await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let given = code(&sandbox, &app, sandbox.member()).await;
    exchange(&sandbox, &app, &given, &[("client_secret", &secret)])
        .await
        .expect_error(401, "invalid_client");
    // The refusal spends nothing, so an application can try the other way.
    let answer = exchange_with_basic(&sandbox, &app, &given).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(
        discovery(&sandbox).await["token_endpoint_auth_methods_supported"],
        json!(["none", "client_secret_basic"])
    );
}

#[tokio::test]
async fn with_grace_a_refresh_token_works_until_its_new_tokens_are_used() {
    let sandbox = start(OAuthProfile::Grace).await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let again = |token: String| {
        let sandbox = &sandbox;
        async move { refresh(sandbox, DEMO_CLIENT_ID, &token).await }
    };
    let lost = again(tokens.refresh_token.clone()).await;
    let second = again(tokens.refresh_token.clone()).await;
    assert_eq!((lost.status, second.status), (200, 200));

    // The access token is used, so the refresh token that brought it ends.
    assert!(is_live(&sandbox, &second.token("access_token")).await);
    again(tokens.refresh_token)
        .await
        .expect_error(400, "invalid_grant");
    // If its successor is used, it ends as well.
    let third = again(second.token("refresh_token")).await;
    assert_eq!(again(third.token("refresh_token")).await.status, 200);
    again(second.token("refresh_token"))
        .await
        .expect_error(400, "invalid_grant");
}

#[tokio::test]
async fn a_server_without_oauth_on_its_custom_domain_serves_it_under_its_own_name() {
    let sandbox = start(OAuthProfile::OwnHostOnly).await;
    let custom = sandbox.oauth_url().replace("127.0.0.1", "localhost");
    for path in [
        "/oauth/authorize",
        "/.well-known/oauth-authorization-server",
    ] {
        let status = |base: String| async move {
            client()
                .get(format!("{base}{path}"))
                .send()
                .await
                .unwrap()
                .status()
                .as_u16()
        };
        assert_eq!(status(custom.clone()).await, 404, "{path}");
        assert_ne!(status(sandbox.oauth_url()).await, 404, "{path}");
    }
}

#[tokio::test]
async fn an_unannounced_server_serves_everything_except_its_document() {
    let sandbox = start(OAuthProfile::Unannounced).await;
    let url = format!(
        "{}/.well-known/oauth-authorization-server",
        sandbox.oauth_url()
    );
    assert_eq!(client().get(url).send().await.unwrap().status(), 404);
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let answer = refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_server_without_revocation_neither_announces_nor_serves_it() {
    let sandbox = start(OAuthProfile::NoRevocation).await;
    assert_eq!(discovery(&sandbox).await.get("revocation_endpoint"), None);
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let form = [
        ("client_id", DEMO_CLIENT_ID),
        ("token", &tokens.access_token),
    ];
    let response = post_form(&sandbox, "/oauth/revoke", &form).await;
    assert_eq!(response.status(), 404);
    assert!(is_live(&sandbox, &tokens.access_token).await);
}

#[tokio::test]
async fn a_steady_server_answers_a_refresh_without_a_new_refresh_token() {
    let sandbox = start(OAuthProfile::Steady).await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    for _ in 0..2 {
        let answer = refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token).await;
        assert!(is_live(&sandbox, &answer.token("access_token")).await);
        assert_eq!(answer.json.get("refresh_token"), None);
    }
}

#[tokio::test]
async fn a_sandbox_knows_its_secrets() {
    let sandbox = start(OAuthProfile::Full).await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let given = code(&sandbox, &app, sandbox.member()).await;
    let answer = exchange(&sandbox, &app, &given, &[("client_secret", &secret)]).await;
    let secrets = sandbox.secrets();
    for told in [
        secret.as_str(),
        &given,
        VERIFIER,
        &answer.token("access_token"),
        &answer.token("refresh_token"),
        sandbox.member().password(),
    ] {
        assert!(secrets.iter().any(|secret| secret == told), "{told}");
    }
    assert!(!secrets.contains(&app.client_id), "a name is no secret");
}
