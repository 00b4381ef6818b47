//! When the loop makes another attempt.

use std::time::Duration;

use mighty_http::{
    RetryBudget, RetryPolicy,
    retry::{Call, Next, Progress, RetryLoop, TimeLimit},
};
use mighty_runtime::Time as _;

use crate::clock::Clock;

const SECOND: Duration = Duration::from_secs(1);
const BY_POLICY: Next = Next::ByPolicy { retry_after: None };

/// A call of which each attempt takes a second and fails. What follows is in a list; the last entry
/// is used over and over.
struct Failing {
    clock: Clock,
    next: Vec<Next>,
    failed: usize,
    /// The waits before the attempts that followed.
    waits: Vec<Duration>,
}

impl Failing {
    fn new(clock: &Clock, next: impl Into<Vec<Next>>) -> Self {
        Self {
            clock: clock.clone(),
            next: next.into(),
            failed: 0,
            waits: Vec::new(),
        }
    }
}

impl Call for Failing {
    type Output = ();
    type Failed = ();
    type Error = u32;

    async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<(), ()> {
        self.clock.pass(SECOND);
        progress.count_attempt();
        Err(())
    }

    fn next(&mut self, (): &(), _: &Progress<'_>) -> Next {
        self.failed += 1;
        self.next[(self.failed - 1).min(self.next.len() - 1)]
    }

    async fn retry(&mut self, (): (), wait: Duration, _: &Progress<'_>) {
        self.waits.push(wait);
    }

    async fn fail(&mut self, (): (), progress: &Progress<'_>) -> u32 {
        progress.attempts()
    }
}

/// The number of attempts that a call makes.
async fn attempts(call: &mut Failing, policy: &RetryPolicy, limit: TimeLimit) -> u32 {
    let budget = RetryBudget::default();
    let clock = call.clock.clone();
    let retries = RetryLoop::new(&clock, policy, &budget, limit);
    retries.run(call).await.expect_err("it fails")
}

#[tokio::test]
async fn attempts_at_once_are_not_retries() {
    let clock = Clock::default();
    let mut call = Failing::new(&clock, [Next::AtOnce, BY_POLICY, Next::AtOnce, BY_POLICY]);
    let policy = RetryPolicy::default().max_attempts(3);
    let limit = TimeLimit::Call(60 * SECOND);
    assert_eq!(attempts(&mut call, &policy, limit).await, 5);
    assert_eq!(call.waits.len(), 4);
    assert_eq!(
        (call.waits[0], call.waits[2]),
        (Duration::ZERO, Duration::ZERO)
    );
    // Only the retries waited.
    assert!(clock.sleeps().len() <= 2, "{:?}", clock.sleeps());
}

#[tokio::test]
async fn an_exact_wait_is_neither_lengthened_nor_shortened() {
    let clock = Clock::default();
    let mut call = Failing::new(&clock, [Next::After(7 * SECOND)]);
    let policy = RetryPolicy::default().max_attempts(3);
    let limit = TimeLimit::Call(60 * SECOND);
    assert_eq!(attempts(&mut call, &policy, limit).await, 3);
    assert_eq!(clock.sleeps(), [7 * SECOND, 7 * SECOND]);
}

#[tokio::test]
async fn the_limit_of_a_call_covers_attempts_and_waits_and_that_of_a_wait_only_the_wait() {
    let policy = RetryPolicy::default().max_attempts(6);
    for (limit, expected) in [
        // A second for the attempt and four for the wait; the third wait would end at 15.
        (TimeLimit::Call(13 * SECOND), 3),
        (TimeLimit::Wait(13 * SECOND), 6),
        (TimeLimit::Wait(4 * SECOND), 1),
        (TimeLimit::Wait(Duration::ZERO), 1),
    ] {
        let mut call = Failing::new(&Clock::default(), [Next::After(4 * SECOND)]);
        assert_eq!(
            attempts(&mut call, &policy, limit).await,
            expected,
            "{limit:?}"
        );
    }
}

#[tokio::test]
async fn calls_that_share_a_budget_run_out_of_retries_together() {
    let (clock, budget) = (Clock::default(), RetryBudget::default());
    let policy = RetryPolicy::default();
    let retries = RetryLoop::new(&clock, &policy, &budget, TimeLimit::Call(60 * SECOND));
    let mut all = 0;
    for _ in 0..40 {
        let mut call = Failing::new(&clock, [BY_POLICY]);
        all += retries.run(&mut call).await.expect_err("it fails");
    }
    // 40 first attempts and 40 retries. Without a budget there would be 120 retries.
    assert_eq!(all, 80);
    // An answer refills the budget.
    (0..5).for_each(|_| budget.earn());
    let mut call = Failing::new(&clock, [BY_POLICY]);
    assert_eq!(retries.run(&mut call).await, Err(2));
}

/// A call whose attempt waits for longer than its time limit.
struct Late;

impl Call for Late {
    type Output = ();
    type Failed = Option<Duration>;
    type Error = Option<Duration>;

    async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<(), Option<Duration>> {
        let ready = progress.in_time(std::future::ready(7)).await;
        assert_eq!(ready, Some(7));
        let never = progress.in_time(std::future::pending::<()>()).await;
        assert_eq!(never, None);
        Err(progress.remaining())
    }

    fn next(&mut self, _: &Option<Duration>, _: &Progress<'_>) -> Next {
        BY_POLICY
    }

    async fn fail(&mut self, remaining: Option<Duration>, _: &Progress<'_>) -> Option<Duration> {
        remaining
    }
}

#[tokio::test]
async fn a_wait_ends_with_the_time_limit() {
    let (clock, budget) = (Clock::default(), RetryBudget::default());
    let policy = RetryPolicy::default();
    let began = clock.monotonic();
    let retries = RetryLoop::new(&clock, &policy, &budget, TimeLimit::Call(5 * SECOND));
    assert_eq!(retries.run(&mut Late).await, Err(None));
    assert_eq!(clock.monotonic() - began, 5 * SECOND);
}
