//! Comments and their threads.

use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::reactions;
use crate::world::Record;

pub(super) fn field(ctx: &Context<'_>, comment: &Record, field: &str) -> Resolved {
    match field {
        "replies" => ref_items(replies(ctx, comment)),
        "replyCount" => value(replies(ctx, comment).len()),
        "reactions" => value(reactions::groups(ctx, comment.id)),
        "cheerCount" => value(ctx.world().pointing_at(comment.id, "Reaction").count()),
        "url" => {
            let post = comment.reference("post").and_then(|id| ctx.record(id));
            value(post.map(|post| {
                let slug = post.text("slug").unwrap_or_default();
                format!("https://harbor.mn.co/posts/{slug}#comment-{}", comment.id)
            }))
        }
        _ => Ok(None),
    }
}

fn replies(ctx: &Context<'_>, comment: &Record) -> Vec<u64> {
    ctx.world()
        .pointing_at(comment.id, "Comment")
        .filter(|reply| reply.reference("replyTo") == Some(comment.id))
        .map(|reply| reply.id)
        .collect()
}
