//! The REST route for images: `POST /networks/{network}/assets`. The schema names the route and the field
//! `asset_style`, and nothing else; the field `file` and the answer are the sandbox's choice.

use std::sync::Arc;

use axum::{
    Router,
    extract::{
        DefaultBodyLimit, Multipart, Path, State,
        multipart::{MultipartError, MultipartRejection},
    },
    response::Response,
    routing::post,
};
use http::{HeaderMap, StatusCode};
use serde_json::json;

use super::{
    network_request::{is_served, unknown_network, viewer},
    shared::Shared,
};
use crate::{
    graphql::{Image, LARGEST_IMAGE},
    http::json_response,
};

/// Room for the other fields of the form.
const OVERHEAD: usize = 64 * 1024;

/// Below `/networks`, like the API.
pub(super) fn router() -> Router<Arc<Shared>> {
    let limit = DefaultBodyLimit::max(LARGEST_IMAGE + OVERHEAD);
    Router::new().route("/{network}/assets", post(take).layer(limit))
}

async fn take(
    State(shared): State<Arc<Shared>>,
    Path(network): Path<String>,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    if !is_served(&shared, &network) {
        return unknown_network();
    }
    let viewer = match viewer(&shared, &headers) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(form) = form else {
        let reason = "The body must be multipart/form-data";
        return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, reason);
    };
    let image = match read(form).await {
        Ok(image) => image,
        Err(error) => return refused(error.status(), &error.body_text()),
    };
    match shared.engine.take_image(&viewer, &image) {
        Ok(asset) => json_response(StatusCode::CREATED, &asset),
        Err((status, reason)) => refused(status, reason),
    }
}

async fn read(mut form: Multipart) -> Result<Image, MultipartError> {
    let mut image = Image::default();
    while let Some(field) = form.next_field().await? {
        match field.name() {
            Some("file") => {
                image.file_name = field.file_name().map(str::to_owned);
                image.bytes = Some(field.bytes().await?);
            }
            Some("asset_style") => image.style = Some(field.text().await?),
            _ => {}
        }
    }
    Ok(image)
}

fn refused(status: StatusCode, reason: &str) -> Response {
    json_response(status, &json!({ "errors": [reason] }))
}
