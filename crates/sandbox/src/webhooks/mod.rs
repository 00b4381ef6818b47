//! The webhooks of the network, for code that delivers events.

use std::fmt;

use crate::{
    Admission,
    graphql::Engine,
    world::{Record, Value, webhook},
};

/// The webhooks of a sandbox. Get it from [`Sandbox::webhooks`](crate::Sandbox::webhooks).
///
/// The sandbox doesn't deliver events by itself. Your code calls [`admit`](Self::admit) before each
/// delivery and then reports the outcome. A test can also report outcomes without deliveries. All
/// times are those of the sandbox's clock. The fields of `WebhookCallback` change accordingly.
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
