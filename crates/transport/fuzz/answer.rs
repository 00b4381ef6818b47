//! What is made of any bytes that come in the place of an answer: never a panic, never the token,
//! and the same for the strict and the lenient reading.

use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits};
use mighty_transport::{CallOptions, Client, ErrorKind, OperationKind, Request, RetryPolicy};
use serde::Deserialize;
use serde_json::{Value, json};

pub(crate) const TOKEN: &str = "a-token-that-must-not-be-seen";

/// Data with something of everything that operations select.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "read to see whether it can be")]
struct Page {
    network: Option<Network>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to see whether it can be")]
struct Network {
    id: String,
    posts: Vec<Option<Post>>,
    total_count: i32,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "__typename")]
#[expect(dead_code, reason = "read to see whether it can be")]
enum Post {
    Article {
        title: String,
    },
    Poll {
        choices: Vec<f64>,
    },
    #[serde(other)]
    Unknown,
}

/// Answers each request with the same.
#[derive(Debug)]
struct Echo {
    status: StatusCode,
    broken: bool,
    headers: Option<HeaderValue>,
    body: Bytes,
}

impl HttpClient for Echo {
    fn exchange(
        &self,
        _: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, HttpError>> {
        let mut answer = Response::new(self.body.clone());
        *answer.status_mut() = self.status;
        if let Some(kind) = &self.headers {
            answer.headers_mut().insert(CONTENT_TYPE, kind.clone());
        }
        let answer = if self.broken {
            let (head, body) = answer.into_parts();
            let error = HttpError::new(HttpErrorKind::Interrupted, "cut");
            Err(error.with_head(head.status, head.headers, body))
        } else {
            Ok(answer)
        };
        Box::pin(std::future::ready(answer))
    }
}

/// The first two bytes choose status, type and operation; the rest is the body.
pub(crate) fn check(bytes: &[u8]) {
    let [first, second, body @ ..] = bytes else {
        return;
    };
    let statuses = [
        200, 200, 200, 200, 302, 400, 401, 403, 404, 413, 429, 500, 502, 503, 504, 299,
    ];
    let kinds = [
        None,
        Some("application/json"),
        Some("text/html"),
        Some("\u{7f}"),
    ];
    let echo = Echo {
        status: StatusCode::from_u16(statuses[usize::from(first % 16)]).expect("status"),
        broken: first & 16 != 0,
        headers: kinds[usize::from(second % 4)].and_then(|kind| kind.parse().ok()),
        body: Bytes::copy_from_slice(body),
    };
    let client = Client::builder()
        .endpoint("http://127.0.0.1:1/networks/harbor/graphql")
        .user_agent(UserAgent::new("fuzz/1").expect("user agent"))
        .credential(Credential::fixed(TOKEN))
        .http_client(Arc::new(echo))
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    let kind = if second & 4 == 0 {
        OperationKind::Query
    } else {
        OperationKind::Mutation
    };
    let document = String::from_utf8_lossy(body).into_owned();
    let request = Request::<Page>::new("Any", document, json!({ "first": 3 })).with_kind(kind);
    let _ = client.estimate(&request);
    let _ = client.explain(&request);
    let request = Request::<Page>::new("Any", "{ network { id } }", Value::Null).with_kind(kind);
    let strict = settled(client.send_with(&request, CallOptions::default()));
    if let Err(error) = &strict {
        let said = format!("{error} {error:?} {:?}", error.hint());
        assert!(!said.contains(TOKEN), "{said}");
        assert!(error.body_start().len() <= 512);
        assert!(!error.is_retryable() || error.kind() != ErrorKind::UnknownOutcome);
    }
    // A refused token is not shown again, so the lenient reading comes with a fresh one.
    if !matches!(&strict, Err(error) if error.needs_login()) {
        let lenient = settled(client.send_partial(&request));
        assert!(lenient.is_ok() || strict.is_err());
    }
}

/// What a call comes to that waits for nothing.
fn settled<T>(call: impl Future<Output = T>) -> T {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("nothing here has to be waited for"),
    }
}
