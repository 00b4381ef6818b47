//! The two addresses that parts of uploads are sent to: the API's own endpoint, and a storage host.
//!
//! **Storage refuses a second credential.** A presigned address needs none. A request with an
//! `Authorization` header as well is refused, as S3 does it. This shows if a client sends its token
//! there.

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
    routing::put,
};
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;

use super::{network_request, shared::Shared};
use crate::graphql::{Part, PartCredential};

/// Below `/networks`, like the API.
pub(super) fn mediated() -> Router<Arc<Shared>> {
    Router::new().route("/{network}/uploads/{session}/{part}", put(take_mediated))
}

/// In the real world this is another host.
pub(super) fn storage() -> Router<Arc<Shared>> {
    Router::new().route("/storage/{session}/{part}", put(take_presigned))
}

async fn take_mediated(
    State(shared): State<Arc<Shared>>,
    Path((network, session, number)): Path<(String, u64, i64)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !network_request::is_served(&shared, &network) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let token = network_request::bearer(&headers).unwrap_or_default();
    take(
        &shared,
        session,
        number,
        PartCredential::Token(token),
        &headers,
        &body,
    )
}

#[derive(Deserialize)]
struct Signed {
    #[serde(default)]
    signature: String,
}

async fn take_presigned(
    State(shared): State<Arc<Shared>>,
    Path((session, number)): Path<(u64, i64)>,
    Query(signed): Query<Signed>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if headers.contains_key(header::AUTHORIZATION) {
        let message = "Only one way to prove oneself is allowed: the address or the header";
        return (StatusCode::BAD_REQUEST, message).into_response();
    }
    let credential = PartCredential::Signature(&signed.signature);
    take(&shared, session, number, credential, &headers, &body)
}

fn take(
    shared: &Shared,
    session: u64,
    number: i64,
    credential: PartCredential<'_>,
    headers: &HeaderMap,
    body: &[u8],
) -> Response {
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let part = Part {
        session,
        number,
        credential,
        content_type,
        body,
    };
    match shared.engine.receive(&part) {
        Ok(etag) => ([(header::ETAG, etag)], StatusCode::OK).into_response(),
        Err((status, message)) => (status, message).into_response(),
    }
}
