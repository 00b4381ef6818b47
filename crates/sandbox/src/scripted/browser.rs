//! The part of a browser that a sign-in needs: cookies, one request at a time, only to loopback.

use std::{collections::HashMap, sync::Mutex, time::Duration};

use http::{HeaderMap, StatusCode, header};
use reqwest::{Client, RequestBuilder, redirect};
use url::{Url, form_urlencoded};

use super::ScriptedUserError;
use crate::{loopback::is_loopback, sync::lock};

const USER_AGENT: &str = concat!("mighty-sandbox-scripted-user/", env!("CARGO_PKG_VERSION"));
const TIMEOUT: Duration = Duration::from_secs(30);

/// An answer.
pub(super) struct Answer {
    pub status: StatusCode,
    /// The target of a redirect, already absolute.
    pub redirect: Option<Url>,
    pub body: String,
}

/// Cookies, by origin and name. They are kept between sign-ins.
#[derive(Default)]
pub(super) struct CookieJar(Mutex<HashMap<String, HashMap<String, String>>>);

pub(super) struct Browser<'a> {
    client: Client,
    cookies: &'a CookieJar,
}

impl<'a> Browser<'a> {
    pub(super) fn open(cookies: &'a CookieJar) -> Result<Self, ScriptedUserError> {
        // Without root certificates it trusts no TLS server, which is right, because it only sends
        // to loopback. Without this line, the client would look for a crypto provider, which
        // another crate of the same build may not have installed, and panic.
        let provider = rustls::crypto::ring::default_provider();
        let tls = rustls::ClientConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()
            .map_err(ScriptedUserError::http)?
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(USER_AGENT)
            .no_proxy()
            .redirect(redirect::Policy::none())
            .timeout(TIMEOUT)
            .build()
            .map_err(ScriptedUserError::http)?;
        Ok(Self { client, cookies })
    }

    pub(super) async fn get(&self, url: &Url) -> Result<Answer, ScriptedUserError> {
        self.send(url, self.client.get(url.clone())).await
    }

    pub(super) async fn post(
        &self,
        url: &Url,
        form: &[(String, String)],
    ) -> Result<Answer, ScriptedUserError> {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = self
            .client
            .post(url.clone())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        self.send(url, request).await
    }

    async fn send(&self, url: &Url, request: RequestBuilder) -> Result<Answer, ScriptedUserError> {
        if !is_loopback(url) {
            return Err(ScriptedUserError::NotLoopback {
                origin: url.origin().ascii_serialization(),
            });
        }
        let request = match self.cookies.header_for(url) {
            Some(cookies) => request.header(header::COOKIE, cookies),
            None => request,
        };
        // Addresses here contain codes, so they are left out of errors.
        let response = request
            .send()
            .await
            .map_err(|error| ScriptedUserError::http(error.without_url()))?;
        self.cookies.keep(url, response.headers());
        let redirect = response
            .status()
            .is_redirection()
            .then(|| response.headers().get(header::LOCATION))
            .flatten()
            .and_then(|location| url.join(location.to_str().ok()?).ok());
        Ok(Answer {
            status: response.status(),
            redirect,
            body: response
                .text()
                .await
                .map_err(|error| ScriptedUserError::http(error.without_url()))?,
        })
    }
}

impl CookieJar {
    fn header_for(&self, url: &Url) -> Option<String> {
        let jar = lock(&self.0);
        let pairs = jar.get(&url.origin().ascii_serialization())?;
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        Some(pairs.join("; "))
    }

    fn keep(&self, url: &Url, headers: &HeaderMap) {
        let mut jar = lock(&self.0);
        let pairs = jar.entry(url.origin().ascii_serialization()).or_default();
        for value in headers.get_all(header::SET_COOKIE) {
            let pair = value
                .to_str()
                .ok()
                .and_then(|value| value.split(';').next());
            if let Some((name, value)) = pair.and_then(|pair| pair.split_once('=')) {
                pairs.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }
}
