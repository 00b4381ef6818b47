//! The fields that posts, events and polls share.

use jiff::Timestamp;

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, value};
use super::visibility::effective_status;
use super::{reactions, upload, views};
use crate::world::flags::flag_of;
use crate::world::{Record, Relation, Value};

pub(super) fn field(ctx: &Context<'_>, post: &Record, field: &str, args: Args<'_>) -> Resolved {
    match field {
        "comments" => {
            let root_only = args.flag("rootOnly") == Some(true);
            let world = ctx.world();
            let comments = world
                .pointing_at(post.id, "Comment")
                .filter(|comment| !(root_only && comment.get("replyTo").is_some()))
                .map(|comment| Value::Ref(comment.id));
            super::answer::items(comments.collect())
        }
        "commentCount" => value(ctx.world().pointing_at(post.id, "Comment").count()),
        "reactions" => value(reactions::groups(ctx, post.id)),
        "cheerCount" => value(ctx.world().pointing_at(post.id, "Reaction").count()),
        "saved" => value(
            ctx.world()
                .is_linked(Relation::Saves, ctx.viewer_id(), post.id),
        ),
        "viewerBlacklistType" => value(blacklist_type(ctx, post.id)),
        "status" => value(effective_status(post, ctx.now)),
        "lastActivityAt" => value(last_activity(ctx, post)),
        "isHostPost" => {
            let creator = post.reference("creator").and_then(|id| ctx.record(id));
            value(creator.is_some_and(|member| member.text("networkRole") == Some("HOST")))
        }
        "tags" => {
            let space = post.reference("space").and_then(|id| ctx.record(id));
            value(Value::List(
                space.iter().map(|space| views::post_tag(space)).collect(),
            ))
        }
        "primaryMedia" => upload::primary_media(ctx, post),
        "header" if post.get("header").is_none() => {
            value(Record::new("PostHeader").with("isDefault", true))
        }
        _ => Ok(None),
    }
}

/// The viewer's flag, or that the post is muted.
fn blacklist_type(ctx: &Context<'_>, post: u64) -> Option<String> {
    let world = ctx.world();
    let flag = flag_of(&world, ctx.viewer_id(), post);
    flag.and_then(|flag| flag.text("type").map(str::to_owned))
        .or_else(|| {
            world
                .is_linked(Relation::Mutes, ctx.viewer_id(), post)
                .then(|| "UNFOLLOW".to_owned())
        })
}

/// The last save or comment.
fn last_activity(ctx: &Context<'_>, post: &Record) -> Option<Timestamp> {
    let saved = post.time("updatedAt").or_else(|| post.time("createdAt"));
    let world = ctx.world();
    world
        .pointing_at(post.id, "Comment")
        .filter_map(|comment| comment.time("createdAt"))
        .chain(saved)
        .max()
}
