//! A well-formed sign-in that tests can change, and helpers for its steps.

use mighty_sandbox::{App, Person, RegisteredApp, Sandbox, ScriptedUser};
use reqwest::{Response, StatusCode, header::HeaderMap};
use serde_json::Value;
use url::Url;

use crate::support::{client, graphql};

pub(crate) const REDIRECT_URI: &str = "http://127.0.0.1:4000/callback";
/// The PKCE pair of RFC 7636, appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const SCOPES: [&str; 3] = ["read:network", "read:posts", "host:read:network"];

pub(crate) fn public_app(sandbox: &Sandbox) -> RegisteredApp {
    sandbox.register(
        App::public("Tide Table")
            .redirect_uri(REDIRECT_URI)
            .scopes(SCOPES),
    )
}

pub(crate) fn confidential_app(sandbox: &Sandbox) -> RegisteredApp {
    sandbox.register(
        App::confidential("Back Office")
            .redirect_uri(REDIRECT_URI)
            .scopes(SCOPES),
    )
}

/// A well-formed authorization request with some parameters replaced; `None` removes one.
pub(crate) fn authorize_url(
    sandbox: &Sandbox,
    app: &RegisteredApp,
    changes: &[(&str, Option<&str>)],
) -> Url {
    let mut params = vec![
        ("response_type", Some("code")),
        ("client_id", Some(app.client_id.as_str())),
        ("redirect_uri", Some(REDIRECT_URI)),
        ("scope", Some("read:network read:posts")),
        ("state", Some("st&te")),
        ("code_challenge", Some(CHALLENGE)),
        ("code_challenge_method", Some("S256")),
    ];
    for (name, value) in changes {
        match params.iter_mut().find(|(known, _)| known == name) {
            Some(param) => param.1 = *value,
            None => params.push((name, *value)),
        }
    }
    let present = params
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    Url::parse_with_params(&format!("{}/oauth/authorize", sandbox.oauth_url()), present).unwrap()
}

/// A code that `person` has just given the application.
pub(crate) async fn code(sandbox: &Sandbox, app: &RegisteredApp, person: &Person) -> String {
    ScriptedUser::new(person)
        .authorize_without_visiting(authorize_url(sandbox, app, &[]))
        .await
        .unwrap()
        .param("code")
        .unwrap()
}

/// Lets the host ban a member.
pub(crate) async fn ban(sandbox: &Sandbox, member: &Person) {
    let token = sandbox.tokens_for(sandbox.host(), ["host:write:network_members"]);
    let query = "mutation($id: ID!) { banMember(input: { memberId: $id }) { errors } }";
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(token.access_token)
        .json(&serde_json::json!({ "query": query, "variables": { "id": member.global_id() } }))
        .send()
        .await
        .unwrap();
    let answer: Value = response.json().await.unwrap();
    assert_eq!(answer["data"]["banMember"]["errors"], serde_json::json!([]));
}

/// Posts a form to an endpoint of the community host.
pub(crate) async fn post_form(sandbox: &Sandbox, path: &str, form: &[(&str, &str)]) -> Response {
    let url = format!("{}{path}", sandbox.oauth_url());
    client().post(url).form(form).send().await.unwrap()
}

/// The answer of the token endpoint.
#[derive(Debug)]
pub(crate) struct TokenAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) json: Value,
}

impl TokenAnswer {
    pub(crate) async fn of(response: Response) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            json: response.json().await.unwrap(),
        }
    }

    #[track_caller]
    pub(crate) fn expect_error(&self, status: u16, error: &str) {
        assert_eq!(
            (self.status, self.json["error"].as_str()),
            (status, Some(error)),
            "{self:?}"
        );
        assert!(self.json["error_description"].is_string(), "{self:?}");
    }

    #[track_caller]
    pub(crate) fn token(&self, name: &str) -> String {
        assert_eq!(self.status, 200, "{self:?}");
        self.json[name].as_str().unwrap().to_owned()
    }
}

/// Exchanges a code as a public application does, with some parameters replaced or added.
pub(crate) async fn exchange(
    sandbox: &Sandbox,
    app: &RegisteredApp,
    code: &str,
    changes: &[(&str, &str)],
) -> TokenAnswer {
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("client_id", app.client_id.as_str()),
        ("code", code),
        ("redirect_uri", REDIRECT_URI),
        ("code_verifier", VERIFIER),
    ];
    form.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    form.extend(changes);
    TokenAnswer::of(post_form(sandbox, "/oauth/token", &form).await).await
}

/// Uses a refresh token as a public application does.
pub(crate) async fn refresh(sandbox: &Sandbox, client_id: &str, token: &str) -> TokenAnswer {
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", client_id),
        ("refresh_token", token),
    ];
    TokenAnswer::of(post_form(sandbox, "/oauth/token", &form).await).await
}

/// Whether an operation with this access token succeeds.
pub(crate) async fn is_live(sandbox: &Sandbox, access_token: &str) -> bool {
    match graphql(sandbox, access_token).await.status() {
        StatusCode::OK => true,
        StatusCode::UNAUTHORIZED => false,
        other => panic!("unexpected status {other}"),
    }
}
