//! The promises of `Inbox`, checked for any inbox.

use std::{collections::BTreeMap, sync::Arc};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use mighty_webhooks::{
    Inbox,
    inbox::{ClaimedEntry, Entry, Filter, NewEntry, Origin, Outcome, State, Stored},
};

type Check = fn(Arc<dyn Inbox>) -> BoxFuture<'static, ()>;

/// All checks. Each needs an empty inbox.
pub(crate) const CHECKS: [(&str, Check); 11] = [
    ("an id is stored once", |it| Box::pin(stored_once(it))),
    ("an entry is listed as it was stored", |it| {
        Box::pin(listed(it))
    }),
    (
        "a claimed event belongs to one worker until its lease ends",
        |it| Box::pin(leased(it)),
    ),
    ("a failed event waits for its next attempt", |it| {
        Box::pin(failed(it))
    }),
    (
        "a released event is due at once and its attempt does not count",
        |it| Box::pin(released(it)),
    ),
    ("a dead letter waits for a replay", |it| Box::pin(dead(it))),
    (
        "events of a subject are claimed one after the other",
        |it| Box::pin(ordered(it)),
    ),
    ("events of a subject are never claimed together", |it| {
        Box::pin(never_together(it))
    }),
    ("only old handled events are removed", |it| {
        Box::pin(removed(it))
    }),
    ("lists come in pages", |it| Box::pin(paged(it))),
    ("workers that claim at once share the events", |it| {
        Box::pin(shared(it))
    }),
];

fn at(seconds: i64) -> Timestamp {
    Timestamp::new(1_793_610_000 + seconds, 0).unwrap()
}

fn event(id: &str) -> NewEntry {
    NewEntry::new(id, "MemberJoinedHook", format!("{{\"event_id\":\"{id}\"}}"))
}

fn of_subject(id: &str, subject: &str, happened_at: i64) -> NewEntry {
    let mut entry = event(id);
    entry.subject = Some(subject.to_owned());
    entry.happened_at = Some(at(happened_at));
    entry
}

async fn store(inbox: &dyn Inbox, entry: NewEntry, now: i64) {
    assert_eq!(inbox.store(entry, at(now)).await.unwrap(), Stored::New);
}

/// Claims with a lease of 30 seconds.
async fn claim(inbox: &dyn Inbox, limit: usize, now: i64) -> Vec<ClaimedEntry> {
    inbox.claim(limit, at(now), at(now + 30)).await.unwrap()
}

async fn claimed_ids(inbox: &dyn Inbox, now: i64) -> Vec<String> {
    let mut ids: Vec<_> = claim(inbox, 100, now)
        .await
        .into_iter()
        .map(|it| it.id)
        .collect();
    ids.sort();
    ids
}

async fn finish(inbox: &dyn Inbox, entry: &ClaimedEntry, outcome: Outcome, now: i64) -> bool {
    inbox.finish(entry, &outcome, at(now)).await.unwrap()
}

async fn list(inbox: &dyn Inbox, state: State) -> Vec<Entry> {
    inbox.list(&Filter::state(state)).await.unwrap()
}

fn fails(retry_at: i64) -> Outcome {
    Outcome::Failed {
        reason: "no network".to_owned(),
        retry_at: at(retry_at),
    }
}

async fn stored_once(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    store(inbox, event("1"), 0).await;
    let mut other = event("1");
    other.body = "another body".to_owned();
    let again = inbox.store(other, at(1)).await.unwrap();
    assert_eq!(again, Stored::Duplicate);
    let claimed = claim(inbox, 10, 1).await;
    assert_eq!(claimed.len(), 1);
    assert_eq!(claimed[0].body, "{\"event_id\":\"1\"}");
    assert!(finish(inbox, &claimed[0], Outcome::Handled, 2).await);
    // It is known after it was handled, too.
    let again = inbox.store(event("1"), at(3)).await.unwrap();
    assert_eq!(again, Stored::Duplicate);
    assert_eq!(inbox.counts().await.unwrap().handled, 1);
}

async fn listed(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    let mut entry = of_subject("it's \"odd\" %s $1 ? é 🦀", "member:7", 5);
    entry.origin = Origin::Refilled;
    entry.body = "x".repeat(700_000) + "🦀";
    store(inbox, entry.clone(), 9).await;
    let mut unreadable = event("2");
    unreadable.dead_because = Some("not JSON".to_owned());
    store(inbox, unreadable, 10).await;
    let all = inbox.list(&Filter::default()).await.unwrap();
    assert_eq!(all.len(), 2);
    let mut expected = Entry::new(all[0].number, entry, at(9));
    assert_eq!(all[0], expected);
    assert_eq!(
        (all[1].state, all[1].finished_at),
        (State::Dead, Some(at(10)))
    );
    assert_eq!(all[1].last_error.as_deref(), Some("not JSON"));
    // A dead letter is not claimed.
    let claimed = claim(inbox, 10, 11).await;
    assert_eq!(claimed.len(), 1);
    assert_eq!(claimed[0].origin, Origin::Refilled);
    expected.attempts = 1;
    assert_eq!(list(inbox, State::Received).await, [expected]);
}

async fn leased(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    store(inbox, event("1"), 0).await;
    assert_eq!(inbox.next_due().await.unwrap(), Some(at(0)));
    let first = claim(inbox, 10, 0).await.remove(0);
    assert_eq!((first.attempt, claim(inbox, 10, 29).await.len()), (1, 0));
    assert_eq!(inbox.next_due().await.unwrap(), Some(at(30)));
    assert!(inbox.extend(&first, at(50)).await.unwrap());
    assert_eq!(claim(inbox, 10, 49).await.len(), 0);

    // The lease ends, and another worker gets it.
    let second = claim(inbox, 10, 50).await.remove(0);
    assert_eq!(second.attempt, 2);
    assert_ne!(second.claim, first.claim);
    assert!(!inbox.extend(&first, at(90)).await.unwrap());
    assert!(!finish(inbox, &first, Outcome::Handled, 51).await);
    assert_eq!(inbox.counts().await.unwrap().handled, 0);
    assert!(finish(inbox, &second, Outcome::Handled, 52).await);
    assert!(!finish(inbox, &second, Outcome::Handled, 53).await);
    assert!(!inbox.extend(&second, at(90)).await.unwrap());
    assert_eq!(
        list(inbox, State::Handled).await[0].finished_at,
        Some(at(52))
    );
    assert_eq!(inbox.next_due().await.unwrap(), None);
}

async fn failed(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    store(inbox, event("1"), 0).await;
    let first = claim(inbox, 10, 0).await.remove(0);
    assert!(finish(inbox, &first, fails(100), 1).await);
    let listed = list(inbox, State::Failed).await.remove(0);
    assert_eq!(listed.last_error.as_deref(), Some("no network"));
    assert_eq!((listed.attempts, listed.finished_at), (1, None));
    assert_eq!(inbox.next_due().await.unwrap(), Some(at(100)));
    assert_eq!(claim(inbox, 10, 99).await.len(), 0);
    let second = claim(inbox, 10, 100).await.remove(0);
    assert_eq!(second.attempt, 2);
    assert!(finish(inbox, &second, Outcome::Handled, 101).await);
    // Why it failed before stays known.
    let handled = list(inbox, State::Handled).await.remove(0);
    assert_eq!(handled.last_error.as_deref(), Some("no network"));
}

async fn released(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    store(inbox, event("1"), 0).await;
    let first = claim(inbox, 10, 0).await.remove(0);
    assert!(finish(inbox, &first, Outcome::Released, 1).await);
    let second = claim(inbox, 10, 1).await.remove(0);
    assert_eq!(second.attempt, 1);
    assert!(!finish(inbox, &first, Outcome::Handled, 2).await);
    assert!(finish(inbox, &second, Outcome::Handled, 2).await);
}

async fn dead(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    store(inbox, event("1"), 0).await;
    let claimed = claim(inbox, 10, 0).await.remove(0);
    assert!(!inbox.replay("1", at(1)).await.unwrap(), "a worker has it");
    let reason = "no such member".to_owned();
    assert!(finish(inbox, &claimed, Outcome::Dead { reason }, 1).await);
    assert_eq!(claim(inbox, 10, 1000).await.len(), 0);
    let letter = list(inbox, State::Dead).await.remove(0);
    assert_eq!(letter.last_error.as_deref(), Some("no such member"));
    assert_eq!(letter.finished_at, Some(at(1)));

    assert!(!inbox.replay("2", at(1000)).await.unwrap());
    assert!(inbox.replay("1", at(1000)).await.unwrap());
    let again = claim(inbox, 10, 1000).await.remove(0);
    assert_eq!(again.attempt, 1);
    assert!(finish(inbox, &again, Outcome::Handled, 1001).await);
    // A handled event can be replayed as well.
    assert!(inbox.replay("1", at(1002)).await.unwrap());
    assert_eq!(claim(inbox, 10, 1002).await.len(), 1);
}

async fn ordered(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    // They come in another order than they happened.
    store(inbox, of_subject("second", "member:1", 20), 100).await;
    store(inbox, of_subject("first", "member:1", 10), 101).await;
    store(inbox, of_subject("third", "member:1", 30), 102).await;
    store(inbox, of_subject("other", "member:2", 50), 103).await;
    store(inbox, event("free"), 104).await;
    let claimed = claim(inbox, 100, 110).await;
    let mut ids: Vec<_> = claimed.iter().map(|it| &*it.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["first", "free", "other"]);

    // While the first one waits for its next attempt, the others wait as well.
    let first = claimed.iter().find(|it| it.id == "first").unwrap();
    assert!(finish(inbox, first, fails(120), 111).await);
    assert_eq!(claimed_ids(inbox, 119).await, [""; 0]);
    let first = claim(inbox, 100, 120).await.remove(0);
    assert_eq!((&*first.id, first.attempt), ("first", 2));
    assert!(finish(inbox, &first, Outcome::Handled, 121).await);
    let second = claim(inbox, 100, 122).await.remove(0);
    assert_eq!(second.id, "second");
    // A dead letter holds up nobody.
    let reason = "no".to_owned();
    assert!(finish(inbox, &second, Outcome::Dead { reason }, 123).await);
    assert_eq!(claimed_ids(inbox, 124).await, ["third"]);
}

async fn never_together(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    store(inbox, of_subject("late", "post:1", 20), 100).await;
    let late = claim(inbox, 10, 100).await.remove(0);
    // An earlier event comes while the later one is being handled.
    store(inbox, of_subject("early", "post:1", 10), 101).await;
    assert_eq!(claimed_ids(inbox, 102).await, [""; 0]);
    assert!(finish(inbox, &late, Outcome::Handled, 103).await);
    assert_eq!(claimed_ids(inbox, 104).await, ["early"]);
}

async fn removed(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    for id in ["old", "new", "dead", "open"] {
        store(inbox, event(id), 0).await;
    }
    for entry in claim(inbox, 10, 0).await {
        let reason = "no".to_owned();
        let (outcome, now) = match &*entry.id {
            "old" => (Outcome::Handled, 10),
            "new" => (Outcome::Handled, 20),
            "dead" => (Outcome::Dead { reason }, 10),
            _ => (Outcome::Released, 10),
        };
        assert!(finish(inbox, &entry, outcome, now).await);
    }
    assert_eq!(inbox.remove_handled(at(20)).await.unwrap(), 1);
    let counts = inbox.counts().await.unwrap();
    assert_eq!((counts.handled, counts.dead, counts.open()), (1, 1, 1));
    assert_eq!(
        inbox.store(event("old"), at(30)).await.unwrap(),
        Stored::New
    );
}

async fn paged(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    for number in 0..25 {
        store(inbox, event(&format!("{number:02}")), number).await;
    }
    let mut filter = Filter::default();
    filter.limit = 10;
    let mut ids = Vec::new();
    loop {
        let page = inbox.list(&filter).await.unwrap();
        let Some(last) = page.last() else { break };
        filter.after = last.number;
        assert!(page.len() <= 10);
        ids.extend(page.into_iter().map(|entry| entry.id));
    }
    let expected: Vec<_> = (0..25).map(|number| format!("{number:02}")).collect();
    assert_eq!(ids, expected);
    // The oldest are claimed first.
    let mut claimed: Vec<_> = claim(inbox, 3, 100)
        .await
        .into_iter()
        .map(|it| it.id)
        .collect();
    claimed.sort();
    assert_eq!(claimed, ["00", "01", "02"]);
}

async fn shared(inbox: Arc<dyn Inbox>) {
    let stored: Vec<_> = (0..200)
        .map(|number| {
            let inbox = Arc::clone(&inbox);
            let subject = format!("member:{}", number % 20);
            tokio::spawn(async move {
                let entry = of_subject(&format!("{number:03}"), &subject, number);
                store(&*inbox, entry, number).await;
            })
        })
        .collect();
    for stored in stored {
        stored.await.unwrap();
    }
    let workers: Vec<_> = (0..8)
        .map(|_| {
            let inbox = Arc::clone(&inbox);
            tokio::spawn(async move {
                let mut ids = Vec::new();
                while inbox.counts().await.unwrap().open() > 0 {
                    for entry in claim(&*inbox, 7, 1000).await {
                        tokio::task::yield_now().await;
                        assert!(finish(&*inbox, &entry, Outcome::Handled, 1001).await);
                        ids.push(entry.id);
                    }
                }
                ids
            })
        })
        .collect();
    let mut handled = BTreeMap::new();
    for worker in workers {
        for id in worker.await.unwrap() {
            *handled.entry(id).or_insert(0) += 1;
        }
    }
    assert_eq!(handled.len(), 200);
    assert!(handled.values().all(|times| *times == 1), "{handled:?}");
}
