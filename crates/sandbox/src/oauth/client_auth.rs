//! Client authentication at the token and revocation endpoints.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use url::form_urlencoded;

use super::{
    error::{ErrorCode, OAuthError},
    params::Params,
    profile::{AuthMethod, OAuthProfile},
    registry::{Client, Registry},
};

/// The client id and secret that the application sent, in either way.
struct Credentials {
    client_id: String,
    secret: Option<String>,
    method: AuthMethod,
}

/// The application that sent the request, and its client id, after its authentication: a public
/// application sends no secret, a confidential one sends its secret in the form or by HTTP Basic.
///
/// Returns `invalid_client` for an unknown application, a wrong or missing secret, a secret for a
/// public application, or a way that the profile doesn't offer; `invalid_request` if two ways are
/// mixed.
pub(crate) fn authenticate(
    headers: &HeaderMap,
    form: &Params,
    apps: &Registry,
    profile: OAuthProfile,
) -> Result<(String, Client), OAuthError> {
    let credentials = read(headers, form)?;
    profile.check(credentials.method)?;
    let refused = |why: &str| {
        let tried_basic = credentials.method == AuthMethod::Basic;
        Err(ErrorCode::InvalidClient { tried_basic }.because(why))
    };
    let Some(client) = apps.get(&credentials.client_id) else {
        return refused("no application has this client_id");
    };
    match &credentials.secret {
        None if client.is_confidential() => refused("a confidential application needs its secret"),
        Some(_) if !client.is_confidential() => refused("a public application has no secret"),
        Some(secret) if !client.has_secret(secret) => refused("the client secret is wrong"),
        _ => Ok((credentials.client_id, client)),
    }
}

fn read(headers: &HeaderMap, form: &Params) -> Result<Credentials, OAuthError> {
    let (id, secret) = (form.get("client_id")?, form.get("client_secret")?);
    let Some(value) = headers.get(header::AUTHORIZATION) else {
        let client_id = id.ok_or_else(|| {
            ErrorCode::InvalidClient { tried_basic: false }.because("client_id is missing")
        })?;
        return Ok(Credentials {
            client_id: client_id.to_owned(),
            secret: secret.map(str::to_owned),
            method: if secret.is_some() {
                AuthMethod::Post
            } else {
                AuthMethod::None
            },
        });
    };
    let basic = value.to_str().ok().and_then(decode_basic).ok_or_else(|| {
        ErrorCode::InvalidClient { tried_basic: true }
            .because("the Authorization header is not well-formed HTTP Basic")
    })?;
    if secret.is_some() {
        return Err(ErrorCode::InvalidRequest
            .because("the application authenticates twice: in the header and in the body"));
    }
    if id.is_some_and(|id| id != basic.client_id) {
        return Err(
            ErrorCode::InvalidRequest.because("client_id differs between the header and the body")
        );
    }
    Ok(basic)
}

/// Id and secret are form-encoded before they are joined (RFC 6749, section 2.3.1).
fn decode_basic(value: &str) -> Option<Credentials> {
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let joined = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = joined.split_once(':')?;
    let secret = form_decode(secret);
    Some(Credentials {
        client_id: form_decode(id),
        secret: (!secret.is_empty()).then_some(secret),
        method: AuthMethod::Basic,
    })
}

fn form_decode(text: &str) -> String {
    // A key of a form without a value is one encoded word, unless it contains a separator.
    // Separators are always encoded in it.
    form_urlencoded::parse(text.as_bytes())
        .next()
        .map(|(word, _)| word.into_owned())
        .unwrap_or_default()
}
