//! Members, memberships, badges, tags, custom fields and their answers.

use super::spaces::SPACES;
use crate::model::{Column, Order, Place, Source, Table};

pub(super) static MEMBERS: Table = Table {
    name: "members",
    about: "The members of the network.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::text("name", "name").personal(),
        Column::text("first_name", "firstName").personal(),
        Column::text("last_name", "lastName").personal(),
        Column::text("email", "email").email(),
        Column::text("member_type", "memberType"),
        Column::text("network_role", "networkRole"),
        Column::boolean("is_limited", "isLimitedMember"),
        Column::time("joined_at", "joinedAt"),
        Column::time("last_active_at", "lastActiveAt"),
        Column::text("time_zone", "timeZone").personal(),
        Column::text("short_bio", "shortBio").personal(),
        Column::text("avatar_url", "avatarUrl").personal(),
        Column::text("url", "url").personal(),
        Column::integer("ambassador_level_id", "ambassadorLevelId"),
        Column::integer("referral_count", "referralCount"),
        Column::integer("follower_count", "followerCount"),
        Column::integer("followed_member_count", "followedMemberCount"),
    ],
    key: &["id"],
    lists: &[
        ("badges", None, &MEMBER_BADGES),
        ("tags", None, &MEMBER_TAGS),
    ],
};

pub(super) static MEMBER_BADGES: Table = Table {
    name: "member_badges",
    about: "Which member has which badge.",
    columns: &[
        Column::parent("member_id", "members"),
        Column::reference("badge_id", "id", "badges"),
        Column::text("title", "title"),
    ],
    key: &["member_id", "badge_id"],
    lists: &[],
};

pub(super) static MEMBER_TAGS: Table = Table {
    name: "member_tags",
    about: "Which member has which tag.",
    columns: &[
        Column::parent("member_id", "members"),
        Column::reference("tag_id", "id", "tags"),
        Column::text("title", "title"),
    ],
    key: &["member_id", "tag_id"],
    lists: &[],
};

pub(super) static MEMBERSHIPS: Table = Table {
    name: "memberships",
    about: "Which member is in which space, and in which role.",
    columns: &[
        Column::text("id", "membership.id"),
        Column::reference("member_id", "id", "members"),
        Column::parent("space_id", "spaces"),
        Column::text("role", "membership.role"),
        Column::text("status", "membership.status"),
        Column::text("access_path", "membership.accessPathSource"),
        Column::time("joined_at", "membership.joinedAt"),
        Column::time("last_active_at", "membership.lastActiveAt"),
    ],
    key: &["member_id", "space_id"],
    lists: &[],
};

pub(super) static BADGES: Table = Table {
    name: "badges",
    about: "The badges that members can have.",
    columns: EMBLEM,
    key: &["id"],
    lists: &[],
};

pub(super) static TAGS: Table = Table {
    name: "tags",
    about: "The tags that members can have. Only hosts and moderators see them.",
    columns: EMBLEM,
    key: &["id"],
    lists: &[],
};

const EMBLEM: &[Column] = &[
    Column::text("id", "id"),
    Column::integer("resource_id", "resourceId"),
    Column::text("title", "title"),
    Column::text("description", "description"),
    Column::text("color", "color"),
    Column::integer("member_count", "memberCount"),
    Column::time("created_at", "createdAt"),
    Column::time("updated_at", "updatedAt"),
];

pub(super) static CUSTOM_FIELDS: Table = Table {
    name: "custom_fields",
    about: "The fields of profiles, and the questions that are asked at joining.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::text("title", "title"),
        Column::text("description", "description"),
        Column::text("response_type", "responseType"),
        Column::text("response_by", "responseBy"),
        Column::text("privacy", "privacy"),
        Column::text("status", "status"),
        Column::integer("position", "position"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static CUSTOM_FIELD_ANSWERS: Table = Table {
    name: "custom_field_answers",
    about: "The members' answers to custom fields. Only hosts and moderators see them.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("custom_field_id", "custom_fields"),
        Column::reference("member_id", "member.id", "members"),
        Column::text("text", "text").personal(),
        Column::json("options", "options.title").personal(),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

/// A roster of members by resource id, which is the only order of members that stands still.
const fn roster(source: Source) -> Source {
    Source {
        order: Order::ById,
        backward: false,
        total: true,
        ..source
    }
}

/// The members whose name has a word. Their cursors are places in the whole roster, because a cursor
/// of the roster holds for the same sort and direction.
pub(super) static SAMPLE: Source = Source {
    name: "members_sample",
    samples: true,
    ..roster(Source::network(&MEMBERS, "members", "MemberConnection"))
        .with("sort: RESOURCE_ID, sortOrder: ASC, term: {parent}")
};

pub(super) static SOURCES: &[Source] = &[
    roster(Source::network(&MEMBERS, "members", "MemberConnection"))
        .with("sort: RESOURCE_ID, sortOrder: {direction}"),
    Source {
        inner: Some(("membership", "spaceId: {parent}")),
        ..roster(Source::of_each(
            &MEMBERSHIPS,
            &SPACES,
            Place::Network,
            "members",
            "MemberConnection",
        ))
        .with("sort: RESOURCE_ID, sortOrder: {direction}, spaceId: {parent}")
        .counted_by(&["member_count"])
    },
    Source::network(&BADGES, "badges", "BadgeConnection")
        .with("sortBy: CREATED_AT, sortOrder: ASC"),
    Source::network(&TAGS, "tags", "TagConnection").with("sortBy: CREATED_AT, sortOrder: ASC"),
    Source::network(&CUSTOM_FIELDS, "customFields", "CustomFieldConnection"),
    Source::of_each(
        &CUSTOM_FIELD_ANSWERS,
        &CUSTOM_FIELDS,
        Place::Node("CustomField"),
        "answers",
        "CustomFieldAnswerConnection",
    ),
];
