//! What an application asks at `/oauth/authorize`, checked before anybody sees a page.

use mighty_core::Scopes;
use url::form_urlencoded;

use super::{
    apps::{App, Registry},
    error::{ErrorCode, OAuthError},
    params::Params,
    pkce,
};

/// A request that holds: the person may be asked.
#[derive(Debug)]
pub(super) struct AuthorizationRequest {
    pub client_id: String,
    pub app_name: String,
    pub callback: Callback,
    pub scopes: Scopes,
    pub code_challenge: String,
}

impl AuthorizationRequest {
    /// Whether only a host can finish the sign-in.
    pub(super) fn is_for_hosts(&self) -> bool {
        self.scopes.iter().any(mighty_core::Scope::is_host_only)
    }
}

/// Where the answer goes, and the `state` that it carries back.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Callback {
    pub redirect_uri: String,
    pub state: String,
}

impl Callback {
    /// The redirect URI with the answer, `state` and `iss` (RFC 9207) added to its query.
    pub(super) fn with(&self, answer: &[(&str, &str)], issuer: &str) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer)
            .append_pair("state", &self.state)
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

/// Who is told of a refusal depends on how far the request can be trusted.
#[derive(Debug, PartialEq)]
pub(super) enum Refusal {
    /// The redirect URI is not known to be the application's, so only the person is told.
    Page {
        error: &'static str,
        description: String,
    },
    /// Reported by integrations: without a `state` the browser lands on a community page.
    Community(OAuthError),
    /// The application is told, at its redirect URI.
    Redirect(Callback, OAuthError),
}

pub(super) fn check(query: &str, apps: &Registry) -> Result<AuthorizationRequest, Refusal> {
    let params = Params::parse(query.as_bytes());
    let page = |error, description: &str| Refusal::Page {
        error,
        description: description.to_owned(),
    };

    let client_id = params.get("client_id").ok().flatten();
    let Some((client_id, client)) = client_id.and_then(|id| Some((id, apps.get(id)?))) else {
        return Err(page("invalid_client", "No application has this client_id."));
    };
    let redirect_uri = params.get("redirect_uri").ok().flatten();
    let Some(redirect_uri) = redirect_uri.filter(|uri| client.app.accepts_redirect_to(uri)) else {
        return Err(page(
            "redirect_uri_mismatch",
            "The redirect_uri is not, character by character, one that the application registered.",
        ));
    };
    let state = params
        .get("state")
        .map_err(OAuthError::from)
        .and_then(|state| state.ok_or_else(|| invalid("state is missing")))
        .map_err(Refusal::Community)?;

    let callback = Callback {
        redirect_uri: redirect_uri.to_owned(),
        state: state.to_owned(),
    };
    let (scopes, code_challenge) =
        asked(&params, &client.app).map_err(|error| Refusal::Redirect(callback.clone(), error))?;

    Ok(AuthorizationRequest {
        client_id: client_id.to_owned(),
        app_name: client.app.name().to_owned(),
        callback,
        scopes,
        code_challenge,
    })
}

/// The scopes and the PKCE challenge, once the application may ask for them in this form.
fn asked(params: &Params, app: &App) -> Result<(Scopes, String), OAuthError> {
    if params.get("response_type")? != Some("code") {
        return Err(invalid("response_type must be code"));
    }
    if params.get("code_challenge_method")? != Some("S256") {
        return Err(invalid("code_challenge_method must be S256"));
    }
    let challenge = params
        .get("code_challenge")?
        .filter(|challenge| pkce::is_challenge(challenge))
        .ok_or_else(|| invalid("code_challenge must be a SHA-256 digest in URL-safe base64"))?;
    let scopes = params
        .get("scope")?
        .and_then(|scope| scope.parse::<Scopes>().ok())
        .filter(|scopes| !scopes.is_empty())
        .ok_or_else(|| ErrorCode::InvalidScope.because("scope is missing or malformed"))?;
    if let Some(scope) = scopes.iter().find(|scope| !app.may_ask_for(scope)) {
        let description = format!("the application was not given {scope}");
        return Err(ErrorCode::InvalidScope.because(description));
    }
    Ok((scopes, challenge.to_owned()))
}

fn invalid(description: &str) -> OAuthError {
    ErrorCode::InvalidRequest.because(description)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_keeps_the_query_of_the_redirect_uri() {
        let callback = |uri: &str| Callback {
            redirect_uri: uri.to_owned(),
            state: "a b".to_owned(),
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
