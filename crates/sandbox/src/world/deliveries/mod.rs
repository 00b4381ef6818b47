//! Which events wait for which webhook, and what became of the deliveries.
//!
//! Source: the vendor's webhook pages. A failed delivery is tried again up to five times over
//! several hours; the pauses are the sandbox's own. While a webhook is paused or disabled, new events
//! are not delivered, neither then nor later.

mod delivery;
mod settings;

use std::{collections::VecDeque, sync::Arc};

pub use delivery::{Delivery, DeliveryOutcome};
pub use settings::WebhookDelivery;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{
    Record, Value, World,
    hooks::Hook,
    webhook::{self, Admission},
};

/// The pauses before the second to the sixth attempt.
const PAUSES: [SignedDuration; 5] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(10),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(4),
];

/// A test that never looks at the deliveries must not fill the memory.
const KEPT: usize = 20_000;

const WEBHOOK: &str = "WebhookCallback";

/// An event that waits for its next attempt.
struct Waiting {
    event: Arc<Event>,
    webhook: u64,
    attempt: u32,
    due: Timestamp,
    /// The order among those that are due.
    place: u64,
}

struct Event {
    id: String,
    event_type: &'static str,
    body: serde_json::Value,
}

/// A delivery to make now.
pub(crate) struct Job {
    event: Arc<Event>,
    webhook: u64,
    attempt: u32,
    pub(crate) url: String,
    pub(crate) key: Option<String>,
}

impl Job {
    pub(crate) fn body(&self) -> String {
        self.event.body.to_string()
    }
}

/// What is to be done next.
pub(crate) enum Next {
    Send(Job),
    /// It was decided without a request.
    Settled(Delivery),
    Nothing,
}

/// All deliveries of a sandbox.
#[derive(Default)]
pub(crate) struct Deliveries {
    events: u64,
    waiting: Vec<Waiting>,
    log: VecDeque<Delivery>,
}

impl Deliveries {
    /// Adds new events for all webhooks that want them. Returns their ids.
    pub(crate) fn add(
        &mut self,
        world: &World,
        hooks: Vec<Hook>,
        now: Timestamp,
        settings: WebhookDelivery,
    ) -> Vec<String> {
        hooks
            .into_iter()
            .map(|hook| {
                self.events += 1;
                let id = format!("00000000-0000-4000-8000-{:012x}", self.events);
                let event = Arc::new(Event {
                    body: json!({
                        "event_id": &id,
                        "event_timestamp": now.to_string(),
                        "event_type": delivered(hook.event_type),
                        "payload": hook.payload,
                    }),
                    id: id.clone(),
                    event_type: hook.event_type,
                });
                for webhook in world.of_kind(WEBHOOK) {
                    if wants(webhook, hook.event_type) {
                        self.waiting.push(Waiting {
                            place: settings.place(self.events),
                            event: Arc::clone(&event),
                            webhook: webhook.id,
                            attempt: 1,
                            due: now,
                        });
                    }
                }
                id
            })
            .collect()
    }

    /// Sends an event once more to every webhook that has got it, as if the acknowledgement had been
    /// lost. False if there was no such delivery.
    pub(crate) fn repeat(&mut self, event_id: &str, now: Timestamp) -> bool {
        let mut repeated = Vec::new();
        for delivery in self.log.iter().filter(|it| it.event_id == event_id) {
            if !repeated
                .iter()
                .any(|it: &Waiting| it.webhook == delivery.webhook)
            {
                repeated.push(Waiting {
                    event: Arc::new(Event {
                        id: delivery.event_id.clone(),
                        event_type: known_type(&delivery.event_type),
                        body: delivery.body.clone(),
                    }),
                    webhook: delivery.webhook,
                    attempt: delivery.attempt + 1,
                    due: now,
                    place: 0,
                });
            }
        }
        let is_known = !repeated.is_empty();
        self.waiting.extend(repeated);
        is_known
    }

    /// The next delivery that is due.
    pub(crate) fn next(
        &mut self,
        world: &mut World,
        now: Timestamp,
        is_here: impl Fn(&str) -> bool,
    ) -> Next {
        loop {
            let due = self
                .waiting
                .iter()
                .enumerate()
                .filter(|(_, it)| it.due <= now);
            let next = due.min_by_key(|(_, it)| (it.due, it.place));
            let Some(next) = next.map(|(index, _)| index) else {
                return Next::Nothing;
            };
            let waiting = self.waiting.remove(next);
            // Without its webhook it is gone.
            let record = world.get(waiting.webhook).cloned();
            let Some(record) = record.filter(|record| &*record.kind == WEBHOOK) else {
                continue;
            };
            let url = record.text("url").unwrap_or_default().to_owned();
            if !is_here(&url) {
                return Next::Settled(self.settle(&waiting, now, DeliveryOutcome::NotSent));
            }
            let mut admission = None;
            world.update(waiting.webhook, |record| {
                admission = Some(webhook::admit(record, now));
            });
            return match admission {
                Some(Admission::Deliver | Admission::Probe) => Next::Send(Job {
                    url,
                    key: record.text("apiKey").map(str::to_owned),
                    event: waiting.event,
                    webhook: waiting.webhook,
                    attempt: waiting.attempt,
                }),
                Some(Admission::Paused { until }) => {
                    let delivery = self.settle(&waiting, now, DeliveryOutcome::Paused);
                    if waiting.attempt > 1 {
                        self.waiting.push(Waiting {
                            due: until,
                            ..waiting
                        });
                    }
                    Next::Settled(delivery)
                }
                _ => Next::Settled(self.settle(&waiting, now, DeliveryOutcome::Disabled)),
            };
        }
    }

    fn settle(&mut self, waiting: &Waiting, at: Timestamp, outcome: DeliveryOutcome) -> Delivery {
        let delivery = Delivery {
            event_id: waiting.event.id.clone(),
            event_type: waiting.event.event_type.to_owned(),
            webhook: waiting.webhook,
            attempt: waiting.attempt,
            at,
            body: waiting.event.body.clone(),
            outcome,
        };
        if self.log.len() == KEPT {
            self.log.pop_front();
        }
        self.log.push_back(delivery.clone());
        delivery
    }

    /// Records the outcome of a job, and plans the next attempt if it failed.
    pub(crate) fn finish(
        &mut self,
        world: &mut World,
        job: Job,
        outcome: DeliveryOutcome,
        now: Timestamp,
    ) -> Delivery {
        let is_success = matches!(outcome, DeliveryOutcome::Acknowledged(_));
        world.update(job.webhook, |record| {
            if is_success {
                webhook::succeeded(record);
            } else {
                webhook::failed(record, now);
            }
        });
        let waiting = Waiting {
            event: job.event,
            webhook: job.webhook,
            attempt: job.attempt,
            due: now,
            place: 0,
        };
        let delivery = self.settle(&waiting, now, outcome);
        let pause = PAUSES.get(job.attempt as usize - 1);
        if let Some(pause) = pause.filter(|_| !is_success) {
            self.waiting.push(Waiting {
                attempt: job.attempt + 1,
                due: now + *pause,
                ..waiting
            });
        }
        delivery
    }

    /// When the next attempt is due.
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.waiting.iter().map(|waiting| waiting.due).min()
    }

    pub(crate) fn all(&self) -> Vec<Delivery> {
        self.log.iter().cloned().collect()
    }
}

fn wants(webhook: &Record, event_type: &str) -> bool {
    match webhook.get("includedEvents") {
        Some(Value::List(types)) => types.iter().any(|it| match it {
            Value::Leaf(json) => json.as_str() == Some(event_type),
            _ => false,
        }),
        _ => true,
    }
}

/// The spelling of live deliveries: `MemberJoinedHook`.
fn delivered(event_type: &str) -> String {
    let words = event_type.split('_').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        format!("{first}{}", rest.to_lowercase())
    });
    words.collect::<String>() + "Hook"
}

/// The same type with a static text.
fn known_type(event_type: &str) -> &'static str {
    let known = mighty_schema::enums::WebhookEventType::KNOWN.iter();
    let mut known = known.map(|known| known.as_str());
    known.find(|known| *known == event_type).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_spelled_as_in_live_deliveries() {
        assert_eq!(delivered("MEMBER_JOINED"), "MemberJoinedHook");
        assert_eq!(delivered("RSVP_CREATED"), "RsvpCreatedHook");
    }
}
