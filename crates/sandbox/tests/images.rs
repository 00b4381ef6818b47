//! The REST route for images.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use mighty_sandbox::Sandbox;
use mighty_trace as _;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use support::{client, sandbox};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn token(sandbox: &Sandbox) -> String {
    let scopes = ["read:network", "write:assets"];
    sandbox.tokens_for(sandbox.member(), scopes).access_token
}

/// A form with a file and perhaps a style.
fn form(bytes: &[u8], style: Option<&str>) -> Vec<u8> {
    let mut form = Vec::new();
    if let Some(style) = style {
        let part = "--x\r\nContent-Disposition: form-data; name=\"asset_style\"\r\n\r\n";
        form.extend_from_slice(format!("{part}{style}\r\n").as_bytes());
    }
    let part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
    form.extend_from_slice(part.as_bytes());
    form.extend_from_slice(bytes);
    form.extend_from_slice(b"\r\n--x--\r\n");
    form
}

async fn send(sandbox: &Sandbox, token: &str, content_type: &str, body: Vec<u8>) -> Response {
    let url = sandbox.graphql_url().replace("/graphql", "/assets");
    let request = client().post(url).bearer_auth(token);
    let request = request.header("content-type", content_type).body(body);
    request.send().await.unwrap()
}

async fn upload(sandbox: &Sandbox, bytes: &[u8], style: Option<&str>) -> Response {
    let body = form(bytes, style);
    send(
        sandbox,
        &token(sandbox),
        "multipart/form-data; boundary=x",
        body,
    )
    .await
}

async fn reason(response: Response) -> String {
    let body: Value = response.json().await.unwrap();
    body["errors"][0].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn an_image_becomes_an_asset() {
    let sandbox = sandbox().await;
    let response = upload(&sandbox, PNG, Some("avatar")).await;
    assert_eq!(response.status(), StatusCode::CREATED);
    let asset: Value = response.json().await.unwrap();
    assert_eq!(asset["content_type"], "image/png");
    let token = sandbox.tokens_for(sandbox.host(), mighty_core::Scope::KNOWN);
    let query = "query Assets { network { assets(first: 1) { nodes \
                 { assetStyle isImage originalFilename url } } } }";
    let answer = client()
        .post(sandbox.graphql_url())
        .bearer_auth(token.access_token)
        .json(&json!({ "query": query }))
        .send()
        .await
        .unwrap();
    let answer: Value = answer.json().await.unwrap();
    assert_eq!(
        answer["data"]["network"]["assets"]["nodes"][0],
        json!({
            "assetStyle": "avatar",
            "isImage": true,
            "originalFilename": "a.png",
            "url": asset["url"],
        }),
        "{answer}"
    );
}

#[tokio::test]
async fn what_is_no_image_or_too_large_is_refused_with_a_reason() {
    let sandbox = sandbox().await;
    let large = [PNG, &vec![0; 2 * 1024 * 1024]].concat();
    for (bytes, style, status, part) in [
        (
            &b"plain text"[..],
            None,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "PNG",
        ),
        (b"", None, StatusCode::UNPROCESSABLE_ENTITY, "empty"),
        (
            PNG,
            Some("No style"),
            StatusCode::UNPROCESSABLE_ENTITY,
            "asset_style",
        ),
        (&large, None, StatusCode::PAYLOAD_TOO_LARGE, "too large"),
    ] {
        let response = upload(&sandbox, bytes, style).await;
        assert_eq!(response.status(), status, "{part}");
        let reason = reason(response).await;
        assert!(reason.contains(part) && !reason.is_empty(), "{reason}");
    }
}

#[tokio::test]
async fn a_request_without_a_form_a_token_or_the_scope_is_refused() {
    let sandbox = sandbox().await;
    let form_type = "multipart/form-data; boundary=x";
    let own = token(&sandbox);
    let other = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    for (token, content_type, status) in [
        (
            &*own,
            "application/json",
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ),
        ("unknown", form_type, StatusCode::UNAUTHORIZED),
        (&other.access_token, form_type, StatusCode::FORBIDDEN),
    ] {
        let response = send(&sandbox, token, content_type, form(PNG, None)).await;
        assert_eq!(response.status(), status);
    }
}
