//! Sends requests to REST routes of the network, which lie beside its GraphQL endpoint.

use std::{borrow::Cow, fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, Uri, header};
use mighty_auth::AccessToken;
use mighty_http::{
    Redactor, request_id,
    retry::{Call, Effect, Next, Progress, Repeats, RetryLoop, TimeLimit},
};
use mighty_runtime::{Limits, bounds::SMALL_ANSWER, json::read_value, retry_after};
use serde_json::Value;

use crate::{
    Client, Error, ErrorKind, decision::repeats, error::Answered, operation::Idempotence,
    shared::Core,
};

/// A request to a REST route of the network. The client adds its headers and the access token.
///
/// ```
/// use http::{HeaderValue, Method};
/// use mighty_transport::RestRequest;
///
/// let mut request = RestRequest::new("upload of an image", Method::POST, "assets");
/// request.content_type = Some(HeaderValue::from_static("image/png"));
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct RestRequest {
    /// The name of the request in errors.
    pub operation: Cow<'static, str>,
    /// The method.
    pub method: Method,
    /// The path below the network's own, such as `assets`.
    pub path: Cow<'static, str>,
    /// The type of the body.
    pub content_type: Option<HeaderValue>,
    /// The body.
    pub body: Bytes,
    /// The time limit of one attempt. By default that of the client.
    pub timeout: Option<Duration>,
    /// Whether the request may be sent again if it isn't known whether the server carried it out. The
    /// default is [`Unsafe`](Idempotence::Unsafe).
    pub idempotence: Idempotence,
}

impl RestRequest {
    /// A request with an empty body.
    pub fn new(
        operation: impl Into<Cow<'static, str>>,
        method: Method,
        path: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            operation: operation.into(),
            method,
            path: path.into(),
            content_type: None,
            body: Bytes::new(),
            timeout: None,
            idempotence: Idempotence::Unsafe,
        }
    }
}

/// Leaves out the body, which may be secret.
impl fmt::Debug for RestRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RestRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("content_type", &self.content_type)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("timeout", &self.timeout)
            .field("idempotence", &self.idempotence)
            .finish()
    }
}

impl Client {
    /// Sends a request to a REST route of the network, with the access token. If the token is refused,
    /// it is refreshed, and the request is sent once more.
    ///
    /// The request doesn't count against the limit of operations.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the path can't be used. [`ErrorKind::Rejected`] if the server refuses
    /// the request and says why; its texts are in [`rejections`](Error::rejections).
    /// [`ErrorKind::Throttled`] for status 429, and [`ErrorKind::Http`] for any other status that is
    /// not a success. [`ErrorKind::UnknownOutcome`] if it isn't known whether the request was carried
    /// out and it must not be sent twice.
    pub async fn send_rest(&self, request: RestRequest) -> Result<Response<Bytes>, Error> {
        let core = self.core();
        let limit = TimeLimit::Call(core.deadline.max(request.timeout.unwrap_or_default()));
        let retries = RetryLoop::new(&*core.time, &core.retry, &core.budget, limit);
        let mut call = RestCall {
            core,
            request: &request,
            refused: None,
        };
        let sent = retries.run(&mut call).await;
        sent.map_err(|error| error.with_operation(request.operation))
    }
}

/// One request with its attempts.
struct RestCall<'a> {
    core: &'a Core,
    request: &'a RestRequest,
    /// The token that the server refused, if it has refused one, and its answer.
    refused: Option<(AccessToken, Error)>,
}

/// An attempt that failed, and the token that it was made with.
struct Failed(Error, Option<AccessToken>);

impl RestCall<'_> {
    /// The current token. After a refusal it must be another token, because the same one would get the
    /// same answer.
    fn another(
        &mut self,
        current: Result<AccessToken, mighty_auth::Error>,
    ) -> Result<AccessToken, Error> {
        match (current, &self.refused) {
            (Ok(token), Some((refused, error)))
                if token.header_value() == refused.header_value() =>
            {
                Err(error.clone())
            }
            (Ok(token), _) => Ok(token),
            (Err(cause), Some((_, error))) if cause.needs_login() => {
                Err(error.clone().with_source(cause))
            }
            (Err(cause), _) => Err(cause.into()),
        }
    }

    fn address(&self) -> Result<Uri, Error> {
        let (_, endpoint) = self.core.route.current();
        let address = url::Url::parse(&endpoint.to_string())
            .and_then(|endpoint| endpoint.join(&format!("./{}", self.request.path)));
        address
            .ok()
            .and_then(|address| address.as_str().parse().ok())
            .ok_or_else(|| Error::new(ErrorKind::Config, "the path can't be used in an address"))
    }

    async fn exchange(
        &self,
        token: &AccessToken,
        remaining: Duration,
    ) -> Result<Response<Bytes>, Error> {
        let mut request = http::Request::new(self.request.body.clone());
        *request.method_mut() = self.request.method.clone();
        *request.uri_mut() = self.address()?;
        let headers = request.headers_mut();
        headers.clone_from(&self.core.headers);
        headers.remove(header::CONTENT_TYPE);
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(content_type) = &self.request.content_type {
            headers.insert(header::CONTENT_TYPE, content_type.clone());
        }
        let authorization = token.header_value();
        headers.insert(header::AUTHORIZATION, authorization.clone());
        let timeout = self.request.timeout.unwrap_or(self.core.timeout);
        let limits = Limits::DEFAULT
            .with_timeout(timeout.min(remaining))
            .with_max_body(SMALL_ANSWER);
        let exchange = self.core.http.exchange(request, limits);
        let answer = exchange.await.map_err(Error::broken)?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        Err(self.refusal(&answer, &Redactor::new(authorization)))
    }

    /// The error of an answer whose status is not a success.
    fn refusal(&self, answer: &Response<Bytes>, redactor: &Redactor) -> Error {
        let status = answer.status();
        let reasons: Vec<String> = reasons(answer.body())
            .iter()
            .map(|reason| redactor.text(reason).into_owned())
            .collect();
        let kind = match status {
            StatusCode::UNAUTHORIZED => ErrorKind::Unauthenticated,
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::Throttled,
            status if status.is_client_error() && !reasons.is_empty() => ErrorKind::Rejected,
            _ => ErrorKind::Http,
        };
        let body_start = redactor.excerpt(answer.body());
        let detail = match reasons.is_empty() {
            true => body_start.clone(),
            false => reasons.join("; "),
        };
        let id = request_id(answer.headers());
        Error::new(kind, detail).with_answer(Answered {
            status,
            request_id: id.map(|id| redactor.text(id).into_owned()),
            body_start,
            retry_after: retry_after(answer.headers(), self.core.time.now()),
            rejections: reasons,
            ..Answered::default()
        })
    }
}

/// The reasons that a refusal gives: `errors`, `error` or `message` of its JSON.
fn reasons(body: &[u8]) -> Vec<String> {
    let Ok(read) = read_value(body) else {
        return Vec::new();
    };
    let found = ["errors", "error", "message"]
        .iter()
        .find_map(|key| read.value.get(key));
    match found {
        Some(Value::Array(items)) => items.iter().filter_map(reason).collect(),
        Some(one) => reason(one).into_iter().collect(),
        None => Vec::new(),
    }
}

fn reason(value: &Value) -> Option<String> {
    let text = value.as_str().or_else(|| value.get("message")?.as_str())?;
    Some(text.to_owned())
}

impl Call for RestCall<'_> {
    type Output = Response<Bytes>;
    type Failed = Failed;
    type Error = Error;

    async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<Self::Output, Failed> {
        let too_late = || {
            let detail = "the deadline passed before the request could be sent";
            Failed(Error::new(ErrorKind::Timeout, detail), None)
        };
        let token = progress.in_time(self.core.credential.token()).await;
        let token = self.another(token.ok_or_else(too_late)?);
        let token = token.map_err(|error| Failed(error, None))?;
        let remaining = progress.remaining().ok_or_else(too_late)?;
        let attempts = progress.count_attempt();
        match self.exchange(&token, remaining).await {
            Ok(answer) => {
                self.core.credential.confirm(&token);
                self.core.budget.earn();
                Ok(answer)
            }
            Err(error) => Err(Failed(error.with_attempts(attempts), Some(token))),
        }
    }

    fn next(&mut self, Failed(error, token): &Failed, _: &Progress<'_>) -> Next {
        let Some(token) = token else {
            let wait = error.retry_after().filter(|_| error.is_retryable());
            return wait.map_or(Next::Fail, Next::After);
        };
        if error.kind() == ErrorKind::Unauthenticated {
            let is_first = self.refused.is_none();
            self.refused = Some((token.clone(), error.clone()));
            return if is_first { Next::AtOnce } else { Next::Fail };
        }
        match repeats(error, self.request.idempotence) {
            Repeats::ByPolicy => Next::ByPolicy {
                retry_after: error.retry_after(),
            },
            _ => Next::Fail,
        }
    }

    async fn retry(&mut self, Failed(error, token): Failed, _: Duration, _: &Progress<'_>) {
        if let (ErrorKind::Unauthenticated, Some(token)) = (error.kind(), token) {
            self.core.credential.invalidate(&token);
        }
    }

    async fn fail(&mut self, Failed(error, token): Failed, _: &Progress<'_>) -> Error {
        if let (ErrorKind::Unauthenticated, Some(token)) = (error.kind(), &token) {
            self.core.credential.invalidate(token);
        }
        let is_unknown = token.is_some() && error.effect() == Effect::Unknown;
        if is_unknown && !self.request.idempotence.allows_repeats() {
            Error::unknown_outcome(error)
        } else {
            error
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reasons_of_a_refusal_are_read_in_several_shapes() {
        for (body, want) in [
            (
                r#"{"errors":["Too big","Not an image"]}"#,
                &["Too big", "Not an image"][..],
            ),
            (r#"{"errors":[{"message":"Too big"}]}"#, &["Too big"]),
            (r#"{"error":"Too big"}"#, &["Too big"]),
            (r#"{"message":"Too big"}"#, &["Too big"]),
            (r#"{"id":1}"#, &[]),
            ("<html>", &[]),
        ] {
            assert_eq!(reasons(body.as_bytes()), want, "{body}");
        }
    }
}
