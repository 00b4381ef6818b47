//! Tags, badges, custom fields and leaderboards.

use mighty_core::ResourceId;
use serde::Deserialize;

use super::people::Member;
use crate::{TimeText, lenient};

/// A tag, a badge, or a choice of a custom field.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Segment {
    /// Its number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The title.
    pub title: String,
    /// The custom field that it belongs to.
    pub custom_field_id: ResourceId,
    /// The description.
    pub description: Option<String>,
    /// The colour.
    pub color: Option<String>,
    /// The address of a badge's picture.
    pub avatar_url: Option<String>,
}

/// A member got or lost a tag.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MemberTag {
    /// The member.
    pub member: Member,
    /// The tag.
    pub tag: Segment,
    /// The network.
    pub network_id: ResourceId,
}

/// A member got or lost a badge.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MemberBadge {
    /// The member.
    pub member: Member,
    /// The badge.
    pub badge: Segment,
    /// The network.
    pub network_id: ResourceId,
}

/// A custom field of members.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CustomField {
    /// The field's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The question.
    pub title: String,
    /// The kind of answer.
    pub response_type: String,
}

/// A member's answer in a custom field was created or removed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FieldAnswer {
    /// The member.
    pub member: Member,
    /// The field.
    pub custom_field: CustomField,
    /// The network.
    pub network_id: ResourceId,
    /// The answer, if it is text.
    pub text: Option<String>,
    /// The answer, if it is a choice.
    #[serde(default, deserialize_with = "lenient::list")]
    pub segments: Vec<Segment>,
}

/// A member's answer in a custom field was changed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FieldChange {
    /// The member.
    pub member: Member,
    /// The field.
    pub custom_field: CustomField,
    /// The network.
    pub network_id: ResourceId,
    /// The answer before, if it was text.
    pub previous_text: Option<String>,
    /// The answer now, if it is text.
    pub new_text: Option<String>,
    /// The answer before, if it was a choice.
    #[serde(default, deserialize_with = "lenient::list")]
    pub previous_segments: Vec<Segment>,
    /// The answer now, if it is a choice.
    #[serde(default, deserialize_with = "lenient::list")]
    pub new_segments: Vec<Segment>,
}

/// A leaderboard of gifts was computed anew.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Leaderboard {
    /// The network.
    pub network_id: ResourceId,
    /// When it was computed.
    pub recalculated_at: TimeText,
    /// `received` or `sent`.
    #[serde(rename = "type")]
    pub leaderboard_type: String,
    /// The gift; nothing if it is for all gifts.
    pub gift_definition: Option<GiftDefinition>,
    /// The places.
    pub entries: LeaderboardEntries,
}

/// A kind of gift.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct GiftDefinition {
    /// Its number.
    pub id: ResourceId,
    /// Its name.
    pub name: String,
}

/// The places of a leaderboard by period.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LeaderboardEntries {
    /// Since the beginning.
    #[serde(default, deserialize_with = "lenient::list")]
    pub all_time: Vec<LeaderboardEntry>,
}

/// A place of a leaderboard.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LeaderboardEntry {
    /// 1 is the first place.
    #[serde(deserialize_with = "lenient::integer")]
    pub rank: i64,
    /// The member.
    pub member: Member,
    /// How many gifts.
    #[serde(deserialize_with = "lenient::integer")]
    pub count: i64,
}
