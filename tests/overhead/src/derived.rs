//! The types that you would write by hand for this page, read by serde's derive.

use mighty_core::{GlobalId, ResourceId};
use mighty_schema::enums;
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Answer {
    pub(crate) data: Option<Data<Member>>,
    #[serde(default)]
    pub(crate) errors: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
pub(crate) struct Data<M> {
    pub(crate) network: Network<M>,
}

#[derive(Deserialize)]
pub(crate) struct Network<M> {
    pub(crate) members: Members<M>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
pub(crate) struct Members<M> {
    pub(crate) nodes: Vec<M>,
    page_info: PageInfo,
    total_count: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
pub(crate) struct PageInfo {
    has_next_page: bool,
    has_previous_page: bool,
    start_cursor: Option<String>,
    end_cursor: Option<String>,
}

/// A member with plain strings for ids, and without unknown enum values.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
pub(crate) struct Member {
    id: String,
    resource_id: String,
    pub(crate) member_name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    member_email: Option<String>,
    avatar_url: Option<String>,
    url: String,
    short_bio: Option<String>,
    member_type: Option<MemberType>,
    is_limited_member: bool,
    network_role: Option<Role>,
    pub(crate) member_joined_at: Option<jiff::Timestamp>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum MemberType {
    FullMember,
    LimitedMember,
    NetworkHost,
    NetworkModerator,
    SpaceHost,
    SpaceModerator,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Role {
    Host,
    Moderator,
    Contributor,
}

/// A member with the types of this workspace's generator.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
pub(crate) struct RichMember {
    id: GlobalId,
    resource_id: ResourceId,
    member_name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    member_email: Option<String>,
    avatar_url: Option<String>,
    url: String,
    short_bio: Option<String>,
    member_type: Option<enums::MemberType>,
    is_limited_member: bool,
    network_role: Option<enums::MembershipRole>,
    member_joined_at: Option<jiff::Timestamp>,
}
