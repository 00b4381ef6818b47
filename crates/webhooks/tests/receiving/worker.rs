//! The worker, on a clock that the tests move.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::SignedDuration;
use mighty_schema::enums::WebhookEventType;
use mighty_webhooks::{
    Failure, Inbox, SqliteInbox, WebhookEvent, Worker,
    inbox::{Counts, Entry, Filter, NewEntry, Origin, State},
    worker::Retries,
};
use tokio::sync::{Notify, Semaphore};

use super::{clock::ManualClock, server::event};

const SECOND: Duration = Duration::from_secs(1);

/// An inbox, a clock, and what the handlers did.
#[derive(Clone)]
struct Bench {
    inbox: SqliteInbox,
    clock: ManualClock,
    done: Arc<Mutex<Vec<String>>>,
}

impl Bench {
    fn new() -> Self {
        Self {
            inbox: SqliteInbox::in_memory().unwrap(),
            clock: ManualClock::new(),
            done: Arc::default(),
        }
    }

    fn worker(&self) -> Worker {
        let retries = Retries::default().max_attempts(3).first_pause(10 * SECOND);
        Worker::new(self.inbox.clone())
            .time(Arc::new(self.clock.clone()))
            .retries(retries)
    }

    async fn store(&self, id: &str, event_type: &str) {
        let body = event(id, event_type).to_string();
        let entry = NewEntry::new(id, event_type, body);
        self.inbox.store(entry, self.clock.now()).await.unwrap();
    }

    fn note(&self, text: impl Into<String>) {
        self.done.lock().unwrap().push(text.into());
    }

    fn done(&self) -> Vec<String> {
        self.done.lock().unwrap().clone()
    }

    async fn counts(&self) -> Counts {
        self.inbox.counts().await.unwrap()
    }

    /// Waits until the inbox is as it should be. Up to ten seconds pass on the clock.
    async fn until(&self, is_so: impl Fn(&Counts) -> bool) {
        for _ in 0..2000 {
            if is_so(&self.counts().await) {
                return;
            }
            // The worker may have begun a pause after the test moved the clock.
            self.clock.advance(Duration::from_millis(5));
        }
        panic!("{:?} {:?}", self.counts().await, self.done());
    }

    async fn entry(&self, state: State) -> Entry {
        let mut entries = self.inbox.list(&Filter::state(state)).await.unwrap();
        assert_eq!(entries.len(), 1);
        entries.remove(0)
    }
}

#[tokio::test]
async fn each_event_goes_to_the_handler_of_its_type() {
    let bench = Bench::new();
    let note = |name: &'static str| {
        let bench = bench.clone();
        move |event: WebhookEvent| {
            let bench = bench.clone();
            async move {
                bench.note(format!("{name} {}", event.id()));
                Ok(())
            }
        }
    };
    let running = bench
        .worker()
        .on(WebhookEventType::MemberJoined, note("replaced"))
        .on(WebhookEventType::MemberJoined, note("joined"))
        .on(WebhookEventType::MemberLeft, note("left"))
        .otherwise(note("other"))
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.store("2", "MEMBER_LEFT").await;
    bench.store("3", "Member Joined").await;
    bench.store("4", "SpaceCreatedHook").await;
    bench.until(|counts| counts.handled == 4).await;
    let mut done = bench.done();
    done.sort();
    assert_eq!(done, ["joined 1", "joined 3", "left 2", "other 4"]);
    running.shutdown(SECOND).await;
}

#[tokio::test]
async fn an_event_without_a_handler_is_handled() {
    let bench = Bench::new();
    let _running = bench.worker().start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|counts| counts.handled == 1).await;
}

#[tokio::test]
async fn a_failed_event_is_tried_again_after_growing_pauses_and_then_dead() {
    let bench = Bench::new();
    let handler = bench.clone();
    let _running = bench
        .worker()
        .otherwise(move |event| {
            handler.note(format!("attempt {}", event.attempt()));
            async { Err("the other system is down".into()) }
        })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|counts| counts.failed == 1).await;
    let failed = bench.entry(State::Failed).await;
    assert_eq!(
        failed.last_error.as_deref(),
        Some("the other system is down")
    );
    for (pause, attempts) in [(10, 2), (20, 3)] {
        // The worker looks for events, and finds none that is due.
        bench.clock.until_asleep(1).await;
        bench.clock.advance((pause - 1) * SECOND);
        bench.clock.until_asleep(1).await;
        assert_eq!(bench.done().len(), attempts - 1);
        bench.clock.advance(SECOND);
        bench.until(|_| bench.done().len() == attempts).await;
        bench.until(|counts| counts.failed + counts.dead == 1).await;
    }
    bench.until(|counts| counts.dead == 1).await;
    assert_eq!(bench.done(), ["attempt 1", "attempt 2", "attempt 3"]);

    // A replay begins anew.
    let now = bench.clock.now();
    assert!(bench.inbox.replay("1", now).await.unwrap());
    bench.until(|counts| counts.failed == 1).await;
    assert_eq!(bench.done().last().unwrap(), "attempt 1");
}

#[tokio::test]
async fn a_handler_can_give_up_at_once() {
    let bench = Bench::new();
    let _running = bench
        .worker()
        .otherwise(|_| async { Err(Failure::give_up("no such plan")) })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|counts| counts.dead == 1).await;
    let dead = bench.entry(State::Dead).await;
    assert_eq!(
        (dead.attempts, dead.last_error.as_deref()),
        (1, Some("no such plan"))
    );
}

#[tokio::test]
async fn a_panic_is_a_failure_and_the_worker_goes_on() {
    let bench = Bench::new();
    let _running = bench
        .worker()
        .on(WebhookEventType::MemberJoined, |event| async move {
            tokio::task::yield_now().await;
            panic!("no luck with {}", event.id());
        })
        .on(
            WebhookEventType::MemberUpdated,
            |_| -> std::future::Ready<_> { panic!("before the first await") },
        )
        .start();
    bench.store("1", "MemberJoinedHook").await;
    bench.store("2", "MemberUpdatedHook").await;
    bench.store("3", "MemberLeftHook").await;
    bench
        .until(|counts| (counts.failed, counts.handled) == (2, 1))
        .await;
    let failed = bench
        .inbox
        .list(&Filter::state(State::Failed))
        .await
        .unwrap();
    let reasons: Vec<_> = failed
        .iter()
        .filter_map(|it| it.last_error.as_deref())
        .collect();
    assert_eq!(
        reasons,
        [
            "the handler panicked: no luck with 1",
            "the handler panicked: before the first await"
        ]
    );
}

#[tokio::test]
async fn an_attempt_ends_after_its_limit() {
    let bench = Bench::new();
    let started = Arc::new(Notify::new());
    let begun = Arc::clone(&started);
    let _running = bench
        .worker()
        .attempt_limit(60 * SECOND)
        .otherwise(move |_| {
            begun.notify_one();
            std::future::pending()
        })
        .start();
    bench.store("1", "MemberJoinedHook").await;
    started.notified().await;
    for _ in 0..12 {
        // The worker's loop, the end of the attempt and the next extension of the lease.
        bench.clock.until_asleep(3).await;
        assert_eq!(bench.counts().await.failed, 0);
        bench.clock.advance(5 * SECOND);
    }
    bench.until(|counts| counts.failed == 1).await;
    let failed = bench.entry(State::Failed).await;
    let reason = failed.last_error.unwrap();
    assert_eq!(reason, "the attempt took longer than 60s");
}

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

#[tokio::test]
async fn events_of_a_subject_are_handled_in_order_while_others_run_beside() {
    let bench = Bench::new();
    for number in (0..40).rev() {
        let id = format!("{number:02}");
        let mut entry = NewEntry::new(&*id, "x", event(&id, "MemberUpdatedHook").to_string());
        entry.subject = Some(format!("member:{}", number % 2));
        entry.happened_at = Some(bench.clock.now() + number * SECOND);
        bench.inbox.store(entry, bench.clock.now()).await.unwrap();
    }
    let handler = bench.clone();
    let _running = bench
        .worker()
        .otherwise(move |event| {
            let bench = handler.clone();
            async move {
                for _ in 0..5 {
                    tokio::task::yield_now().await;
                }
                bench.note(event.id());
                Ok(())
            }
        })
        .start();
    bench.until(|counts| counts.handled == 40).await;
    let done = bench.done();
    for parity in 0..2 {
        let is_its = |id: &&String| id.parse::<u32>().unwrap() % 2 == parity;
        let ids: Vec<_> = done.iter().filter(is_its).collect();
        assert_eq!(ids.len(), 20);
        assert!(ids.is_sorted(), "{ids:?}");
    }
}

#[tokio::test]
async fn a_handler_learns_where_an_event_is_from() {
    let bench = Bench::new();
    let handler = bench.clone();
    let _running = bench
        .worker()
        .otherwise(move |event| {
            handler.note(format!("{:?}", event.origin()));
            async { Ok(()) }
        })
        .start();
    let mut entry = NewEntry::new("1", "x", event("1", "MemberUpdatedHook").to_string());
    entry.origin = Origin::Refilled;
    bench.inbox.store(entry, bench.clock.now()).await.unwrap();
    bench.until(|counts| counts.handled == 1).await;
    assert_eq!(bench.done(), ["Refilled"]);
}

#[tokio::test]
async fn old_handled_events_are_removed() {
    let bench = Bench::new();
    let _running = bench.worker().keep_handled(3600 * SECOND).start();
    bench.store("1", "MemberJoinedHook").await;
    bench.until(|counts| counts.handled == 1).await;
    bench.clock.advance(2 * 3600 * SECOND);
    bench.until(|counts| counts.handled == 0).await;
}
