//! The parts that payloads share.

use serde_json::{Value as Json, json};

use super::scene::{field, text};
use crate::world::Record;

pub(super) fn space(space: &Record) -> Json {
    json!({
        "id": space.id,
        "created_at": field(space, "createdAt"),
        "updated_at": field(space, "updatedAt"),
        "name": text(space, "name"),
        "collection_id": space.reference("collection"),
    })
}

/// The address of a member's profile.
pub(super) fn permalink(member: &Record) -> String {
    format!("https://harbor.mn.co/members/{}", member.id)
}

pub(super) fn member(member: &Record) -> Json {
    let is_limited = member.text("memberType") == Some("LIMITED_MEMBER");
    json!({
        "id": member.id,
        "created_at": field(member, "createdAt"),
        "updated_at": field(member, "updatedAt"),
        "email": text(member, "_email"),
        "member_type": if is_limited { "limited" } else { "full" },
        "first_name": field(member, "firstName"),
        "last_name": field(member, "lastName"),
        "time_zone": field(member, "timeZone"),
        "location": field(member, "location"),
        "bio": field(member, "shortBio"),
        "referral_count": member.int("referralCount").unwrap_or_default(),
        "avatar": field(member, "avatarUrl"),
        "categories": [],
        "permalink": permalink(member),
        "ambassador_level": field(member, "ambassadorLevel"),
    })
}

pub(super) fn user(member: &Record) -> Json {
    json!({
        "id": member.id,
        "created_at": field(member, "createdAt"),
        "updated_at": field(member, "updatedAt"),
        "name": text(member, "name"),
        "email": text(member, "_email"),
        "short_bio": text(member, "shortBio"),
        "admin": member.text("networkRole") == Some("HOST"),
    })
}
