//! Events that are under way: the lease keeps them from other workers, and ends if a worker does.

use std::sync::Arc;

use jiff::SignedDuration;
use mighty_webhooks::{Inbox as _, inbox::State, worker::Retries};
use tokio::sync::Semaphore;

use super::{Bench, SECOND};

#[tokio::test]
async fn a_long_attempt_keeps_its_event_from_other_workers() {
    let bench = Bench::new();
    let release = Arc::new(Semaphore::new(0));
    let handler = |bench: &Bench, name: &'static str| {
        let (bench, release) = (bench.clone(), Arc::clone(&release));
        move |_| {
            let (bench, release) = (bench.clone(), Arc::clone(&release));
            async move {
                bench.note(name);
                release.acquire().await?.forget();
                Ok(())
            }
        }
    };
    let lease = 30 * SECOND;
    let _one = bench
        .worker()
        .lease(lease)
        .otherwise(handler(&bench, "one"))
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|_| !bench.done().is_empty()).await;
    let _two = bench
        .worker()
        .lease(lease)
        .otherwise(handler(&bench, "two"))
        .start();
    // Four leases pass.
    for _ in 0..24 {
        // Both workers' loops, the end of the attempt and the next extension of the lease.
        bench.clock.until_asleep(4).await;
        bench.clock.advance(5 * SECOND);
    }
    bench.clock.until_asleep(4).await;
    assert_eq!(bench.done(), ["one"]);
    release.add_permits(1);
    bench.until(|counts| counts.handled == 1).await;
    assert_eq!(bench.done(), ["one"]);
}

#[tokio::test]
async fn a_clock_that_is_set_forward_takes_no_event_from_its_handler() {
    let bench = Bench::new();
    let release = Arc::new(Semaphore::new(0));
    let (handler, waits) = (bench.clone(), Arc::clone(&release));
    let _running = bench
        .worker()
        .otherwise(move |event| {
            let (bench, waits) = (handler.clone(), Arc::clone(&waits));
            async move {
                bench.note(format!("attempt {}", event.attempt()));
                waits.acquire().await?.forget();
                Ok(())
            }
        })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|_| !bench.done().is_empty()).await;
    bench.clock.until_asleep(3).await;
    bench.clock.set(SignedDuration::from_hours(24));
    for _ in 0..30 {
        bench.clock.advance(2 * SECOND);
        bench.clock.until_asleep(3).await;
    }
    release.add_permits(1);
    bench.until(|counts| counts.handled == 1).await;
    assert_eq!(bench.done(), ["attempt 1"]);
}

#[tokio::test]
async fn a_clock_that_is_set_back_delays_a_retry_by_a_lease_at_most() {
    let bench = Bench::new();
    let handler = bench.clone();
    let lease = 30 * SECOND;
    let retries = Retries::default()
        .first_pause(10 * SECOND)
        .longest_pause(20 * SECOND);
    let _running = bench
        .worker()
        .lease(lease)
        .retries(retries)
        .otherwise(move |event| {
            handler.note(format!("attempt {}", event.attempt()));
            let is_first = event.attempt() == 1;
            async move {
                if is_first {
                    Err("not yet".into())
                } else {
                    Ok(())
                }
            }
        })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|counts| counts.failed == 1).await;
    bench.clock.set(SignedDuration::from_hours(-24));
    for _ in 0..35 {
        bench.clock.until_asleep(1).await;
        bench.clock.advance(SECOND);
    }
    bench.until(|counts| counts.handled == 1).await;
    assert_eq!(bench.done(), ["attempt 1", "attempt 2"]);
}

#[tokio::test]
async fn an_event_whose_worker_vanished_is_handled_by_another_one() {
    let bench = Bench::new();
    bench.store("1", "MemberJoinedHook").await;
    // A worker of another process claims it and is killed.
    let now = bench.clock.now();
    let claimed = bench.inbox.claim(1, now, now + 30 * SECOND).await.unwrap();
    assert_eq!(claimed.len(), 1);
    let handler = bench.clone();
    let _running = bench
        .worker()
        .otherwise(move |event| {
            handler.note(format!("attempt {}", event.attempt()));
            async { Ok(()) }
        })
        .start();
    for _ in 0..29 {
        bench.clock.until_asleep(1).await;
        bench.clock.advance(SECOND);
    }
    bench.clock.until_asleep(1).await;
    assert!(bench.done().is_empty());
    bench.clock.advance(SECOND);
    bench.until(|counts| counts.handled == 1).await;
    assert_eq!(bench.done(), ["attempt 2"]);
}

#[tokio::test]
async fn an_event_that_always_kills_its_process_is_dead_in_the_end() {
    let bench = Bench::new();
    bench.store("1", "MemberJoinedHook").await;
    for _ in 0..3 {
        let now = bench.clock.now();
        let claimed = bench.inbox.claim(1, now, now + 30 * SECOND).await.unwrap();
        assert_eq!(claimed.len(), 1);
        bench.clock.advance(31 * SECOND);
    }
    let handler = bench.clone();
    let _running = bench
        .worker()
        .otherwise(move |_| {
            handler.note("never");
            async { Ok(()) }
        })
        .start();
    bench.until(|counts| counts.dead == 1).await;
    assert_eq!(bench.done(), [""; 0]);
    let dead = bench.entry(State::Dead).await;
    let reason = dead.last_error.unwrap();
    assert_eq!(reason, "the process ended during the last attempt");
}
