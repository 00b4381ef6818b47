//! `/oauth/token` with a code: its binding, and client authentication.

use std::time::Duration;

use mighty_sandbox::{App, DEMO_CLIENT_ID, GrantType, RegisteredApp, Sandbox, ScriptedUser};
use serde_json::json;

use crate::{
    flow::{
        REDIRECT_URI, TokenAnswer, VERIFIER, authorize_url, code, confidential_app, exchange,
        is_live, public_app, refresh,
    },
    support::{beta, client, sandbox},
};

/// The form of a confidential application's exchange, without its secret.
fn exchange_form<'a>(code: &'a str, redirect_uri: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
        ("code_verifier", VERIFIER),
    ]
}

async fn with_basic(
    sandbox: &Sandbox,
    app: &RegisteredApp,
    secret: &str,
    form: &[(&str, &str)],
) -> TokenAnswer {
    let request = client()
        .post(format!("{}/oauth/token", sandbox.oauth_url()))
        .basic_auth(&app.client_id, Some(secret))
        .form(form);
    TokenAnswer::of(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_code_is_exchanged_for_exactly_five_fields_that_are_not_cached() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let code = code(&sandbox, &app, sandbox.member()).await;
    let answer = exchange(&sandbox, &app, &code, &[]).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["cache-control"], "no-store");
    let mut names: Vec<_> = answer.json.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(
        names,
        [
            "access_token",
            "expires_in",
            "refresh_token",
            "scope",
            "token_type"
        ]
    );
    assert_eq!(answer.json["token_type"], "Bearer");
    assert_eq!(answer.json["expires_in"], json!(3600));
    assert_eq!(answer.json["scope"], "read:network read:posts");
    assert!(is_live(&sandbox, &answer.token("access_token")).await);
    assert_eq!(
        sandbox.requests().last().unwrap().viewer,
        Some(sandbox.member().resource_id())
    );
}

#[tokio::test]
async fn a_code_used_again_is_refused_and_ends_the_tokens_it_gave() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let code = code(&sandbox, &app, sandbox.member()).await;
    let first = exchange(&sandbox, &app, &code, &[]).await;
    let (access, refresh_token) = (first.token("access_token"), first.token("refresh_token"));
    assert!(is_live(&sandbox, &access).await);
    exchange(&sandbox, &app, &code, &[])
        .await
        .expect_error(400, "invalid_grant");
    assert!(!is_live(&sandbox, &access).await);
    refresh(&sandbox, &app.client_id, &refresh_token)
        .await
        .expect_error(400, "invalid_grant");
}

async fn expect_code_lifetime(sandbox: Sandbox, seconds: u64) {
    let app = public_app(&sandbox);
    let in_time = code(&sandbox, &app, sandbox.member()).await;
    let late = code(&sandbox, &app, sandbox.member()).await;
    sandbox.clock().advance(Duration::from_secs(seconds - 1));
    assert_eq!(exchange(&sandbox, &app, &in_time, &[]).await.status, 200);
    sandbox.clock().advance(Duration::from_secs(1));
    exchange(&sandbox, &app, &late, &[])
        .await
        .expect_error(400, "invalid_grant");
}

#[tokio::test]
async fn a_code_is_valid_for_two_minutes() {
    expect_code_lifetime(sandbox().await, 120).await;
}

#[tokio::test]
async fn in_the_beta_a_code_is_valid_for_ten_minutes() {
    expect_code_lifetime(beta().await, 600).await;
}

#[tokio::test]
async fn the_lifetime_of_codes_can_be_set() {
    let builder = Sandbox::builder().code_ttl(Duration::from_secs(30));
    expect_code_lifetime(builder.start().await.unwrap(), 30).await;
}

#[tokio::test]
async fn a_confidential_application_may_leave_pkce_out() {
    let sandbox = sandbox().await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let without = [("code_challenge", None), ("code_challenge_method", None)];
    let plain = async || {
        let user = ScriptedUser::new(sandbox.member());
        let url = authorize_url(&sandbox, &app, &without);
        user.authorize_without_visiting(url)
            .await
            .unwrap()
            .param("code")
            .unwrap()
    };
    let proof = ("client_secret", secret.as_str());
    let answer = exchange(
        &sandbox,
        &app,
        &plain().await,
        &[proof, ("code_verifier", "")],
    )
    .await;
    assert_eq!(answer.status, 200, "{answer:?}");
    // A verifier without a challenge is refused, and so is a challenge without its verifier.
    exchange(&sandbox, &app, &plain().await, &[proof])
        .await
        .expect_error(400, "invalid_grant");
    let challenged = code(&sandbox, &app, sandbox.member()).await;
    exchange(&sandbox, &app, &challenged, &[proof, ("code_verifier", "")])
        .await
        .expect_error(400, "invalid_grant");
}

#[tokio::test]
async fn an_application_without_a_grant_type_is_unauthorized_to_use_it() {
    let sandbox = sandbox().await;
    let app = sandbox.register(
        App::public("a")
            .redirect_uri(REDIRECT_URI)
            .scopes(["read:network", "read:posts"])
            .without_grant(GrantType::RefreshToken),
    );
    let given = code(&sandbox, &app, sandbox.member()).await;
    let answer = exchange(&sandbox, &app, &given, &[]).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.json.get("refresh_token"), None);
    refresh(&sandbox, &app.client_id, "any")
        .await
        .expect_error(400, "unauthorized_client");
}

#[tokio::test]
async fn a_code_is_bound_to_its_redirect_uri_and_its_verifier() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let other_verifier = VERIFIER.replace('d', "e");
    for change in [
        ("redirect_uri", "http://127.0.0.1:4000/callback/"),
        ("code_verifier", other_verifier.as_str()),
        ("code_verifier", "short"),
    ] {
        let code = code(&sandbox, &app, sandbox.member()).await;
        exchange(&sandbox, &app, &code, &[change])
            .await
            .expect_error(400, "invalid_grant");
        // It can't be tried again.
        exchange(&sandbox, &app, &code, &[])
            .await
            .expect_error(400, "invalid_grant");
    }
}

#[tokio::test]
async fn a_code_works_only_for_its_application() {
    let sandbox = sandbox().await;
    let (app, other) = (public_app(&sandbox), public_app(&sandbox));
    let code = code(&sandbox, &app, sandbox.member()).await;
    exchange(&sandbox, &other, &code, &[])
        .await
        .expect_error(400, "invalid_grant");
    // Another application's attempt doesn't spend the code.
    assert_eq!(exchange(&sandbox, &app, &code, &[]).await.status, 200);
}

#[tokio::test]
async fn a_missing_or_repeated_parameter_is_an_invalid_request() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let code = code(&sandbox, &app, sandbox.member()).await;
    for name in ["grant_type", "code", "redirect_uri", "code_verifier"] {
        exchange(&sandbox, &app, &code, &[(name, "")])
            .await
            .expect_error(400, "invalid_request");
    }
    exchange(&sandbox, &app, &code, &[("code", &code), ("code", &code)])
        .await
        .expect_error(400, "invalid_request");
    assert_eq!(exchange(&sandbox, &app, &code, &[]).await.status, 200);
}

#[tokio::test]
async fn other_grant_types_are_not_served() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    for grant_type in ["client_credentials", "password", "implicit"] {
        exchange(&sandbox, &app, "-", &[("grant_type", grant_type)])
            .await
            .expect_error(400, "unsupported_grant_type");
    }
}

#[tokio::test]
async fn parameters_are_read_only_from_a_form_in_the_body() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let code = code(&sandbox, &app, sandbox.member()).await;
    let mut form = exchange_form(&code, REDIRECT_URI);
    form.push(("client_id", &app.client_id));
    let endpoint = format!("{}/oauth/token", sandbox.oauth_url());

    let in_query = url::Url::parse_with_params(&endpoint, &form).unwrap();
    let empty = client()
        .post(in_query)
        .form(&[("a", "b")])
        .send()
        .await
        .unwrap();
    TokenAnswer::of(empty)
        .await
        .expect_error(400, "invalid_request");

    let fields: serde_json::Map<_, _> = form
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    let as_json = client().post(&endpoint).json(&fields).send().await.unwrap();
    TokenAnswer::of(as_json)
        .await
        .expect_error(400, "invalid_request");
}

#[tokio::test]
async fn a_public_application_must_not_send_a_secret() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let code = code(&sandbox, &app, sandbox.member()).await;
    let form = exchange_form(&code, REDIRECT_URI);
    for answer in [
        exchange(&sandbox, &app, &code, &[("client_secret", "s3cret")]).await,
        with_basic(&sandbox, &app, "s3cret", &form).await,
    ] {
        answer.expect_error(401, "invalid_client");
        assert_eq!(
            answer.json["error_description"],
            "a public application has no secret"
        );
    }
}

#[tokio::test]
async fn an_unknown_or_truncated_client_id_is_an_invalid_client() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    for client_id in ["", "unknown", &app.client_id[..42]] {
        exchange(&sandbox, &app, "-", &[("client_id", client_id)])
            .await
            .expect_error(401, "invalid_client");
    }
}

#[tokio::test]
async fn a_confidential_application_authenticates_in_the_body_or_by_basic() {
    let sandbox = sandbox().await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();

    let first = code(&sandbox, &app, sandbox.member()).await;
    let by_body = exchange(&sandbox, &app, &first, &[("client_secret", &secret)]).await;
    assert_eq!(by_body.status, 200, "{by_body:?}");

    let second = code(&sandbox, &app, sandbox.member()).await;
    let form = exchange_form(&second, REDIRECT_URI);
    let by_basic = with_basic(&sandbox, &app, &secret, &form).await;
    assert_eq!(by_basic.status, 200, "{by_basic:?}");
}

#[tokio::test]
async fn a_wrong_or_missing_secret_is_an_invalid_client_with_a_challenge_for_basic() {
    let sandbox = sandbox().await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let code = code(&sandbox, &app, sandbox.member()).await;

    for wrong in ["", "wrong", &secret[..42]] {
        let answer = exchange(&sandbox, &app, &code, &[("client_secret", wrong)]).await;
        answer.expect_error(401, "invalid_client");
        assert!(!answer.headers.contains_key("www-authenticate"));

        let form = exchange_form(&code, REDIRECT_URI);
        let answer = with_basic(&sandbox, &app, wrong, &form).await;
        answer.expect_error(401, "invalid_client");
        assert!(
            answer.headers["www-authenticate"]
                .to_str()
                .unwrap()
                .starts_with("Basic")
        );
    }
    // These requests did not spend the code.
    let answer = exchange(&sandbox, &app, &code, &[("client_secret", &secret)]).await;
    assert_eq!(answer.status, 200, "{answer:?}");
}

#[tokio::test]
async fn two_ways_of_client_authentication_are_refused() {
    let sandbox = sandbox().await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let mut form = exchange_form("-", REDIRECT_URI);
    form.push(("client_secret", &secret));
    with_basic(&sandbox, &app, &secret, &form)
        .await
        .expect_error(400, "invalid_request");

    let mut form = exchange_form("-", REDIRECT_URI);
    form.push(("client_id", DEMO_CLIENT_ID));
    with_basic(&sandbox, &app, &secret, &form)
        .await
        .expect_error(400, "invalid_request");
}

#[tokio::test]
async fn the_log_has_the_grant_type_and_no_secret() {
    let sandbox = sandbox().await;
    let app = confidential_app(&sandbox);
    let secret = app.client_secret.clone().unwrap();
    let code = code(&sandbox, &app, sandbox.member()).await;
    let answer = exchange(&sandbox, &app, &code, &[("client_secret", &secret)]).await;
    exchange(&sandbox, &app, &code, &[("grant_type", &secret)]).await;

    let requests = sandbox.requests();
    let grant_types: Vec<_> = requests
        .iter()
        .filter(|request| request.path == "/oauth/token")
        .map(|request| request.grant_type.as_deref())
        .collect();
    assert_eq!(grant_types, [Some("authorization_code"), None]);
    let shown = format!("{requests:?}");
    let tokens = [answer.token("access_token"), answer.token("refresh_token")];
    for hidden in [&code, &secret, &tokens[0], &tokens[1]] {
        assert!(!shown.contains(hidden.as_str()));
    }
}

#[tokio::test]
async fn debug_shows_no_secret() {
    let sandbox = sandbox().await;
    let app = confidential_app(&sandbox);
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let user = ScriptedUser::new(sandbox.member());
    let answer = user
        .authorize_without_visiting(authorize_url(&sandbox, &app, &[]))
        .await
        .unwrap();
    let shown = format!("{sandbox:?} {app:?} {tokens:?} {user:?} {answer:?}");
    for hidden in [
        app.client_secret.as_deref().unwrap(),
        &tokens.access_token,
        &tokens.refresh_token,
        &answer.param("code").unwrap(),
        sandbox.member().password(),
    ] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}
