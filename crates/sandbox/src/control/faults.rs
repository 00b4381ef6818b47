//! `/_sandbox/faults`: the scripted faults.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::{Value, json};

use super::answer::refusal;
use crate::{Fault, FaultId, ScriptedFault, server::shared::Shared};

pub(super) async fn all(State(shared): State<Arc<Shared>>) -> Json<Value> {
    let faults = shared.faults.all();
    Json(faults.iter().map(to_json).collect())
}

fn to_json(scripted: &ScriptedFault) -> Value {
    let mut json = scripted.fault.to_json();
    json.insert("id".to_owned(), scripted.id.number().into());
    json.insert("seen".to_owned(), scripted.seen.into());
    json.insert("happened".to_owned(), scripted.happened.into());
    json.into()
}

pub(super) async fn add(State(shared): State<Arc<Shared>>, body: String) -> Response {
    match Fault::from_json(&body) {
        Ok(fault) => {
            let id = shared.faults.add(fault).number();
            (StatusCode::CREATED, Json(json!({ "id": id }))).into_response()
        }
        Err(error) => refusal(StatusCode::BAD_REQUEST, error.to_string()),
    }
}

pub(super) async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<u64>) -> Response {
    if shared.faults.remove(FaultId(id)) {
        StatusCode::NO_CONTENT.into_response()
    } else {
        refusal(StatusCode::NOT_FOUND, format!("there is no fault {id}"))
    }
}

pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.faults.clear();
    StatusCode::NO_CONTENT
}
