//! Checks a request to `/oauth/authorize` before a person sees a page.

use mighty_core::{Scope, Scopes};
use url::form_urlencoded;

use super::{
    apps::{App, GrantType},
    error::{ErrorCode, OAuthError},
    params::Params,
    pkce,
    registry::Registry,
};
use crate::Profile;

/// A valid request: the person may be asked.
#[derive(Debug)]
pub(super) struct AuthorizationRequest {
    pub client_id: String,
    pub app_name: String,
    pub callback: Callback,
    pub scopes: Scopes,
    /// The scopes of the tokens, if the person allows it. They may be fewer.
    pub granted: Vec<String>,
    pub skips_consent: bool,
    pub code_challenge: Option<String>,
}

impl AuthorizationRequest {
    /// Whether only a host can finish the sign-in.
    pub(super) fn is_for_hosts(&self) -> bool {
        self.scopes.iter().any(Scope::is_host_only)
    }
}

/// The address of the answer, and the `state` in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Callback {
    pub redirect_uri: String,
    /// `None` only in the answer to a request that lacks a usable one.
    pub state: Option<String>,
}

impl Callback {
    /// The redirect URI with the answer, `state` and `iss` (RFC 9207) added to its query.
    pub(super) fn with(&self, answer: &[(&str, &str)], issuer: &str) -> String {
        let state = self.state.as_deref().map(|state| ("state", state));
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer)
            .extend_pairs(state)
            .append_pair("iss", issuer)
            .finish();
        let joint = if self.redirect_uri.contains('?') {
            '&'
        } else {
            '?'
        };
        format!("{}{joint}{query}", self.redirect_uri)
    }
}

/// The reasons to refuse a request. How far the request can be trusted decides who sees the
/// refusal.
#[derive(Debug, PartialEq)]
pub(super) enum Refusal {
    /// The redirect URI may not be the application's, so only the person sees the refusal.
    Page(OAuthError),
    /// As reported from the beta: without a `state` the browser ends at a community page.
    Community(OAuthError),
    /// The application is told at its redirect URI.
    Redirect(Callback, OAuthError),
}

pub(super) fn check(
    query: &str,
    apps: &Registry,
    edition: Profile,
) -> Result<AuthorizationRequest, Refusal> {
    let params = Params::parse(query.as_bytes());
    let page = |code: ErrorCode, why: &str| Refusal::Page(code.because(why));

    let client_id = required(&params, "client_id").map_err(Refusal::Page)?;
    let client = apps.get(client_id).ok_or_else(|| {
        let why = "No application has this client_id.";
        page(ErrorCode::UnauthorizedClient, why)
    })?;
    let redirect_uri = required(&params, "redirect_uri").map_err(Refusal::Page)?;
    if !client.app.has_redirect_uri(redirect_uri) {
        let why = "The redirect_uri is not, character by character, one that the application \
                   registered.";
        return Err(page(ErrorCode::RedirectUriMismatch, why));
    }

    let mut callback = Callback {
        redirect_uri: redirect_uri.to_owned(),
        state: None,
    };
    let refuse = |callback: &Callback, error| Refusal::Redirect(callback.clone(), error);
    let state = required(&params, "state").map_err(|error| {
        if edition.redirects_without_state() {
            refuse(&callback, error)
        } else {
            Refusal::Community(error)
        }
    })?;
    callback.state = Some(state.to_owned());
    let (scopes, code_challenge) =
        asked(&params, &client.app).map_err(|error| refuse(&callback, error))?;
    let granted = client.app.granted(&scopes);
    if granted.is_empty() {
        let why = "none of the scopes can be granted";
        return Err(refuse(&callback, ErrorCode::InvalidScope.because(why)));
    }

    Ok(AuthorizationRequest {
        client_id: client_id.to_owned(),
        app_name: client.app.name().to_owned(),
        callback,
        granted,
        skips_consent: client.app.skips_consent_for(&scopes),
        scopes,
        code_challenge,
    })
}

/// The scopes and the PKCE challenge, if the application may ask for them.
fn asked(params: &Params, app: &App) -> Result<(Scopes, Option<String>), OAuthError> {
    if required(params, "response_type")? != "code" {
        let why = "response_type must be code";
        return Err(ErrorCode::UnsupportedResponseType.because(why));
    }
    if !app.may_use(GrantType::AuthorizationCode) {
        let why = "the application may not use authorization_code";
        return Err(ErrorCode::UnauthorizedClient.because(why));
    }
    let challenge = challenge(params, app)?;
    let scopes = params
        .get("scope")?
        .and_then(|scope| scope.parse::<Scopes>().ok())
        .filter(|scopes| !scopes.is_empty())
        .ok_or_else(|| ErrorCode::InvalidScope.because("scope is missing or malformed"))?;
    if let Some(scope) = scopes.iter().find(|scope| !app.may_ask_for(scope)) {
        let description = format!("the application was not given {scope}");
        return Err(ErrorCode::InvalidScope.because(description));
    }
    Ok((scopes, challenge))
}

/// A public application needs PKCE. A confidential one may leave it out, but not only a part of it.
fn challenge(params: &Params, app: &App) -> Result<Option<String>, OAuthError> {
    let challenge = params.get("code_challenge")?;
    let method = params.get("code_challenge_method")?;
    if app.is_confidential() && challenge.is_none() && method.is_none() {
        return Ok(None);
    }
    let invalid = |why: &str| ErrorCode::InvalidRequest.because(why);
    if method != Some("S256") {
        return Err(invalid("code_challenge_method must be S256"));
    }
    challenge
        .filter(|challenge| pkce::is_challenge(challenge))
        .map(|challenge| Some(challenge.to_owned()))
        .ok_or_else(|| invalid("code_challenge must be a SHA-256 digest in URL-safe base64"))
}

fn required<'a>(params: &'a Params, name: &'static str) -> Result<&'a str, OAuthError> {
    params
        .get(name)?
        .ok_or_else(|| ErrorCode::InvalidRequest.because(format!("{name} is missing")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_keeps_the_query_of_the_redirect_uri() {
        let callback = |uri: &str| Callback {
            redirect_uri: uri.to_owned(),
            state: Some("a b".to_owned()),
        };
        assert_eq!(
            callback("https://app.example").with(&[("code", "c")], "http://i"),
            "https://app.example?code=c&state=a+b&iss=http%3A%2F%2Fi"
        );
        assert_eq!(
            callback("https://app.example/?x=1").with(&[], "http://i"),
            "https://app.example/?x=1&state=a+b&iss=http%3A%2F%2Fi"
        );
    }
}
