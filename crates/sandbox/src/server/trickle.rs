//! A body of which only the beginning arrives.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use axum::{
    body::{Body, Bytes, HttpBody},
    response::Response,
};
use http::{HeaderValue, header};
use hyper::body::{Frame, SizeHint};

/// The response with the first `bytes` of its body, and then the error that `end` makes. If it makes
/// none, nothing more ever comes. The head still announces the whole length.
pub(super) fn part(response: Response, bytes: usize, end: fn() -> Option<io::Error>) -> Response {
    let (mut parts, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact() {
        parts
            .headers
            .insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    let body = Beginning {
        body,
        left: bytes,
        is_sent: false,
        end,
    };
    Response::from_parts(parts, Body::new(body))
}

struct Beginning {
    body: Body,
    left: usize,
    /// Whether the server had time to send what it has.
    is_sent: bool,
    end: fn() -> Option<io::Error>,
}

impl HttpBody for Beginning {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.left == 0 {
            return match (self.end)() {
                // The server sends what it has while it waits for more. Without a wait, the error
                // would come before the head of the answer.
                Some(_) if !self.is_sent => {
                    self.is_sent = true;
                    cx.waker().wake_by_ref();
                    Poll::Pending
                }
                Some(error) => Poll::Ready(Some(Err(axum::Error::new(error)))),
                None => Poll::Pending,
            };
        }
        let frame = match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
            Some(Ok(frame)) => frame,
            // The body is shorter than the part that was to arrive.
            ended => return Poll::Ready(ended),
        };
        let left = self.left;
        let frame = frame.map_data(|data| data.slice(..data.len().min(left)));
        self.left -= frame.data_ref().map_or(0, Bytes::len);
        Poll::Ready(Some(Ok(frame)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}
