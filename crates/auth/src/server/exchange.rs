//! One HTTP exchange for `oauth2`, which reports neither the status nor the body of a failed one.

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use mighty_runtime::{
    BoxFuture, HttpClient, HttpError, Limits, Time,
    bounds::{SMALL_ANSWER, TOKEN_TIMEOUT},
    json::{Cleaned, clean},
    retry_after,
};
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use secrecy::SecretSlice;

use super::answer::TokenAnswer;
use crate::redact::text_without_secrets;

const LIMITS: Limits = Limits::DEFAULT.with_max_body(SMALL_ANSWER);

const TOKEN_LIMITS: Limits = LIMITS.with_timeout(TOKEN_TIMEOUT);

/// Sends requests, each with the application's name.
#[derive(Debug)]
pub(super) struct Sender {
    http: Arc<dyn HttpClient>,
    time: Arc<dyn Time>,
    user_agent: HeaderValue,
}

impl Sender {
    pub(super) fn new(
        http: Arc<dyn HttpClient>,
        time: Arc<dyn Time>,
        user_agent: HeaderValue,
    ) -> Self {
        Self {
            http,
            time,
            user_agent,
        }
    }
}

/// An exchange that records the request and the answer.
pub(super) struct Exchange<'a> {
    sender: &'a Sender,
    sent: OnceLock<SecretSlice<u8>>,
    seen: OnceLock<Seen>,
}

/// The record of an exchange. It is wiped when it is dropped.
pub(super) struct Record {
    pub(super) sent: SecretSlice<u8>,
    pub(super) seen: Option<Seen>,
}

/// The answer, as far as errors need it.
pub(super) struct Seen {
    pub(super) status: StatusCode,
    pub(super) content_type: Option<HeaderValue>,
    /// The server's `Retry-After`.
    pub(super) retry_after: Option<Duration>,
    pub(super) body: SecretSlice<u8>,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(sender: &'a Sender) -> Self {
        Self {
            sender,
            sent: OnceLock::new(),
            seen: OnceLock::new(),
        }
    }

    pub(super) async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        self.send_within(LIMITS, request).await
    }

    async fn send_within(
        &self,
        limits: Limits,
        request: HttpRequest,
    ) -> Result<HttpResponse, HttpError> {
        let mut request = request.map(Bytes::from);
        request
            .headers_mut()
            .insert(header::USER_AGENT, self.sender.user_agent.clone());
        self.sent.get_or_init(|| request.body().to_vec().into());
        let answer = self.sender.http.exchange(request, limits).await?;
        let body = cleaned(answer.body());
        self.seen.get_or_init(|| Seen {
            status: answer.status(),
            retry_after: retry_after(answer.headers(), self.sender.time.now()),
            content_type: answer.headers().get(header::CONTENT_TYPE).cloned(),
            body: body.to_vec().into(),
        });
        let body = body.into_owned();
        Ok(answer.map(|_| body))
    }

    pub(super) fn into_record(self) -> Record {
        Record {
            sent: self.sent.into_inner().unwrap_or_default(),
            seen: self.seen.into_inner(),
        }
    }
}

impl<'c> AsyncHttpClient<'c> for Exchange<'_> {
    type Error = HttpError;
    type Future = BoxFuture<'c, Result<HttpResponse, HttpError>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async { with_tokens_saved(self.send_within(TOKEN_LIMITS, request).await) })
    }
}

/// `oauth2` accepts tokens only from a complete answer with status 200 and a JSON type. But once
/// the server has sent tokens, the code or the old refresh token is spent. So they are also
/// accepted with any other status, with another type, and from an answer that lacks only its end.
fn with_tokens_saved(outcome: Result<HttpResponse, HttpError>) -> Result<HttpResponse, HttpError> {
    let (status, body) = match &outcome {
        Ok(answer) => (Some(answer.status()), answer.body().as_slice()),
        Err(error) => (error.status(), error.body_start()),
    };
    if let Some(status) = status
        && TokenAnswer::is_in(body)
    {
        if !status.is_success() {
            let status = status.as_u16();
            tracing::warn!(status, "the server sent tokens with a status of failure");
        }
        return Ok(HttpResponse::new(cleaned(body).into_owned()));
    }
    outcome
}

/// The body as `oauth2` can parse it.
fn cleaned(body: &[u8]) -> Cow<'_, [u8]> {
    let Cleaned { body, repaired, .. } = clean(body);
    if !repaired.is_empty() {
        let paths = text_without_secrets(&repaired.join(", "), &[]);
        tracing::warn!(paths, "texts in the server's answer were not Unicode");
    }
    body
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("status", &self.seen.as_ref().map(|seen| seen.status))
            .finish_non_exhaustive()
    }
}
