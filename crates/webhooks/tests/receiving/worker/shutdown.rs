//! The end of a worker.

use std::sync::Arc;

use mighty_webhooks::{Inbox as _, inbox::State};
use tokio::sync::{Notify, Semaphore};

use super::{Bench, SECOND};

#[tokio::test]
async fn a_shutdown_waits_for_the_events_under_way() {
    let bench = Bench::new();
    let release = Arc::new(Semaphore::new(0));
    let started = Arc::new(Notify::new());
    let (waits, begun, handler) = (Arc::clone(&release), Arc::clone(&started), bench.clone());
    let running = bench
        .worker()
        .parallel(1)
        .otherwise(move |event| {
            let (waits, begun, bench) = (Arc::clone(&waits), Arc::clone(&begun), handler.clone());
            async move {
                begun.notify_one();
                waits.acquire().await?.forget();
                bench.note(event.id());
                Ok(())
            }
        })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.store("2", "MemberJoinedHook").await;
    started.notified().await;
    bench.clock.until_asleep(3).await;
    let ended = tokio::spawn(running.shutdown(60 * SECOND));
    tokio::task::yield_now().await;
    // The shutdown, the end of the attempt and the next extension of the lease.
    bench.clock.until_asleep(3).await;
    bench.clock.advance(59 * SECOND);
    bench.clock.until_asleep(3).await;
    assert!(!ended.is_finished());
    release.add_permits(9);
    ended.await.unwrap();
    // The second one was not begun.
    assert_eq!(bench.done(), ["1"]);
    let counts = bench.counts().await;
    assert_eq!((counts.handled, counts.received), (1, 1));
}

#[tokio::test]
async fn a_shutdown_gives_back_what_takes_too_long() {
    let bench = Bench::new();
    let started = Arc::new(Notify::new());
    let begun = Arc::clone(&started);
    let running = bench
        .worker()
        .otherwise(move |_| {
            begun.notify_one();
            std::future::pending()
        })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    started.notified().await;
    let ended = tokio::spawn(running.shutdown(5 * SECOND));
    tokio::task::yield_now().await;
    // The shutdown, the end of the attempt and the next extension of the lease.
    bench.clock.until_asleep(3).await;
    bench.clock.advance(5 * SECOND);
    ended.await.unwrap();
    let entry = bench.entry(State::Received).await;
    assert_eq!(entry.attempts, 0);
    let now = bench.clock.now();
    let claimed = bench.inbox.claim(1, now, now + SECOND).await.unwrap();
    assert_eq!(claimed.len(), 1);
}

#[tokio::test]
async fn a_dropped_worker_claims_nothing_more() {
    let bench = Bench::new();
    drop(bench.worker().start());
    bench.store("1", "MemberJoinedHook").await;
    for _ in 0..20 {
        bench.clock.advance(SECOND);
        assert_eq!(bench.counts().await.received, 1);
    }
}
