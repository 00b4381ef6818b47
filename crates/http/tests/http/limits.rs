//! The limiter of one process.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use futures_util::future::{join_all, poll_immediate};
use mighty_http::{Limiter as _, LocalLimiter};
use mighty_runtime::{BoxFuture, Time};
use tokio::time::Instant;

use crate::clock::Clock;

/// tokio's paused clock.
#[derive(Debug, Clone, Copy)]
struct Paused(Instant);

impl Time for Paused {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_cannot_wait_for_the_end_of_a_pause_fails_at_once() {
    let limiter = LocalLimiter::new(Some(60), Arc::new(Paused(Instant::now())));
    let began = Instant::now();
    let (second, minutes) = (Duration::from_secs(1), Duration::from_secs(600));
    // Three at once. Then the first in the queue waits a second for its slot, and the others wait
    // behind it.
    for _ in 0..3 {
        limiter.acquire(second).await.expect("slot");
    }
    let slots = [minutes, 30 * second, 30 * second, minutes].map(|within| {
        let slot = limiter.acquire(within);
        async move { (slot.await, began.elapsed()) }
    });
    let (ended, ()) = tokio::join!(join_all(slots), async {
        tokio::time::sleep(second / 2).await;
        limiter.throttled(Duration::ZERO, Some(120 * second)).await;
    });
    let ended: Vec<_> = ended
        .into_iter()
        .map(|(slot, at)| (slot.map_err(|wait| wait.as_secs()), at.as_secs()))
        .collect();
    assert_eq!(ended[1..3], [(Err(120), 0), (Err(120), 0)]);
    assert_eq!(ended[0], (Ok(()), 120));
    assert!(ended[3].0.is_ok() && ended[3].1 > 120, "{ended:?}");
    // A new caller does not join the queue in vain.
    limiter.throttled(Duration::ZERO, Some(50 * second)).await;
    let wait = limiter.acquire(20 * second).await.expect_err("pause");
    assert_eq!(wait.as_secs(), 50);
}

#[tokio::test]
async fn a_count_can_start_with_operations_that_were_sent_before() {
    let clock = Clock::default();
    let limiter = LocalLimiter::new(None, Arc::new(clock.clone())).used_this_month(1200);
    limiter.acquire(Duration::ZERO).await.expect("slot");
    let usage = limiter.usage().await;
    assert_eq!((usage.operations, usage.up_to_date), (1201, true));
    clock.pass(Duration::from_secs(20 * 86_400));
    assert_eq!(limiter.usage().await.operations, 0);
}

#[test]
fn calls_on_one_runtime_do_not_wait_for_a_runtime_that_is_not_driven() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("runtime")
    };
    let (idle, driven) = (runtime(), runtime());
    let limiter = LocalLimiter::per_minute(600);
    let minute = Duration::from_secs(60);
    // The first in the queue of this runtime waits for its slot, and then nobody drives it.
    let mut waiting = Vec::new();
    idle.block_on(async {
        while waiting.len() < 3 {
            let mut slot = limiter.acquire(minute);
            if poll_immediate(&mut slot).await.is_none() {
                waiting.push(slot);
            }
        }
    });
    let slot = driven.block_on(async {
        let slot = limiter.acquire(minute);
        tokio::time::timeout(minute, slot).await
    });
    assert_eq!(slot, Ok(Ok(())));
    let slots = idle.block_on(join_all(waiting));
    assert_eq!(slots, [Ok(()); 3]);
}
