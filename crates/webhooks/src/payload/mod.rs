//! What events contain, by kind.
//!
//! | module | payloads |
//! |---|---|
//! | [`content`] | posts, polls, comments, reactions, reports |
//! | [`events`] | events, RSVPs, courses |
//! | [`people`] | members, their membership, requests |
//! | [`payments`] | plans, purchases, subscriptions |
//! | [`labels`] | tags, badges, custom fields, leaderboards |
//! | [`structure`] | spaces, and small parts of the others |
//!
//! Fields that the API may leave out or send as null are an `Option`, or a list that is then empty.
//! Ids are read from numbers and from text. Fields that this version doesn't know are ignored; they
//! are in [`WebhookEvent::json`](crate::WebhookEvent::json).

pub mod content;
pub mod events;
pub mod labels;
pub mod payments;
pub mod people;
pub mod structure;

use mighty_schema::enums::WebhookEventType as Type;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The payload of an event.
///
/// The variant follows from the event's type. If the type is unknown, if its payload isn't
/// documented, or if the payload doesn't have the documented form, it is
/// [`Unknown`](Self::Unknown) and holds the JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// An article, post or question was created or changed.
    Post(Box<content::Post>),
    /// A poll was created or changed.
    Poll(Box<content::Poll>),
    /// A comment was created.
    Comment(Box<content::Comment>),
    /// An event was created or changed.
    Event(Box<events::Event>),
    /// An RSVP was created, changed or deleted.
    Rsvp(Box<events::Rsvp>),
    /// A reaction was created or deleted.
    Reaction(Box<content::Reaction>),
    /// Content was reported.
    Report(Box<content::Report>),
    /// A member joined, left or was changed.
    Membership(Box<people::Membership>),
    /// A person asks to join.
    JoinRequest(Box<people::JoinRequest>),
    /// A person asks for an invitation or a purchase.
    InviteRequest(Box<people::InviteRequest>),
    /// A member bought a plan.
    Purchase(Box<payments::Purchase>),
    /// A member's subscription changed.
    Subscription(Box<payments::Subscription>),
    /// A member got or lost a tag.
    MemberTag(Box<labels::MemberTag>),
    /// A member got or lost a badge.
    MemberBadge(Box<labels::MemberBadge>),
    /// A member's progress in a course.
    CourseProgress(Box<events::CourseProgress>),
    /// A member reached another ambassador level.
    Ambassador(Box<people::Ambassador>),
    /// An answer in a custom field was created or removed.
    FieldAnswer(Box<labels::FieldAnswer>),
    /// An answer in a custom field was changed.
    FieldChange(Box<labels::FieldChange>),
    /// A leaderboard of gifts was computed anew.
    Leaderboard(Box<labels::Leaderboard>),
    /// Anything else.
    Unknown(UnknownPayload),
}

/// A payload without a Rust type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownPayload {
    /// The payload as it came.
    pub json: Value,
    /// In which way it differs from the documented payload of its type. `None` if the type is
    /// unknown or has no documented payload.
    pub problem: Option<String>,
}

impl Payload {
    /// Reads the payload of an event of this type.
    pub(crate) fn read(event_type: &Type, json: &Value) -> Self {
        let read = match event_type {
            Type::ArticleCreated
            | Type::ArticleUpdated
            | Type::PostCreated
            | Type::PostUpdated
            | Type::QuestionCreated
            | Type::QuestionUpdated => read(&with_creator_id(json)).map(Self::Post),
            Type::HotColdPollCreated
            | Type::HotColdPollUpdated
            | Type::PercentagePollCreated
            | Type::PercentagePollUpdated
            | Type::MultipleChoicePollCreated
            | Type::MultipleChoicePollUpdated => read(json).map(Self::Poll),
            Type::CommentCreated => read(json).map(Self::Comment),
            Type::EventCreated | Type::EventUpdated => read(json).map(Self::Event),
            Type::RsvpCreated | Type::RsvpUpdated | Type::RsvpDeleted => read(json).map(Self::Rsvp),
            Type::ReactionCreated | Type::ReactionDeleted => read(json).map(Self::Reaction),
            Type::ReportedContentCreated => read(json).map(Self::Report),
            Type::MemberJoined | Type::MemberLeft | Type::MemberUpdated => {
                read(json).map(Self::Membership)
            }
            Type::MemberJoinRequested => read(json).map(Self::JoinRequest),
            Type::InviteRequested | Type::MemberPurchaseRequested => {
                read(json).map(Self::InviteRequest)
            }
            Type::MemberPurchased => read(json).map(Self::Purchase),
            Type::MemberPlanChanged
            | Type::MemberSubscriptionCanceled
            | Type::MemberSubscriptionRenewed
            | Type::MemberRemovedFromPlan => read(json).map(Self::Subscription),
            Type::MemberTagAdded | Type::MemberTagRemoved => read(json).map(Self::MemberTag),
            Type::MemberBadgeAdded | Type::MemberBadgeRemoved => read(json).map(Self::MemberBadge),
            Type::MemberCourseProgressStarted
            | Type::MemberCourseProgressUpdated
            | Type::MemberCourseProgressCompleted => read(json).map(Self::CourseProgress),
            Type::MemberAmbassadorLeveledUp => read(json).map(Self::Ambassador),
            Type::CustomFieldResponseCreated | Type::CustomFieldResponseRemoved => {
                read(json).map(Self::FieldAnswer)
            }
            Type::CustomFieldResponseUpdated => read(json).map(Self::FieldChange),
            Type::GiftLeaderboardUpdated => read(json).map(Self::Leaderboard),
            _ => Err(None),
        };
        read.unwrap_or_else(|problem| {
            let json = json.clone();
            Self::Unknown(UnknownPayload { json, problem })
        })
    }
}

fn read<T: DeserializeOwned>(json: &Value) -> Result<Box<T>, Option<String>> {
    T::deserialize(json)
        .map(Box::new)
        .map_err(|error| Some(error.to_string()))
}

/// A sample in the documentation has an `author` in place of the `creator_id`.
fn with_creator_id(json: &Value) -> Value {
    let mut json = json.clone();
    let author = json.pointer("/author/id").cloned();
    if let (Some(fields), Some(author)) = (json.as_object_mut(), author) {
        fields.entry("creator_id").or_insert(author);
    }
    json
}
