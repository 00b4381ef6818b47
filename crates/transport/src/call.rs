//! One call: attempts, waits and the renewal of a refused token, until there is an outcome.

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
    answer::{Judge, Redactor, Sink, secrets_in},
    client::Core,
    error::Effect,
    observe::Underway,
    plan::Plan,
    retry::{Repeats, repeats},
    route::Path,
    trace,
};

/// A call under way.
pub(crate) struct Call<'a> {
    core: &'a Core,
    plan: &'a Plan,
    /// By the monotonic clock: the wall clock may be set meanwhile.
    started: Duration,
    /// Requests sent.
    attempts: u32,
    /// Attempts made after a failure, which the policy counts; a renewed token's is not among
    /// them, nor is that on the network's other path.
    retries: u32,
    challenged: bool,
    /// The token that the server refused, once it has, and its answer.
    refused: Option<(AccessToken, Error)>,
}

/// What follows a failed attempt.
enum Next {
    /// Another one, with another token.
    Replay,
    /// Another one, after a wait.
    Retry(Duration),
    End,
}

/// An attempt that has ended.
struct Ended<'a> {
    outcome: Result<Meta, Error>,
    path: Path,
    /// Still to be told how it ended.
    underway: Underway<'a>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(core: &'a Core, plan: &'a Plan) -> Self {
        Self {
            core,
            plan,
            started: core.time.monotonic(),
            attempts: 0,
            retries: 0,
            challenged: false,
            refused: None,
        }
    }

    pub(crate) async fn run(mut self, sink: &mut dyn Sink) -> Result<Meta, Error> {
        // The failure that the next attempt is to make good.
        let mut last = None;
        loop {
            // Before the turn: whoever waits for a renewal keeps no place from others.
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
            let place = match self.turn().await {
                Some(Ok(place)) => place,
                Some(Err(wait)) => return Err(self.too_long(last, wait)),
                None => return Err(last.unwrap_or_else(|| self.too_late())),
            };
            let sent = self.core.time.monotonic();
            let Some(remaining) = self.remaining_at(sent) else {
                return Err(last.unwrap_or_else(|| self.too_late()));
            };
            let ended = self.attempt(&token, remaining, sink).await;
            drop(place);
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

    /// A place among those under way and a turn by the limiter, or how long a turn would take, where
    /// that is too long; none where the deadline comes first.
    async fn turn(&self) -> Option<Result<SemaphorePermit<'a>, Duration>> {
        let core = self.core;
        self.in_time(async {
            let place = core.places.acquire().await.ok()?;
            let turn = core.limiter.turn(self.remaining()?).await;
            Some(turn.map(|()| place))
        })
        .await
        .flatten()
    }

    /// What comes of `wait`; none where the deadline comes first.
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

    /// The current token. After a refusal it must be another one: to show the same again would only
    /// bring the same answer.
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
            // There is no other: what the server said of this one says more.
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
            Redactor::new(authorization.clone()).with_others(secrets_in(&self.plan.headers));
        let mut request = http::Request::new(self.plan.body.clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = endpoint.clone();
        let headers = request.headers_mut();
        headers.clone_from(&self.core.headers);
        headers.extend(self.plan.headers.clone());
        headers.insert(AUTHORIZATION, authorization);
        let limits = Limits::DEFAULT
            .with_timeout(self.plan.timeout.min(remaining))
            .with_max_body(self.core.max_response);
        let span = trace::Attempt::begin(endpoint, self.attempts);
        self.attempts += 1;
        let underway = Underway::begin(self.core, self.plan, self.attempts);
        let exchange = self.core.http.exchange(request, limits);
        let exchange = span.run(exchange).await;
        span.end(&exchange);
        let judge = Judge {
            operation: self.plan.kind,
            redactor,
            now: self.core.time.now(),
            attempts: self.attempts,
            cost: self.plan.cost(),
            ceiling: self.core.cost_ceiling.get(),
        };
        Ended {
            outcome: judge.outcome(exchange, sink),
            path,
            underway,
        }
    }

    /// Tells those who share the client what an answer means for them.
    async fn learn(&self, error: &Error, sent: Duration) {
        match error.effect() {
            _ if error.kind() == ErrorKind::Throttled => {
                self.core.sums.throttled.add(1);
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

    /// The pause that all calls make. The server asks for it, and must not be able to stop the
    /// program for days with one answer.
    fn bounded(&self, asked: Duration) -> Duration {
        let longest = self.core.longest_pause;
        if asked > longest {
            tracing::warn!(
                asked_s = asked.as_secs(),
                pause_s = longest.as_secs(),
                "the server asks for a longer pause than is kept: one request tries again earlier"
            );
        }
        asked.min(longest)
    }

    fn next(&mut self, error: &Error, path: Path) -> Next {
        match error.kind() {
            ErrorKind::Unauthenticated if self.refused.is_none() => return Next::Replay,
            ErrorKind::Challenge => {
                self.core.sums.challenges.add(1);
                let other = self.core.route.leave(path);
                let may_repeat = repeats(error, self.plan.idempotence) != Repeats::Never;
                if other && may_repeat && !self.challenged && self.remaining().is_some() {
                    self.challenged = true;
                    return Next::Retry(Duration::ZERO);
                }
            }
            _ => {}
        }
        self.wait_before_retry(error).map_or(Next::End, Next::Retry)
    }

    /// How long to wait before the credential is asked once more, after it could not bring a token;
    /// none if that is to be the end of the call. Nothing has been sent, so any operation may wait.
    fn wait_before_asking_again(&mut self, error: &Error) -> Option<Duration> {
        let wait = error.retry_after().filter(|_| error.is_retryable())?;
        let retry = self.retries + 1;
        let is_in_time = self.remaining().is_some_and(|remaining| wait < remaining);
        let may_retry = is_in_time && self.plan.retry.allows(retry);
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

    /// Nobody gets a turn for so long: what the last attempt met, or that it is too early for one.
    fn too_long(&self, last: Option<Error>, wait: Duration) -> Error {
        let error = last.unwrap_or_else(|| {
            let detail = "it was not sent: no turn would come before the deadline";
            Error::new(ErrorKind::Throttled, detail).with_attempts(self.attempts)
        });
        error.with_retry_after(wait)
    }

    /// How long to wait before the next attempt; none where there is to be none.
    fn wait_before_retry(&mut self, error: &Error) -> Option<Duration> {
        match repeats(error, self.plan.idempotence) {
            Repeats::Never => return None,
            Repeats::Once if self.challenged => return None,
            Repeats::Once => self.challenged = true,
            Repeats::ByPolicy => {}
        }
        let retry = self.retries + 1;
        if !self.plan.retry.allows(retry) {
            return None;
        }
        let delay = self
            .plan
            .retry
            .delay(retry, error.retry_after(), fastrand::f64());
        // A wait that ends after the deadline would only delay the news.
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

    /// What is left of the deadline.
    fn remaining(&self) -> Option<Duration> {
        self.remaining_at(self.core.time.monotonic())
    }

    fn remaining_at(&self, now: Duration) -> Option<Duration> {
        let spent = now.saturating_sub(self.started);
        self.plan
            .deadline
            .checked_sub(spent)
            .filter(|remaining| !remaining.is_zero())
    }

    /// The error as the caller gets it: what may have been carried out says so, and so does what
    /// was not tried.
    fn final_error(&self, mut error: Error) -> Error {
        if error.kind() == ErrorKind::Challenge
            && let Some(remark) = self.core.route.remark(self.challenged)
        {
            error = error.with_remark(remark);
        }
        if error.effect() == Effect::Unknown && !self.plan.idempotence.allows_repeats() {
            Error::unknown_outcome(error)
        } else {
            error
        }
    }
}
