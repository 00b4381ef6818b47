//! Carries out the scripted faults of a request.

use std::{io, sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::request::Parts,
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};

use super::{listen::HangUp, network_request::bearer, shared::Shared, trickle};
use crate::{
    faults::{Asked, Effect},
    graphql::FieldFault,
    http::json_response,
    log::Details,
};

/// The faults of fields, for the handler of the operation.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldFaults(pub(super) Vec<FieldFault>);

pub(super) async fn carry_out(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    if shared.faults.is_empty() {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    // The body has been taken in already, so this can't fail.
    let body = body
        .collect()
        .await
        .map_or_else(|_| Bytes::new(), http_body_util::Collected::to_bytes);
    let asked = Asked {
        path: parts.uri.path().to_owned(),
        operation: parts
            .uri
            .path()
            .ends_with("/graphql")
            .then(|| shared.engine.describe(&body))
            .flatten(),
    };
    let mut after = Vec::new();
    let mut fields = FieldFaults::default();
    for (effect, field) in shared.faults.effects(&asked, shared.clock.now()) {
        match (effect, field) {
            (Effect::Code(code), Some(coordinate)) => {
                fields.0.push(FieldFault { coordinate, code });
            }
            (Effect::Delay(delay), _) => tokio::time::sleep(delay).await,
            (Effect::RevokeToken, _) => with_token(&parts, |token| shared.oauth.end_grant(token)),
            (Effect::ExpireToken, _) => with_token(&parts, |token| shared.oauth.end_access(token)),
            (Effect::Schema(sdl), _) => {
                if let Err(error) = shared.change_schema(sdl) {
                    tracing::warn!(%error, "a fault's schema was not used");
                }
            }
            (effect, _) => match in_place_of_the_server(&effect) {
                Some(mut response) => {
                    response.extensions_mut().insert(details(asked, &body));
                    return response;
                }
                None if effect == Effect::Stall => std::future::pending().await,
                None => after.push(effect),
            },
        }
    }
    parts.extensions.insert(fields);
    if after.contains(&Effect::Twice) {
        let again = Request::from_parts(parts.clone(), Body::from(body.clone()));
        let first = Next::clone(&next).run(again).await;
        drop(first);
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    after.iter().fold(response, change)
}

/// The facts about an operation that the server never got.
fn details(asked: Asked, body: &[u8]) -> Details {
    let Some(operation) = asked.operation else {
        return Details::default();
    };
    let body: Option<Value> = serde_json::from_slice(body).ok();
    Details {
        operation_name: operation.name,
        kind: Some(operation.kind),
        root_fields: operation.root_fields,
        variables: body.and_then(|mut body| Some(body.get_mut("variables")?.take())),
        ..Details::default()
    }
}

fn with_token(parts: &Parts, end: impl FnOnce(&str)) {
    if let Some(token) = bearer(&parts.headers) {
        end(token);
    }
}

/// The answer of a fault that answers itself.
fn in_place_of_the_server(effect: &Effect) -> Option<Response> {
    let error = |status: StatusCode, code: &str, message: &str| {
        let error = json!({ "message": message, "extensions": { "code": code } });
        json_response(status, &json!({ "data": null, "errors": [error] }))
    };
    Some(match effect {
        Effect::Status(status) => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_GATEWAY);
            let name = status.canonical_reason().unwrap_or("Fault");
            let page = format!(
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>{name}</title></head>\n\
                 <body><h1>{name}</h1></body>\n</html>\n"
            );
            (status, Html(page)).into_response()
        }
        Effect::Code(code) => error(StatusCode::OK, code, "A scripted fault"),
        Effect::Throttle(retry_after) => throttled(*retry_after),
        Effect::Content(content_type, body) => {
            let content_type = HeaderValue::from_str(content_type)
                .unwrap_or(HeaderValue::from_static("application/octet-stream"));
            ([(header::CONTENT_TYPE, content_type)], body.clone()).into_response()
        }
        Effect::HangUp => hung_up(),
        _ => return None,
    })
}

/// The answer to a request that is over a limit.
pub(super) fn throttled(retry_after: Option<Duration>) -> Response {
    let error = json!({ "message": "Too many requests", "extensions": { "code": "THROTTLED" } });
    let mut response = json_response(StatusCode::TOO_MANY_REQUESTS, &json!({ "errors": [error] }));
    if let Some(retry_after) = retry_after {
        // The header counts whole seconds, and less than a second must not become none.
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn hung_up() -> Response {
    let mut response = StatusCode::OK.into_response();
    response.extensions_mut().insert(HangUp);
    response
}

/// The server's answer, as the fault lets it arrive.
fn change(mut response: Response, effect: &Effect) -> Response {
    match effect {
        Effect::LoseAnswer => {
            response.extensions_mut().insert(HangUp);
            response
        }
        Effect::CutAfter(bytes) => trickle::part(response, *bytes, || {
            Some(io::Error::other("a scripted fault"))
        }),
        Effect::StallAfter(bytes) => trickle::part(response, *bytes, || None),
        _ => response,
    }
}
