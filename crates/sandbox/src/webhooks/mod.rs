//! The webhooks of the network: their events and deliveries.
//!
//! | module | contents |
//! |---|---|
//! | `post` | one request to an endpoint |

mod post;

use std::fmt;

use jiff::Timestamp;
use url::Url;

use crate::{
    Admission, Delivery,
    graphql::Engine,
    loopback::is_loopback,
    world::{Record, Value, deliveries::Next, hooks, webhook},
};

/// The webhooks of a sandbox. Get it from [`Sandbox::webhooks`](crate::Sandbox::webhooks).
///
/// Events are caused by mutations, if [`Builder::deliver_webhooks`](crate::Builder::deliver_webhooks)
/// asks for it, and by [`trigger`](Self::trigger). They wait until [`deliver`](Self::deliver) sends
/// them, with the payloads, the spelling and the retries of the API. It sends only to this machine.
/// Code that delivers by itself calls [`admit`](Self::admit) before each delivery and then reports
/// the outcome. A test can also report outcomes without deliveries. All times are those of the
/// sandbox's clock. The fields of `WebhookCallback` change accordingly.
///
/// - After three failures in a row a webhook is paused for ten minutes. Then one delivery is
///   admitted as a probe: if it succeeds, deliveries go on; if it fails, the webhook is paused again.
/// - After five failures in a row that span at least three days it is disabled. Only a change of
///   its URL (`updateWebhookCallback`) enables it again.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use std::time::Duration;
/// use mighty_sandbox::{Admission, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// let webhook = sandbox.webhooks().all().remove(0);
/// for _ in 0..5 {
///     sandbox.webhooks().report_failure(webhook.resource_id);
///     sandbox.clock().advance(Duration::from_secs(24 * 60 * 60));
/// }
/// let admission = sandbox.webhooks().admit(webhook.resource_id);
/// assert_eq!(admission, Some(Admission::Disabled));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Webhooks<'a> {
    engine: &'a Engine,
}

impl fmt::Debug for Webhooks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.all()).finish()
    }
}

/// A webhook in its current state. `Debug` leaves the key out.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Webhook {
    /// Its number in the other methods and in the API.
    pub resource_id: u64,
    /// The address that its events are sent to.
    pub url: String,
    /// The secret for `Authorization: Bearer …`, if it has one.
    pub api_key: Option<String>,
    /// The types of the events that it gets, such as `MEMBER_JOINED`; `None` for all.
    pub included_events: Option<Vec<String>>,
    /// How many deliveries have failed since the last one that succeeded.
    pub consecutive_failures: u32,
    /// Whether it is disabled.
    pub disabled: bool,
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("resource_id", &self.resource_id)
            .field("url", &self.url)
            .field("api_key", &self.api_key.as_ref().map(|_| "***"))
            .field("included_events", &self.included_events)
            .field("consecutive_failures", &self.consecutive_failures)
            .field("disabled", &self.disabled)
            .finish()
    }
}

impl<'a> Webhooks<'a> {
    pub(crate) fn of(engine: &'a Engine) -> Self {
        Self { engine }
    }

    /// Every webhook, the oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<Webhook> {
        let records = self.engine.webhooks();
        records.iter().map(|record| shown(record)).collect()
    }

    /// Adds a webhook, as a host does in Network Admin, and returns its number. Unlike the API, it
    /// takes `http` addresses of this machine as well. `types` are the types that it gets, as GraphQL
    /// spells them; none of them means all.
    ///
    /// # Panics
    /// If the address is neither `https` nor on this machine.
    pub fn add(&self, url: &str, api_key: Option<&str>, types: &[&str]) -> u64 {
        let parsed = Url::parse(url).ok();
        let is_usable = parsed.is_some_and(|url| url.scheme() == "https" || is_loopback(&url));
        assert!(is_usable, "{url} is neither https nor on this machine");
        let now = self.engine.now();
        let types: Vec<Value> = types.iter().map(|it| Value::from(*it)).collect();
        let types = (!types.is_empty()).then_some(Value::List(types));
        let record = Record::new("WebhookCallback")
            .with("url", url)
            .with("apiKey", api_key)
            .with("includedEvents", types.unwrap_or(Value::NULL))
            .with("consecutiveFailures", 0i64)
            .with("disabled", false)
            .with("createdAt", now)
            .with("updatedAt", now);
        self.engine.with_deliveries(|world, _| world.insert(record))
    }

    /// Causes an event of a type, as GraphQL spells it, with a sample payload made from the
    /// sandbox's data. `change` can change the payload. Returns the event's id, or `None` if the
    /// type is unknown or its payload is not documented.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_sandbox::StartError> {
    /// use mighty_sandbox::{DeliveryOutcome, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let id = sandbox.webhooks().trigger("MEMBER_JOINED", |payload| {
    ///     payload["member"]["first_name"] = "Grace".into();
    /// });
    /// let deliveries = sandbox.webhooks().deliver().await;
    /// assert_eq!(Some(&deliveries[0].event_id), id.as_ref());
    /// assert_eq!(deliveries[0].body["event_type"], "MemberJoinedHook");
    /// // The webhook of the demo community is on another machine.
    /// assert_eq!(deliveries[0].outcome, DeliveryOutcome::NotSent);
    /// # Ok(())
    /// # }
    /// ```
    pub fn trigger(
        &self,
        event_type: &str,
        change: impl FnOnce(&mut serde_json::Value),
    ) -> Option<String> {
        let (now, network) = (self.engine.now(), self.engine.network().id);
        let settings = self.engine.delivery();
        self.engine.with_deliveries(|world, deliveries| {
            let mut hook = hooks::sample(world, network, event_type)?;
            change(&mut hook.payload);
            deliveries.add(world, vec![hook], now, settings).pop()
        })
    }

    /// Makes all deliveries that are due by the sandbox's clock, one after the other, and returns
    /// what became of them. After a failure the next attempt is due after a minute, then ten, and
    /// then one, two and four hours.
    pub async fn deliver(&self) -> Vec<Delivery> {
        let mut made = Vec::new();
        let here = |url: &str| Url::parse(url).is_ok_and(|url| is_loopback(&url));
        loop {
            let now = self.engine.now();
            let next = self
                .engine
                .with_deliveries(|world, deliveries| deliveries.next(world, now, here));
            match next {
                Next::Nothing => return made,
                Next::Settled(delivery) => made.push(delivery),
                Next::Send(job) => {
                    let outcome = post::send(&job, self.engine.delivery().limit()).await;
                    let now = self.engine.now();
                    made.push(self.engine.with_deliveries(|world, deliveries| {
                        deliveries.finish(world, job, outcome, now)
                    }));
                }
            }
        }
    }

    /// All deliveries so far, the oldest first, and the events that were not delivered. The last
    /// 20,000 are kept.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.engine
            .with_deliveries(|_, deliveries| deliveries.all())
    }

    /// When the next delivery is due.
    #[must_use]
    pub fn next_due(&self) -> Option<Timestamp> {
        self.engine
            .with_deliveries(|_, deliveries| deliveries.next_due())
    }

    /// Makes the event due once more for each webhook that it was delivered to, as if the
    /// acknowledgement had been lost. False if no such event was delivered.
    pub fn repeat(&self, event_id: &str) -> bool {
        let now = self.engine.now();
        self.engine
            .with_deliveries(|_, deliveries| deliveries.repeat(event_id, now))
    }

    /// Whether an event may be sent to a webhook now; `None` for one that doesn't exist.
    #[must_use]
    pub fn admit(&self, resource_id: u64) -> Option<Admission> {
        let now = self.engine.now();
        self.engine
            .change_webhook(resource_id, |record| webhook::admit(record, now))
    }

    /// Records that a delivery was acknowledged with a status of 2xx. False for a webhook that
    /// doesn't exist.
    pub fn report_success(&self, resource_id: u64) -> bool {
        self.engine
            .change_webhook(resource_id, webhook::succeeded)
            .is_some()
    }

    /// Records that a delivery has failed: another status, no answer within 30 seconds, or no
    /// connection. False for a webhook that doesn't exist.
    pub fn report_failure(&self, resource_id: u64) -> bool {
        let now = self.engine.now();
        self.engine
            .change_webhook(resource_id, |record| webhook::failed(record, now))
            .is_some()
    }
}

fn shown(record: &Record) -> Webhook {
    let included_events = match record.get("includedEvents") {
        Some(Value::List(types)) => Some(types.iter().filter_map(word).collect()),
        _ => None,
    };
    Webhook {
        resource_id: record.id,
        url: record.text("url").unwrap_or_default().to_owned(),
        api_key: record.text("apiKey").map(str::to_owned),
        included_events,
        consecutive_failures: record
            .int("consecutiveFailures")
            .and_then(|failures| failures.try_into().ok())
            .unwrap_or_default(),
        disabled: record.flag("disabled"),
    }
}

fn word(value: &Value) -> Option<String> {
    match value {
        Value::Leaf(json) => json.as_str().map(str::to_owned),
        _ => None,
    }
}
