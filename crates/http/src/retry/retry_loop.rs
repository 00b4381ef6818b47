//! The loop over the attempts of one call.

use std::{fmt, future::Future, time::Duration};

use mighty_runtime::Time;

use super::{Progress, RetryBudget, RetryPolicy, TimeLimit};

/// One call, as the [`RetryLoop`] sees it: how an attempt is made, and what a failure of it means.
pub trait Call: Send {
    /// The result of a call that succeeds.
    type Output;
    /// An attempt that failed.
    type Failed;
    /// The error of a call that fails.
    type Error;

    /// Makes one attempt. It must call [`Progress::count_attempt`] before it sends a request.
    fn attempt(
        &mut self,
        progress: &mut Progress<'_>,
    ) -> impl Future<Output = Result<Self::Output, Self::Failed>> + Send;

    /// What should follow a failed attempt. The loop makes no further attempt that the policy, the
    /// budget or the time limit doesn't allow.
    fn next(&mut self, failed: &Self::Failed, progress: &Progress<'_>) -> Next;

    /// Called before the wait for another attempt. Does nothing by default.
    fn retry(
        &mut self,
        failed: Self::Failed,
        wait: Duration,
        progress: &Progress<'_>,
    ) -> impl Future<Output = ()> + Send {
        let _ = (failed, wait, progress);
        std::future::ready(())
    }

    /// The error of the call, after its last attempt.
    fn fail(
        &mut self,
        failed: Self::Failed,
        progress: &Progress<'_>,
    ) -> impl Future<Output = Self::Error> + Send;
}

/// What should follow a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next {
    /// Nothing: the call fails.
    Fail,
    /// Another attempt at once, with another token or on another path. It is not a retry: neither
    /// the policy nor the budget counts it.
    AtOnce,
    /// A retry after exactly this time.
    After(Duration),
    /// A retry after the wait of the policy.
    ByPolicy {
        /// The wait that the server asked for. The policy's wait is added to it.
        retry_after: Option<Duration>,
    },
}

/// The loop over the attempts of one call: it makes another attempt as long as the [`Call`] wants
/// one, the policy allows it, the budget has enough for it, and its wait ends before the time limit.
///
/// ```
/// use std::time::Duration;
///
/// use mighty_http::{
///     RetryBudget, RetryPolicy,
///     retry::{Call, Next, Progress, RetryLoop, TimeLimit},
/// };
/// use mighty_runtime::TokioTime;
///
/// /// Succeeds at the third attempt.
/// struct Flaky;
///
/// impl Call for Flaky {
///     type Output = u32;
///     type Failed = u32;
///     type Error = u32;
///
///     async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<u32, u32> {
///         match progress.count_attempt() {
///             number @ ..=2 => Err(number),
///             number => Ok(number),
///         }
///     }
///
///     fn next(&mut self, _: &u32, _: &Progress<'_>) -> Next {
///         Next::ByPolicy { retry_after: None }
///     }
///
///     async fn fail(&mut self, number: u32, _: &Progress<'_>) -> u32 {
///         number
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let budget = RetryBudget::default();
/// let limit = TimeLimit::Call(Duration::from_secs(60));
/// let policy = RetryPolicy::default().base_delay(Duration::from_millis(1));
/// let retries = RetryLoop::new(&TokioTime, &policy, &budget, limit);
/// assert_eq!(retries.run(&mut Flaky).await, Ok(3));
///
/// let once = RetryPolicy::none();
/// let retries = RetryLoop::new(&TokioTime, &once, &budget, limit);
/// assert_eq!(retries.run(&mut Flaky).await, Err(1));
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct RetryLoop<'a> {
    time: &'a dyn Time,
    policy: &'a RetryPolicy,
    budget: &'a RetryBudget,
    limit: TimeLimit,
}

impl<'a> RetryLoop<'a> {
    /// A loop with this clock, policy and time limit, and with the budget of its client.
    pub fn new(
        time: &'a dyn Time,
        policy: &'a RetryPolicy,
        budget: &'a RetryBudget,
        limit: TimeLimit,
    ) -> Self {
        Self {
            time,
            policy,
            budget,
            limit,
        }
    }

    /// The clock and the timer of the loop.
    pub fn time(&self) -> &'a dyn Time {
        self.time
    }

    /// Makes attempts until one succeeds or no further one is allowed.
    ///
    /// # Errors
    /// The error that the call makes of its last attempt ([`Call::fail`]).
    pub async fn run<C: Call>(&self, call: &mut C) -> Result<C::Output, C::Error> {
        let mut progress = Progress::begin(self.time, self.limit);
        loop {
            let failed = match call.attempt(&mut progress).await {
                Ok(output) => return Ok(output),
                Err(failed) => failed,
            };
            let next = call.next(&failed, &progress);
            let Some(wait) = self.wait_before(next, &mut progress) else {
                return Err(call.fail(failed, &progress).await);
            };
            call.retry(failed, wait, &progress).await;
            if !wait.is_zero() {
                self.time.sleep(wait).await;
            }
        }
    }

    /// How long to wait before the next attempt. None if there is none.
    fn wait_before(&self, next: Next, progress: &mut Progress<'_>) -> Option<Duration> {
        let retry = progress.retries + 1;
        let wait = match next {
            Next::Fail => return None,
            Next::AtOnce => return Some(Duration::ZERO),
            _ if !self.policy.allows(retry) => return None,
            Next::After(wait) => wait,
            Next::ByPolicy { retry_after } => {
                self.policy.delay(retry, retry_after, fastrand::f64())
            }
        };
        // A wait that ends after the deadline would only delay the error.
        if progress
            .remaining()
            .is_none_or(|remaining| wait >= remaining)
        {
            return None;
        }
        if !self.budget.pay_for_retry() {
            tracing::debug!("no retry: the client's budget for retries is spent");
            return None;
        }
        progress.retries = retry;
        Some(wait)
    }
}

impl fmt::Debug for RetryLoop<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryLoop")
            .field("policy", self.policy)
            .field("budget", self.budget)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
