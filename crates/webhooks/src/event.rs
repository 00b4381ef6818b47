//! An event as it was delivered.

use std::fmt;

use jiff::Timestamp;
use mighty_core::ResourceId;
use mighty_runtime::{bounds::WEBHOOK_ID, json};
use mighty_schema::enums::WebhookEventType;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::{MemberRef, Payload, TimeText, event_type, inbox::Origin, member_ref};

/// A webhook event: when and why it was sent, and its typed payload.
///
/// ```
/// use mighty_schema::enums::WebhookEventType;
/// use mighty_webhooks::{Payload, WebhookEvent};
///
/// # fn main() -> Result<(), mighty_webhooks::ParseEventError> {
/// let event = WebhookEvent::parse(r#"{
///     "event_id": "8a6f1c9e-0000-4000-8000-000000000001",
///     "event_timestamp": "2026-11-02T09:00:00Z",
///     "event_type": "MemberJoinedHook",
///     "payload": {
///         "network_id": 7,
///         "space_id": 7,
///         "member": {
///             "id": 12, "email": "ada@example.com", "first_name": "Ada", "last_name": null,
///             "created_at": "2026-11-02T09:00:00Z", "updated_at": "2026-11-02T09:00:00Z",
///             "member_type": "full", "permalink": "https://harbor.mn.co/members/12"
///         }
///     }
/// }"#)?;
/// assert_eq!(event.event_type(), &WebhookEventType::MemberJoined);
/// assert!(event.is_network_wide());
/// assert_eq!(event.member().and_then(|member| member.email()), Some("ada@example.com"));
/// let Payload::Membership(joined) = event.payload() else { unreachable!() };
/// assert_eq!(joined.member.first_name.as_deref(), Some("Ada"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct WebhookEvent {
    id: String,
    time: Option<TimeText>,
    raw_type: String,
    event_type: WebhookEventType,
    payload: Payload,
    member: Option<MemberRef>,
    json: Value,
    raw: String,
    origin: Origin,
    attempt: u32,
}

/// A body that is not an event: it isn't JSON, it is nested too deeply, or it is not an object.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the body is not an event: {problem}")]
pub struct ParseEventError {
    problem: String,
}

impl WebhookEvent {
    /// Reads the body of a delivery.
    ///
    /// An event without an id gets one that is computed from the body, so that a second delivery of
    /// the same body has the same id. [`json`](mighty_runtime::json) has the rules for a byte order
    /// mark, half a surrogate pair and long numbers.
    ///
    /// # Errors
    /// [`ParseEventError`] if the body is not a JSON object. Unknown types and unexpected payloads
    /// are no errors: see [`Payload::Unknown`].
    pub fn parse(body: &str) -> Result<Self, ParseEventError> {
        let read = json::read_value(body.as_bytes()).map_err(|error| ParseEventError {
            problem: error.to_string(),
        })?;
        let Value::Object(mut fields) = read.value else {
            return Err(ParseEventError {
                problem: "it is not a JSON object".to_owned(),
            });
        };
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let raw_type = text("event_type").unwrap_or_default().to_owned();
        let event_type = event_type::parse(&raw_type);
        let time = text("event_timestamp").map(TimeText::from);
        let id = fields.get("event_id").and_then(member_ref::id);
        let id = id
            .map(String::from)
            .filter(|id| id.len() <= WEBHOOK_ID)
            .unwrap_or_else(|| digest(body.as_bytes()));
        let json = fields
            .get_mut("payload")
            .map(Value::take)
            .unwrap_or_default();
        Ok(Self {
            id,
            time,
            raw_type,
            payload: Payload::read(&event_type, &json),
            event_type,
            member: MemberRef::find(&json),
            json,
            raw: body.to_owned(),
            origin: Origin::Delivered,
            attempt: 1,
        })
    }

    /// The id. A second delivery of the same event has the same id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it happened, by the sender's clock. A retry can come hours later.
    #[must_use]
    pub fn time(&self) -> Option<Timestamp> {
        self.time.as_ref().and_then(TimeText::timestamp)
    }

    /// The type.
    #[must_use]
    pub fn event_type(&self) -> &WebhookEventType {
        &self.event_type
    }

    /// The type as the delivery wrote it, for example `MemberJoinedHook`; empty if it had none.
    #[must_use]
    pub fn raw_type(&self) -> &str {
        &self.raw_type
    }

    /// The payload.
    #[must_use]
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// The payload's JSON, with all fields.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The whole body as it came.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Where it is from. Some events are not delivered but made from what the API returns.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The number of this attempt to handle it: 1 at the first. An earlier attempt may have run in
    /// part or completely.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    pub(crate) fn at_attempt(self, attempt: u32, origin: Origin) -> Self {
        Self {
            attempt,
            origin,
            ..self
        }
    }

    /// The member that it is about, wherever the payload has them.
    #[must_use]
    pub fn member(&self) -> Option<&MemberRef> {
        self.member.as_ref()
    }

    /// Whether it is about the whole network, not about one of its spaces.
    ///
    /// A new member causes an event for each of their spaces, often 20 and more at once, and one
    /// for the network. In the last one, the space's id is the network's. To do something once a
    /// person, do it only if this is true.
    #[must_use]
    pub fn is_network_wide(&self) -> bool {
        match (self.id_in("network_id"), self.id_in("space_id")) {
            (Some(network), Some(space)) => network == space,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    /// The record that it is about, as text: for events whose order matters only among those of the
    /// same record. It is the post, comment or member, in this order.
    #[must_use]
    pub fn subject(&self) -> Option<String> {
        let kind = match &self.payload {
            Payload::Post(_) | Payload::Poll(_) | Payload::Event(_) => Some("post"),
            Payload::Comment(_) => Some("comment"),
            _ => None,
        };
        if let (Some(kind), Some(id)) = (kind, self.id_in("id")) {
            return Some(format!("{kind}:{id}"));
        }
        let member = self.member.as_ref()?.id()?;
        Some(format!("member:{member}"))
    }

    fn id_in(&self, name: &str) -> Option<ResourceId> {
        self.json.get(name).and_then(member_ref::id)
    }
}

/// Without the payload, which contains personal data.
impl fmt::Debug for WebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookEvent")
            .field("id", &self.id)
            .field("time", &self.time)
            .field("raw_type", &self.raw_type)
            .finish_non_exhaustive()
    }
}

/// An id from the body.
pub(crate) fn digest(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let digits = digest.iter().map(|byte| format!("{byte:02x}"));
    format!("sha256:{}", digits.collect::<String>())
}
