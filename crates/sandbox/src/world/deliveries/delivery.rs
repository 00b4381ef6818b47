//! What became of the deliveries.

use jiff::Timestamp;

/// A delivery of an event to a webhook, or the reason why there was none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The event's id. It is the same in all deliveries of the event.
    pub event_id: String,
    /// The event's type as GraphQL spells it, such as `MEMBER_JOINED`.
    pub event_type: String,
    /// The resource id of the webhook.
    pub webhook: u64,
    /// 1 at the first attempt.
    pub attempt: u32,
    /// When it was sent, by the sandbox's clock.
    pub at: Timestamp,
    /// The body.
    pub body: serde_json::Value,
    /// What became of it.
    pub outcome: DeliveryOutcome,
}

/// What became of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The endpoint answered with this status of 2xx.
    Acknowledged(u16),
    /// It answered with another status.
    Refused(u16),
    /// It didn't answer in time, or there was no connection.
    NoAnswer,
    /// The webhook is paused. The event is lost, unless this was a retry.
    Paused,
    /// The webhook is disabled. The event is lost.
    Disabled,
    /// The URL is not on this machine, so the sandbox sends nothing. This doesn't count as a failure.
    NotSent,
}
