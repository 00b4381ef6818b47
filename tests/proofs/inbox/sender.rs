//! Sends events as Mighty Networks does: several times, in another order, and again after a failure.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use serde_json::json;
use tokio::task::JoinSet;

use super::{Result, child::KEY, client::client};

/// How many deliveries are under way at the same time.
const PARALLEL: usize = 16;

/// One event in so many is sent twice.
const TWICE: usize = 10;

/// How many members the events are about.
const MEMBERS: usize = 500;

#[derive(Default)]
pub(crate) struct Sender {
    ports: Vec<u16>,
    /// The numbers of the events, in the order of their deliveries.
    order: Vec<usize>,
    next: AtomicUsize,
    /// So many may be sent by now.
    allowed: AtomicUsize,
    pub(crate) acknowledged: AtomicUsize,
    pub(crate) duplicates: AtomicUsize,
    /// Answers that the event could not be stored.
    pub(crate) refused: AtomicUsize,
    /// Deliveries without an answer.
    pub(crate) broken: AtomicUsize,
}

impl Sender {
    pub(crate) fn new(events: usize, ports: Vec<u16>) -> Arc<Self> {
        let mut order: Vec<usize> = (0..events).collect();
        fastrand::shuffle(&mut order);
        Arc::new(Self {
            ports,
            order,
            ..Self::default()
        })
    }

    pub(crate) fn allow(&self, events: usize) {
        self.allowed.store(events, SeqCst);
    }

    /// Sends all of them. It ends when each was acknowledged.
    pub(crate) async fn send_all(self: Arc<Self>) -> Result<()> {
        let client = client();
        let mut lanes = JoinSet::new();
        for _ in 0..PARALLEL {
            let (sender, client) = (Arc::clone(&self), client.clone());
            lanes.spawn(async move {
                loop {
                    let place = sender.next.fetch_add(1, SeqCst);
                    let Some(number) = sender.order.get(place) else {
                        return;
                    };
                    while sender.allowed.load(SeqCst) <= place {
                        tokio::time::sleep(Duration::from_millis(2)).await;
                    }
                    sender.send(&client, *number).await;
                    sender.acknowledged.fetch_add(1, SeqCst);
                    if number % TWICE == 0 {
                        sender.send(&client, *number).await;
                        sender.duplicates.fetch_add(1, SeqCst);
                    }
                }
            });
        }
        while let Some(lane) = lanes.join_next().await {
            lane?;
        }
        Ok(())
    }

    /// Sends an event until it is acknowledged.
    async fn send(&self, client: &reqwest::Client, number: usize) {
        let body = body(number);
        loop {
            let port = self.ports[fastrand::usize(..self.ports.len())];
            let sent = client
                .post(format!("http://127.0.0.1:{port}/webhooks"))
                .bearer_auth(KEY)
                .header("Content-Type", "application/json")
                .body(body.clone())
                .send();
            match sent.await {
                Ok(answer) if answer.status() == 202 => return,
                Ok(_) => self.refused.fetch_add(1, SeqCst),
                Err(_) => self.broken.fetch_add(1, SeqCst),
            };
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// The id of an event.
pub(crate) fn id(number: usize) -> String {
    format!("event-{number:06}")
}

fn body(number: usize) -> String {
    let member = number % MEMBERS;
    json!({
        "event_id": id(number),
        "event_timestamp": format!("2026-11-02T09:{:02}:{:02}Z", number / 60 % 60, number % 60),
        "event_type": "MemberUpdatedHook",
        "payload": { "network_id": 7, "space_id": 7, "member": { "id": member } },
    })
    .to_string()
}
