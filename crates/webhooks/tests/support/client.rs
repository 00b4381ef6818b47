//! A client for plain HTTP on loopback ports.

// Tests fail by panicking.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

/// It has its own TLS provider, so it does not depend on the rest of the build.
pub(crate) fn client() -> reqwest::Client {
    let provider = rustls::crypto::ring::default_provider();
    let tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .timeout(Duration::from_secs(30))
        .build()
        .unwrap()
}
