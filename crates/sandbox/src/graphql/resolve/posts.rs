//! Lists of posts, newest first.

use std::cmp::Reverse;
use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, ref_items};
use super::visibility::effective_status;
use crate::world::{Record, Relation, World};

const KINDS: [&str; 3] = ["Post", "Event", "Poll"];

fn newest_first<'a>(posts: impl Iterator<Item = &'a Arc<Record>>) -> Vec<u64> {
    let mut posts: Vec<_> = posts.collect();
    posts.sort_by_cached_key(|post| Reverse((post.time("publishedAt"), post.id)));
    posts.into_iter().map(|post| post.id).collect()
}

fn all(world: &World) -> impl Iterator<Item = &Arc<Record>> {
    KINDS
        .iter()
        .flat_map(|kind| world.of_kind(kind))
        // The questions of a quiz are polls, but not posts.
        .filter(|post| post.get("_quiz").is_none())
}

/// The posted posts of a space.
pub(super) fn in_space(ctx: &Context<'_>, space: u64) -> Vec<u64> {
    let world = ctx.world();
    newest_first(
        KINDS
            .iter()
            .flat_map(|kind| world.pointing_at(space, kind))
            .filter(|post| effective_status(post, ctx.now) == "posted"),
    )
}

/// The posted posts of the whole network.
pub(super) fn posted(ctx: &Context<'_>) -> Vec<u64> {
    newest_first(
        all(&ctx.world())
            .filter(|post| effective_status(post, ctx.now) == "posted")
            .filter(|post| super::visibility::is_visible_post(ctx, post)),
    )
}

/// `Network.posts`.
pub(super) fn of_network(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let space = space_argument(ctx, "posts", args)?;
    let statuses = args
        .texts("statuses")
        .filter(|statuses| !statuses.is_empty())
        .unwrap_or_else(|| vec!["POSTED".to_owned()]);
    let kinds = args.texts("postTypes");
    let world = ctx.world();
    ref_items(newest_first(
        all(&world)
            .filter(|post| space.is_none_or(|space| post.reference("space") == Some(space)))
            .filter(|post| is_among(ctx, post, &statuses))
            .filter(|post| {
                kinds
                    .as_ref()
                    .is_none_or(|kinds| kinds.iter().any(|kind| is_of_type(post, kind)))
            }),
    ))
}

/// Drafts are visible to their author only; scheduled posts also to staff.
fn is_among(ctx: &Context<'_>, post: &Record, statuses: &[String]) -> bool {
    let status = effective_status(post, ctx.now);
    let is_wanted = statuses
        .iter()
        .any(|wanted| wanted.eq_ignore_ascii_case(status));
    is_wanted && super::visibility::is_visible_post(ctx, post)
}

fn is_of_type(post: &Record, wanted: &str) -> bool {
    post.text("postType")
        .is_some_and(|kind| kind.eq_ignore_ascii_case(wanted))
}

/// `Network.savedPosts`.
pub(super) fn saved(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let space = space_argument(ctx, "savedPosts", args)?;
    let world = ctx.world();
    let saved = world
        .linked_from(Relation::Saves, ctx.viewer_id())
        .iter()
        .rev()
        .filter_map(|id| world.get(*id))
        .filter(|post| space.is_none_or(|space| post.reference("space") == Some(space)))
        .map(|post| post.id);
    ref_items(saved.collect::<Vec<_>>())
}

/// The space that the argument of a field of the network names.
pub(super) fn space_argument(
    ctx: &Context<'_>,
    field: &str,
    args: Args<'_>,
) -> Result<Option<u64>, Fault> {
    let coordinate = format!("Network.{field}(spaceId:)");
    args.text("spaceId")
        .map(|id| ctx.find_for(&coordinate, &id, "Space"))
        .transpose()
        .map(|space| space.map(|space| space.id))
}
