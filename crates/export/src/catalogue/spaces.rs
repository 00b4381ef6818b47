//! Spaces, collections, courses and coursework, chat messages.

use crate::model::{Column, Place, Source, Table};

pub(super) static COLLECTIONS: Table = Table {
    name: "collections",
    about: "The collections that spaces are grouped in.",
    columns: &[
        Column::text("id", "id"),
        Column::text("name", "name"),
        Column::text("description", "description"),
        Column::integer("position", "position"),
        Column::boolean("visible_to_members", "visibleToMembers"),
        Column::text("url", "url"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static SPACES: Table = Table {
    name: "spaces",
    about: "The spaces that the viewer can see.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::text("title", "title"),
        Column::reference("collection_id", "spacesCollection.id", "collections"),
        Column::integer("position", "position"),
        Column::boolean("discoverable", "discoverable"),
        Column::boolean("explorable", "explorable"),
        Column::integer("member_count", "memberCount"),
        Column::text("avatar_url", "avatarUrl"),
        Column::text("url", "url"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
        Column::time("last_chat_at", "lastChatAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static COURSES: Table = Table {
    name: "courses",
    about: "The spaces that are courses.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::text("title", "title"),
        Column::text("description", "descriptionText"),
        Column::text("description_html", "descriptionHtml"),
        Column::text("url", "url"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static COURSEWORK: Table = Table {
    name: "coursework",
    about: "Sections, lessons and quizzes.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("course_id", "courses"),
        Column::reference("parent_id", "parent.id", "coursework"),
        Column::text("type", "type"),
        Column::text("status", "status"),
        Column::integer("position", "position"),
        Column::text("title", "title"),
        Column::text("description", "descriptionText"),
        Column::text("description_html", "descriptionHtml"),
        Column::text("url", "url"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static MESSAGES: Table = Table {
    name: "messages",
    about: "The messages of the spaces' chats.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("space_id", "spaces"),
        Column::reference("member_id", "member.id", "members"),
        Column::reference("reply_to_id", "replyTo.id", "messages"),
        Column::text("text", "textText").personal(),
        Column::text("html", "textHtml").personal(),
        Column::text("actor_type", "actorType"),
        Column::integer("reply_count", "replyCount"),
        Column::sum("reaction_count", "reactions.count"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static SOURCES: &[Source] = &[
    Source {
        connection: None,
        backward: false,
        ..Source::network(&COLLECTIONS, "spacesCollections", "")
    },
    Source::network(&SPACES, "spaces", "SpaceConnection"),
    Source::network(&COURSES, "courses", "CourseConnection"),
    Source::of_each(
        &COURSEWORK,
        &COURSES,
        Place::Node("Course"),
        "coursework",
        "CourseworkConnection",
    ),
    Source::of_each(
        &MESSAGES,
        &SPACES,
        Place::Node("Space"),
        "messages",
        "ChatMessageConnection",
    )
    .watched_by(&["last_chat_at"]),
];
