//! `GET /.well-known/oauth-authorization-server` (RFC 8414).

use std::sync::Arc;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use mighty_core::Scope;
use serde_json::json;

use crate::{http::json_response, server::shared::Shared};

pub(super) async fn document(State(shared): State<Arc<Shared>>) -> Response {
    let (issuer, profile) = (&shared.oauth.issuer, shared.oauth.profile);
    if !profile.announces_itself() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let auth_methods: Vec<_> = profile
        .auth_methods()
        .iter()
        .map(|method| method.as_str())
        .collect();
    let grant_types: Vec<_> = profile
        .grant_types()
        .iter()
        .map(|grant| grant.as_str())
        .collect();
    let mut document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/oauth/authorize"),
        "token_endpoint": format!("{issuer}/oauth/token"),
        "scopes_supported": Scope::KNOWN,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": grant_types,
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": auth_methods,
        "authorization_response_iss_parameter_supported": true,
    });
    if profile.offers_revocation() {
        document["revocation_endpoint"] = json!(format!("{issuer}/oauth/revoke"));
        document["revocation_endpoint_auth_methods_supported"] = json!(auth_methods);
    }
    json_response(StatusCode::OK, &document)
}
