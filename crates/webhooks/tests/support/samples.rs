//! A payload of each kind, with all documented fields.

use serde_json::{Value, json};

/// A kind of payload.
pub(crate) struct Sample {
    /// The name of the variant of `Payload`.
    pub(crate) kind: &'static str,
    /// The types that have this payload, as GraphQL writes them.
    pub(crate) types: &'static [&'static str],
    /// All fields.
    pub(crate) payload: Value,
    /// The fields that may be absent or null, as JSON pointers.
    pub(crate) optional: &'static [&'static str],
    /// The member's id and e-mail address.
    pub(crate) member: (Option<&'static str>, Option<&'static str>),
}

const AT: &str = "2026-11-02T09:00:00Z";
const ADA: (Option<&str>, Option<&str>) = (Some("12"), Some("ada@example.com"));
/// An id alone.
const ID: (Option<&str>, Option<&str>) = (Some("12"), None);

fn member() -> Value {
    json!({
        "id": 12, "created_at": AT, "updated_at": AT, "email": "ada@example.com",
        "member_type": "full", "first_name": "Ada", "last_name": "Byron",
        "time_zone": "Europe/London", "location": "London", "bio": "Numbers", "referral_count": 3,
        "avatar": "https://cdn.example/ada.png", "categories": [{ "id": 5, "title": "Coach" }],
        "permalink": "https://harbor.mn.co/members/12", "ambassador_level": "bronze",
        "last_visited_at": AT,
    })
}

fn user() -> Value {
    json!({
        "id": 12, "created_at": AT, "updated_at": AT, "name": "Ada Byron",
        "email": "ada@example.com", "short_bio": "Numbers", "admin": false,
    })
}

fn space() -> Value {
    json!({ "id": 31, "created_at": AT, "updated_at": AT, "name": "Harbor", "collection_id": 4 })
}

fn plan() -> Value {
    json!({
        "id": 71, "name": "Gold", "amount": 4900, "currency": "usd", "interval": "month",
        "type": "subscription", "has_free_trial": true,
    })
}

fn segment(title: &str) -> Value {
    json!({
        "id": 81, "created_at": AT, "updated_at": AT, "title": title, "custom_field_id": 82,
        "description": "About it", "color": "#123456", "avatar_url": "https://cdn.example/b.png",
    })
}

fn custom_field() -> Value {
    json!({
        "id": 82, "created_at": AT, "updated_at": AT, "title": "Town", "response_type": "text",
    })
}

fn event() -> Value {
    json!({
        "id": 41, "created_at": AT, "updated_at": AT, "post_type": "event", "space_id": 31,
        "creator_id": 12, "title": "Meet", "summary": "We meet", "event_type": "zoom_meeting",
        "starts_at": AT, "ends_at": AT, "time_zone": "UTC", "location": "Here",
        "frequency": "weekly", "interval": 2, "rsvp_enabled": true, "rsvp_closed": false,
        "restricted_event": false, "post_in_feed": true, "creator": member(), "space": space(),
        "images": ["https://cdn.example/1.png"], "permalink": "https://harbor.mn.co/events/41",
    })
}

const MEMBER_OPTIONAL: [&str; 10] = [
    "/member/first_name",
    "/member/last_name",
    "/member/time_zone",
    "/member/location",
    "/member/bio",
    "/member/referral_count",
    "/member/avatar",
    "/member/categories",
    "/member/ambassador_level",
    "/member/last_visited_at",
];

/// All of them.
pub(crate) fn samples() -> Vec<Sample> {
    let mut all = content();
    all.extend(people());
    all.extend(payments());
    all.extend(labels());
    all
}

fn content() -> Vec<Sample> {
    vec![
        Sample {
            kind: "Post",
            types: &[
                "ARTICLE_CREATED",
                "ARTICLE_UPDATED",
                "POST_CREATED",
                "POST_UPDATED",
                "QUESTION_CREATED",
                "QUESTION_UPDATED",
            ],
            payload: json!({
                "id": 21, "created_at": AT, "updated_at": AT, "creator_id": 12, "space_id": 31,
                "summary": "Hello", "description": "<p>Hello</p>", "post_type": "post",
                "images": ["https://cdn.example/1.png"], "title": "Hi", "status": "posted",
                "published_at": AT, "last_activity_at": AT, "content_type": "simple",
                "comments_enabled": true, "permalink": "https://harbor.mn.co/posts/21",
            }),
            optional: &["/images", "/published_at", "/last_activity_at"],
            member: ID,
        },
        Sample {
            kind: "Poll",
            types: &[
                "HOT_COLD_POLL_CREATED",
                "HOT_COLD_POLL_UPDATED",
                "PERCENTAGE_POLL_CREATED",
                "PERCENTAGE_POLL_UPDATED",
                "MULTIPLE_CHOICE_POLL_CREATED",
                "MULTIPLE_CHOICE_POLL_UPDATED",
            ],
            payload: json!({
                "id": 22, "created_at": AT, "updated_at": AT, "post_type": "poll",
                "title": "Which?", "creator": user(), "space": space(),
                "images": ["https://cdn.example/1.png"],
                "permalink": "https://harbor.mn.co/polls/22",
                "choices": [{ "id": "c1", "text": "This" }, { "id": 2, "text": "That" }],
                "choice_1": "This", "choice_2": "That",
            }),
            optional: &[
                "/images",
                "/choices",
                "/choice_1",
                "/choice_2",
                "/space/collection_id",
            ],
            member: ADA,
        },
        Sample {
            kind: "Comment",
            types: &["COMMENT_CREATED"],
            payload: json!({
                "id": 23, "created_at": AT, "updated_at": AT, "targetable_id": 21,
                "targetable_type": "Post", "text": "<p>Yes</p>", "replyable": true, "depth": 2,
                "cheer_count": 0, "reply_count": 0, "reply_to_id": 20, "author_id": 12,
                "space_id": 31,
                "files": [{ "id": 1, "type": "image", "url": "https://cdn.example/1", "name": "a" }],
                "embedded_link": {
                    "id": 2, "url": "https://example.com", "title": "Example",
                    "description": "An example", "favicon_url": "https://example.com/i.ico",
                },
                "permalink": "https://harbor.mn.co/posts/21/comments/23",
            }),
            optional: &[
                "/reply_to_id",
                "/files",
                "/files/0/url",
                "/files/0/name",
                "/embedded_link",
                "/embedded_link/title",
                "/embedded_link/description",
                "/embedded_link/favicon_url",
            ],
            member: ID,
        },
        Sample {
            kind: "Event",
            types: &["EVENT_CREATED", "EVENT_UPDATED"],
            payload: event(),
            optional: &[
                "/ends_at",
                "/location",
                "/frequency",
                "/interval",
                "/images",
            ],
            member: ADA,
        },
        Sample {
            kind: "Rsvp",
            types: &["RSVP_CREATED", "RSVP_UPDATED", "RSVP_DELETED"],
            payload: json!({
                "id": 42, "updated": AT, "status": "yes", "event": event(), "member": member(),
                "event_instance": {
                    "post_id": 41, "starts_at": AT, "ends_at": AT, "instance_index": 3,
                },
            }),
            optional: &["/event_instance", "/event/ends_at"],
            member: ADA,
        },
        Sample {
            kind: "Reaction",
            types: &["REACTION_CREATED", "REACTION_DELETED"],
            payload: json!({
                "id": 24, "created_at": AT, "updated_at": AT, "space_id": 31, "network_id": 7,
                "targetable_id": 21, "targetable_type": "Post", "targetable_space_id": 31,
                "emoji": "👍🏽", "base_emoji": "👍", "member_id": 12,
            }),
            optional: &[],
            member: ID,
        },
        Sample {
            kind: "Report",
            types: &["REPORTED_CONTENT_CREATED"],
            payload: json!({
                "reported_content": {
                    "id": 25, "created_at": AT, "updated_at": AT, "user_id": 12,
                    "targetable_id": 21, "targetable_type": "Post", "blacklist_type": "spam",
                    "reason": "It is spam", "space_id": 31, "network_id": 7,
                },
            }),
            optional: &["/reported_content/reason"],
            member: ID,
        },
    ]
}

fn people() -> Vec<Sample> {
    vec![
        Sample {
            kind: "Membership",
            types: &["MEMBER_JOINED", "MEMBER_LEFT", "MEMBER_UPDATED"],
            payload: json!({ "member": member(), "space_id": 31, "network_id": 7 }),
            optional: &[
                "/space_id",
                MEMBER_OPTIONAL[0],
                MEMBER_OPTIONAL[1],
                MEMBER_OPTIONAL[2],
                MEMBER_OPTIONAL[3],
                MEMBER_OPTIONAL[4],
                MEMBER_OPTIONAL[5],
                MEMBER_OPTIONAL[6],
                MEMBER_OPTIONAL[7],
                MEMBER_OPTIONAL[8],
                MEMBER_OPTIONAL[9],
            ],
            member: ADA,
        },
        Sample {
            kind: "JoinRequest",
            types: &["MEMBER_JOIN_REQUESTED"],
            payload: json!({
                "id": 51, "created_at": AT, "email": "ada@example.com", "first_name": "Ada",
                "last_name": "Byron", "space": space(),
            }),
            optional: &["/email", "/first_name", "/last_name", "/space"],
            member: (None, Some("ada@example.com")),
        },
        Sample {
            kind: "InviteRequest",
            types: &["INVITE_REQUESTED", "MEMBER_PURCHASE_REQUESTED"],
            payload: json!({
                "id": 52, "created_at": AT, "updated_at": AT, "network_id": 7, "space_id": 31,
                "plan_id": 71, "member_id": 12, "member_email": "ada@example.com",
                "member_first_name": "Ada", "member_last_name": "Byron",
                "member_location": "London", "member_avatar": "https://cdn.example/ada.png",
                "status": "pending", "referred_by_user_id": 13,
            }),
            optional: &[
                "/space_id",
                "/plan_id",
                "/member_id",
                "/member_first_name",
                "/member_last_name",
                "/member_location",
                "/member_avatar",
                "/referred_by_user_id",
            ],
            member: ADA,
        },
        Sample {
            kind: "Ambassador",
            types: &["MEMBER_AMBASSADOR_LEVELED_UP"],
            payload: json!({
                "member": member(), "network_id": 7, "ambassador_level_id": 1,
                "ambassador_level_name": "bronze", "referral_count": 3,
            }),
            optional: &[],
            member: ADA,
        },
        Sample {
            kind: "CourseProgress",
            types: &[
                "MEMBER_COURSE_PROGRESS_STARTED",
                "MEMBER_COURSE_PROGRESS_UPDATED",
                "MEMBER_COURSE_PROGRESS_COMPLETED",
            ],
            payload: json!({ "member": member(), "course": space(), "progress_percent": 40.5 }),
            optional: &["/progress_percent"],
            member: ADA,
        },
    ]
}

fn payments() -> Vec<Sample> {
    vec![
        Sample {
            kind: "Purchase",
            types: &["MEMBER_PURCHASED"],
            payload: json!({
                "member_id": 12, "member_email": "ada@example.com", "member_first_name": "Ada",
                "member_last_name": "Byron", "member_time_zone": "Europe/London",
                "member_location": "London", "member_referral_count": 3,
                "member_avatar": "https://cdn.example/ada.png",
                "member_categories": [{ "id": 5, "title": "Coach" }],
                "member_permalink": "https://harbor.mn.co/members/12",
                "member_ambassador_level": "bronze", "plan": plan(),
                "purchase": {
                    "id": 61, "tax_percent": 19.5, "payment_platform": "stripe",
                    "purchased_at": AT, "created_at": AT, "updated_at": AT,
                },
            }),
            optional: &[
                "/member_first_name",
                "/member_last_name",
                "/member_time_zone",
                "/member_location",
                "/member_referral_count",
                "/member_avatar",
                "/member_categories",
                "/member_permalink",
                "/member_ambassador_level",
                "/plan/id",
                "/plan/name",
                "/purchase/tax_percent",
                "/purchase/payment_platform",
            ],
            member: ADA,
        },
        Sample {
            kind: "Subscription",
            types: &[
                "MEMBER_PLAN_CHANGED",
                "MEMBER_SUBSCRIPTION_CANCELED",
                "MEMBER_SUBSCRIPTION_RENEWED",
                "MEMBER_REMOVED_FROM_PLAN",
            ],
            payload: json!({
                "member_id": 12, "created_at": AT, "updated_at": AT, "email": "ada@example.com",
                "first_name": "Ada", "last_name": "Byron", "time_zone": "Europe/London",
                "location": "London", "referral_count": 3,
                "avatar": "https://cdn.example/ada.png",
                "categories": [{ "id": 5, "title": "Coach" }],
                "permalink": "https://harbor.mn.co/members/12", "ambassador_level": "bronze",
                "plan": plan(),
                "subscription": {
                    "id": 62, "current_period_start": AT, "current_period_end": AT,
                    "payment_platform": "apple", "canceled_at": AT, "trial_length": 7,
                    "trial_start": AT, "trial_end": AT, "purchased_at": AT,
                },
            }),
            optional: &[
                "/first_name",
                "/last_name",
                "/time_zone",
                "/location",
                "/referral_count",
                "/avatar",
                "/categories",
                "/ambassador_level",
                "/plan/id",
                "/plan/name",
                "/subscription/current_period_start",
                "/subscription/current_period_end",
                "/subscription/payment_platform",
                "/subscription/canceled_at",
                "/subscription/trial_length",
                "/subscription/trial_start",
                "/subscription/trial_end",
            ],
            member: ADA,
        },
    ]
}

fn labels() -> Vec<Sample> {
    vec![
        Sample {
            kind: "MemberTag",
            types: &["MEMBER_TAG_ADDED", "MEMBER_TAG_REMOVED"],
            payload: json!({ "member": member(), "tag": segment("vip"), "network_id": 7 }),
            optional: &["/tag/description", "/tag/color", "/tag/avatar_url"],
            member: ADA,
        },
        Sample {
            kind: "MemberBadge",
            types: &["MEMBER_BADGE_ADDED", "MEMBER_BADGE_REMOVED"],
            payload: json!({ "member": member(), "badge": segment("star"), "network_id": 7 }),
            optional: &["/badge/description", "/badge/color", "/badge/avatar_url"],
            member: ADA,
        },
        Sample {
            kind: "FieldAnswer",
            types: &[
                "CUSTOM_FIELD_RESPONSE_CREATED",
                "CUSTOM_FIELD_RESPONSE_REMOVED",
            ],
            payload: json!({
                "member": member(), "custom_field": custom_field(), "network_id": 7,
                "text": "London", "segments": [segment("London")],
            }),
            optional: &["/text", "/segments"],
            member: ADA,
        },
        Sample {
            kind: "FieldChange",
            types: &["CUSTOM_FIELD_RESPONSE_UPDATED"],
            payload: json!({
                "member": member(), "custom_field": custom_field(), "network_id": 7,
                "previous_text": "Paris", "new_text": "London",
                "previous_segments": [segment("Paris")], "new_segments": [segment("London")],
            }),
            optional: &[
                "/previous_text",
                "/new_text",
                "/previous_segments",
                "/new_segments",
            ],
            member: ADA,
        },
        Sample {
            kind: "Leaderboard",
            types: &["GIFT_LEADERBOARD_UPDATED"],
            payload: json!({
                "network_id": 7, "recalculated_at": AT, "type": "received",
                "gift_definition": { "id": 91, "name": "Anchor" },
                "entries": { "all_time": [{ "rank": 1, "member": member(), "count": 9 }] },
            }),
            optional: &["/gift_definition", "/entries/all_time"],
            member: (None, None),
        },
    ]
}
