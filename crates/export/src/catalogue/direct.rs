//! The signed-in member's own conversations. Nobody else can read them, not even a host.

use crate::model::{Column, Place, Source, Table};

pub(super) static CONVERSATIONS: Table = Table {
    name: "conversations",
    about: "The private conversations of the signed-in member: direct messages and their threads.",
    columns: &[
        Column::text("id", "id"),
        Column::text("type", "__typename"),
        Column::text("title", "title").personal(),
        Column::integer("unread_count", "unreadCount"),
        Column::time("last_chat_at", "lastChatAt"),
        Column::time("bookmarked_at", "bookmarkedAt"),
    ],
    key: &["id"],
    lists: &[("participants", None, &CONVERSATION_MEMBERS)],
};

pub(super) static CONVERSATION_MEMBERS: Table = Table {
    name: "conversation_members",
    about: "Who takes part in which private conversation.",
    columns: &[
        Column::parent("conversation_id", "conversations"),
        Column::reference("member_id", "id", "members"),
    ],
    key: &["conversation_id", "member_id"],
    lists: &[],
};

pub(super) static DIRECT_MESSAGES: Table = Table {
    name: "direct_messages",
    about: "The messages of the signed-in member's private conversations.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::parent("conversation_id", "conversations"),
        Column::reference("member_id", "member.id", "members"),
        Column::reference("reply_to_id", "replyTo.id", "direct_messages"),
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
        place: Place::Me,
        backward: false,
        ..Source::network(
            &CONVERSATIONS,
            "directMessages",
            "PrivateConversationConnection",
        )
        .with("includeThreads: true")
    },
    Source::of_each(
        &DIRECT_MESSAGES,
        &CONVERSATIONS,
        Place::Node("PrivateConversation"),
        "messages",
        "PrivateMessageConnection",
    )
    .watched_by(&["last_chat_at"]),
];
