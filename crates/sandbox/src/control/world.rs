//! `/_sandbox/world`: the world as a snapshot.

use std::sync::Arc;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};

use super::answer::refusal;
use crate::server::shared::Shared;

pub(super) async fn snapshot(State(shared): State<Arc<Shared>>) -> Response {
    match shared.snapshot() {
        Ok(text) => ([(header::CONTENT_TYPE, "application/jsonl")], text).into_response(),
        Err(error) => refusal(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

pub(super) async fn restore(State(shared): State<Arc<Shared>>, body: String) -> Response {
    match shared.restore(&body) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => refusal(StatusCode::BAD_REQUEST, error.to_string()),
    }
}
