//! Conversations and messages: private ones, their threads, and the chats of spaces.

use super::prelude::*;
use crate::world::html;

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

/// A new message of the viewer.
fn message(ctx: &Context<'_>, kind: &str, given: &Given<'_>) -> Record {
    let mut text = given.text("text").unwrap_or_default();
    if given.is_set("preserveParagraphSpacing") {
        text = text.replace("</p><p>", "<br><br>");
    }
    let html = html::sanitize(&text);
    let mut message = Record::new(kind)
        .with_ref("member", ctx.viewer_id())
        .with("actorType", "USER")
        .with("textText", html::plain_text(&html))
        .with("textHtml", html);
    given.store_in(&mut message);
    message
}

/// A message of the system: a change of a conversation.
fn note(ctx: &Context<'_>, conversation: u64, text: &str) {
    ctx.create(
        Record::new("PrivateMessage")
            .with_ref("member", ctx.viewer_id())
            .with_ref("conversation", conversation)
            .with("actorType", "SYSTEM")
            .with("textText", text)
            .with("textHtml", format!("<p>{text}</p>")),
    );
}

/// Whether a feature of the network or of a space is on.
fn is_on(place: &Record, key: &str) -> bool {
    match place.get("featureToggles") {
        Some(Value::List(toggles)) => toggles.iter().any(|toggle| {
            matches!(toggle, Value::Object(toggle)
                if toggle.text("key") == Some(key) && toggle.flag("enabled"))
        }),
        _ => false,
    }
}

/// Private messages are a feature of the network.
fn is_private_chat_on(ctx: &Context<'_>) -> bool {
    ctx.record(ctx.network_id)
        .is_some_and(|network| is_on(&network, "private_chat"))
}

/// Whether a member takes part in private messages.
fn may_chat(ctx: &Context<'_>, member: u64) -> bool {
    ctx.record(member).is_some_and(|member| {
        member
            .leaf("privateChatEnabled")
            .and_then(|flag| flag.as_bool())
            != Some(false)
    })
}

fn is_limited(member: &Record) -> bool {
    member.text("memberType") == Some("LIMITED_MEMBER")
}

/// Why a message to these members is not sent.
fn skip(ctx: &Context<'_>, recipients: &[Arc<Record>]) -> Option<&'static str> {
    let viewer = ctx.viewer_id();
    let hosts_only = ctx
        .record(ctx.network_id)
        .is_some_and(|network| network.flag("_onlyHostsStartChats"));
    let world = ctx.world();
    let is_blocked = |member: u64| {
        world.is_linked(Relation::Blocks, member, viewer)
            || world.is_linked(Relation::Blocks, viewer, member)
    };
    if recipients.iter().any(|member| ctx.is_viewer(member.id)) {
        Some("SKIPPED_SELF_MESSAGE")
    } else if !is_private_chat_on(ctx) {
        Some("SKIPPED_NETWORK_CHAT_DISABLED")
    } else if !may_chat(ctx, viewer) {
        Some("SKIPPED_SENDER_CHAT_DISABLED")
    } else if hosts_only && !ctx.is_staff() {
        Some("SKIPPED_SENDER_NOT_HOST")
    } else if recipients.iter().any(|member| is_limited(member)) {
        Some("SKIPPED_RECIPIENT_LIMITED_MEMBER")
    } else if recipients.iter().any(|member| !may_chat(ctx, member.id)) {
        Some("SKIPPED_RECIPIENT_CHAT_DISABLED")
    } else if recipients.iter().any(|member| is_blocked(member.id)) {
        Some("SKIPPED_CONVERSATION_UNAVAILABLE")
    } else {
        None
    }
}

/// If the same people have a conversation already, the message goes there.
fn start(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let recipients = given.many("recipientIds");
    match skip(ctx, recipients) {
        Some(skip) if given.is_set("reportSkipsAsOutcomes") => {
            return Ok(Outcome::done([("outcome", skip.into())]));
        }
        Some(_) => return Err("This message can't be sent".into()),
        None => {}
    }
    let mut participants: Vec<u64> = recipients.iter().map(|member| member.id).collect();
    participants.push(ctx.viewer_id());
    participants.sort_unstable();
    participants.dedup();
    let known = ctx
        .world()
        .of_kind("DirectMessage")
        .find(|conversation| {
            let mut others = conversation.references("participants");
            others.sort_unstable();
            others == participants
        })
        .map(|conversation| conversation.id);
    let conversation = known.unwrap_or_else(|| {
        let mut conversation =
            Record::new("DirectMessage").with("participants", Value::refs(participants));
        if let Some(title) = given.text("title").filter(|title| !title.trim().is_empty()) {
            conversation.set("title", title);
        }
        ctx.create(conversation)
    });
    let message = message(ctx, "PrivateMessage", given).with_ref("conversation", conversation);
    let id = ctx.create(message);
    Ok(Outcome::done([
        ("conversation", Value::Ref(conversation)),
        ("message", Value::Ref(id)),
        ("outcome", "SENT".into()),
    ]))
}

/// A reply goes into the thread of the message that it answers.
fn write(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let conversation = given.subject();
    let place = match given.one("replyToId") {
        Some(parent) if &*conversation.kind == "DirectMessage" => thread(ctx, conversation, parent),
        _ => conversation.id,
    };
    let message = message(ctx, "PrivateMessage", given).with_ref("conversation", place);
    Ok(Outcome::written(ctx.create(message)))
}

/// The thread of a message, found or new.
fn thread(ctx: &Context<'_>, conversation: &Record, parent: &Record) -> u64 {
    let known = ctx
        .world()
        .pointing_at(parent.id, "ConversationThread")
        .next()
        .map(|thread| thread.id);
    known.unwrap_or_else(|| {
        ctx.create(
            Record::new("ConversationThread")
                .with_ref("parentMessage", parent.id)
                .with_ref("_conversation", conversation.id)
                .with(
                    "participants",
                    Value::refs(conversation.references("participants")),
                ),
        )
    })
}

fn archive(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let conversation = given.subject().id;
    let field = format!("_archivedBy{}", ctx.viewer_id());
    let mut archived = vec![conversation];
    if given.flag("includeThreads") != Some(false) {
        let world = ctx.world();
        let threads = world.pointing_at(conversation, "ConversationThread");
        archived.extend(threads.map(|thread| thread.id));
    }
    for id in archived {
        ctx.write(|world| world.update(id, |record| record.set(&field, true)));
    }
    Ok(Outcome::done([("success", true.into())]))
}

/// Keeps some participants and adds others, in the conversation and in its threads.
fn set_participants(
    ctx: &Context<'_>,
    conversation: &Record,
    keep: impl Fn(u64) -> bool,
    added: &[u64],
) {
    let mut members = conversation.references("participants");
    members.retain(|member| keep(*member));
    for member in added {
        if !members.contains(member) {
            members.push(*member);
        }
    }
    let mut places: Vec<u64> = ctx
        .world()
        .pointing_at(conversation.id, "ConversationThread")
        .map(|thread| thread.id)
        .collect();
    places.push(conversation.id);
    for place in places {
        let members = members.clone();
        ctx.change(place, |record| {
            record.set("participants", Value::refs(members));
        });
    }
}

/// Everything that is stored by now has been read.
fn set_read(ctx: &Context<'_>, conversation: u64) {
    let field = format!("_readBy{}", ctx.viewer_id());
    let latest = i64::try_from(ctx.world().last_id()).unwrap_or(i64::MAX);
    ctx.write(|world| world.update(conversation, |record| record.set(&field, latest)));
}

fn bookmark(ctx: &Context<'_>, given: &Given<'_>, at: Value) -> Result<Outcome, Refusal> {
    let conversation = given.subject().id;
    let field = format!("_bookmarkedBy{}", ctx.viewer_id());
    ctx.write(|world| world.update(conversation, |record| record.set(&field, at)));
    Ok(Outcome::written(conversation))
}
