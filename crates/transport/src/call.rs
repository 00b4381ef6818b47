//! One call of an operation: the token, the limits, one request for each attempt, and what a failed
//! attempt means.

use std::time::Duration;

use http::{Method, header::AUTHORIZATION};
use mighty_auth::AccessToken;
use mighty_http::{
    Redactor,
    redact::secrets_in,
    retry::{Call, Effect, Next, Progress, Repeats},
};
use mighty_runtime::Limits;

use crate::{
    Error, ErrorKind, Meta,
    answer::{Classifier, Sink},
    decision::repeats,
    observe::Underway,
    prepared::Prepared,
    route::Path,
    shared::Core,
    trace,
};

/// A call in progress.
pub(crate) struct OperationCall<'a> {
    core: &'a Core,
    prepared: &'a Prepared,
    sink: &'a mut dyn Sink,
    challenged: bool,
    /// The token that the server refused, if it has refused one, and its answer.
    refused: Option<(AccessToken, Error)>,
    /// The error of the last attempt.
    last: Option<Error>,
}

/// An attempt that failed.
pub(crate) enum Failed<'a> {
    /// There was no token.
    NoToken(Error),
    /// The deadline passed before the request could be sent, or the rate does not allow it in time.
    TooLate(Error),
    /// The request was sent.
    Sent(Error, Sent<'a>),
}

/// A request that was sent.
pub(crate) struct Sent<'a> {
    token: AccessToken,
    /// When it was sent, by the monotonic clock.
    at: Duration,
    path: Path,
    /// It must still be told how the attempt ended.
    underway: Underway<'a>,
}

impl<'a> OperationCall<'a> {
    pub(crate) fn new(core: &'a Core, prepared: &'a Prepared, sink: &'a mut dyn Sink) -> Self {
        Self {
            core,
            prepared,
            sink,
            challenged: false,
            refused: None,
            last: None,
        }
    }

    /// The current token. After a refusal it must be another token, because the same one would get
    /// the same answer.
    fn another(
        &mut self,
        current: Result<AccessToken, mighty_auth::Error>,
        progress: &Progress<'_>,
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
                Err(Error::from(cause).with_attempts(progress.attempts()))
            }
        }
    }

    async fn exchange(
        &mut self,
        token: &AccessToken,
        remaining: Duration,
        progress: &mut Progress<'_>,
    ) -> (Result<Meta, Error>, Path, Underway<'a>) {
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
        let span = trace::AttemptSpan::begin(endpoint, progress.attempts());
        let attempts = progress.count_attempt();
        let underway = Underway::begin(self.core, self.prepared, attempts);
        let exchange = self.core.http.exchange(request, limits);
        let exchange = span.run(exchange).await;
        span.end(&exchange);
        let classifier = Classifier {
            operation: self.prepared.kind,
            redactor,
            now: self.core.time.now(),
            attempts,
            cost: self.prepared.cost(),
            ceiling: self.core.cost_ceiling.get(),
        };
        (classifier.outcome(exchange, self.sink), path, underway)
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

    /// The error if the deadline has passed: that of the last attempt, if there was one.
    fn too_late(&mut self, progress: &Progress<'_>) -> Failed<'a> {
        Failed::TooLate(self.last.take().unwrap_or_else(|| {
            let detail = "the deadline passed before the request could be sent";
            Error::new(ErrorKind::Timeout, detail).with_attempts(progress.attempts())
        }))
    }

    /// The error if the rate does not allow the next attempt in time: that of the last attempt, if
    /// there was one.
    fn too_long(&mut self, wait: Duration, progress: &Progress<'_>) -> Failed<'a> {
        let error = self.last.take().unwrap_or_else(|| {
            let detail = "it was not sent: the rate limit does not allow it before the deadline";
            Error::new(ErrorKind::Throttled, detail).with_attempts(progress.attempts())
        });
        Failed::TooLate(error.with_retry_after(wait))
    }

    /// Whether a challenge on one path is answered by an attempt on the other path.
    fn takes_other_path(&self, error: &Error, path: Path, progress: &Progress<'_>) -> bool {
        let other = self.core.route.leave(path);
        let may_repeat = repeats(error, self.prepared.idempotence) != Repeats::Never;
        other && may_repeat && !self.challenged && progress.remaining().is_some()
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

impl<'a> Call for OperationCall<'a> {
    type Output = Meta;
    type Failed = Failed<'a>;
    type Error = Error;

    async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<Meta, Failed<'a>> {
        let core = self.core;
        // Get the token first: a call must not hold a permit while it waits for a refresh.
        let Some(token) = progress.in_time(core.credential.token()).await else {
            return Err(self.too_late(progress));
        };
        let token = self.another(token, progress).map_err(Failed::NoToken)?;
        let permit = match core.rate_limit(progress).await {
            Some(Ok(permit)) => permit,
            Some(Err(wait)) => return Err(self.too_long(wait, progress)),
            None => return Err(self.too_late(progress)),
        };
        let at = core.time.monotonic();
        let Some(remaining) = progress.remaining_at(at) else {
            return Err(self.too_late(progress));
        };
        let (outcome, path, underway) = self.exchange(&token, remaining, progress).await;
        drop(permit);
        match outcome {
            Ok(meta) => {
                core.credential.confirm(&token);
                core.budget.earn();
                core.limiter.answered(core.since(at));
                underway.end(Ok(&meta), None);
                Ok(meta)
            }
            Err(error) => {
                let sent = Sent {
                    token,
                    at,
                    path,
                    underway,
                };
                Err(Failed::Sent(error, sent))
            }
        }
    }

    fn next(&mut self, failed: &Failed<'a>, progress: &Progress<'_>) -> Next {
        let (error, sent) = match failed {
            // Nothing has been sent, so any operation may wait and ask the credential again.
            Failed::NoToken(error) => {
                let wait = error.retry_after().filter(|_| error.is_retryable());
                return wait.map_or(Next::Fail, Next::After);
            }
            Failed::TooLate(_) => return Next::Fail,
            Failed::Sent(error, sent) => (error, sent),
        };
        match error.kind() {
            ErrorKind::Unauthenticated if self.refused.is_none() => return Next::AtOnce,
            ErrorKind::Challenge => {
                self.core.metrics.challenges.add(1);
                if self.takes_other_path(error, sent.path, progress) {
                    self.challenged = true;
                    return Next::AtOnce;
                }
            }
            _ => {}
        }
        let by_policy = Next::ByPolicy {
            retry_after: error.retry_after(),
        };
        match repeats(error, self.prepared.idempotence) {
            Repeats::ByPolicy => by_policy,
            Repeats::Once if !self.challenged => {
                self.challenged = true;
                by_policy
            }
            _ => Next::Fail,
        }
    }

    async fn retry(&mut self, failed: Failed<'a>, wait: Duration, progress: &Progress<'_>) {
        let Failed::Sent(error, sent) = failed else {
            return;
        };
        sent.underway.end(Err(&error), Some(wait));
        self.core.learn(&error, sent.at).await;
        if error.kind() == ErrorKind::Unauthenticated {
            self.core.credential.invalidate(&sent.token);
            self.refused = Some((sent.token, error));
        } else {
            trace::retry(&error, progress.attempts(), wait);
            self.last = Some(error);
        }
    }

    async fn fail(&mut self, failed: Failed<'a>, _: &Progress<'_>) -> Error {
        let (error, sent) = match failed {
            Failed::NoToken(error) | Failed::TooLate(error) => return error,
            Failed::Sent(error, sent) => (error, sent),
        };
        sent.underway.end(Err(&error), None);
        self.core.learn(&error, sent.at).await;
        if error.kind() == ErrorKind::Unauthenticated {
            self.core.credential.invalidate(&sent.token);
            return self.final_error(self.refused_for_good(error));
        }
        if error.effect() == Effect::Answered {
            self.core.credential.confirm(&sent.token);
        }
        self.final_error(error)
    }
}
