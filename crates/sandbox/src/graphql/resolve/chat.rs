//! Conversations and their messages.

use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::reactions;
use crate::world::{Record, Relation, Value};

/// Whether a member is in a private conversation.
pub(crate) fn participates(conversation: &Record, member: u64) -> bool {
    conversation.references("participants").contains(&member)
}

/// A conversation's fields: a space's chat, a direct message, a thread.
pub(super) fn conversation_field(
    ctx: &Context<'_>,
    conversation: &Record,
    field: &str,
) -> Resolved {
    match field {
        // System messages are not stored, so the argument for them has no effect.
        "messages" => ref_items(messages(ctx, conversation)),
        "lastMessage" => value(
            messages(ctx, conversation)
                .first()
                .map_or(Value::NULL, |id| Value::Ref(*id)),
        ),
        "lastChatAt" => {
            let last = messages(ctx, conversation).first().copied();
            value(
                last.and_then(|id| ctx.record(id))
                    .and_then(|message| message.time("createdAt")),
            )
        }
        "isGroup" => value(conversation.references("participants").len() > 2),
        "unreadCount" => value(unread(ctx, conversation)),
        "bookmarkedAt" => {
            let bookmarked =
                ctx.world()
                    .is_linked(Relation::Bookmarks, ctx.viewer_id(), conversation.id);
            value(bookmarked.then(|| conversation.time("updatedAt").unwrap_or(ctx.now)))
        }
        "title" if conversation.get("title").is_none() => value(member_names(ctx, conversation)),
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

/// Newest first.
fn messages(ctx: &Context<'_>, conversation: &Record) -> Vec<u64> {
    ctx.world()
        .pointing_at(conversation.id, message_kind(conversation))
        .rev()
        .map(|message| message.id)
        .collect()
}

/// Messages of others since the viewer last marked the conversation as read.
fn unread(ctx: &Context<'_>, conversation: &Record) -> usize {
    let read = conversation.time(&format!("_readBy{}", ctx.viewer_id()));
    ctx.world()
        .pointing_at(conversation.id, message_kind(conversation))
        .filter(|message| message.reference("member") != Some(ctx.viewer_id()))
        .filter(|message| read.is_none_or(|read| message.time("createdAt") > Some(read)))
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

pub(super) fn message_field(ctx: &Context<'_>, message: &Record, field: &str) -> Resolved {
    match field {
        "reactions" => value(reactions::groups(ctx, message.id)),
        "actorType" => value("USER"),
        "replyCount" => value(
            ctx.world()
                .pointing_at(message.id, &message.kind)
                .filter(|reply| reply.reference("replyTo") == Some(message.id))
                .count(),
        ),
        _ => Ok(None),
    }
}
