//! Reactions, grouped by their emoji without its skin tone.

use super::super::context::Context;
use crate::world::{Record, Value};

/// The groups on a post, comment or message, in the order of their first reaction.
pub(super) fn groups(ctx: &Context<'_>, target: u64) -> Value {
    let world = ctx.world();
    let mut groups: Vec<(&str, i64, bool)> = Vec::new();
    for reaction in world.pointing_at(target, "Reaction") {
        let emoji = reaction.text("baseEmoji").unwrap_or_default();
        let by_viewer = reaction.reference("member") == Some(ctx.viewer_id());
        match groups.iter_mut().find(|(known, ..)| *known == emoji) {
            Some((_, count, reacted)) => {
                *count += 1;
                *reacted |= by_viewer;
            }
            None => groups.push((emoji, 1, by_viewer)),
        }
    }
    groups
        .into_iter()
        .map(|(emoji, count, by_viewer)| {
            Record::new("ReactionGroup")
                .with("emoji", emoji)
                .with("count", count)
                .with("reactedByViewer", by_viewer)
        })
        .collect::<Vec<_>>()
        .into()
}
