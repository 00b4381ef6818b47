//! Takes in the body of every request, in bounded time and memory.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use http_body_util::BodyExt;

use super::shared::Shared;

/// The largest body that is accepted, except for images, whose route has a limit of its own.
const LARGEST: usize = 2 * 1024 * 1024;

/// The bytes that are read at most, so that a client with a body that is too large gets to the
/// answer. All that is over [`LARGEST`] is thrown away.
const MOST_READ: usize = 32 * 1024 * 1024;

enum Refused {
    TooLarge,
    Broken,
}

pub(super) async fn collect(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let is_image = parts.uri.path().ends_with("/assets");
    let largest = if is_image { MOST_READ } else { LARGEST };
    let refusal = match tokio::time::timeout(shared.patience, read(body, largest)).await {
        Ok(Ok(bytes)) => {
            return next
                .run(Request::from_parts(parts, Body::from(bytes)))
                .await;
        }
        Ok(Err(Refused::TooLarge)) => (StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
        Ok(Err(Refused::Broken)) => (StatusCode::BAD_REQUEST, "The body could not be read"),
        Err(_) => (
            StatusCode::REQUEST_TIMEOUT,
            "The body did not arrive in time",
        ),
    };
    let mut response = refusal.into_response();
    let close = HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    response
}

async fn read(mut body: Body, largest: usize) -> Result<Bytes, Refused> {
    let mut bytes = Vec::new();
    let mut seen = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Refused::Broken)?.into_data() else {
            continue;
        };
        seen += data.len();
        if seen <= largest {
            bytes.extend_from_slice(&data);
        } else if seen > MOST_READ {
            break;
        } else {
            bytes = Vec::new();
        }
    }
    if seen > largest {
        Err(Refused::TooLarge)
    } else {
        Ok(bytes.into())
    }
}
