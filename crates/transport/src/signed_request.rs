//! Requests outside of GraphQL that an answer of the API asks for, such as one part of an upload.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, Method, StatusCode,
    header::{CONTENT_TYPE, USER_AGENT},
};
use mighty_core::endpoints::is_secure;
use mighty_runtime::{BoxFuture, Limits, bounds::SMALL_ANSWER, retry_after};
use url::Url;

use crate::{
    Client, Error, ErrorKind, Idempotence,
    answer::{Redactor, head},
    error::Answered,
    retry::{Repeats, repeats},
};

/// Shorter texts are not treated as secrets, because they are too likely to occur by chance.
const SHORTEST_SECRET: usize = 12;

/// One plain HTTP request. The client adds only its `User-Agent`.
///
/// The address may be relative to the client's endpoint, or be on another host over https. It is
/// treated as a secret, because it may be signed.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The name of the operation that the request belongs to, for errors.
    pub operation: Cow<'static, str>,
    /// The method.
    pub method: Method,
    /// The address.
    pub address: String,
    /// The headers. The client adds its `User-Agent` if there is none, and nothing else.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The time limit of one attempt.
    pub timeout: Duration,
}

impl SignedRequest {
    /// A request without headers and with an empty body.
    pub fn new(
        operation: impl Into<Cow<'static, str>>,
        method: Method,
        address: impl Into<String>,
    ) -> Self {
        Self {
            operation: operation.into(),
            method,
            address: address.into(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            timeout: Limits::DEFAULT.timeout,
        }
    }
}

/// Leaves out the parts that may be secret.
impl std::fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Sends one request that an answer of the API asked for. The request may go to a host that was
    /// never configured, so call this only if the user asked for the action.
    ///
    /// The token is not sent, and redirects are not followed. Only addresses on this machine may
    /// use plain http; all others need https. The request must be safe to send twice, because the
    /// client's [`RetryPolicy`](crate::RetryPolicy) retries it after transient failures. It doesn't
    /// count against the limit of operations.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the address can't be used; nothing was sent then.
    /// [`ErrorKind::Throttled`] for status 429, and [`ErrorKind::Http`] for any other status that
    /// is not a success.
    pub async fn send_signed(&self, signed: SignedRequest) -> Result<http::Response<Bytes>, Error> {
        let operation = signed.operation.clone();
        self.repeat_signed(signed)
            .await
            .map_err(|error| error.with_operation(operation))
    }

    /// The host of an address that the API gave, with the port if it is not the default one.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the address can't be used.
    pub fn signed_request_host(&self, address: &str) -> Result<String, Error> {
        let url = self.resolve_signed(address)?;
        let host = url.host_str().unwrap_or_default();
        Ok(match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        })
    }

    /// Completes after `duration`, measured by the client's clock.
    pub fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.core().time.sleep(duration)
    }

    async fn repeat_signed(&self, signed: SignedRequest) -> Result<http::Response<Bytes>, Error> {
        let core = self.core();
        let url = self.resolve_signed(&signed.address)?;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let error = match self.try_signed(&signed, &url).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error.with_attempts(attempts),
            };
            let may_repeat = repeats(&error, Idempotence::Idempotent) == Repeats::ByPolicy;
            if !may_repeat || !core.retry.allows(attempts) {
                return Err(error);
            }
            let wait = core
                .retry
                .delay(attempts, error.retry_after(), fastrand::f64());
            // Another host may ask for a wait of any length.
            if wait >= core.deadline || !core.budget.pay_for_retry() {
                return Err(error);
            }
            core.time.sleep(wait).await;
        }
    }

    async fn try_signed(
        &self,
        signed: &SignedRequest,
        url: &Url,
    ) -> Result<http::Response<Bytes>, Error> {
        let core = self.core();
        let mut request = http::Request::new(signed.body.clone());
        *request.method_mut() = signed.method.clone();
        *request.uri_mut() = url
            .as_str()
            .parse()
            .map_err(|_| unusable("it can't be written as an address of HTTP"))?;
        let headers = request.headers_mut();
        headers.clone_from(&signed.headers);
        if let Some(user_agent) = core.headers.get(USER_AGENT) {
            headers
                .entry(USER_AGENT)
                .or_insert_with(|| user_agent.clone());
        }
        let limits = Limits::DEFAULT
            .with_timeout(signed.timeout)
            .with_max_body(SMALL_ANSWER);
        let answer = core
            .http
            .exchange(request, limits)
            .await
            .map_err(Error::broken)?;
        let status = answer.status();
        if status.is_success() {
            return Ok(answer);
        }
        let (kind, detail) = match status {
            StatusCode::TOO_MANY_REQUESTS => (ErrorKind::Throttled, ""),
            _ if status.is_redirection() => (ErrorKind::Http, "a redirect, which is not followed"),
            _ => (ErrorKind::Http, ""),
        };
        let redactor = redactor(signed, url);
        Err(Error::new(kind, detail).with_answer(Answered {
            status,
            request_id: head::request_id(answer.headers()).map(|id| redactor.text(id).into_owned()),
            body_start: redactor.excerpt(answer.body()),
            retry_after: retry_after(answer.headers(), core.time.now()),
            ..Answered::default()
        }))
    }

    /// Plain http is allowed only to this machine, and only if the API itself is there: a server
    /// elsewhere must not make the caller send requests to services on the caller's machine.
    fn resolve_signed(&self, address: &str) -> Result<Url, Error> {
        let endpoint = self.core().endpoint()?;
        let url = endpoint
            .join(address)
            .map_err(|error| unusable(&error.to_string()))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(unusable("it carries a user name or password"));
        }
        if !is_secure(&url) || (url.scheme() == "http" && endpoint.scheme() != "http") {
            return Err(unusable("it is not https"));
        }
        Ok(url)
    }
}

/// Finds the secrets of the request that a server may repeat: the values of its headers and of its
/// query, and the long parts of its path. The query's values are taken in decoded form and as
/// written.
fn redactor(signed: &SignedRequest, url: &Url) -> Redactor {
    let headers = signed
        .headers
        .iter()
        .filter(|(name, _)| **name != CONTENT_TYPE);
    let headers = headers.filter_map(|(_, value)| value.to_str().ok());
    let written = url.query().unwrap_or_default().split('&');
    let written = written.filter_map(|pair| pair.split_once('='));
    let secrets = headers
        .flat_map(secrets_of)
        .chain(url.query_pairs().map(|(_, value)| value.into_owned()))
        .chain(written.map(|(_, value)| value.to_owned()))
        .chain(url.path_segments().into_iter().flatten().map(str::to_owned));
    Redactor::default().with_others(secrets.filter(|secret| secret.len() >= SHORTEST_SECRET))
}

/// Splits a header's value, after its scheme if there is one, into words and into the parts of
/// words such as `Credential=…,Signature=…`.
fn secrets_of(value: &str) -> impl Iterator<Item = String> {
    let words = value.split_once(' ').map_or(value, |(_, words)| words);
    let parts = words.split([' ', ',', '=']);
    words.split(' ').chain(parts).map(str::to_owned)
}

/// The error doesn't contain the address, because the address may be signed.
fn unusable(problem: &str) -> Error {
    Error::new(
        ErrorKind::Config,
        format!("nothing was sent to the address that the API gave: {problem}"),
    )
}
