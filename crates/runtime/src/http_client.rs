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
/// Implementations follow no redirect (a bearer token must not travel on), repeat nothing that may
/// have left, and add no header beyond what HTTP itself needs. [`HttpError`] must say
/// [`Connect`](crate::HttpErrorKind::Connect) only where nothing of the request can have arrived:
/// writes are repeated on the strength of it.
pub trait HttpClient: Send + Sync + fmt::Debug + 'static {
    /// Makes the exchange, within `limits`. An answer of any status is a success here.
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>>;
}

/// How long an exchange may take and how much it may bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// For the whole exchange, from the beginning (the connection may be yet to be made) to the last
    /// byte read. What has not come by then is a [`Timeout`](crate::HttpErrorKind::Timeout), even
    /// where there is no connection yet. If the process was stopped when the limit passed, an
    /// exchange may take one more second to read what has come meanwhile.
    pub timeout: Duration,
    /// The most bytes of body, after decompression, that are read.
    pub max_body: usize,
}

impl Limits {
    /// 30 seconds and 16 MiB.
    pub const DEFAULT: Self = Self {
        timeout: TIMEOUT,
        max_body: ANSWER,
    };

    /// With another time limit.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// With another size limit, in bytes.
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
