//! Sends requests outside of GraphQL that an answer of the API asks for, such as one part of an
//! upload.

use bytes::Bytes;
use http::{StatusCode, header::USER_AGENT};
use mighty_http::{
    SignedClient, SignedRequest,
    retry::{RetryLoop, TimeLimit},
};
use mighty_runtime::BoxFuture;
use std::time::Duration;
use url::Url;

use crate::{Client, Error, ErrorKind, error::Answered, shared::Core};

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
        let endpoint = match self.core().endpoint() {
            Ok(endpoint) => endpoint,
            Err(error) => return Err(Error::from(error).with_operation(signed.operation)),
        };
        let sent = signed_client(self.core(), &endpoint).send(&signed).await;
        sent.map_err(|error| Error::from(error).with_operation(signed.operation))
    }

    /// The host of an address that the API gave, with the port if it is not the default one.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the address can't be used.
    pub fn signed_request_host(&self, address: &str) -> Result<String, Error> {
        let endpoint = self.core().endpoint()?;
        Ok(signed_client(self.core(), &endpoint).host(address)?)
    }

    /// Completes after `duration`, measured by the client's clock.
    pub fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.core().time.sleep(duration)
    }

    /// The time since some fixed moment, by the client's monotonic clock, which
    /// [`sleep`](Self::sleep) uses.
    pub fn monotonic(&self) -> Duration {
        self.core().time.monotonic()
    }
}

/// Another host may ask for a wait of any length, so each wait is limited. The whole is not, because
/// a part of an upload may take longer than a call.
fn signed_client<'a>(core: &'a Core, endpoint: &'a Url) -> SignedClient<'a> {
    let limit = TimeLimit::Wait(core.deadline);
    let retries = RetryLoop::new(&*core.time, &core.retry, &core.budget, limit);
    let client = SignedClient::new(&*core.http, endpoint, retries);
    match core.headers.get(USER_AGENT) {
        Some(user_agent) => client.with_user_agent(user_agent),
        None => client,
    }
}

impl From<mighty_http::Error> for Error {
    fn from(error: mighty_http::Error) -> Self {
        let kind = match error.kind() {
            mighty_http::ErrorKind::Address => ErrorKind::Config,
            mighty_http::ErrorKind::Exchange(kind) => ErrorKind::of_exchange(kind),
            _ if error.status() == Some(StatusCode::TOO_MANY_REQUESTS) => ErrorKind::Throttled,
            _ => ErrorKind::Http,
        };
        let mut own = Self::new(kind, error.detail()).with_attempts(error.attempts());
        if let Some(status) = error.status() {
            own = own.with_answer(Answered {
                status,
                request_id: error.request_id().map(str::to_owned),
                body_start: error.body_start().to_owned(),
                retry_after: error.retry_after(),
                ..Answered::default()
            });
        }
        match error.into_http_error() {
            Some(cause) => own.with_source(cause),
            None => own,
        }
    }
}
