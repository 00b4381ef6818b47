//! One exchange over HTTP.
//!
//! Redirects are not followed: a token must not go to another host, and an SDL that has moved is an
//! error. Plain http is allowed for loopback only.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderValue, Request, Response, header, request::Builder};
use mighty_core::{ConfigError, UserAgent, endpoints::is_secure};
use mighty_runtime::{
    HttpClient, HttpError, HttpErrorKind, Limits,
    bounds::{SCHEMA_ANSWER, SCHEMA_TIMEOUT},
};
use url::Url;

use crate::{
    error::{Error, Result},
    secrets::{Secrets, shown},
};

/// The limits of one whole request.
const LIMITS: Limits = Limits::DEFAULT
    .with_timeout(SCHEMA_TIMEOUT)
    .with_max_body(SCHEMA_ANSWER);

/// Requests to one address.
pub(super) struct Exchange<'a> {
    http: &'a dyn HttpClient,
    url: &'a Url,
    token: Option<&'a str>,
    /// Everything in the requests that no error may contain.
    pub(super) secrets: Secrets,
}

/// The body of the answer, and its content type.
pub(super) struct Answer {
    pub(super) body: Bytes,
    content_type: String,
}

impl Answer {
    /// Whether the answer is made for a browser.
    pub(super) fn is_page(&self) -> bool {
        let is_markup = self.body.trim_ascii_start().starts_with(b"<");
        self.content_type.starts_with("text/html") || is_markup
    }
}

impl<'a> Exchange<'a> {
    /// Sends `token`, if there is one, as a bearer token.
    pub(super) fn with(
        http: &'a dyn HttpClient,
        url: &'a Url,
        token: Option<&'a str>,
    ) -> Result<Self> {
        if !is_secure(url) {
            return Err(Error::Insecure { url: shown(url) });
        }
        Ok(Self {
            http,
            url,
            token,
            secrets: Secrets::of(url, token),
        })
    }

    /// Gets a text.
    pub(super) async fn get(&self) -> Result<Answer> {
        let request = self
            .request()?
            .header(header::ACCEPT, "text/plain, */*;q=0.1");
        self.send(request, String::new()).await
    }

    /// Posts JSON.
    pub(super) async fn post(&self, json: String) -> Result<Answer> {
        let request = self
            .request()?
            .method("POST")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json");
        self.send(request, json).await
    }

    fn request(&self) -> Result<Builder> {
        let name = concat!("mighty-schema-tools/", env!("CARGO_PKG_VERSION"));
        let mut request = Request::builder()
            .uri(self.target())
            .header(header::USER_AGENT, UserAgent::new(name)?.header());
        if let Some(authorization) = self.authorization() {
            let mut value = HeaderValue::try_from(authorization).map_err(|_| {
                // The error of the library contains no value, but says nothing either.
                ConfigError::new(
                    "token",
                    "it contains a character that a header can't have",
                    "use the token without line breaks and blanks",
                )
            })?;
            value.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, value);
        }
        Ok(request)
    }

    /// The address without a user, password and fragment, which are not part of a request line.
    fn target(&self) -> String {
        let mut target = self.url.clone();
        let _ = target.set_username("");
        let _ = target.set_password(None);
        target.set_fragment(None);
        target.into()
    }

    fn authorization(&self) -> Option<String> {
        if let Some(token) = self.token {
            return Some(format!("Bearer {token}"));
        }
        let (user, password) = (self.url.username(), self.url.password());
        (!user.is_empty() || password.is_some()).then(|| {
            let both = format!("{user}:{}", password.unwrap_or_default());
            format!("Basic {}", STANDARD.encode(both))
        })
    }

    async fn send(&self, request: Builder, body: String) -> Result<Answer> {
        let request = request.body(body.into()).map_err(|error| {
            let error = self.secrets.hide(&error.to_string());
            ConfigError::new("url", error, "use another address")
        })?;
        let answer = self.http.exchange(request, LIMITS).await;
        self.read(answer.map_err(|error| self.failed(&error))?)
    }

    fn failed(&self, error: &HttpError) -> Error {
        let reason = self.secrets.hide(&error.to_string());
        if error.kind() == HttpErrorKind::BodyTooLarge || error.status().is_some() {
            let url = shown(self.url);
            return Error::BrokenAnswer { url, reason };
        }
        Error::NoAnswer {
            host: self.url.host_str().unwrap_or_default().to_owned(),
            reason,
        }
    }

    fn read(&self, response: Response<Bytes>) -> Result<Answer> {
        let status = response.status().as_u16();
        let header = |name| {
            let value = response.headers().get(name);
            let value = value.and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (content_type, location) = (header(header::CONTENT_TYPE), header(header::LOCATION));
        let answer = Answer {
            body: response.into_body(),
            content_type,
        };
        if status == 200 {
            return Ok(answer);
        }
        let is_page = answer.is_page();
        Err(Error::Status {
            url: shown(self.url),
            status,
            is_page,
            advice: self.advice(status, is_page, &location),
            beginning: self.beginning(&answer),
        })
    }

    /// The beginning of an answer, for an error.
    pub(super) fn beginning(&self, answer: &Answer) -> String {
        self.secrets
            .beginning(&String::from_utf8_lossy(&answer.body))
    }

    /// What to try.
    fn advice(&self, status: u16, is_page: bool, location: &str) -> String {
        let advice = match status {
            300..=399 => {
                let to = Some(location).filter(|to| !to.is_empty());
                let to = to.and_then(|to| self.url.join(to).ok());
                let to =
                    to.map_or_else(|| "nowhere".to_owned(), |to| self.secrets.hide(&shown(&to)));
                return format!(
                    "it points to {to}, which is not followed; if you trust it, use its full address"
                );
            }
            401 => "use a token that is valid now",
            403 if is_page => {
                "it is the page that the API sends if it takes a client for a robot; try the \
                 network's numeric id instead of its subdomain, or fetch the schema with a browser \
                 and use the file"
            }
            403 => {
                "the token may not do this; try another, or the schema of a network, which needs none"
            }
            404 => "no such network or path; check the id or subdomain",
            429 => "too many requests; wait a minute",
            500..=599 => "the server failed; try again later",
            _ => "check the address",
        };
        advice.to_owned()
    }
}
