//! `POST /oauth/token` and `POST /oauth/revoke`: the endpoints that applications call themselves.

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
    apps::GrantType,
    client_auth::authenticate,
    error::{ErrorCode, OAuthError},
    grants::{Exchange, Tokens},
    params::Params,
    profile::OAuthProfile,
};
use crate::{
    http::{has_media_type, json_response},
    log::Details,
    server::shared::Shared,
};

/// Parameters are read from the body alone, never from the query.
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
        Ok(answer) => success(&answer),
        Err(error) => error.into_response(),
    };
    let grant_type = form.get("grant_type").ok().flatten();
    response.extensions_mut().insert(Details {
        // Any other text may be a secret in the wrong field.
        grant_type: grant_type
            .and_then(|grant_type| served(grant_type, OAuthProfile::Full))
            .map(|grant_type| grant_type.as_str().to_owned()),
        ..Details::default()
    });
    response
}

/// RFC 7009: the answer for an unknown or ended token is a success as well.
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
    let (client_id, _) = authenticate(&headers, &form, &oauth.apps, oauth.profile)?;
    oauth.grants.revoke(&client_id, required(&form, "token")?)?;
    Ok(StatusCode::OK)
}

/// Tokens, and whether the answer includes the refresh token.
struct Answer {
    tokens: Tokens,
    shows_refresh_token: bool,
}

fn answer(shared: &Shared, headers: &HeaderMap, form: &Params) -> Result<Answer, OAuthError> {
    let oauth = &shared.oauth;
    let grant_type = required(form, "grant_type")?;
    let (client_id, client) = authenticate(headers, form, &oauth.apps, oauth.profile)?;
    let grant_type = served(grant_type, oauth.profile)
        .ok_or_else(|| ErrorCode::UnsupportedGrantType.because("this grant type is not served"))?;
    if !client.app.may_use(grant_type) {
        let why = format!("the application may not use {}", grant_type.as_str());
        return Err(ErrorCode::UnauthorizedClient.because(why));
    }
    let tokens = match grant_type {
        GrantType::AuthorizationCode => {
            let code_verifier = if client.is_confidential() {
                form.get("code_verifier")?
            } else {
                Some(required(form, "code_verifier")?)
            };
            let exchange = Exchange {
                code: required(form, "code")?,
                redirect_uri: required(form, "redirect_uri")?,
                code_verifier,
            };
            oauth.grants.exchange(&client_id, &exchange, &oauth.mint)?
        }
        GrantType::RefreshToken => {
            let refresh_token = required(form, "refresh_token")?;
            let narrowed = form.get("scope")?.map(scope_list).transpose()?;
            oauth
                .grants
                .refresh(&client_id, refresh_token, narrowed, &oauth.mint)?
        }
    };
    let profile = oauth.profile;
    let is_new = grant_type == GrantType::AuthorizationCode || profile.rotates();
    Ok(Answer {
        tokens,
        shows_refresh_token: is_new
            && profile.offers_refresh()
            && client.app.may_use(GrantType::RefreshToken),
    })
}

/// The grant type with this name, if this kind of server offers it.
fn served(name: &str, profile: OAuthProfile) -> Option<GrantType> {
    let served = profile.grant_types().iter();
    served.copied().find(|grant| grant.as_str() == name)
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

fn success(
    Answer {
        tokens,
        shows_refresh_token,
    }: &Answer,
) -> Response {
    let mut body = json!({
        "access_token": tokens.access_token,
        "token_type": "Bearer",
        "expires_in": tokens.expires_in.as_secs(),
        "scope": tokens.scopes.join(" "),
    });
    if *shows_refresh_token {
        body["refresh_token"] = json!(tokens.refresh_token);
    }
    let mut response = json_response(StatusCode::OK, &body);
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
