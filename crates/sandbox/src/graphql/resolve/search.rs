//! Search in everything with a title or a body.

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items};
use super::visibility;
use crate::world::Record;

/// The types that are searched, in the order of the results.
const SEARCHED: [&str; 7] = [
    "Space", "User", "Post", "Event", "Poll", "Comment", "Segment",
];
const TEXTS: [&str; 4] = ["title", "name", "bodyText", "shortBio"];

pub(super) fn search(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let query = args.text("query").unwrap_or_default().to_lowercase();
    let query = query.trim();
    if query.is_empty() {
        return ref_items([]);
    }
    let types = args.texts("types").filter(|types| !types.is_empty());
    let is_hit = |record: &Record| {
        TEXTS
            .iter()
            .filter_map(|field| record.text(field))
            .any(|text| text.to_lowercase().contains(query))
    };
    let is_wanted = |record: &Record| {
        types.as_ref().is_none_or(|types| {
            let own = result_type(record);
            types.iter().any(|wanted| wanted.eq_ignore_ascii_case(own))
        })
    };
    let candidates: Vec<_> = {
        let world = ctx.world();
        SEARCHED
            .iter()
            .flat_map(|kind| world.of_kind(kind))
            .filter(|record| is_wanted(record) && is_hit(record))
            .filter(|record| record.get("_quiz").is_none())
            .cloned()
            .collect()
    };
    ref_items(
        candidates
            .iter()
            .filter(|record| visibility::is_visible(ctx, record))
            .map(|record| record.id)
            .collect::<Vec<_>>(),
    )
}

fn result_type(record: &Record) -> &str {
    match &*record.kind {
        "User" => "MEMBER",
        "Post" | "Event" | "Poll" => record.text("postType").unwrap_or(&record.kind),
        kind => kind,
    }
}
