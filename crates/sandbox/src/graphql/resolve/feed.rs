//! The feed: new content of the network, as feed items.

use std::cmp::Reverse;

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, items};
use super::{posts, views};
use crate::world::Record;

pub(super) fn feed(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let mut feed: Vec<_> = posts::posted(ctx)
        .into_iter()
        .filter_map(|id| ctx.record(id))
        .collect();
    if let Some(filters) = args.object("filters") {
        feed.retain(|post| is_wanted(ctx, post, filters));
        match filters.word("sortBy") {
            Some("OLDEST") => feed.reverse(),
            Some("POPULARITY") => feed.sort_by_cached_key(|post| {
                Reverse(ctx.world().pointing_at(post.id, "Reaction").count())
            }),
            _ => {}
        }
    }
    items(feed.iter().map(|post| views::feed_item(post)).collect())
}

fn is_wanted(ctx: &Context<'_>, post: &Record, filters: Args<'_>) -> bool {
    let asks = |name: &str| filters.flag(name) == Some(true);
    let creator = post.reference("creator");
    let by_host = || {
        creator
            .and_then(|id| ctx.record(id))
            .is_some_and(|member| member.text("networkRole") == Some("HOST"))
    };
    let of_type = |types: Vec<String>| {
        let kind = post.text("postType").unwrap_or_default();
        types.iter().any(|wanted| wanted.eq_ignore_ascii_case(kind))
    };
    (!asks("mine") || creator == Some(ctx.viewer_id()))
        && (!asks("byHosts") || by_host())
        && (!asks("unanswered") || ctx.world().pointing_at(post.id, "Comment").next().is_none())
        && filters.texts("postTypes").is_none_or(of_type)
}
