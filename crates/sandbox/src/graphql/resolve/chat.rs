//! Conversations and their messages.

use jiff::Timestamp;

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::reactions;
use crate::world::{Record, Value};

/// Whether a member is in a private conversation.
pub(crate) fn participates(conversation: &Record, member: u64) -> bool {
    conversation.references("participants").contains(&member)
}

/// A conversation's fields: a space's chat, a direct message, a thread.
pub(super) fn conversation_field(
    ctx: &Context<'_>,
    conversation: &Record,
    field: &str,
    args: Args<'_>,
) -> Resolved {
    match field {
        "messages" => {
            let with_system = args.flag("includeSystemMessages") == Some(true);
            ref_items(messages(ctx, conversation, with_system))
        }
        "lastMessage" => value(
            messages(ctx, conversation, false)
                .first()
                .map_or(Value::NULL, |id| Value::Ref(*id)),
        ),
        "lastChatAt" => {
            let last = messages(ctx, conversation, false).first().copied();
            value(
                last.and_then(|id| ctx.record(id))
                    .and_then(|message| message.time("createdAt")),
            )
        }
        "isGroup" => value(conversation.references("participants").len() > 2),
        "unreadCount" => value(unread(ctx, conversation)),
        "bookmarkedAt" => {
            let field = format!("_bookmarkedBy{}", ctx.viewer_id());
            value(conversation.get(&field).cloned())
        }
        "title" if &*conversation.kind == "ConversationThread" => {
            let parent = conversation.reference("parentMessage");
            let parent = parent.and_then(|id| ctx.record(id));
            value(parent.map(|parent| preview(&parent)))
        }
        "title" if conversation.text("title").is_none() => value(member_names(ctx, conversation)),
        _ => Ok(None),
    }
}

fn message_kind(conversation: &Record) -> &'static str {
    if &*conversation.kind == "Space" {
        "ChatMessage"
    } else {
        "PrivateMessage"
    }
}

fn is_of_system(message: &Record) -> bool {
    message.text("actorType") == Some("SYSTEM")
}

/// The number of characters of a preview. The API's own is not known.
const PREVIEW: usize = 80;

/// The beginning of a message, as the title of its thread.
fn preview(message: &Record) -> String {
    let text = message.text("textText").unwrap_or_default();
    text.chars().take(PREVIEW).collect()
}

/// Newest first.
fn messages(ctx: &Context<'_>, conversation: &Record, with_system: bool) -> Vec<u64> {
    ctx.world()
        .pointing_at(conversation.id, message_kind(conversation))
        .rev()
        .filter(|message| with_system || !is_of_system(message))
        .map(|message| message.id)
        .collect()
}

/// Messages of others since the viewer last marked the conversation as read.
fn unread(ctx: &Context<'_>, conversation: &Record) -> usize {
    let read = conversation.int(&format!("_readBy{}", ctx.viewer_id()));
    let read = read.and_then(|id| u64::try_from(id).ok());
    ctx.world()
        .pointing_at(conversation.id, message_kind(conversation))
        .filter(|message| message.reference("member") != Some(ctx.viewer_id()))
        .filter(|message| !is_of_system(message))
        .filter(|message| read.is_none_or(|read| message.id > read))
        .count()
}

fn member_names(ctx: &Context<'_>, conversation: &Record) -> String {
    let names: Vec<String> = conversation
        .references("participants")
        .into_iter()
        .filter(|id| !ctx.is_viewer(*id))
        .filter_map(|id| Some(ctx.record(id)?.text("name")?.to_owned()))
        .collect();
    names.join(", ")
}

/// The times of the replies to a message.
fn replies(ctx: &Context<'_>, message: &Record) -> Vec<Timestamp> {
    ctx.world()
        .pointing_at(message.id, &message.kind)
        .filter(|reply| reply.reference("replyTo") == Some(message.id))
        .filter_map(|reply| reply.time("createdAt"))
        .collect()
}

pub(super) fn message_field(ctx: &Context<'_>, message: &Record, field: &str) -> Resolved {
    match field {
        "reactions" => value(reactions::groups(ctx, message.id)),
        "actorType" if message.get("actorType").is_none() => value("USER"),
        "replyCount" => value(replies(ctx, message).len()),
        "lastReplyAt" => {
            let times = replies(ctx, message);
            value(times.into_iter().max())
        }
        "threadTitle" => {
            let is_answered = !replies(ctx, message).is_empty();
            value(is_answered.then(|| preview(message)))
        }
        _ => Ok(None),
    }
}
