//! Comments.

use super::{Args, Context, Fault, Outcome, Shape, Written, permissions, posts, references};
use crate::world::{Record, Value, html, ids};

/// The depth of a thread: the first comment is at depth 1.
pub(crate) const MAX_DEPTH: i64 = 3;

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let post = references::required(ctx, shape, input, "postId")?;
    let parent = references::one(ctx, shape, input, "replyToId")?;
    let body = html::sanitize(&input.text("body").unwrap_or_default());
    let text = html::plain_text(&body);
    if text.is_empty() {
        return Ok(Outcome::refused("Body can't be blank"));
    }
    let depth = match &parent {
        Some(parent) if parent.reference("post") != Some(post.id) => {
            return Err(Fault::not_found("Comment"));
        }
        Some(parent) => parent.int("depth").unwrap_or(1) + 1,
        None => 1,
    };
    if depth > MAX_DEPTH {
        return Ok(Outcome::refused("This comment can't be replied to"));
    }
    let mut comment = Record::new("Comment")
        .with_ref("author", ctx.viewer_id())
        .with_ref("post", post.id)
        .with("bodyHtml", body)
        .with("bodyText", text)
        .with("depth", depth)
        .with("replyable", depth < MAX_DEPTH);
    if let Some(space) = post.reference("space") {
        comment = comment.with_ref("space", space);
    }
    if let Some(parent) = parent {
        comment = comment.with_ref("replyTo", parent.id);
    }
    let id = ctx.create(comment);
    Ok(Outcome::done([("comment", Value::Ref(id))]))
}

pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let comment = references::required(ctx, shape, input, "id")?;
    permissions::check_author(ctx, comment.reference("author"), "comment")?;
    let body = input.text("body").unwrap_or_default();
    if html::plain_text(&html::sanitize(&body)).is_empty() {
        return Ok(Outcome::refused("Body can't be blank"));
    }
    ctx.change(comment.id, |record| posts::set_body(record, &body));
    Ok(Outcome::done([("comment", Value::Ref(comment.id))]))
}

/// Deletes a comment with its replies.
pub(super) fn delete(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let comment = references::required(ctx, shape, input, "id")?;
    permissions::check_author(ctx, comment.reference("author"), "comment")?;
    ctx.write(|world| posts::remove_with_parts(world, comment.id));
    let id = ids::global_id("Comment", comment.id);
    Ok(Outcome::done([("deletedId", id.into())]))
}
