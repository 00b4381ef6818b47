//! Sends signed requests.

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Uri, header::USER_AGENT};
use mighty_core::endpoints::is_secure;
use mighty_runtime::{HttpClient, Limits, bounds::SMALL_ANSWER, retry_after};
use url::Url;

use crate::{
    Error, SignedRequest,
    error::Answered,
    request_id,
    retry::{Call, Next, Progress, RetryLoop},
    signed_request::redactor,
};

/// Sends [`SignedRequest`]s. It borrows its parts from the client that it belongs to.
#[derive(Clone, Copy)]
pub struct SignedClient<'a> {
    http: &'a dyn HttpClient,
    endpoint: &'a Url,
    retries: RetryLoop<'a>,
    user_agent: Option<&'a HeaderValue>,
}

impl<'a> SignedClient<'a> {
    /// Relative addresses are resolved against the API's `endpoint`.
    pub fn new(http: &'a dyn HttpClient, endpoint: &'a Url, retries: RetryLoop<'a>) -> Self {
        Self {
            http,
            endpoint,
            retries,
            user_agent: None,
        }
    }

    /// The `User-Agent` of requests that have none.
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: &'a HeaderValue) -> Self {
        self.user_agent = Some(user_agent);
        self
    }

    /// Sends one request that an answer of the API asked for. The request may go to a host that was
    /// never configured, so call this only if the user asked for the action.
    ///
    /// Redirects are not followed. Only addresses on this machine may use plain http; all others
    /// need https. The request must be safe to send twice, because it is retried after transient
    /// failures.
    ///
    /// # Errors
    /// [`Error`]; its [`kind`](Error::kind) tells what went wrong.
    pub async fn send(&self, signed: &SignedRequest) -> Result<http::Response<Bytes>, Error> {
        let sent = match self.resolve(&signed.address) {
            Ok(url) => {
                let mut call = SignedCall {
                    client: self,
                    signed,
                    url,
                };
                self.retries.run(&mut call).await
            }
            Err(error) => Err(error),
        };
        sent.map_err(|error| error.with_operation(signed.operation.clone()))
    }

    /// The host of an address that the API gave, with the port if it is not the default one.
    ///
    /// # Errors
    /// [`ErrorKind::Address`](crate::ErrorKind::Address) if the address can't be used.
    pub fn host(&self, address: &str) -> Result<String, Error> {
        let url = self.resolve(address)?;
        let host = url.host_str().unwrap_or_default();
        Ok(match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        })
    }

    /// Plain http is allowed only to this machine, and only if the API itself is there: a server
    /// elsewhere must not make the caller send requests to services on the caller's machine.
    fn resolve(&self, address: &str) -> Result<Url, Error> {
        let url = self
            .endpoint
            .join(address)
            .map_err(|error| Error::unusable(&error.to_string()))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::unusable("it carries a user name or password"));
        }
        if !is_secure(&url) || (url.scheme() == "http" && self.endpoint.scheme() != "http") {
            return Err(Error::unusable("it is not https"));
        }
        Ok(url)
    }
}

/// Leaves out the endpoint, which may contain a password, and the HTTP client, which may keep
/// requests.
impl fmt::Debug for SignedClient<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedClient")
            .field("retries", &self.retries)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}

/// One signed request, with its attempts.
struct SignedCall<'a> {
    client: &'a SignedClient<'a>,
    signed: &'a SignedRequest,
    url: Url,
}

impl SignedCall<'_> {
    fn request(&self) -> Result<http::Request<Bytes>, Error> {
        let uri: Uri = self
            .url
            .as_str()
            .parse()
            .map_err(|_| Error::unusable("it can't be written as an address of HTTP"))?;
        let mut request = http::Request::new(self.signed.body.clone());
        *request.method_mut() = self.signed.method.clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.clone_from(&self.signed.headers);
        if let Some(user_agent) = self.client.user_agent {
            headers
                .entry(USER_AGENT)
                .or_insert_with(|| user_agent.clone());
        }
        Ok(request)
    }

    async fn exchange(&self) -> Result<http::Response<Bytes>, Error> {
        let limits = Limits::DEFAULT
            .with_timeout(self.signed.timeout)
            .with_max_body(SMALL_ANSWER);
        let exchange = self.client.http.exchange(self.request()?, limits);
        let answer = exchange.await.map_err(Error::exchange)?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let redactor = redactor(self.signed, &self.url);
        let request_id = request_id(answer.headers());
        Err(Error::status_of(Answered {
            status: answer.status(),
            request_id: request_id.map(|id| redactor.text(id).into_owned()),
            body_start: redactor.excerpt(answer.body()),
            retry_after: retry_after(answer.headers(), self.client.retries.time().now()),
        }))
    }
}

impl Call for SignedCall<'_> {
    type Output = http::Response<Bytes>;
    type Failed = Error;
    type Error = Error;

    async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<Self::Output, Error> {
        let attempts = progress.count_attempt();
        self.exchange()
            .await
            .map_err(|error| error.with_attempts(attempts))
    }

    fn next(&mut self, failed: &Error, _: &Progress<'_>) -> Next {
        if failed.is_transient() {
            Next::ByPolicy {
                retry_after: failed.retry_after(),
            }
        } else {
            Next::Fail
        }
    }

    async fn fail(&mut self, failed: Error, _: &Progress<'_>) -> Error {
        failed
    }
}
