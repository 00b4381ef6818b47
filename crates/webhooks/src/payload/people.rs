//! Members, and what happens to their membership.

use mighty_core::ResourceId;
use serde::Deserialize;

use super::structure::{Category, Space};
use crate::{TimeText, lenient};

/// A member in a payload.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Member {
    /// The member's number.
    pub id: ResourceId,
    /// When the account was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The e-mail address. It may be empty or masked.
    pub email: String,
    /// `full` or `limited`.
    pub member_type: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The name of the time zone.
    pub time_zone: Option<String>,
    /// The place, as the member wrote it.
    pub location: Option<String>,
    /// The member's own description.
    pub bio: Option<String>,
    /// How many people this member has brought.
    #[serde(default, deserialize_with = "lenient::optional_integer")]
    pub referral_count: Option<i64>,
    /// The address of the picture.
    pub avatar: Option<String>,
    /// The member's categories.
    #[serde(default, deserialize_with = "Category::list")]
    pub categories: Vec<Category>,
    /// The address of the profile.
    pub permalink: String,
    /// The ambassador level.
    #[serde(default, deserialize_with = "super::structure::text_or_number")]
    pub ambassador_level: Option<String>,
    /// The last visit. Payloads may lack it.
    pub last_visited_at: Option<TimeText>,
}

/// The author of a poll.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// The member's number.
    pub id: ResourceId,
    /// When the account was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The full name.
    pub name: String,
    /// The e-mail address. It may be empty or masked.
    pub email: String,
    /// A short description.
    pub short_bio: String,
    /// Whether it is an administrator.
    pub admin: bool,
}

/// A member joined, left or was changed.
///
/// A new member causes one event for each of their spaces and one for the network. So does a member
/// who leaves. [`WebhookEvent::is_network_wide`](crate::WebhookEvent::is_network_wide) tells them
/// apart.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Membership {
    /// The member.
    pub member: Member,
    /// The space. In the event of the network it is the network's number, or nothing.
    pub space_id: Option<ResourceId>,
    /// The network.
    pub network_id: ResourceId,
}

/// Somebody asks to join.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct JoinRequest {
    /// The number of the request.
    pub id: ResourceId,
    /// When it was made.
    pub created_at: TimeText,
    /// The e-mail address.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The space to join.
    pub space: Option<Space>,
}

/// Somebody asks for an invitation or for a purchase.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InviteRequest {
    /// The number of the request.
    pub id: ResourceId,
    /// When it was made.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The network.
    pub network_id: ResourceId,
    /// The space, if it is for one.
    pub space_id: Option<ResourceId>,
    /// The plan, if it is for one.
    pub plan_id: Option<ResourceId>,
    /// The member, if it is one.
    pub member_id: Option<ResourceId>,
    /// The e-mail address. It may be empty or masked.
    pub member_email: String,
    /// The first name.
    pub member_first_name: Option<String>,
    /// The last name.
    pub member_last_name: Option<String>,
    /// The place, as the member wrote it.
    pub member_location: Option<String>,
    /// The address of the picture.
    pub member_avatar: Option<String>,
    /// `pending`, `approved`, `rejected` or `invalid`.
    pub status: String,
    /// The member who brought them.
    pub referred_by_user_id: Option<ResourceId>,
}

/// A member reached another ambassador level.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Ambassador {
    /// The member.
    pub member: Member,
    /// The network.
    pub network_id: ResourceId,
    /// The level: 1 is bronze, 2 silver, 3 gold.
    pub ambassador_level_id: ResourceId,
    /// The name of the level.
    pub ambassador_level_name: String,
    /// How many people the member has brought.
    #[serde(deserialize_with = "lenient::integer")]
    pub referral_count: i64,
}
