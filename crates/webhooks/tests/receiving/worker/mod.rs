//! The worker, on a clock that the tests move.

mod handling;
mod leases;
mod shutdown;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use mighty_webhooks::{
    Inbox, SqliteInbox, Worker,
    inbox::{Counts, Entry, Filter, NewEntry, State},
    worker::Retries,
};

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
