//! One request to an endpoint.

use std::{error::Error, time::Duration};

use http::header;
use reqwest::{Client, redirect};

use crate::world::deliveries::{DeliveryOutcome, Job};

/// Sends a delivery. A redirect is an answer that is no acknowledgement.
pub(super) async fn send(job: &Job, limit: Duration) -> DeliveryOutcome {
    match attempt(job, limit).await {
        Ok(status @ 200..=299) => DeliveryOutcome::Acknowledged(status),
        Ok(status) => DeliveryOutcome::Refused(status),
        Err(error) => {
            tracing::debug!(%error, "no answer to a webhook delivery");
            DeliveryOutcome::NoAnswer
        }
    }
}

async fn attempt(job: &Job, limit: Duration) -> Result<u16, Box<dyn Error + Send + Sync>> {
    // It trusts no certificate, but it only sends to this machine.
    let provider = rustls::crypto::ring::default_provider();
    let tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let client = Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .redirect(redirect::Policy::none())
        .timeout(limit)
        .build()?;
    let mut request = client
        .post(&job.url)
        .header(header::CONTENT_TYPE, "application/json")
        .body(job.body());
    if let Some(key) = &job.key {
        // As the service does it: a key that begins with the word Bearer gets a second one.
        request = request.bearer_auth(key);
    }
    Ok(request.send().await?.status().as_u16())
}
