//! Posts, events and polls, with comments, reactions, RSVPs and answers.

use crate::model::{Column, Place, Source, Table};

const ANY: &str = "PostInterface";

pub(super) static POSTS: Table = Table {
    name: "posts",
    about: "Posts, articles, events, polls and questions: whatever can be in a feed.",
    columns: &[
        Column::text("id", "id").on(ANY),
        Column::integer("resource_id", "resourceId").on("DatabaseRecord"),
        Column::text("type", "__typename"),
        Column::text("post_type", "postType").on(ANY),
        Column::text("status", "status").on(ANY),
        Column::reference("space_id", "space.id", "spaces").on(ANY),
        Column::reference("creator_id", "creator.id", "members").on(ANY),
        Column::text("title", "title").on(ANY),
        Column::text("body", "bodyText").on(ANY),
        Column::text("body_html", "bodyHtml").on(ANY),
        Column::text("url", "url").on(ANY),
        Column::text("slug", "slug").on(ANY),
        Column::text("image_url", "imageUrl").on(ANY),
        Column::integer("comment_count", "commentCount").on(ANY),
        Column::sum("reaction_count", "reactions.count").on(ANY),
        Column::time("created_at", "createdAt").on(ANY),
        Column::time("updated_at", "updatedAt").on(ANY),
        Column::time("published_at", "publishedAt").on(ANY),
        Column::time("last_activity_at", "lastActivityAt").on(ANY),
        Column::time("last_edited_at", "lastEditedAt").on(ANY),
        Column::time("starts_at", "startsAt").on("Event"),
        Column::time("ends_at", "endsAt").on("Event"),
        Column::text("time_zone", "timeZone").on("Event"),
        Column::text("event_type", "eventType").on("Event"),
        Column::text("event_venue", "venue").on("Event"),
        Column::text("recurrence_rule", "recurrenceRule").on("Event"),
        Column::integer("rsvp_yes_count", "eventInstance.rsvpYesCount").on("Event"),
        Column::integer("rsvp_maybe_count", "eventInstance.rsvpMaybeCount").on("Event"),
        Column::integer("rsvp_no_count", "eventInstance.rsvpNoCount").on("Event"),
        Column::text("poll_type", "pollType").on("Poll"),
        Column::integer("poll_answer_count", "answerCount").on("Poll"),
    ],
    key: &["id"],
    lists: &[
        ("tags", Some(ANY), &POST_TAGS),
        ("assets", Some(ANY), &POST_ASSETS),
        ("choices", Some("Poll"), &POLL_CHOICES),
        ("upcomingEventInstances", Some("Event"), &EVENT_OCCURRENCES),
    ],
};

pub(super) static EVENT_OCCURRENCES: Table = Table {
    name: "event_occurrences",
    about: "The next times at which events take place, with the numbers of RSVPs.",
    columns: &[
        Column::parent("event_id", "posts"),
        Column::text("instance_index", "instanceIndex"),
        Column::text("title", "title"),
        Column::time("starts_at", "startsAt"),
        Column::time("ends_at", "endsAt"),
        Column::boolean("lock_rsvps", "lockRsvps"),
        Column::integer("rsvp_yes_count", "rsvpYesCount"),
        Column::integer("rsvp_maybe_count", "rsvpMaybeCount"),
        Column::integer("rsvp_no_count", "rsvpNoCount"),
        Column::text("url", "url"),
    ],
    key: &["event_id", "instance_index"],
    lists: &[],
};

pub(super) static POST_TAGS: Table = Table {
    name: "post_tags",
    about: "What a post is tagged with.",
    columns: &[
        Column::parent("post_id", "posts"),
        Column::text("id", "id"),
        Column::text("type", "type"),
        Column::text("name", "name"),
    ],
    key: &["post_id", "id"],
    lists: &[],
};

pub(super) static POST_ASSETS: Table = Table {
    name: "post_assets",
    about: "The files of a post.",
    columns: &[
        Column::parent("post_id", "posts"),
        Column::text("id", "id"),
        Column::position(),
        Column::text("content_type", "contentType"),
        Column::text("filename", "originalFilename"),
        Column::text("url", "url"),
        Column::text("image_url", "imageUrl"),
        Column::text("thumbnail_url", "thumbnailUrl"),
        Column::number("aspect_ratio", "aspectRatio"),
    ],
    key: &["post_id", "id"],
    lists: &[],
};

pub(super) static POLL_CHOICES: Table = Table {
    name: "poll_choices",
    about: "The choices of a poll.",
    columns: &[
        Column::parent("poll_id", "posts"),
        Column::text("id", "id"),
        Column::integer("position", "position"),
        Column::text("text", "text"),
        Column::integer("value", "value"),
        Column::integer("tally", "tally"),
        Column::boolean("is_correct", "isCorrect"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static COMMENTS: Table = Table {
    name: "comments",
    about: "Comments and replies.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("post_id", "posts"),
        Column::reference("author_id", "author.id", "members"),
        Column::reference("reply_to_id", "replyTo.id", "comments"),
        Column::integer("depth", "depth"),
        Column::text("body", "bodyText"),
        Column::text("body_html", "bodyHtml"),
        Column::integer("reply_count", "replyCount"),
        Column::sum("reaction_count", "reactions.count"),
        Column::text("url", "url"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static REACTIONS: Table = Table {
    name: "reactions",
    about: "The reactions to posts, events and polls.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("post_id", "posts"),
        Column::reference("member_id", "member.id", "members"),
        Column::text("emoji", "emoji"),
        Column::text("base_emoji", "baseEmoji"),
        Column::time("created_at", "createdAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static COMMENT_REACTIONS: Table = Table {
    name: "comment_reactions",
    about: "The reactions to comments.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("comment_id", "comments"),
        Column::reference("member_id", "member.id", "members"),
        Column::text("emoji", "emoji"),
        Column::text("base_emoji", "baseEmoji"),
        Column::time("created_at", "createdAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static RSVPS: Table = Table {
    name: "rsvps",
    about: "The answers to invitations, for whole events.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("event_id", "posts"),
        Column::reference("member_id", "member.id", "members"),
        Column::text("status", "status"),
        Column::time("instance_at", "instanceAt"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static POLL_ANSWERS: Table = Table {
    name: "poll_answers",
    about: "The answers to polls. Others' answers are only there if the poll shows them.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("poll_id", "posts"),
        Column::reference("choice_id", "choice.id", "poll_choices"),
        Column::reference("member_id", "member.id", "members"),
        Column::integer("value", "value"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static SOURCES: &[Source] = &[
    Source::network(&POSTS, "posts", "PostContentConnection")
        .with("statuses: [POSTED, SCHEDULED, DRAFT]"),
    Source::of_each(
        &COMMENTS,
        &POSTS,
        Place::Network,
        "comments",
        "CommentConnection",
    )
    .with("postId: {parent}")
    .counted_by(&["comment_count"])
    .watched_by(&["comment_count", "last_activity_at"]),
    Source::of_each(
        &REACTIONS,
        &POSTS,
        Place::Network,
        "reactions",
        "ReactionConnection",
    )
    .with("targetId: {parent}")
    .counted_by(&["reaction_count"])
    .watched_by(&["reaction_count"]),
    Source::of_each(
        &COMMENT_REACTIONS,
        &COMMENTS,
        Place::Network,
        "reactions",
        "ReactionConnection",
    )
    .with("targetId: {parent}")
    .counted_by(&["reaction_count"])
    .watched_by(&["reaction_count"]),
    Source::of_each(
        &RSVPS,
        &POSTS,
        Place::Node("Event"),
        "rsvps",
        "RsvpConnection",
    )
    .only("type", "Event")
    .counted_by(&["rsvp_yes_count", "rsvp_maybe_count", "rsvp_no_count"])
    .watched_by(&["rsvp_yes_count", "rsvp_maybe_count", "rsvp_no_count"]),
    Source::of_each(
        &POLL_ANSWERS,
        &POSTS,
        Place::Node("Poll"),
        "answers",
        "PollAnswerConnection",
    )
    .only("type", "Poll")
    .counted_by(&["poll_answer_count"])
    .watched_by(&["poll_answer_count"]),
];
