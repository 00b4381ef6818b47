//! Sends messages, and changes conversations.

use super::super::prelude::*;
use crate::world::html;

/// A new message of the viewer.
pub(super) fn message(ctx: &Context<'_>, kind: &str, given: &Given<'_>) -> Record {
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
pub(super) fn note(ctx: &Context<'_>, conversation: u64, text: &str) {
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
pub(super) fn is_on(place: &Record, key: &str) -> bool {
    match place.get("featureToggles") {
        Some(Value::List(toggles)) => toggles.iter().any(|toggle| {
            matches!(toggle, Value::Object(toggle)
                if toggle.text("key") == Some(key) && toggle.flag("enabled"))
        }),
        _ => false,
    }
}

/// Private messages are a feature of the network.
pub(super) fn is_private_chat_on(ctx: &Context<'_>) -> bool {
    ctx.record(ctx.network_id)
        .is_some_and(|network| is_on(&network, "private_chat"))
}

/// Whether a member takes part in private messages.
pub(super) fn may_chat(ctx: &Context<'_>, member: u64) -> bool {
    ctx.record(member).is_some_and(|member| {
        member
            .leaf("privateChatEnabled")
            .and_then(|flag| flag.as_bool())
            != Some(false)
    })
}

pub(super) fn is_limited(member: &Record) -> bool {
    member.text("memberType") == Some("LIMITED_MEMBER")
}

/// Why a message to these members is not sent.
pub(super) fn skip(ctx: &Context<'_>, recipients: &[Arc<Record>]) -> Option<&'static str> {
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
pub(super) fn start(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
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
pub(super) fn write(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let conversation = given.subject();
    let place = match given.one("replyToId") {
        Some(parent) if &*conversation.kind == "DirectMessage" => thread(ctx, conversation, parent),
        _ => conversation.id,
    };
    let message = message(ctx, "PrivateMessage", given).with_ref("conversation", place);
    Ok(Outcome::written(ctx.create(message)))
}

/// The thread of a message, found or new.
pub(super) fn thread(ctx: &Context<'_>, conversation: &Record, parent: &Record) -> u64 {
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

pub(super) fn archive(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
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
pub(super) fn set_participants(
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
pub(super) fn set_read(ctx: &Context<'_>, conversation: u64) {
    let field = format!("_readBy{}", ctx.viewer_id());
    let latest = i64::try_from(ctx.world().last_id()).unwrap_or(i64::MAX);
    ctx.write(|world| world.update(conversation, |record| record.set(&field, latest)));
}

pub(super) fn bookmark(
    ctx: &Context<'_>,
    given: &Given<'_>,
    at: Value,
) -> Result<Outcome, Refusal> {
    let conversation = given.subject().id;
    let field = format!("_bookmarkedBy{}", ctx.viewer_id());
    ctx.write(|world| world.update(conversation, |record| record.set(&field, at)));
    Ok(Outcome::written(conversation))
}
