//! Conversations and messages.

use super::super::context::Context;
use super::{Args, Outcome, Shape, Written, memberships, references};
use crate::graphql::resolve;
use crate::world::{Record, Value, html};

const PRIVATE: [&str; 2] = ["DirectMessage", "ConversationThread"];

pub(super) fn create_conversation(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let recipients = references::many(ctx, shape, input, "recipientIds")?;
    let coded = input.flag("reportSkipsAsOutcomes") == Some(true);
    if recipients.is_empty() {
        return Ok(Outcome::refused("recipientIds can't be empty"));
    }
    let skip = if recipients.iter().any(|member| ctx.is_viewer(member.id)) {
        Some("SKIPPED_SELF_MESSAGE")
    } else if recipients
        .iter()
        .any(|member| member.text("memberType") == Some(memberships::LIMITED_MEMBER))
    {
        Some("SKIPPED_RECIPIENT_LIMITED_MEMBER")
    } else {
        None
    };
    match skip {
        Some(skip) if coded => return Ok(Outcome::done([("outcome", skip.into())])),
        Some(_) => return Ok(Outcome::refused("This message can't be sent")),
        None => {}
    }
    let Some(message) = message(ctx, "PrivateMessage", input) else {
        return Ok(Outcome::refused("Text can't be blank"));
    };
    let mut participants: Vec<u64> = recipients.iter().map(|member| member.id).collect();
    participants.push(ctx.viewer_id());
    participants.sort_unstable();
    participants.dedup();
    // If the same people have a conversation already, it is used.
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
        if let Some(title) = input.text("title") {
            conversation.set("title", title);
        }
        ctx.create(conversation)
    });
    let id = ctx.create(message.with_ref("conversation", conversation));
    Ok(Outcome::done([
        ("conversation", Value::Ref(conversation)),
        ("message", Value::Ref(id)),
        ("outcome", "SENT".into()),
    ]))
}

/// A new message with the input's text; `None` if there is no text.
fn message(ctx: &Context<'_>, kind: &str, input: Args<'_>) -> Option<Record> {
    let html = html::sanitize(&input.text("text").unwrap_or_default());
    let text = html::plain_text(&html);
    (!text.is_empty()).then(|| {
        Record::new(kind)
            .with_ref("member", ctx.viewer_id())
            .with("textHtml", html)
            .with("textText", text)
    })
}

pub(super) fn create_message(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let conversation = references::required(ctx, shape, input, "conversationId")?;
    let parent = references::one(ctx, shape, input, "replyToId")?;
    let assets = references::many(ctx, shape, input, "assetIds")?;
    let kind = shape.object.map_or("ChatMessage", |(_, kind)| kind);
    let Some(mut message) = message(ctx, kind, input) else {
        return Ok(Outcome::refused("Text can't be blank"));
    };
    if let Some(parent) = parent {
        message = message.with_ref("replyTo", parent.id);
    }
    let message = message
        .with_ref("conversation", conversation.id)
        .with("assets", Value::refs(assets.iter().map(|asset| asset.id)));
    let id = ctx.create(message);
    Ok(Outcome::done([("message", Value::Ref(id))]))
}

/// Archives a conversation, or leaves a group for good.
pub(super) fn leave(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let conversation = references::required(ctx, shape, input, "conversationId")?;
    if shape.name == "archiveConversation" {
        let field = format!("_archivedBy{}", ctx.viewer_id());
        ctx.change(conversation.id, |record| record.set(&field, true));
    } else if let Some(refused) = not_a_group(&conversation) {
        return Ok(refused);
    } else {
        set_participants(ctx, &conversation, |member| member != ctx.viewer_id());
    }
    Ok(Outcome::done([("success", true.into())]))
}

fn not_a_group(conversation: &Record) -> Option<Outcome> {
    (conversation.references("participants").len() < 3)
        .then(|| Outcome::refused("This is not a group conversation"))
}

fn set_participants(ctx: &Context<'_>, conversation: &Record, keep: impl Fn(u64) -> bool) {
    let mut members = conversation.references("participants");
    members.retain(|member| keep(*member));
    ctx.change(conversation.id, |record| {
        record.set("participants", Value::refs(members));
    });
}

pub(super) fn change_participants(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let conversation = references::required(ctx, shape, input, "conversationId")?;
    let named = references::many(ctx, shape, input, "memberIds")?;
    if let Some(refused) = not_a_group(&conversation) {
        return Ok(refused);
    }
    if shape.verb == "delete" {
        set_participants(ctx, &conversation, |member| {
            !named.iter().any(|gone| gone.id == member)
        });
    } else {
        let mut members = conversation.references("participants");
        members.extend(
            named
                .iter()
                .map(|member| member.id)
                .filter(|member| !resolve::participates(&conversation, *member)),
        );
        ctx.change(conversation.id, |record| {
            record.set("participants", Value::refs(members));
        });
    }
    Ok(Outcome::done([(
        "conversation",
        Value::Ref(conversation.id),
    )]))
}

fn set_read(ctx: &Context<'_>, conversation: u64) {
    let field = format!("_readBy{}", ctx.viewer_id());
    ctx.write(|world| world.update(conversation, |record| record.set(&field, ctx.now)));
}

pub(super) fn mark_read(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let conversation = references::required(ctx, shape, input, "conversationId")?;
    let is_member = PRIVATE.contains(&&*conversation.kind)
        || resolve::spaces_of(ctx, ctx.viewer_id()).contains(&conversation.id);
    if is_member {
        set_read(ctx, conversation.id);
    }
    Ok(Outcome::done([
        ("conversation", Value::Ref(conversation.id)),
        ("unreadCount", is_member.then_some(0i64).into()),
    ]))
}

pub(super) fn mark_all_read(ctx: &Context<'_>) -> Outcome {
    let mut conversations = resolve::spaces_of(ctx, ctx.viewer_id());
    for kind in PRIVATE {
        let world = ctx.world();
        conversations.extend(
            world
                .pointing_at(ctx.viewer_id(), kind)
                .map(|conversation| conversation.id),
        );
    }
    for conversation in conversations {
        set_read(ctx, conversation);
    }
    Outcome::done([("success", true.into())])
}

/// An empty title resets it to the members' names.
pub(super) fn rename(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let conversation = references::required(ctx, shape, input, "conversationId")?;
    if let Some(refused) = not_a_group(&conversation) {
        return Ok(refused);
    }
    let title = input.text("title").filter(|title| !title.trim().is_empty());
    let title = title.unwrap_or_else(|| {
        let names: Vec<String> = conversation
            .references("participants")
            .into_iter()
            .filter_map(|id| Some(ctx.record(id)?.text("name")?.to_owned()))
            .collect();
        names.join(", ")
    });
    ctx.change(conversation.id, |record| record.set("title", title));
    Ok(Outcome::done([(
        "conversation",
        Value::Ref(conversation.id),
    )]))
}
