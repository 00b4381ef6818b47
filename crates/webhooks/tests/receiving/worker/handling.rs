//! Handlers, retries and the order of events.

use std::sync::Arc;

use mighty_schema::enums::WebhookEventType;
use mighty_webhooks::{
    Failure, Inbox as _, WebhookEvent,
    inbox::{Filter, NewEntry, Origin, State},
};
use tokio::sync::Notify;

use super::{super::server::event, Bench, SECOND};

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
