//! The default client: reqwest, with rustls over ring.

mod addresses;

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use mighty_core::{ConfigError, endpoints::is_secure};
use reqwest::{Client, ClientBuilder, Url, redirect};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use rustls_platform_verifier::BuilderVerifierExt as _;

use self::addresses::Addresses;
use crate::{
    HttpClient, HttpError, HttpErrorKind, Limits, bounds::CONNECT_TIMEOUT, deadline::Deadline,
    runtimes::Runtimes,
};

/// [`HttpClient`] over reqwest: HTTP/1.1 and HTTP/2, gzip and brotli, pooled connections, the
/// system's proxy settings and certificate store.
///
/// It never follows redirects. It sends plain http to loopback addresses only, without a proxy.
///
/// Clones share their connections. Each tokio runtime has its own connections, which are closed
/// when the runtime ends, because a connection works only while its runtime runs.
#[derive(Debug, Clone)]
pub struct ReqwestClient {
    runtimes: Runtimes<Clients>,
    addresses: Arc<Addresses>,
}

/// The clients of one tokio runtime.
#[derive(Clone)]
struct Clients {
    /// For https.
    remote: Client,
    /// For plain http.
    loopback: Client,
}

impl ReqwestClient {
    /// A new client with its own connection pool.
    ///
    /// # Errors
    /// [`ConfigError`] if the TLS backend can't be set up.
    pub fn new() -> Result<Self, ConfigError> {
        let tls = tls_config()?;
        let make = move || {
            let tls = || tls.clone();
            Ok(Clients {
                remote: build(base().tls_backend_preconfigured(tls()))?,
                // It never leaves this machine, so it must not go through a proxy.
                loopback: build(base().tls_backend_preconfigured(tls()).no_proxy())?,
            })
        };
        Ok(Self::over(Runtimes::making(make)?))
    }

    /// Uses a client that you configured (proxies, certificates, pools, layers) for all requests.
    /// Build it with `redirect::Policy::none()`: a client that follows redirects hides the
    /// redirect's answer and sends a second request.
    ///
    /// All tokio runtimes share its connections. If one of the runtimes that used it exists but is
    /// not running, an exchange on another one fails, and nothing is sent. If your program has
    /// several runtimes, use [`from_builder`](Self::from_builder).
    pub fn from_client(client: Client) -> Self {
        let clients = Clients {
            remote: client.clone(),
            loopback: client,
        };
        Self::over(Runtimes::sharing(clients, "ReqwestClient::from_builder"))
    }

    /// Builds a client with your configuration for each tokio runtime that uses it. All requests
    /// use this client. Redirects are switched off.
    ///
    /// ```
    /// use mighty_runtime::ReqwestClient;
    ///
    /// # fn main() -> Result<(), mighty_core::ConfigError> {
    /// # let install = rustls::crypto::ring::default_provider().install_default();
    /// # assert!(install.is_ok());
    /// let client = ReqwestClient::from_builder(|| reqwest::Client::builder().no_proxy())?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ConfigError`] if what you configured can't be built.
    pub fn from_builder(
        builder: impl Fn() -> ClientBuilder + Send + Sync + 'static,
    ) -> Result<Self, ConfigError> {
        let make = move || {
            let client = build(builder().redirect(redirect::Policy::none()))?;
            Ok(Clients {
                remote: client.clone(),
                loopback: client,
            })
        };
        Ok(Self::over(Runtimes::making(make)?))
    }

    fn over(runtimes: Runtimes<Clients>) -> Self {
        Self {
            runtimes,
            addresses: Arc::default(),
        }
    }
}

fn base() -> ClientBuilder {
    Client::builder()
        .redirect(redirect::Policy::none())
        .referer(false)
        // Shorter than the limit of the exchange, because a request without a connection has
        // certainly not been sent.
        .connect_timeout(CONNECT_TIMEOUT)
}

fn build(builder: ClientBuilder) -> Result<Client, ConfigError> {
    builder.build().map_err(|error| unusable(&error))
}

fn tls_config() -> Result<ClientConfig, ConfigError> {
    let versions = || {
        ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| unusable(&error))
    };
    let mut config = match versions()?.with_platform_verifier() {
        Ok(config) => config.with_no_client_auth(),
        Err(error) => {
            // A machine without a certificate store (a bare container) can still use a sandbox on
            // loopback; every https connection will fail with an unknown issuer.
            tracing::warn!(%error, "no certificate store: https connections will be refused");
            versions()?
                .with_root_certificates(RootCertStore::empty())
                .with_no_client_auth()
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn unusable(error: &dyn std::error::Error) -> ConfigError {
    ConfigError::new(
        "http_client",
        format!("the default client can't be set up ({error})"),
        "give an implementation of HttpClient of your own",
    )
}

impl HttpClient for ReqwestClient {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let url = self
                .addresses
                .read(&head.uri)
                .map_err(|error| HttpError::new(HttpErrorKind::Request, error))?;
            check(&url)?;
            let clients = self.runtimes.client().await?;
            let client = match url.scheme() {
                "https" => &clients.remote,
                _ => &clients.loopback,
            };
            let mut request = reqwest::Request::new(head.method, url);
            *request.headers_mut() = head.headers;
            *request.body_mut() = Some(body.into());
            exchange(client, request, limits).await
        })
    }
}

fn check(url: &Url) -> Result<(), HttpError> {
    if is_secure(url) {
        Ok(())
    } else {
        Err(HttpError::new(
            HttpErrorKind::Request,
            "plain http is allowed to loopback addresses only",
        ))
    }
}

async fn exchange(
    client: &Client,
    request: reqwest::Request,
    limits: Limits,
) -> Result<http::Response<Bytes>, HttpError> {
    let mut deadline = Deadline::after(limits.timeout);
    let mut answer = match deadline.limit(client.execute(request)).await {
        Ok(answer) => answer.map_err(classify)?,
        Err(elapsed) => return Err(HttpError::new(HttpErrorKind::Timeout, elapsed)),
    };
    let status = answer.status();
    let headers = std::mem::take(answer.headers_mut());
    let mut body = BytesMut::new();
    loop {
        let broken = match deadline.limit(answer.chunk()).await {
            Ok(Ok(Some(chunk))) if body.len() + chunk.len() <= limits.max_body => {
                body.extend_from_slice(&chunk);
                continue;
            }
            Ok(Ok(None)) => break,
            Ok(Ok(Some(_))) => HttpError::new(
                HttpErrorKind::BodyTooLarge,
                format!("more than {} bytes", limits.max_body),
            ),
            Ok(Err(error)) => HttpError::new(HttpErrorKind::Interrupted, error.without_url()),
            Err(elapsed) => HttpError::new(HttpErrorKind::Timeout, elapsed),
        };
        return Err(broken.with_head(status, headers, body.freeze()));
    }
    let mut response = http::Response::new(body.freeze());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// The message for a proxy's 407, which another attempt would not change.
const PROXY_SIGN_IN: &str = "the proxy asks for a user name and a password (HTTP 407): put them \
    into its address (HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT), or configure the proxy of a \
    reqwest client and give that client";

/// Whether a proxy refused the tunnel with 407. The library has no type for it, only this text.
fn wants_proxy_sign_in(error: &reqwest::Error) -> bool {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    error.is_connect()
        && causes
            .map(ToString::to_string)
            .any(|cause| cause.contains("proxy authorization required"))
}

/// Removes the address from errors, because an address may contain private data.
fn classify(error: reqwest::Error) -> HttpError {
    if wants_proxy_sign_in(&error) {
        return HttpError::new(HttpErrorKind::Request, PROXY_SIGN_IN);
    }
    let kind = if error.is_connect() {
        HttpErrorKind::Connect
    } else if error.is_timeout() {
        HttpErrorKind::Timeout
    } else if error.is_builder() {
        HttpErrorKind::Request
    } else {
        HttpErrorKind::Interrupted
    };
    HttpError::new(kind, error.without_url())
}

#[cfg(test)]
mod runtime_tests;
#[cfg(test)]
mod tests;
