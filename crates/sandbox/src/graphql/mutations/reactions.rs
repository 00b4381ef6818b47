//! Reactions to posts, comments and messages. A member can react with a base emoji once.

use std::sync::Arc;

use super::{Args, Context, Fault, Outcome, Shape, Written, emoji, references};
use crate::graphql::resolve;
use crate::world::{Record, Value, ids};

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let target = target(ctx, shape, input)?;
    let emoji = input.text("emoji").unwrap_or_default();
    let base = resolve::base_emoji(&emoji);
    if !emoji::is_emoji(&base) {
        return Ok(Outcome::refused("Reaction must be one emoji"));
    }
    let id = match own(ctx, &target, &base) {
        Some(reaction) => {
            ctx.change(reaction.id, |record| record.set("emoji", emoji));
            reaction.id
        }
        None => ctx.create(reaction(&target, ctx.viewer_id(), &emoji)),
    };
    Ok(match on_message(&target) {
        Some(outcome) => outcome,
        None => Outcome::done([("reaction", Value::Ref(id))]),
    })
}

/// A new reaction to a post, a comment or a message.
pub(crate) fn reaction(target: &Record, member: u64, emoji: &str) -> Record {
    let mut reaction = Record::new("Reaction")
        .with_ref("member", member)
        .with_ref("_target", target.id)
        .with("emoji", emoji)
        .with("baseEmoji", resolve::base_emoji(emoji));
    match &*target.kind {
        "Post" => reaction = reaction.with_ref("post", target.id),
        "Comment" => reaction = reaction.with_ref("comment", target.id),
        _ => {}
    }
    if let Some(space) = target.reference("space") {
        reaction = reaction.with_ref("space", space);
    }
    reaction
}

/// Removes the viewer's own reaction.
pub(super) fn delete(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let target = target(ctx, shape, input)?;
    let base = resolve::base_emoji(&input.text("emoji").unwrap_or_default());
    let Some(reaction) = own(ctx, &target, &base) else {
        return Err(Fault::not_found("Reaction"));
    };
    ctx.write(|world| world.remove(reaction.id));
    let deleted = ids::global_id("Reaction", reaction.id);
    Ok(on_message(&target).unwrap_or_else(|| Outcome::done([("deletedId", deleted.into())])))
}

fn target(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Result<Arc<Record>, Fault> {
    let field = if input.given("targetId").is_some() {
        "targetId"
    } else {
        "messageId"
    };
    references::required(ctx, shape, input, field)
}

fn own(ctx: &Context<'_>, target: &Record, base: &str) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(target.id, "Reaction")
        .find(|reaction| {
            reaction.reference("member") == Some(ctx.viewer_id())
                && reaction.text("baseEmoji") == Some(base)
        })
        .cloned()
}

/// The payload of a reaction to a message: it has the message.
fn on_message(target: &Record) -> Option<Outcome> {
    target
        .kind
        .ends_with("Message")
        .then(|| Outcome::done([("message", Value::Ref(target.id))]))
}
