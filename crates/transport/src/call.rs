//! One call: attempts, waits, and the refresh of a refused token.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::Duration,
};

use futures_util::future::{Either, select};
use http::{Method, header::AUTHORIZATION};
use mighty_auth::AccessToken;
use mighty_runtime::Limits;
use tokio::sync::SemaphorePermit;

use crate::{
    Error, ErrorKind, Meta,
    answer::{Classifier, Redactor, Sink, secrets_in},
    error::Effect,
    observe::Underway,
    prepared::Prepared,
    retry::{Repeats, repeats},
    route::Path,
    shared::Core,
    trace,
};

/// A call in progress.
pub(crate) struct Call<'a> {
    core: &'a Core,
    prepared: &'a Prepared,
    /// By the monotonic clock: the wall clock may be changed during the call.
    started: Duration,
    /// Requests sent.
    attempts: u32,
    /// Attempts after a failure, which the policy counts. Those with a refreshed token or on the
    /// other path of the network are not among them.
    retries: u32,
    challenged: bool,
    /// The token that the server refused, if it has refused one, and its answer.
    refused: Option<(AccessToken, Error)>,
}

/// What follows a failed attempt.
enum Next {
    /// Another attempt, with another token.
    Replay,
    /// Another attempt, after a wait.
    Retry(Duration),
    End,
}

/// An attempt that has ended.
struct Ended<'a> {
    outcome: Result<Meta, Error>,
    path: Path,
    /// It must still be told how the attempt ended.
    underway: Underway<'a>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(core: &'a Core, prepared: &'a Prepared) -> Self {
        Self {
            core,
            prepared,
            started: core.time.monotonic(),
            attempts: 0,
            retries: 0,
            challenged: false,
            refused: None,
        }
    }

    pub(crate) async fn run(mut self, sink: &mut dyn Sink) -> Result<Meta, Error> {
        // The error of the last attempt.
        let mut last = None;
        loop {
            // Get the token first: a call must not hold a permit while it waits for a refresh.
            let Some(token) = self.in_time(self.core.credential.token()).await else {
                return Err(last.unwrap_or_else(|| self.too_late()));
            };
            let token = match self.another(token) {
                Ok(token) => token,
                Err(error) => match self.wait_before_asking_again(&error) {
                    Some(wait) => {
                        self.core.time.sleep(wait).await;
                        continue;
                    }
                    None => return Err(error),
                },
            };
            let permit = match self.rate_limit().await {
                Some(Ok(permit)) => permit,
                Some(Err(wait)) => return Err(self.too_long(last, wait)),
                None => return Err(last.unwrap_or_else(|| self.too_late())),
            };
            let sent = self.core.time.monotonic();
            let Some(remaining) = self.remaining_at(sent) else {
                return Err(last.unwrap_or_else(|| self.too_late()));
            };
            let ended = self.attempt(&token, remaining, sink).await;
            drop(permit);
            let error = match ended.outcome {
                Ok(meta) => {
                    self.core.credential.confirm(&token);
                    self.core.budget.earn();
                    self.core.limiter.answered(self.since(sent));
                    ended.underway.end(Ok(&meta), None);
                    return Ok(meta);
                }
                Err(error) => error,
            };
            let next = self.next(&error, ended.path);
            let wait = match next {
                Next::Replay => Some(Duration::ZERO),
                Next::Retry(wait) => Some(wait),
                Next::End => None,
            };
            ended.underway.end(Err(&error), wait);
            self.learn(&error, sent).await;
            match next {
                Next::Replay => {
                    self.core.credential.invalidate(&token);
                    self.refused = Some((token, error));
                }
                Next::Retry(wait) => {
                    trace::retry(&error, self.attempts, wait);
                    if !wait.is_zero() {
                        self.core.time.sleep(wait).await;
                    }
                    last = Some(error);
                }
                Next::End if error.kind() == ErrorKind::Unauthenticated => {
                    self.core.credential.invalidate(&token);
                    return Err(self.final_error(self.refused_for_good(error)));
                }
                Next::End => {
                    if error.effect() == Effect::Answered {
                        self.core.credential.confirm(&token);
                    }
                    return Err(self.final_error(error));
                }
            }
        }
    }

    /// Waits for the limits on concurrent requests and on the rate. `None` if the deadline comes
    /// first. The inner error is the time until the rate allows the request, if that is too long.
    async fn rate_limit(&self) -> Option<Result<SemaphorePermit<'a>, Duration>> {
        let core = self.core;
        self.in_time(async {
            let permit = core.concurrency.acquire().await.ok()?;
            let allowed = core.limiter.acquire(self.remaining()?).await;
            Some(allowed.map(|()| permit))
        })
        .await
        .flatten()
    }

    /// The output of `wait`. `None` if the deadline comes first.
    async fn in_time<T>(&self, wait: impl Future<Output = T>) -> Option<T> {
        let mut wait = pin!(wait);
        let tried = poll_fn(|context| Poll::Ready(wait.as_mut().poll(context)));
        if let Poll::Ready(done) = tried.await {
            return Some(done);
        }
        let deadline = self.core.time.sleep(self.remaining()?);
        match select(wait, deadline).await {
            Either::Left((done, _)) => Some(done),
            Either::Right(_) => None,
        }
    }

    /// The current token. After a refusal it must be another token, because the same one would get
    /// the same answer.
    fn another(
        &mut self,
        current: Result<AccessToken, mighty_auth::Error>,
    ) -> Result<AccessToken, Error> {
        match (current, self.refused.take()) {
            (Ok(token), Some((refused, error)))
                if token.header_value() == refused.header_value() =>
            {
                Err(self.refused_for_good(error))
            }
            (Ok(token), refused) => {
                self.refused = refused;
                Ok(token)
            }
            // There is no other token, so return the server's answer to this one.
            (Err(cause), Some((_, error))) if cause.needs_login() => Err(error.with_source(cause)),
            (Err(cause), refused) => {
                self.refused = refused;
                Err(Error::from(cause).with_attempts(self.attempts))
            }
        }
    }

    async fn attempt(
        &mut self,
        token: &AccessToken,
        remaining: Duration,
        sink: &mut dyn Sink,
    ) -> Ended<'a> {
        let (path, endpoint) = self.core.route.current();
        let authorization = token.header_value();
        let redactor =
            Redactor::new(authorization.clone()).with_others(secrets_in(&self.prepared.headers));
        let mut request = http::Request::new(self.prepared.body.clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = endpoint.clone();
        let headers = request.headers_mut();
        headers.clone_from(&self.core.headers);
        headers.extend(self.prepared.headers.clone());
        headers.insert(AUTHORIZATION, authorization);
        let limits = Limits::DEFAULT
            .with_timeout(self.prepared.timeout.min(remaining))
            .with_max_body(self.core.max_response);
        let span = trace::AttemptSpan::begin(endpoint, self.attempts);
        self.attempts += 1;
        let underway = Underway::begin(self.core, self.prepared, self.attempts);
        let exchange = self.core.http.exchange(request, limits);
        let exchange = span.run(exchange).await;
        span.end(&exchange);
        let classifier = Classifier {
            operation: self.prepared.kind,
            redactor,
            now: self.core.time.now(),
            attempts: self.attempts,
            cost: self.prepared.cost(),
            ceiling: self.core.cost_ceiling.get(),
        };
        Ended {
            outcome: classifier.outcome(exchange, sink),
            path,
            underway,
        }
    }

    /// Tells the limiter and the budget what an answer means for other calls.
    async fn learn(&self, error: &Error, sent: Duration) {
        match error.effect() {
            _ if error.kind() == ErrorKind::Throttled => {
                self.core.metrics.throttled.add(1);
                let pause = error.retry_after().map(|asked| self.bounded(asked));
                self.core.limiter.throttled(self.since(sent), pause).await;
            }
            Effect::Answered => {
                self.core.budget.earn();
                self.core.limiter.answered(self.since(sent));
            }
            Effect::None | Effect::Unknown => {}
        }
    }

    /// The pause of all calls. The server asks for it, but one answer must not stop the program
    /// for days.
    fn bounded(&self, asked: Duration) -> Duration {
        let longest = self.core.longest_pause;
        if asked > longest {
            tracing::warn!(
                asked_s = asked.as_secs(),
                pause_s = longest.as_secs(),
                "the server asks for a longer pause than `longest_pause`: one request is sent earlier"
            );
        }
        asked.min(longest)
    }

    fn next(&mut self, error: &Error, path: Path) -> Next {
        match error.kind() {
            ErrorKind::Unauthenticated if self.refused.is_none() => return Next::Replay,
            ErrorKind::Challenge => {
                self.core.metrics.challenges.add(1);
                let other = self.core.route.leave(path);
                let may_repeat = repeats(error, self.prepared.idempotence) != Repeats::Never;
                if other && may_repeat && !self.challenged && self.remaining().is_some() {
                    self.challenged = true;
                    return Next::Retry(Duration::ZERO);
                }
            }
            _ => {}
        }
        self.wait_before_retry(error).map_or(Next::End, Next::Retry)
    }

    /// How long to wait before the credential is asked again, after it had no token. `None` if the
    /// call fails now. Nothing has been sent, so any operation may wait.
    fn wait_before_asking_again(&mut self, error: &Error) -> Option<Duration> {
        let wait = error.retry_after().filter(|_| error.is_retryable())?;
        let retry = self.retries + 1;
        let is_in_time = self.remaining().is_some_and(|remaining| wait < remaining);
        let may_retry = is_in_time && self.prepared.retry.allows(retry);
        (may_retry && self.core.budget.pay_for_retry()).then(|| {
            self.retries = retry;
            wait
        })
    }

    /// A refusal of the token that a refresh would not change.
    fn refused_for_good(&self, error: Error) -> Error {
        if self.core.credential.is_refused_although_fresh() {
            error.with_remark(
                "the API also refused a token that had just been refreshed, so no further refresh \
                 is made: check that the token is for this network, and that the account is still \
                 a member of it",
            )
        } else {
            error
        }
    }

    fn too_late(&self) -> Error {
        let detail = "the deadline passed before the request could be sent";
        Error::new(ErrorKind::Timeout, detail).with_attempts(self.attempts)
    }

    /// The error if the rate does not allow the next attempt in time: that of the last attempt, if
    /// there was one.
    fn too_long(&self, last: Option<Error>, wait: Duration) -> Error {
        let error = last.unwrap_or_else(|| {
            let detail = "it was not sent: the rate limit does not allow it before the deadline";
            Error::new(ErrorKind::Throttled, detail).with_attempts(self.attempts)
        });
        error.with_retry_after(wait)
    }

    /// How long to wait before the next attempt. `None` if there is none.
    fn wait_before_retry(&mut self, error: &Error) -> Option<Duration> {
        match repeats(error, self.prepared.idempotence) {
            Repeats::Never => return None,
            Repeats::Once if self.challenged => return None,
            Repeats::Once => self.challenged = true,
            Repeats::ByPolicy => {}
        }
        let retry = self.retries + 1;
        if !self.prepared.retry.allows(retry) {
            return None;
        }
        let delay = self
            .prepared
            .retry
            .delay(retry, error.retry_after(), fastrand::f64());
        // A wait that ends after the deadline would only delay the error.
        if self.remaining().is_none_or(|remaining| delay >= remaining) {
            return None;
        }
        if !self.core.budget.pay_for_retry() {
            tracing::debug!("no retry: the client's budget for retries is spent");
            return None;
        }
        self.retries = retry;
        Some(delay)
    }

    /// How much time has passed since a moment of the monotonic clock.
    fn since(&self, then: Duration) -> Duration {
        self.core.time.monotonic().saturating_sub(then)
    }

    /// The time until the deadline.
    fn remaining(&self) -> Option<Duration> {
        self.remaining_at(self.core.time.monotonic())
    }

    fn remaining_at(&self, now: Duration) -> Option<Duration> {
        let spent = now.saturating_sub(self.started);
        self.prepared
            .deadline
            .checked_sub(spent)
            .filter(|remaining| !remaining.is_zero())
    }

    /// The error for the caller. It says whether the operation may have been executed, and which
    /// path was not tried.
    fn final_error(&self, mut error: Error) -> Error {
        if error.kind() == ErrorKind::Challenge
            && let Some(remark) = self.core.route.remark(self.challenged)
        {
            error = error.with_remark(remark);
        }
        if error.effect() == Effect::Unknown && !self.prepared.idempotence.allows_repeats() {
            Error::unknown_outcome(error)
        } else {
            error
        }
    }
}
