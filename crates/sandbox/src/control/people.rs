//! `/_sandbox/people`, `/_sandbox/tokens` and `/_sandbox/clock`.

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{read, refusal};
use crate::{Person, server::shared::Shared};

pub(super) async fn all(State(shared): State<Arc<Shared>>) -> Json<Value> {
    let people = shared.engine.present_people();
    Json(people.iter().map(to_json).collect())
}

fn to_json(person: &Person) -> Value {
    json!({
        "id": person.global_id(),
        "resource_id": person.resource_id(),
        "name": person.name(),
        "email": person.email(),
        "password": person.password(),
        "role": person.role().as_str(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokensFor {
    email: String,
    scopes: Vec<String>,
}

pub(super) async fn tokens(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let wanted: TokensFor = match read(&body) {
        Ok(wanted) => wanted,
        Err(response) => return *response,
    };
    let Some(person) = shared.engine.person_with_email(&wanted.email) else {
        let reason = format!("nobody signs in with {}", wanted.email);
        return refusal(StatusCode::NOT_FOUND, reason);
    };
    let tokens = shared.oauth.tokens_for(person.resource_id(), wanted.scopes);
    let json = json!({
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "expires_in": tokens.expires_in.as_secs(),
        "scope": tokens.scopes.join(" "),
    });
    Json(json).into_response()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance: u64,
}

pub(super) async fn advance(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let wanted: Advance = match read(&body) {
        Ok(wanted) => wanted,
        Err(response) => return *response,
    };
    shared.clock.advance(Duration::from_secs(wanted.advance));
    Json(json!({ "now": shared.clock.now() })).into_response()
}
