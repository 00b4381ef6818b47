//! A server that repeats the whole request in every part of its answers.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, header};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits};

/// Where this is in an answer, the request is repeated.
pub(crate) const SENT: &str = "{SENT}";

/// Form fields that are not secret.
const NAMES: [&str; 4] = ["client_id", "grant_type", "redirect_uri", "token_type_hint"];

/// The reaction to a request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    /// An answer: status, media type, body.
    Say(u16, &'static str, &'static str),
    /// The same answer, but it breaks with an error of this kind.
    Break(HttpErrorKind),
    /// No answer, but an error of this kind.
    Fail(HttpErrorKind),
    /// The client's own code panics.
    Panic,
}

/// An HTTP client whose server does this to every request.
#[derive(Debug)]
pub(crate) struct Hostile {
    act: Act,
    sent: Mutex<BTreeSet<String>>,
}

impl Hostile {
    pub(crate) fn new(act: Act) -> Self {
        Self {
            act,
            sent: Mutex::default(),
        }
    }

    /// The secrets in all requests.
    pub(crate) fn secrets(&self) -> BTreeSet<String> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.clone()
    }

    #[expect(clippy::panic, reason = "as an application's own client might")]
    fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let secrets = secrets(request);
        let sent = secrets.join(" ");
        self.sent
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(secrets);
        match self.act {
            Act::Say(status, kind, body) => {
                let mut response = Response::new(Bytes::from(body.replace(SENT, &sent)));
                *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
                *response.headers_mut() = headers(kind, &sent);
                Ok(response)
            }
            Act::Break(kind) => Err(HttpError::new(kind, "the wire broke").with_head(
                StatusCode::BAD_GATEWAY,
                headers("text/html", &sent),
                sent.into(),
            )),
            Act::Fail(kind) => Err(HttpError::new(kind, "the wire broke")),
            Act::Panic => std::panic::panic_any(sent),
        }
    }
}

impl HttpClient for Hostile {
    fn exchange(
        &self,
        request: Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, HttpError>> {
        Box::pin(async move {
            // No task may do all its work in one poll.
            tokio::task::yield_now().await;
            self.answer(&request)
        })
    }
}

/// The values of the `Authorization` header and of other headers that are marked as sensitive, and
/// those of the form's and the query's fields; those of the query also in their encoded form.
fn secrets(request: &Request<Bytes>) -> Vec<String> {
    let authorization = request.headers().get(header::AUTHORIZATION);
    let authorization = authorization
        .and_then(|value| value.to_str().ok()?.split_once(' '))
        .map(|(_, secret)| secret.to_owned());
    let sensitive = request.headers().values();
    let sensitive = sensitive
        .filter(|value| value.is_sensitive())
        .filter_map(|value| Some(value.to_str().ok()?.to_owned()));
    let is_form = request.headers().get(header::CONTENT_TYPE)
        == Some(&HeaderValue::from_static(
            "application/x-www-form-urlencoded",
        ));
    let query = request.uri().query().unwrap_or_default();
    let raw = query.split('&').filter_map(|pair| pair.split_once('='));
    let form = if is_form {
        request.body().as_ref()
    } else {
        &[]
    };
    let fields = url::form_urlencoded::parse(form)
        .chain(url::form_urlencoded::parse(query.as_bytes()))
        .filter(|(name, _)| !NAMES.contains(&&**name))
        .map(|(_, value)| value.into_owned());
    authorization
        .into_iter()
        .chain(sensitive)
        .chain(fields)
        .chain(raw.map(|(_, value)| value.to_owned()))
        .collect()
}

fn headers(kind: &'static str, sent: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for name in [
        header::LOCATION,
        header::RETRY_AFTER,
        header::SET_COOKIE,
        header::WWW_AUTHENTICATE,
        HeaderName::from_static("x-request-id"),
    ] {
        if let Ok(value) = HeaderValue::from_str(sent) {
            headers.insert(name, value);
        }
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers
}
