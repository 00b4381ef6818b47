//! The parts that all HTTP tests share: a sandbox, a client and a small query.

#![allow(dead_code, reason = "no test program uses all of it")]

use mighty_sandbox::{Profile, Sandbox};
use reqwest::{Client, ClientBuilder, Response, redirect};

pub(crate) async fn sandbox() -> Sandbox {
    Sandbox::start().await.unwrap()
}

pub(crate) async fn beta() -> Sandbox {
    let builder = Sandbox::builder().profile(Profile::Beta);
    builder.start().await.unwrap()
}

/// A client that follows no redirects. It has its own TLS provider, so it does not depend on the
/// rest of the build.
pub(crate) fn client_builder() -> ClientBuilder {
    let tls = rustls::ClientConfig::builder_with_provider(
        rustls::crypto::ring::default_provider().into(),
    )
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(rustls::RootCertStore::empty())
    .with_no_client_auth();
    Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .redirect(redirect::Policy::none())
}

pub(crate) fn client() -> Client {
    client_builder()
        .user_agent("sandbox-tests/1.0")
        .build()
        .unwrap()
}

/// Sends an operation with an access token.
pub(crate) async fn graphql(sandbox: &Sandbox, token: &str) -> Response {
    client()
        .post(sandbox.graphql_url())
        .bearer_auth(token)
        .json(&serde_json::json!({ "query": "query Where { network { __typename } }" }))
        .send()
        .await
        .unwrap()
}
