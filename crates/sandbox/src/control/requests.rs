//! `/_sandbox/requests` and `/_sandbox/expect`: the requests answered so far.

use std::sync::Arc;

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
use crate::{Expectation, LoggedRequest, OperationKind, server::shared::Shared};

pub(super) async fn all(State(shared): State<Arc<Shared>>) -> Json<Value> {
    let requests = shared.log.all();
    Json(requests.iter().map(LoggedRequest::to_json).collect())
}

pub(super) async fn forget(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.log.clear();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    operation: Option<String>,
    kind: Option<String>,
    field: Option<String>,
    path: Option<String>,
    status: Option<u16>,
    variables: Option<Value>,
    answer: Option<Value>,
    times: usize,
}

/// 200 if the number is as expected, and else 422 with the text of the failure.
pub(super) async fn expect(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let expected: Expected = match read(&body) {
        Ok(expected) => expected,
        Err(response) => return *response,
    };
    let kind = match expected.kind.as_deref() {
        None => None,
        Some("query") => Some(OperationKind::Query),
        Some("mutation") => Some(OperationKind::Mutation),
        Some(_) => return refusal(StatusCode::BAD_REQUEST, "kind is query or mutation"),
    };
    fn given<T>(
        expectation: Expectation,
        value: Option<T>,
        limit: fn(Expectation, T) -> Expectation,
    ) -> Expectation {
        match value {
            Some(value) => limit(expectation, value),
            None => expectation,
        }
    }
    let expectation = Expectation::about(shared.log.all());
    let expectation = given(expectation, expected.operation, Expectation::operation);
    let expectation = given(expectation, kind, Expectation::kind);
    let expectation = given(expectation, expected.field, Expectation::field);
    let expectation = given(expectation, expected.path, Expectation::path);
    let expectation = given(expectation, expected.status, Expectation::status);
    let expectation = given(expectation, expected.variables, Expectation::variables);
    let expectation = given(expectation, expected.answer, Expectation::answer);
    match expectation.check(expected.times) {
        Ok(()) => Json(json!({ "times": expected.times })).into_response(),
        Err(unexpected) => refusal(StatusCode::UNPROCESSABLE_ENTITY, unexpected.to_string()),
    }
}
