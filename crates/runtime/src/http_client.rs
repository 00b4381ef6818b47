//! One HTTP exchange.

use std::{fmt, time::Duration};

use bytes::Bytes;
use futures_util::future::BoxFuture;

use crate::{
    HttpError,
    bounds::{ANSWER, TIMEOUT},
};

/// Sends one request and collects its answer.
///
/// An implementation must not follow redirects, because the bearer token must not go to another
/// host. It must not repeat a request that may have been sent, and must not add headers beyond
/// those that HTTP itself needs. It may return [`Connect`](crate::HttpErrorKind::Connect) in
/// [`HttpError`] only if certainly no part of the request arrived, because writes are then sent
/// again.
pub trait HttpClient: Send + Sync + fmt::Debug + 'static {
    /// Sends the request, within `limits`. An answer with any status is a success here.
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>>;
}

/// The time limit and the size limit of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The time limit of the whole exchange, from the start (including opening a connection) to the
    /// last byte read. If it passes, the error is a [`Timeout`](crate::HttpErrorKind::Timeout),
    /// even if there is no connection yet. If the process was suspended when the limit passed, an
    /// exchange may take one more second to read the data that has arrived.
    pub timeout: Duration,
    /// The maximum size of the body in bytes, after decompression.
    pub max_body: usize,
}

impl Limits {
    /// 30 seconds and 16 MiB.
    pub const DEFAULT: Self = Self {
        timeout: TIMEOUT,
        max_body: ANSWER,
    };

    /// Sets the time limit.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the size limit, in bytes.
    #[must_use]
    pub const fn with_max_body(mut self, max_body: usize) -> Self {
        self.max_body = max_body;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
