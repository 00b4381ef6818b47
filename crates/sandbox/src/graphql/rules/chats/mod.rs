//! Conversations and messages: private ones, their threads, and the chats of spaces.
//!
//! `write` sends messages and changes conversations.

mod write;

use super::prelude::*;
use write::{
    archive, bookmark, is_limited, is_on, is_private_chat_on, may_chat, message, note,
    set_participants, set_read, start, write,
};

const PRIVATE: &[&str] = &["DirectMessage", "ConversationThread"];
const ANY: &[&str] = &["Space", "DirectMessage", "ConversationThread"];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createConversation",
        source: &[
            Source::Schema("CreateConversation"),
            Source::Schema("DirectMessageOutcome"),
            Source::Choice("A member who has blocked the other is unavailable to them."),
        ],
        inputs: &[
            ASSETS,
            LINK,
            value("preserveParagraphSpacing").effect(),
            id("recipientIds", GlobalId, &["User"]).limits(&[Limit::Count(1, usize::MAX)]),
            value("reportSkipsAsOutcomes").effect(),
            TEXT,
            value("title").effect(),
        ],
        checks: &[by(
            "Only a group has a title",
            Broken::Input(r#"{"title": "Crew"}"#),
            |_, given| !given.has("title") || given.many("recipientIds").len() > 1,
        )],
        effect: Effect::Run(start),
        tests: &[
            "society::a_message_is_added_to_the_existing_conversation_of_the_same_people",
            "areas::chats::each_reason_to_skip_a_message_has_its_outcome",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "createDirectMessage",
        source: &[
            Source::Schema("CreateDirectMessage"),
            Source::Schema("ConversationThread"),
        ],
        inputs: &[
            ASSETS,
            subject("conversationId", GlobalId, PRIVATE),
            LINK,
            id("replyToId", GlobalId, &["PrivateMessage"])
                .to("replyTo")
                .null_keeps(),
            TEXT,
        ],
        checks: &[
            by(
                "PrivateMessage",
                Broken::Test("areas::chats::a_reply_starts_a_thread"),
                |_, given| {
                    let conversation = Some(given.subject().id);
                    given
                        .one("replyToId")
                        .is_none_or(|parent| parent.reference("conversation") == conversation)
                },
            )
            .not_found(),
            by(
                "Private messages are turned off",
                Broken::Test("areas::chats::each_reason_to_skip_a_message_has_its_outcome"),
                |ctx, _| is_private_chat_on(ctx) && may_chat(ctx, ctx.viewer_id()),
            ),
        ],
        effect: Effect::Run(write),
        tests: &["areas::chats::a_reply_starts_a_thread"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createMessage",
        source: &[Source::Schema("CreateMessage")],
        inputs: &[
            ASSETS,
            subject("conversationId", GlobalId, &["Space"]),
            LINK,
            TEXT,
        ],
        checks: &[by(
            "The chat of this space is turned off",
            Broken::Test("areas::chats::a_space_without_chat_takes_no_messages"),
            |_, given| is_on(given.subject(), "chat"),
        )],
        effect: Effect::Run(|ctx, given| {
            let message =
                message(ctx, "ChatMessage", given).with_ref("conversation", given.subject().id);
            Ok(Outcome::written(ctx.create(message)))
        }),
        tests: &["areas::chats::a_space_without_chat_takes_no_messages"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteMessage",
        source: &[Source::Schema("Mutation.deleteMessage")],
        callers: Callers::Author("member"),
        inputs: &[subject("messageId", GlobalId, &["ChatMessage"])],
        effect: Effect::Delete(PARTS),
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteDirectMessage",
        source: &[
            Source::Schema("Mutation.deleteDirectMessage"),
            Source::Choice("A private message has no moderators: only its sender deletes it."),
        ],
        callers: Callers::Own("member"),
        inputs: &[subject("messageId", GlobalId, &["PrivateMessage"])],
        effect: Effect::Delete(PARTS),
        ..Rule::BASE
    },
    Rule {
        mutation: "archiveConversation",
        source: &[Source::Schema("ArchiveConversation")],
        inputs: &[
            subject("conversationId", GlobalId, &["DirectMessage"]),
            value("includeThreads").effect(),
        ],
        effect: Effect::Run(archive),
        tests: &["areas::chats::an_archived_conversation_leaves_the_list_with_its_threads"],
        ..Rule::BASE
    },
    Rule {
        mutation: "leaveConversation",
        source: &[Source::Schema("LeaveConversation")],
        inputs: &[subject("conversationId", GlobalId, &["DirectMessage"])],
        checks: &[IS_GROUP],
        effect: Effect::Run(|ctx, given| {
            let conversation = given.subject();
            note(ctx, conversation.id, "left");
            set_participants(ctx, conversation, |member| member != ctx.viewer_id(), &[]);
            Ok(Outcome::done([("success", true.into())]))
        }),
        tests: &["areas::chats::only_groups_have_members_to_add_and_remove"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createConversationMemberships",
        source: &[Source::Schema("CreateConversationMemberships")],
        inputs: &[
            subject("conversationId", GlobalId, &["DirectMessage"]),
            id("memberIds", GlobalId, &["User"]),
        ],
        checks: &[
            IS_GROUP,
            by(
                "Limited members have no private chat",
                Broken::Test("areas::chats::only_groups_have_members_to_add_and_remove"),
                |_, given| {
                    !given
                        .many("memberIds")
                        .iter()
                        .any(|member| is_limited(member))
                },
            ),
        ],
        effect: Effect::Run(|ctx, given| {
            let conversation = given.subject();
            note(ctx, conversation.id, "added members");
            let added: Vec<u64> = given.many("memberIds").iter().map(|one| one.id).collect();
            set_participants(ctx, conversation, |_| true, &added);
            Ok(Outcome::written(conversation.id))
        }),
        tests: &["areas::chats::only_groups_have_members_to_add_and_remove"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteConversationMemberships",
        source: &[Source::Schema("deleteConversationMemberships")],
        inputs: &[
            subject("conversationId", GlobalId, &["DirectMessage"]),
            id("memberIds", GlobalId, &["User"]),
        ],
        checks: &[IS_GROUP],
        effect: Effect::Run(|ctx, given| {
            let conversation = given.subject();
            note(ctx, conversation.id, "removed members");
            let gone: Vec<u64> = given.many("memberIds").iter().map(|one| one.id).collect();
            set_participants(ctx, conversation, |member| !gone.contains(&member), &[]);
            Ok(Outcome::written(conversation.id))
        }),
        tests: &["areas::chats::only_groups_have_members_to_add_and_remove"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateConversation",
        source: &[Source::Schema("UpdateConversation")],
        inputs: &[
            subject("conversationId", GlobalId, &["DirectMessage"]),
            value("title").made("title", |title| match title.as_str() {
                Some(text) if !text.trim().is_empty() => text.into(),
                _ => Value::NULL,
            }),
        ],
        checks: &[IS_GROUP],
        effect: Effect::Update(Update {
            with: &[],
            finish: |ctx, given, _| {
                note(ctx, given.subject().id, "renamed the conversation");
                Ok(())
            },
        }),
        tests: &["areas::chats::a_group_without_a_title_has_the_names_of_its_members"],
        ..Rule::BASE
    },
    Rule {
        mutation: "markConversationRead",
        source: &[Source::Schema("MarkConversationRead")],
        inputs: &[subject("conversationId", GlobalId, &["Space"])],
        effect: Effect::Run(|ctx, given| {
            let space = given.subject().id;
            let is_member = resolve::spaces_of(ctx, ctx.viewer_id()).contains(&space);
            if is_member {
                set_read(ctx, space);
            }
            let unread = is_member.then_some(0i64);
            Ok(Outcome::written(space).and("unreadCount", unread))
        }),
        tests: &["areas::chats::reading_a_chat_clears_its_count"],
        ..Rule::BASE
    },
    Rule {
        mutation: "markDirectMessageRead",
        source: &[Source::Schema("MarkDirectMessageRead")],
        inputs: &[subject("conversationId", GlobalId, PRIVATE)],
        effect: Effect::Run(|ctx, given| {
            set_read(ctx, given.subject().id);
            Ok(Outcome::written(given.subject().id).and("unreadCount", 0i64))
        }),
        tests: &["areas::chats::reading_a_chat_clears_its_count"],
        ..Rule::BASE
    },
    Rule {
        mutation: "markAllConversationsRead",
        source: &[Source::Schema("Mutation.markAllConversationsRead")],
        inputs: &[],
        effect: Effect::Run(|ctx, _| {
            let mut conversations = resolve::spaces_of(ctx, ctx.viewer_id());
            for kind in PRIVATE {
                let world = ctx.world();
                let own = world.pointing_at(ctx.viewer_id(), kind);
                conversations.extend(own.map(|conversation| conversation.id));
            }
            for conversation in conversations {
                set_read(ctx, conversation);
            }
            Ok(Outcome::done([("success", true.into())]))
        }),
        tests: &["areas::chats::reading_a_chat_clears_its_count"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createConversationBookmark",
        source: &[Source::Schema("CreateConversationBookmark")],
        inputs: &[subject("conversationId", Either, ANY)],
        effect: Effect::Run(|ctx, given| bookmark(ctx, given, ctx.now.into())),
        tests: &["areas::chats::a_bookmark_has_its_own_time_and_is_the_viewers_own"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteConversationBookmark",
        source: &[Source::Schema("Mutation.deleteConversationBookmark")],
        inputs: &[subject("conversationId", Either, ANY)],
        effect: Effect::Run(|ctx, given| bookmark(ctx, given, Value::NULL)),
        tests: &["areas::chats::a_bookmark_has_its_own_time_and_is_the_viewers_own"],
        ..Rule::BASE
    },
];

const ASSETS: Input = id("assetIds", Either, &["Asset"]).to("assets").null_keeps();
const LINK: Input = id("embeddedLinkId", Either, &["EmbeddedLink"])
    .to("embeddedLink")
    .null_keeps();
const TEXT: Input = value("text").effect().limits(&[Limit::NotBlankHtml]);

/// The records that can't exist without a message.
const PARTS: &[&str] = &["Reaction", crate::world::flags::FLAG];

const IS_GROUP: Check = by(
    "This is not a group conversation",
    Broken::Test("areas::chats::only_groups_have_members_to_add_and_remove"),
    |_, given| given.subject().references("participants").len() > 2,
);
