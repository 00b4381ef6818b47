//! The member of an event, whose place in the payload differs by type.

use mighty_core::ResourceId;
use mighty_schema::{ids::GlobalIdOf, kinds::User};
use serde::Deserialize as _;
use serde_json::{Map, Value};

/// The member that an event is about: its subject, its author, or the person who asks.
///
/// Payloads write it in four ways: as an object (`member`, `creator`), as `member_id` with
/// `member_email`, as `member_id` with `email`, or as an id alone. Some have no id, because the
/// person is not a member yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRef {
    id: Option<ResourceId>,
    email: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
}

impl MemberRef {
    /// The member's id, for calls such as `mighty.members().get(id)`. `None` for a person who is not
    /// a member yet.
    #[must_use]
    pub fn id(&self) -> Option<&ResourceId> {
        self.id.as_ref()
    }

    /// The id of the member's node, for calls that take only this kind of id, such as those for
    /// direct messages.
    #[must_use]
    pub fn global_id(&self) -> Option<GlobalIdOf<User>> {
        let number = self.id.as_ref()?.number()?;
        Some(GlobalIdOf::from_number(number))
    }

    /// The e-mail address, if the payload has one that is not empty. It may be masked.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.email.as_deref()
    }

    /// The first name, if the payload has it.
    #[must_use]
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.as_deref()
    }

    /// The last name, if the payload has it.
    #[must_use]
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.as_deref()
    }

    /// Finds the member of a payload.
    pub(crate) fn find(payload: &Value) -> Option<Self> {
        let payload = match payload.get("reported_content") {
            Some(report) => report.as_object()?,
            None => payload.as_object()?,
        };
        for name in ["member", "creator", "author"] {
            if let Some(Value::Object(fields)) = payload.get(name) {
                return Self::read(fields, "id", "");
            }
        }
        if payload.contains_key("member_id") || payload.contains_key("member_email") {
            let prefix = if payload.contains_key("member_email") {
                "member_"
            } else {
                ""
            };
            return Self::read(payload, "member_id", prefix);
        }
        for name in ["author_id", "creator_id", "user_id"] {
            if payload.contains_key(name) {
                return Self::read(payload, name, "");
            }
        }
        // A request to join: its `id` is that of the request.
        Self::read(payload, "member_id", "")
    }

    fn read(fields: &Map<String, Value>, id: &str, prefix: &str) -> Option<Self> {
        let text = |name: &str| {
            let text = fields.get(&format!("{prefix}{name}"))?.as_str()?.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let found = Self {
            id: fields.get(id).and_then(self::id),
            email: text("email"),
            first_name: text("first_name"),
            last_name: text("last_name"),
        };
        (found.id.is_some() || found.email.is_some()).then_some(found)
    }
}

/// An id that is a number or text; `None` for null and for empty text.
pub(crate) fn id(json: &Value) -> Option<ResourceId> {
    let id = ResourceId::deserialize(json).ok()?;
    (!id.as_str().trim().is_empty()).then_some(id)
}
