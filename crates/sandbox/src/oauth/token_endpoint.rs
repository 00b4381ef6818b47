//! `POST /oauth/token` and `POST /oauth/revoke`: where applications speak for themselves.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use mighty_core::Scopes;
use serde_json::json;

use super::{
    client_auth::authenticate,
    error::{ErrorCode, OAuthError},
    grants::{Exchange, Tokens},
    params::Params,
    profile::{AUTHORIZATION_CODE, OAuthProfile, REFRESH_TOKEN},
};
use crate::{
    log::Details,
    server::{Shared, has_media_type, json_response},
};

/// Grants are asked for in the body alone; what stands in the query is never read.
pub(super) async fn token(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = match form(&shared, &headers, &body) {
        Ok(form) => form,
        Err(error) => return error.into_response(),
    };
    let mut response = match answer(&shared, &headers, &form) {
        Ok(tokens) => success(&tokens, shared.oauth.profile),
        Err(error) => error.into_response(),
    };
    let grant_type = form.get("grant_type").ok().flatten();
    response.extensions_mut().insert(Details {
        // Any other text may be a secret in the wrong place.
        grant_type: grant_type
            .filter(|grant_type| [AUTHORIZATION_CODE, REFRESH_TOKEN].contains(grant_type))
            .map(str::to_owned),
        ..Details::default()
    });
    response
}

/// RFC 7009: the answer to a token that is unknown, or gone already, is success too.
pub(super) async fn revoke(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, OAuthError> {
    let oauth = &shared.oauth;
    if !oauth.profile.offers_revocation() {
        return Ok(StatusCode::NOT_FOUND);
    }
    let form = form(&shared, &headers, &body)?;
    let client_id = authenticate(&headers, &form, &oauth.apps, oauth.profile)?;
    oauth.grants.revoke(&client_id, required(&form, "token")?)?;
    Ok(StatusCode::OK)
}

fn answer(shared: &Shared, headers: &HeaderMap, form: &Params) -> Result<Tokens, OAuthError> {
    let oauth = &shared.oauth;
    let grant_type = required(form, "grant_type")?;
    let client_id = authenticate(headers, form, &oauth.apps, oauth.profile)?;
    match grant_type {
        AUTHORIZATION_CODE => {
            let exchange = Exchange {
                code: required(form, "code")?,
                redirect_uri: required(form, "redirect_uri")?,
                code_verifier: required(form, "code_verifier")?,
            };
            oauth.grants.exchange(&client_id, &exchange, &oauth.mint)
        }
        REFRESH_TOKEN if oauth.profile.offers_refresh() => {
            let refresh_token = required(form, "refresh_token")?;
            let narrowed = form.get("scope")?.map(scope_list).transpose()?;
            oauth
                .grants
                .refresh(&client_id, refresh_token, narrowed, &oauth.mint)
        }
        _ => Err(ErrorCode::UnsupportedGrantType.because("this grant type is not served")),
    }
}

fn form(shared: &Shared, headers: &HeaderMap, body: &[u8]) -> Result<Params, OAuthError> {
    if has_media_type(headers, "application/x-www-form-urlencoded") {
        let form = Params::parse(body);
        shared.oauth.mint.secrets().note_params(&form);
        Ok(form)
    } else {
        Err(ErrorCode::InvalidRequest.because("the body must be application/x-www-form-urlencoded"))
    }
}

fn required<'a>(form: &'a Params, name: &'static str) -> Result<&'a str, OAuthError> {
    form.get(name)?
        .ok_or_else(|| ErrorCode::InvalidRequest.because(format!("{name} is missing")))
}

fn scope_list(text: &str) -> Result<Vec<String>, OAuthError> {
    let scopes: Scopes = text
        .parse()
        .map_err(|_| ErrorCode::InvalidScope.because("the scope is malformed"))?;
    Ok(scopes.iter().map(ToString::to_string).collect())
}

fn success(tokens: &Tokens, profile: OAuthProfile) -> Response {
    let mut body = json!({
        "access_token": tokens.access_token,
        "token_type": "Bearer",
        "expires_in": tokens.expires_in.as_secs(),
        "scope": tokens.scopes.join(" "),
    });
    if profile.offers_refresh() {
        body["refresh_token"] = json!(tokens.refresh_token);
    }
    let mut response = json_response(StatusCode::OK, &body);
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
